extension DocumentReader {
  /// Copy number, secrecy, urgency, logo, number and signer (GB/T 9704—2012 7.2, 10).
  mutating func readHead() {
    while next < lines.count, readHeadLine() || readLogo() {}
  }

  /// A line that holds only parts of the head, several of them side by side included.
  private mutating func readHeadLine() -> Bool {
    let line = lines[next]
    guard !line.words.isEmpty, line.words.count <= 80 else { return false }
    if !SentenceWords.holdStop(line.words), let signer = text[line.range].firstRange(of: "签发人") {
      return readSigner(line, from: signer.lowerBound)
    }
    if let kind = HeadWords.kind(of: line.words) {
      add(kind, lines: 1)
      return true
    }
    let fields = line.fields(in: text)
    let kinds = fields.map { HeadWords.kind(of: String(text[$0])) }
    guard fields.count > 1, !kinds.contains(nil) else { return false }
    for (kind, field) in zip(kinds, fields) { if let kind { add(kind, field) } }
    next += 1
    return true
  }

  /// `云政发〔2026〕7号　签发人：张三　李四`, and lines of further names.
  private mutating func readSigner(_ line: DocumentLine, from start: String.Index) -> Bool {
    let before = line.range.lowerBound..<start
    let number = text.trimmedBlanks(before)
    if let number {
      guard HeadWords.kind(of: text.words(in: number)) == .documentNumber else { return false }
      add(.documentNumber, number)
    }
    add(.signer, start..<line.range.upperBound)
    next += 1
    // Names of a third and fourth signer stand alone on the next line.
    while next < lines.count, lines[next].indent >= 4, lines[next].words.count <= 12,
      !lines[next].followsBlank, HeadWords.kind(of: lines[next].words) == nil,
      lines[next].fields(in: text).allSatisfy({ (2...4).contains(text[$0].count) }),
      !DocumentTitle(lines[next].words).isNamed
    {
      continueLast()
    }
    return true
  }

  /// The names of the bodies that issue the document, set large above the number.
  private mutating func readLogo() -> Bool {
    guard !drafts.contains(where: { $0.kind == .issuerLogo || $0.kind == .title }) else {
      return false
    }
    var count = 0
    while count < 8, next + count < lines.count {
      let words = words(next + count)
      guard (2...40).contains(words.count), !SentenceWords.holdPunctuation(words) else { break }
      count += 1
      if words.hasSuffix("文件"), !words.contains("关于") {
        add(.issuerLogo, lines: count)
        return true
      }
      let following = headKind(next + count)
      let numberFollows = following == .documentNumber || following == .signer
      if numberFollows, isLogoWithoutWordDocument(last: words, count: count) {
        add(.issuerLogo, lines: count)
        return true
      }
      // A joint logo goes on with further names of bodies, or with 文件 between or after them.
      guard SigningWords.isBody(words) else { break }
    }
    return false
  }

  /// A letter has only the name of the body, an order ends in 令; minutes and announcements with a
  /// number under them are titles unless another title follows.
  private func isLogoWithoutWordDocument(last: String, count: Int) -> Bool {
    if last.contains("关于") { return false }
    if last.hasSuffix("令") || SigningWords.isBody(last) { return true }
    guard DocumentTitle(last).genre != nil else { return false }
    return titleLength(from: next + count + 1) != nil
  }

  private func headKind(_ index: Int) -> OfficialDocument.Element.Kind? {
    guard index < lines.count, lines[index].words.count <= 80 else { return nil }
    if lines[index].words.contains("签发人") { return .signer }
    if let kind = HeadWords.kind(of: lines[index].words) { return kind }
    // In a letter the number stands to the right of copy number, level and urgency.
    let kinds = lines[index].fields(in: text).map { HeadWords.kind(of: String(text[$0])) }
    return kinds.contains(nil) ? nil : kinds.first { $0 == .documentNumber } ?? nil
  }
}

extension String {
  /// A place without blanks at its ends; `nil` where nothing is left.
  func trimmedBlanks(_ range: Range<Index>) -> Range<Index>? {
    var range = range
    let scalars = unicodeScalars
    while range.lowerBound < range.upperBound, scalars[range.lowerBound].isBlank {
      range = scalars.index(after: range.lowerBound)..<range.upperBound
    }
    while range.lowerBound < range.upperBound {
      let last = scalars.index(before: range.upperBound)
      guard scalars[last].isBlank else { return range }
      range = range.lowerBound..<last
    }
    return nil
  }
}

extension StringProtocol {
  /// The first place of a word.
  func firstRange(of word: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word),
        let end = self.index(
          index, offsetBy: word.count, limitedBy: endIndex)
      {
        return index..<end
      }
      index = self.index(after: index)
    }
    return nil
  }
}
