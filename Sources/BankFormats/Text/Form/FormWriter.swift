import JSONText
import Quiz

/// Writes a bank as plain text that people read and change and that ``FormReader`` reads back.
struct FormWriter {
  /// The lines so far.
  private(set) var lines: [String] = []
  /// What could not be written.
  private(set) var losses: [ExportedBank.Loss] = []

  /// Writes a whole bank.
  init(_ bank: AuthoredBank) {
    let id = bank.id.flatMap { FormReader.isSlug($0) && !$0.isEmpty ? $0 : nil }
    add(.bank, [id ?? ""])
    if let name = bank.id, id == nil { add(.bankID, text: name) }
    add(.title, text: bank.title)
    add(.summary, text: bank.summary)
    if bank == AuthoredBank() { addTemplate() }
    for (index, original) in bank.questions.enumerated() {
      let number = index + 1
      var question = original
      let name = question.id ?? String(number)
      if name.hasPrefix(TableTemplate.exampleMark) {
        // Reading passes examples over.
        question.id = nil
        losses.append(.init(question: name, what: "题号（以“示例”开头的题不会读入）"))
      }
      guard let written = FormQuestionWriter.lines(of: question, number: number) else {
        losses.append(.init(question: name, what: "整题（题型与内容不合）", isWhole: true))
        continue
      }
      if let loss = written.loss { losses.append(.init(question: name, what: loss)) }
      lines.append("")
      for line in written.lines {
        let harmless = SourceLine.harmless(line)
        if harmless.unicodeScalars.count != line.unicodeScalars.count,
          losses.last?.question != name
        {
          losses.append(.init(question: name, what: "看不见的控制字符"))
        }
        lines.append(harmless)
      }
    }
  }

  /// Writes an example of each kind, which reading passes over.
  private mutating func addTemplate() {
    add(.title, [])
    lines += Self.instructions.map { "\(FormReader.noteMark)\($0)" }
    for (index, example) in TableTemplate.examples.enumerated() {
      var question = example
      question.id = nil
      guard let written = FormQuestionWriter.lines(of: question, number: index + 1) else {
        continue
      }
      lines.append("")
      lines.append(written.lines[0])
      add(.id, text: example.id)
      lines += written.lines.dropFirst()
    }
  }

  /// What an author has to know.
  private static let instructions = [
    "照下面的样子出题，一题接一题写；一行放不下，下一行先空两格。",
    "“题号：示例……”的题是例子，导入时跳过，可以删去；以“# ”开头的行也不读。",
    "单选、多选、判断、填空不必写题型。题号、主题、难度、层次可以不写。",
  ]

  private mutating func add(_ label: TextLabel, text: String?) {
    guard let text else { return }
    lines += FormQuestionWriter.labelled("\(label.rawValue)：", text)
  }

  private mutating func add(_ label: TextLabel, _ words: [String]) {
    lines.append("\(label.rawValue)：\(words.joined(separator: "；"))")
  }
}
