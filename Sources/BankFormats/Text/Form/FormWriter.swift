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
    for (index, question) in bank.questions.enumerated() {
      let number = index + 1
      let name = question.id ?? String(number)
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

  private mutating func add(_ label: TextLabel, text: String?) {
    guard let text else { return }
    lines += FormQuestionWriter.labelled("\(label.rawValue)：", text)
  }

  private mutating func add(_ label: TextLabel, _ words: [String]) {
    lines.append("\(label.rawValue)：\(words.joined(separator: "；"))")
  }
}
