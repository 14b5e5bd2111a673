extension DocumentTitle {
  /// It ends in a name, be it a genre or not.
  var isNamed: Bool { ending != .missing }
}

extension DocumentReader {
  /// The title, and the number or the date that some texts have under it.
  mutating func readTitle() {
    if let count = titleLength(from: next) { add(.title, lines: count) }
    guard drafts.contains(where: { $0.kind == .title || $0.kind == .issuerLogo }) else { return }
    while next < lines.count {
      let words = words(next)
      if HeadWords.kind(of: words) == .documentNumber {
        add(.documentNumber, lines: 1)
      } else if let date = bracketedDate(lines[next]) {
        add(.documentDate, date)
        next += 1
      } else if let count = titleNoteLength(from: next) {
        add(.titleNote, lines: count)
      } else {
        return
      }
    }
  }

  /// `（2026年3月5日）` under the title of a decision or a resolution.
  private func bracketedDate(_ line: DocumentLine) -> Range<String.Index>? {
    let words = line.words
    guard let first = words.first, let last = words.last, "（(".contains(first),
      "）)".contains(last), DateWords.areDate(String(words.dropFirst().dropLast()))
    else { return nil }
    let start = text.unicodeScalars.index(after: line.range.lowerBound)
    let end = text.unicodeScalars.index(before: line.range.upperBound)
    return text.trimmedBlanks(start..<end)
  }

  /// Over how many lines `（2026年3月5日××会议通过）` goes; `nil` where the line opens no such note.
  private func titleNoteLength(from start: Int) -> Int? {
    guard let first = words(start).first, "（(".contains(first) else { return nil }
    var joined = ""
    for count in 1...4 {
      let words = words(start + count - 1)
      guard !words.isEmpty, joined.count + words.count <= 200, !SentenceWords.holdStop(words)
      else { return nil }
      joined += words
      if let last = words.last, "）)".contains(last) {
        let isPassed = ["通过", "批准", "公布", "发布", "修订", "修正"].contains { joined.contains($0) }
        return isPassed && joined.contains("月") && joined.contains("日") ? count : nil
      }
    }
    return nil
  }

  /// Over how many lines the title goes that starts at a line; `nil` where none does.
  func titleLength(from start: Int) -> Int? {
    var joined = ""
    var named: Int?
    var count = 0
    while count < 4, start + count < lines.count {
      let line = lines[start + count]
      guard isTitleLine(line, isFirst: count == 0) else { break }
      // A title that is complete goes on only right under it, as in ……预案 / 的通知.
      if named != nil, line.followsBlank || !continuesTitle(line.words) { break }
      joined += line.words
      count += 1
      if DocumentTitle(joined).isNamed, !endsLikeSentence(joined) { named = count }
    }
    if let named { return named }
    guard count > 0 else { return nil }
    if recipientsLength(from: start + count) != nil { return count }
    return isTitleWithoutGenre(at: start) ? 1 : nil
  }

  private func isTitleLine(_ line: DocumentLine, isFirst: Bool) -> Bool {
    let words = line.words
    guard (isFirst ? 2...70 : 1...50).contains(words.count), let last = words.last,
      !"：:；;，,".contains(last),
      !SentenceWords.holdStop(String(words.dropLast())), !SentenceWords.startWithNumber(words),
      HeadWords.kind(of: words) == nil, !DateWords.areDate(words), !TailWords.openTail(words),
      !ClosingWords.areClosing(words), signerAndDate(of: line) == nil
    else { return false }
    // A full stop after a title is a fault; after a later line it ends a paragraph.
    return isFirst || !SentenceWords.holdStop(words)
  }

  private func continuesTitle(_ words: String) -> Bool {
    words.hasPrefix("的") || isAnnotation(words)
      || (words.count <= 8 && DocumentTitle(words).genre != nil && !SigningWords.isBody(words))
  }

  /// （试行）, （2026年版）; when and by whom it was passed is no part of the title.
  private func isAnnotation(_ words: String) -> Bool {
    words.count <= 10 && words.first.map { "（(".contains($0) } ?? false && !words.contains("月")
  }

  /// 现将……情况报告。 ends in a genre and is a sentence all the same.
  private func endsLikeSentence(_ words: String) -> Bool {
    guard SentenceWords.holdStop(words) else { return false }
    return !words.contains("关于") || words.contains { "，,；;".contains($0) }
      || SentenceWords.openLeadIn(words)
  }

  /// It names its matter or its body, or stands in the middle, and a body follows.
  private func isTitleWithoutGenre(at index: Int) -> Bool {
    let line = lines[index]
    let words = line.words
    guard words.count <= 50, words.count >= 4, !SentenceWords.holdPunctuation(words),
      !SigningWords.isBody(words), index + 1 < lines.count
    else { return false }
    let opensWithBody = BodyName.end(in: words[...]) > words.startIndex
    let isCentred = line.indent >= 8
    guard
      words.hasPrefix("关于") || (opensWithBody && words.contains("关于")) || isCentred
        || opensWithBody
    else { return false }
    return lines[index + 1].last.map { "。！？：:；".unicodeScalars.contains($0) } ?? false
  }
}

extension DocumentReader {
  /// The main recipients, also where the body begins on their line or their colon is forgotten.
  mutating func readRecipients() {
    guard next < lines.count else { return }
    if let count = recipientsLength(from: next) {
      add(.mainRecipients, lines: count)
    } else if let colon = colonBeforeBody(lines[next]) {
      let range = lines[next].range
      add(.mainRecipients, range.lowerBound..<colon)
      if let body = text.trimmedBlanks(colon..<range.upperBound) { add(.paragraph, body) }
      next += 1
    } else if lacksColon(at: next) {
      add(.mainRecipients, lines: 1)
    }
  }

  /// Over how many lines the recipients go that start at a line.
  func recipientsLength(from start: Int) -> Int? {
    var count = 0
    while count < 8, start + count < lines.count {
      let line = lines[start + count]
      let words = line.words
      guard (2...400).contains(words.count), let last = words.last,
        !SentenceWords.holdStop(words), !SentenceWords.startWithNumber(words),
        !SentenceWords.openLeadIn(words), !TailWords.openTail(words)
      else { return nil }
      count += 1
      if "：:".contains(last) { return SentenceWords.isLeadIn(words) ? nil : count }
      // Only a list that is not finished goes on.
      guard "、，,；;".contains(last) || words.hasPrefix("各") else { return nil }
    }
    return nil
  }

  private func colonBeforeBody(_ line: DocumentLine) -> String.Index? {
    let scalars = text[line.range].unicodeScalars
    var index = scalars.startIndex
    for _ in 0..<80 where index < scalars.endIndex && !"：:".unicodeScalars.contains(scalars[index])
    {
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, "：:".unicodeScalars.contains(scalars[index]) else { return nil }
    let words = text.words(in: line.range.lowerBound..<index)
    guard words.hasPrefix("各") || SigningWords.isBody(words), !SentenceWords.holdStop(words),
      !SentenceWords.openLeadIn(words)
    else { return nil }
    return scalars.index(after: index)
  }

  private func lacksColon(at index: Int) -> Bool {
    guard drafts.last?.kind == .title, index + 1 < lines.count, !DateWords.areDate(words(index + 1))
    else { return false }
    let words = words(index)
    return (2...60).contains(words.count) && SigningWords.isBody(words)
      && !SentenceWords.holdStop(words) && SentenceWords.holdStop(self.words(index + 1))
  }
}
