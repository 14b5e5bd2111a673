import Quiz

/// Questions whose answers stand within their text.
extension MoodleQuestionReader {
  /// `{1:SHORTANSWER:=…}`: gaps to be filled, or one choice, or a passage with words to choose from.
  mutating func readEmbedded() {
    let text = node.child("questiontext")
    let embedded = EmbeddedAnswers(text?.child("text")?.text ?? "")
    let gaps = embedded.gaps.map { gap in
      (kind: gap.kind, answers: gap.answers.map { plain($0) })
    }
    let markup = text?.attributes["format"]
    guard gaps.contains(where: { $0.kind == .choice || $0.kind == .choices }) else {
      readTyped(embedded, gaps.map { ($0.answers, $0.kind) })
      read.question.stem = lines(
        of: embedded.texts.joined(separator: GapMarks.mark), markup: markup)
      return
    }
    if gaps.count == 1 {
      read.question.stem = lines(
        of: embedded.texts.joined(separator: GapMarks.mark), markup: markup)
      let (kind, body, remarks) = gaps[0].answers.choices(isSingle: gaps[0].kind == .choice)
      read.question.kind = kind
      read.question.body = body
      read.say(remarks)
      return
    }
    readPassage(embedded, gaps.map(\.answers), markup: markup)
  }

  private mutating func readTyped(
    _ embedded: EmbeddedAnswers,
    _ gaps: [(answers: [WeightedAnswer], kind: EmbeddedAnswers.Gap.Kind)]
  ) {
    read.question.kind = .fill
    var filled: [AuthoredBody.Gap] = []
    for (answers, kind) in gaps {
      var answers = answers
      if kind == .number {
        let (numbers, remarks) = answers.numbers
        answers = numbers
        read.say(remarks)
      }
      let (gap, remarks) = answers.gap(hasWildcards: kind == .typed)
      filled.append(gap)
      read.say(remarks)
    }
    read.question.body = .gaps(filled)
  }

  /// Several gaps with choices become a passage with one list of words.
  private mutating func readPassage(
    _ embedded: EmbeddedAnswers, _ gaps: [[WeightedAnswer]], markup: String?
  ) {
    let lists = gaps.map { Set($0.map(\.text)) }
    if Set(lists).count > 1 { read.say(.doubt, "各空可选的词不同，合成了一张词表") }
    var filled: [AuthoredBody.Gap] = []
    for answers in gaps {
      // Words that may be chosen and are wrong need not be said to be so.
      let (gap, remarks) = answers.filter { $0.percent > 0 || $0.feedback != nil }
        .gap(hasWildcards: false)
      filled.append(gap)
      read.say(remarks)
    }
    let html = embedded.texts.enumerated().map { index, text in
      index < gaps.count ? "\(text){\(index + 1)}" : text
    }.joined()
    read.setPassage(lines(of: html, markup: markup), words: gaps.flatMap { $0.map(\.text) }, filled)
  }

  /// `[[1]]` stands for the first of the words.
  mutating func readWordBank(_ name: String) {
    let boxes = node.children(name)
    let words = boxes.map { text(of: $0) }
    let groups = Set(boxes.map { $0.child("group")?.text.trimmingBlanks ?? "1" })
    if groups.count > 1 { read.say(.doubt, "各空可选的词不同，合成了一张词表") }
    var gaps: [AuthoredBody.Gap] = []
    var lines: [String] = []
    for line in read.question.stem {
      var rest = Substring(line)
      var text = ""
      while let open = rest.firstRange(of: "[[") {
        let behind = rest[open.upperBound...]
        let digits = behind.prefix { ("0"..."9").contains($0) }
        text += rest[..<open.lowerBound]
        guard let number = Int(digits), behind[digits.endIndex...].hasPrefix("]]") else {
          text += "[["
          rest = behind
          continue
        }
        gaps.append(.init(accept: words.indices.contains(number - 1) ? [words[number - 1]] : []))
        text += "{\(gaps.count)}"
        rest = behind[digits.endIndex...].dropFirst(2)
      }
      lines.append(text + rest)
    }
    read.setPassage(lines, words: words, gaps)
  }

  /// The answer as text.
  private mutating func plain(_ answer: WeightedAnswer) -> WeightedAnswer {
    WeightedAnswer(
      text: read.lines(ofHTML: answer.text).joined(separator: " "), percent: answer.percent,
      feedback: answer.feedback.map { read.lines(ofHTML: $0).joined(separator: "\n") })
  }
}
