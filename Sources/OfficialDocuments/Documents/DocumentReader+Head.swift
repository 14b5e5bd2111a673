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
    if let parts = headParts(of: line) {
      for part in parts { add(part.kind, part.range) }
      next += 1
      return true
    }
    guard let kind = HeadWords.kind(of: line.words) else { return false }
    add(kind, lines: 1)
    return true
  }

  /// Different parts side by side: in a letter the number stands to the right of the level.
  private func headParts(
    of line: DocumentLine
  ) -> [(kind: OfficialDocument.Element.Kind, range: Range<String.Index>)]? {
    let fields = line.fields(in: text)
    guard (2...4).contains(fields.count) else { return nil }
    var parts: [(kind: OfficialDocument.Element.Kind, range: Range<String.Index>)] = []
    for field in fields {
      guard let kind = HeadWords.kind(of: String(text[field])),
        !parts.contains(where: { $0.kind == kind })
      else { return nil }
      parts.append((kind, field))
    }
    return parts
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
    if let parts = headParts(of: lines[index]) {
      return (parts.first { $0.kind == .documentNumber } ?? parts[0]).kind
    }
    return HeadWords.kind(of: lines[index].words)
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
