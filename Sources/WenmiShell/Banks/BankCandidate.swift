import BankFormats
import Quiz

/// A bank that could take its place among the others: it opens, and every question can be read.
struct BankCandidate {
  let bytes: [UInt8]
  let path: String
  private let opened: QuestionBank

  /// What the check of banks says of it.
  var findings: [BankFinding] { BankLint.findings(in: QuestionLibrary(banks: [opened])) }

  /// Opens a bank from memory as it would be opened from its file.
  ///
  /// - Parameters:
  ///   - bank: The bank, complete.
  ///   - id: Its id.
  ///   - path: Where its file would be.
  /// - Throws: ``BankError`` where it could not be opened again.
  init(_ bank: AuthoredBank, id: String, path: String) throws(BankError) {
    let bytes = bank.file(named: BankID(rawValue: id))
    let opened = try QuestionBank(bytes: bytes, path: path)
    for entry in opened.entries { _ = try opened.question(at: entry) }
    self.bytes = bytes
    self.path = path
    self.opened = opened
  }
}
