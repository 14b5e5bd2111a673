import Quiz

extension QuestionRow {
  /// Reads a passage with gaps, the words for it and what belongs into which gap.
  mutating func readCloze(into question: inout AuthoredQuestion) {
    var passage = self.passage
    if passage.isEmpty, let first = question.stem.firstIndex(where: ClozeGaps.hasGap) {
      passage = Array(question.stem[first...])
      question.stem = first > 0 ? Array(question.stem[..<first]) : ["选词填空。"]
      remarks.say(.note, about: "text", "没有原文，把有空的题干当作原文")
    }
    let gaps = ClozeGaps(passage)
    if gaps.isRewritten { remarks.say(.note, about: "text", "原文里的空改写成了 {1} 的样子") }
    let (words, areLettered) = clozeWords
    let parts = answerParts
    var answers =
      parts.isEmpty
      ? GapText.answers(text(.key), count: gaps.count, isOwn: isOwn).gaps
      : parts.map { AuthoredBody.Gap(accept: [$0]) }
    let isWord = { (gap: AuthoredBody.Gap) in gap.accept.contains(where: words.contains) }
    let key = parts.isEmpty ? text(.key) : parts.joined(separator: " ")
    if !answers.contains(where: isWord), let places = WrittenPlaces(key, count: words.count),
      places.places.allSatisfy(words.indices.contains)
    {
      answers = places.places.map { AuthoredBody.Gap(accept: [words[$0]]) }
      if !areLettered {
        remarks.say(
          places.isNumbers ? .doubt : .note, about: "blanks",
          "答案“\(key)”当作备选词的\(places.isNumbers ? "序号" : "字母")")
      }
    }
    if gaps.count == 0 {
      remarks.say(.incomplete, about: "text", "原文里没有空，请写成（　　）或者 {1}、{2}")
    } else if !gaps.isInOrder {
      remarks.say(.incomplete, about: "text", "原文里的空没有依次写成 {1}、{2}")
    } else if !answers.isEmpty, gaps.count != answers.count {
      remarks.say(
        .incomplete, about: "blanks", "原文有 \(gaps.count) 处空，答案读到 \(answers.count) 个")
    }
    question.body = .cloze(
      AuthoredBody.Cloze(text: gaps.text, words: words, gaps: answers))
  }

  /// The words to choose from, and whether their author gave them letters.
  private var clozeWords: (texts: [String], areLettered: Bool) {
    mutating get {
      let lines = self.lines(.words)
      let areLettered = lines.first.flatMap(ChoiceText.lettered)?.place == 0
      guard lines.count < 2 else { return (ChoiceText.withoutLetters(lines), areLettered) }
      guard let line = lines.first else {
        let options = ChoiceText.withoutLetters(optionTexts)
        if !options.isEmpty { remarks.say(.note, about: "words", "没有备选词，把选项当作备选词") }
        return (options, true)
      }
      let lettered = ChoiceText.dividedByLetters(line)
      if lettered.count >= 2 { return (lettered, true) }
      for signs in ["|｜", "；;", "、", "，,", "/／", " 　"] {
        let parts = line.split(whereSeparator: signs.contains).map {
          TypedForms.trimmed(String($0))
        }.filter { !$0.isEmpty }
        guard parts.count >= 2 else { continue }
        remarks.say(
          .note, about: "words",
          "备选词按\(signs == " 　" ? "空格" : "“\(signs.prefix(1))”")分成了 \(parts.count) 个")
        return (ChoiceText.withoutLetters(parts), areLettered)
      }
      return ([line], false)
    }
  }
}

/// The gaps of a passage, whose author writes them `{1}` and `{2}`, or all alike.
private struct ClozeGaps {
  /// The passage with its gaps as `{1}`, `{2}` ….
  let text: [String]
  /// How many there are.
  let count: Int
  /// Whether they were written in another way.
  let isRewritten: Bool
  /// Whether they are 1, 2 … as they stand.
  let isInOrder: Bool

  init(_ passage: [String]) {
    let numbers = passage.flatMap(Self.numbers)
    guard numbers.isEmpty else {
      text = passage
      count = numbers.count
      isRewritten = false
      isInOrder = numbers == Array(1...numbers.count)
      return
    }
    var count = 0
    text = GapText.normalized(passage).enumerated().map { place, line in
      let parts = line.ranges(of: GapText.gap)
      // A line without gaps stays as it is written.
      guard !parts.isEmpty else { return passage[place] }
      var rewritten = ""
      var start = line.startIndex
      for gap in parts {
        count += 1
        rewritten += line[start..<gap.lowerBound] + "{\(count)}"
        start = gap.upperBound
      }
      return rewritten + line[start...]
    }
    self.count = count
    isRewritten = count > 0
    isInOrder = true
  }

  /// Whether there is a gap in a line.
  static func hasGap(_ line: String) -> Bool {
    !numbers(in: line).isEmpty || GapText.count(in: GapText.normalized([line])) > 0
  }

  private static func numbers(in line: String) -> [Int] {
    line.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      rest.firstIndex(of: "}").flatMap { Int(rest[..<$0]) }
    }
  }
}
