import Quiz

/// The kinds whose answers have more than one form.
extension FormQuestion {
  // MARK: 配对

  mutating func matching() -> AuthoredBody {
    if left.isEmpty, right.isEmpty, !loose.isEmpty, let matching = pairedLines() {
      return .matching(matching)
    }
    unread += loose
    guard let answer = answers.first, !answer.text.isEmpty else {
      return .matching(.init(left: left, right: right, key: []))
    }
    let key = MatchingKey.pairs(in: answer.text, left: left, right: right)
    if key == nil { unread.append(answer) }
    return .matching(.init(left: left, right: right, key: key ?? []))
  }

  /// `请示=请求批准`, a pair a line.
  private mutating func pairedLines() -> AuthoredBody.Matching? {
    guard answers.isEmpty else { return nil }
    var matching = AuthoredBody.Matching(left: [], right: [], key: [])
    for entry in loose {
      let sides = Protection.pieces(of: entry.lines.joined(), at: Protection.equalSigns)
        .map { Protection.bare($0.withoutOuterBlanks) }
      guard sides.count == 2, !sides.contains("") else { return nil }
      let left = AuthoredBody.Item(id: String(matching.left.count + 1), text: sides[0])
      matching.left.append(left)
      let known = matching.right.first { $0.text == sides[1] }
      let right =
        known ?? AuthoredBody.Item(id: AuthoredBody.id(at: matching.right.count), text: sides[1])
      if known == nil { matching.right.append(right) }
      matching.key.append(.init(left: left.id, right: right.id))
    }
    common.remark(.doubt, loose[0], "一行一对，等号左边的配右边的")
    return matching
  }

  // MARK: 填空、选词填空

  func gapsOfAnswer() -> [AuthoredBody.Gap] {
    guard gaps.isEmpty, let answer = answers.first else { return gaps }
    return answer.words.map { AuthoredBody.Gap(accept: [$0]) }
  }

  mutating func cloze() -> AuthoredBody {
    var text = passage ?? []
    if passage == nil, let found = passageOfStem {
      let (numbered, count) = Self.numbered(found)
      if count > 0 {
        text = [numbered]
        common.remarks.append(
          ImportRemark(.doubt, line: line, text: numbered, reason: "没有“原文”，把题干冒号后面的当作原文"))
      }
    }
    let count = AuthoredBody.Cloze.gapCount(of: text)
    var gaps = gapsOfAnswer()
    if self.gaps.isEmpty, gaps.count != count, let answer = answers.first {
      let words = Self.listed(answer.text)
      if words.count == count { gaps = words.map { .init(accept: [$0]) } }
    }
    let words = words.count == 1 ? Self.listed(words[0]) : words
    return .cloze(.init(text: text, words: words, gaps: gaps))
  }

  /// The words of a list that has commas between them.
  private static func listed(_ text: String) -> [String] {
    text.split { "、，,；;".contains($0) }.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
  }

  /// The text with its empty brackets as `{1}`, `{2}`.
  private static func numbered(_ text: String) -> (text: String, count: Int) {
    let line = PaperLine(number: 0, Array(text.unicodeScalars))
    var result = ""
    var place = line.text.startIndex
    var count = 0
    for key in BracketKey.all(in: line) where key.content == .nothing {
      count += 1
      result += line.text[place..<key.range.lowerBound].string + "{\(count)}"
      place = key.range.upperBound
    }
    return (result + line.text[place...].string, count)
  }

  // MARK: 找错字、找错改错

  mutating func correctionsOfAll() -> AuthoredBody {
    var text = passage ?? []
    if passage == nil, !(answers.isEmpty && corrections.isEmpty), let found = passageOfStem {
      text = [found]
      common.remarks.append(
        ImportRemark(.doubt, line: line, text: found, reason: "没有“原文”，把题干冒号后面的当作原文"))
    }
    var entries: [TextEntry] = []
    for entry in corrections {
      guard entry.mark == .label(.slip) else {
        entries.append(entry)
        continue
      }
      guard let slips = SlipList(entry.lines.joined(separator: "\n")) else {
        unread.append(entry)
        continue
      }
      entries += slips.entries(line: entry.line)
    }
    let hasSlips = corrections.contains { $0.mark == .label(.slip) }
    if let answer = answers.first, !answer.text.isEmpty {
      let slips = SlipList(answer.lines.joined(separator: "\n"))
      if let slips, !hasSlips {
        entries += slips.entries(line: answer.line)
      } else {
        unread.append(answer)
        if slips != nil { common.remark(.error, answer, "“答案”和“改错”都写了，请只留一处") }
      }
    } else if let answer = answers.first, !hasSlips {
      unread.append(answer)
    }
    let reading = CorrectionLines(passage: text, entries: entries)
    common.remarks += reading.remarks
    return .corrections(reading.corrections)
  }

  /// What stands behind the colon of the stem, without quotes around it.
  private var passageOfStem: String? {
    guard let last = common.question.stem.last,
      let colon = last.unicodeScalars.firstIndex(where: { $0 == "：" || $0 == ":" })
    else { return nil }
    let rest = Substring(last.unicodeScalars[last.unicodeScalars.index(after: colon)...])
      .withoutOuterBlanks
    let bare = Quotes.without(rest)
    return bare.isEmpty ? nil : bare
  }
}

extension AuthoredBody.Cloze {
  /// How many of `{1}`, `{2}` … stand in a passage, each after the one before.
  static func gapCount(of text: [String]) -> Int {
    let whole = text.joined(separator: "\n")
    var count = 0
    while whole.contains("{\(count + 1)}") { count += 1 }
    return count
  }
}
