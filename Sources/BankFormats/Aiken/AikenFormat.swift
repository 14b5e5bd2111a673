import DocumentReading
import Quiz

/// Aiken: single-choice questions as plain text, with nothing but question, choices and answer.
///
/// Source: Moodle's documentation "Aiken format".
struct AikenFormat: BankFormat {
  let name = "aiken"
  let title = "Aiken"
  let endings = ["aiken", "txt"]

  func recognition(of file: BankFile) -> Recognition {
    guard let text = file.firstLines else { return .none }
    var choices = 0
    var complete = 0
    var isStrict = true
    for line in text.split(separator: "\n") {
      switch AikenLine(line) {
      case .choice: choices += 1
      case .answer(let letters, _):
        if choices >= 2, letters.count == 1 {
          complete += 1
          isStrict = isStrict && line.trimmingBlanks.hasPrefix("ANSWER:")
        }
        choices = 0
      case .blank, .text: break
      }
    }
    // `ANSWER:` in capitals stands in no other text of questions.
    return complete == 0 ? .none : isStrict ? .certain : .possible
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let lines = try file.text.split(separator: "\n", omittingEmptySubsequences: false)
    var reader = AikenReader(file)
    for (index, line) in lines.enumerated() {
      if index % 2000 == 0 { progress(Double(index) / Double(lines.count)) }
      try reader.read(line)
    }
    try reader.finish()
    return reader.bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var text = ""
    var losses: [ExportedBank.Loss] = []
    var written: [(number: Int, question: AuthoredQuestion)] = []
    for (index, question) in bank.questions.enumerated() {
      guard let lines = Self.lines(of: question) else {
        losses.append(
          .whole(question, number: index + 1, format: "Aiken 只有单选题，"))
        continue
      }
      text += lines.joined(separator: "\n") + "\n\n"
      written.append((index + 1, question))
    }
    let bytes = Array(text.utf8)
    let read = try read(BankFile(name: bank.title ?? "", bytes: bytes)) { _ in }
    losses += ExportLosses.losses(of: written, readAs: read.questions.map(\.question))
    return ExportedBank(bytes: bytes, losses: losses)
  }

  /// A question line by line; `nil` where Aiken has no place for it.
  private static func lines(of question: AuthoredQuestion) -> [String]? {
    guard case .choices(let choices) = question.body, question.kind == .single,
      (2...26).contains(choices.items.count), choices.key.count == 1,
      let right = choices.items.firstIndex(where: { $0.id == choices.key[0] })
    else { return nil }
    // Moodle takes one line; what looks like a choice or an answer would end the question.
    let stem = oneLine(question.stem.joined(separator: " "))
    guard case .text = AikenLine(stem) else { return nil }
    let items = choices.items.enumerated().map { index, item in
      "\(letter(index)). \(oneLine(item.text))"
    }
    return [stem] + items + ["ANSWER: \(letter(right))"]
  }

  private static func letter(_ place: Int) -> String {
    AuthoredBody.id(at: place).uppercased()
  }

  private static func oneLine(_ text: String) -> String {
    text.withoutControls.split(separator: "\n").joined(separator: " ").trimmingBlanks
  }
}
