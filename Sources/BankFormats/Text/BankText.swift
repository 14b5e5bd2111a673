/// A bank as lines of text, whatever file they stand in.
enum BankText {
  /// Reads a text: line by line where it says that it is a bank in our form, else as a paper.
  static func read(
    _ text: String, name: String, progress: (Double) -> Void
  ) throws(BankFileError) -> ImportedBank {
    let (lines, tooLong) = SourceLine.lines(of: text)
    var bank =
      FormReader.opens(lines)
      ? FormReader.read(lines, progress: progress)
      : PaperReader.read(lines, progress: progress)
    bank.leftOut = (tooLong + bank.leftOut).sorted { $0.line < $1.line }
    guard bank.questions.count <= ImportLimits.questionCount else {
      throw BankFileError(
        name: name, reason: "题目超过 \(ImportLimits.questionCount) 道", remedy: "请分成几个文件")
    }
    return bank
  }

  /// Writes a bank.
  static func lines(of bank: AuthoredBank) -> ([String], losses: [ExportedBank.Loss]) {
    let writer = FormWriter(bank)
    return (writer.lines, writer.losses)
  }

  /// Bytes that are enough to know a bank by.
  static let headSize = 16_384

  /// How surely a text is a bank.
  static func recognition(of text: String) -> Recognition {
    let head = String(decoding: text.utf8.prefix(headSize), as: UTF8.self)
    let (lines, _) = SourceLine.lines(of: head)
    if FormReader.opens(lines) { return .certain }
    guard lines.contains(where: { !$0.text.isEmpty }) else { return .none }
    let bank = PaperReader.read(lines) { _ in }
    let isPaper = bank.questions.contains {
      if case .choices(let choices) = $0.question.body { choices.items.count > 1 } else { false }
    }
    return isPaper ? .likely : .possible
  }
}
