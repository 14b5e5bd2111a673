import Quiz
import Spreadsheets

/// A note of Anki: named fields, of which the first is asked.
struct AnkiNote {
  /// The line of the file, or the number of the note, from 1.
  var line: Int
  /// The permanent name.
  var guid: String?
  /// The fields in HTML.
  var fields: [String]
  /// The tags: `文种::函`.
  var tags: [String]
}

/// Notes that have the same fields.
struct AnkiDeck {
  /// The names of the fields; empty where nobody gave any.
  var fieldNames: [String]
  /// The notes in their order.
  var notes: [AnkiNote]
  /// Whether the fields are HTML.
  var isMarkup = true

  /// Makes questions of the notes.
  ///
  /// - Parameters:
  ///   - bank: Gets the questions and what was passed over.
  ///   - progress: Is told now and then how much has been read, from 0 to 1.
  func read(into bank: inout ImportedBank, progress: (Double) -> Void) {
    let head = TableRow(number: notes.first.map { $0.line - 1 } ?? 0, texts: fieldNames)
    if let columns = TableHead(head)?.columns.values,
      columns.contains(.kind) || columns.contains(.key)
    {
      let rows = notes.map { note in TableRow(number: note.line, texts: note.fields.map(shown)) }
      let read = QuestionTable.read([TableSheet(rows: [head] + rows)], progress: progress)
      bank.questions += read.questions
      bank.leftOut += read.leftOut
      return
    }
    for (index, note) in notes.enumerated() {
      if index % 500 == 0 { progress(Double(index) / Double(notes.count)) }
      guard bank.questions.count < ImportLimits.questionCount else { return }
      guard note.fields.contains(where: { !$0.isEmpty }) else { continue }
      bank.questions.append(question(of: note))
    }
  }

  /// What a field shows.
  private func shown(_ field: String) -> String {
    isMarkup ? MarkupText.shown(field, foldsLineEnds: true) : field
  }

  // MARK: A note with a front and a back

  private func question(of note: AnkiNote) -> ImportedQuestion {
    var remarks = RowRemarks()
    if note.fields.contains(where: { $0.contains("[sound:") || $0.contains("<img") }) {
      remarks.say(.doubt, "卡片里有图片或声音，没有读")
    }
    let fields = note.fields.map { field in
      var text = HarmlessText.cleaned(shown(field))
      if text.unicodeScalars.count > ImportLimits.textLength {
        remarks.say(.incomplete, ImportLimits.tooLongCell)
        text = ""
      }
      return HarmlessText.lines(Self.withoutSounds(text))
    }
    let front = fields.first ?? []
    let back = Array(fields.dropFirst().joined())
    var question = Self.question(front: front, back: back, remarks: &remarks)
    question.id = note.guid
    if let tag = note.tags.first {
      question.topic = tag.replacing("::", with: "/")
      remarks.say(.note, "标签“\(tag)”当作主题")
    }
    return ImportedQuestion(
      question, line: note.line,
      remarks: remarks.remarks(line: note.line, text: front.joined(separator: " ")))
  }

  private static func question(
    front: [String], back: [String], remarks: inout RowRemarks
  ) -> AuthoredQuestion {
    if let cloze = AnkiCloze(front) {
      var question = AuthoredQuestion(kind: .fill, stem: cloze.stem, body: .gaps(cloze.gaps))
      question.hint = cloze.hints.isEmpty ? nil : cloze.hints.joined(separator: "；")
      question.explanation = explanation(back)
      return question
    }
    let key = back.first.map(withoutLabel) ?? ""
    if let (stem, texts) = ChoiceText.stemAndChoices(front) {
      var choices = AuthoredBody.Choices(texts: texts, right: [])
      let read = ChoiceKey(key, of: choices.items)
      choices.key = read.ids
      if let doubt = read.doubt { remarks.say(.doubt, doubt) }
      var question = AuthoredQuestion(
        kind: read.ids.count > 1 ? .multiple : .single, stem: stem, body: .choices(choices))
      question.explanation = explanation(Array(back.dropFirst()))
      remarks.say(.note, "卡片正面有选项，当作\(question.kind?.title ?? "")")
      return question
    }
    if let truth = TruthWord.value(key), Int(key) == nil {
      var question = AuthoredQuestion(kind: .trueFalse, stem: front, body: .truth(truth))
      question.explanation = explanation(Array(back.dropFirst()))
      remarks.say(.note, "卡片背面是“\(key)”，当作判断题")
      return question
    }
    let stem = GapText.normalized(front)
    let gaps = GapText.count(in: stem)
    if gaps > 0, !back.isEmpty {
      let answers = GapText.answers(key, count: gaps, isOwn: false)
      var question = AuthoredQuestion(kind: .fill, stem: stem, body: .gaps(answers.gaps))
      question.explanation = explanation(Array(back.dropFirst()))
      remarks.say(.note, "卡片正面有空，当作填空题")
      if let doubt = answers.doubt { remarks.say(.doubt, doubt) }
      return question
    }
    return AuthoredQuestion(
      stem: front, body: .open(answer: back.isEmpty ? nil : back.joined(separator: "\n")))
  }

  private static func explanation(_ lines: [String]) -> String? {
    var lines = lines
    if let first = lines.first {
      lines[0] = first.hasPrefix("解析：") ? String(first.dropFirst(3)) : first
    }
    let text = lines.joined(separator: "\n")
    return text.isEmpty ? nil : text
  }

  /// A key without `答案：` before it.
  private static func withoutLabel(_ text: String) -> String {
    for label in ["答案", "正确答案", "参考答案"] where text.hasPrefix(label) {
      let rest = text.dropFirst(label.count)
      if let sign = rest.first, "：:".contains(sign) {
        return TypedForms.trimmed(String(rest.dropFirst()))
      }
    }
    return text
  }

  private static func withoutSounds(_ text: String) -> String {
    guard text.contains("[sound:") else { return text }
    var rest = text[...]
    var result = ""
    while let start = rest.firstRange(of: "[sound:") {
      guard let end = rest[start.upperBound...].firstIndex(of: "]") else { break }
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}

/// A text with gaps as Anki writes them: `{{c1::答案::提示}}`.
struct AnkiCloze {
  /// The lines with gaps as banks write them.
  var stem: [String] = []
  /// The answers in the order of the text.
  var gaps: [AuthoredBody.Gap] = []
  /// What is said of gaps.
  var hints: [String] = []

  /// Reads lines; `nil` where there is no gap in them.
  init?(_ lines: [String]) {
    for line in lines {
      var rest = line[...]
      var text = ""
      while let start = rest.firstRange(of: "{{c") {
        guard let end = rest[start.upperBound...].firstRange(of: "}}"),
          let colons = rest[start.upperBound..<end.lowerBound].firstRange(of: "::"),
          Int(rest[start.upperBound..<colons.lowerBound]) != nil
        else { break }
        text += rest[..<start.lowerBound] + GapText.gap
        let parts = rest[colons.upperBound..<end.lowerBound]
        let hint = parts.firstRange(of: "::")
        let answer = TypedForms.trimmed(String(parts[..<(hint?.lowerBound ?? parts.endIndex)]))
        gaps.append(AuthoredBody.Gap(accept: answer.isEmpty ? [] : [answer]))
        if let hint { hints.append(String(parts[hint.upperBound...])) }
        rest = rest[end.upperBound...]
      }
      stem.append(text + rest)
    }
    if gaps.isEmpty { return nil }
  }
}
