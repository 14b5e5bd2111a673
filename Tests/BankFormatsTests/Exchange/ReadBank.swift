import BankFormats
import Testing

/// A text that was read in a format, for tests to look into.
struct ReadBank {
  let imported: ImportedBank

  /// Reads a text in a format.
  init(_ text: String, as name: String) throws { try self.init(Array(text.utf8), as: name) }

  /// Reads a file in a format.
  init(_ bytes: [UInt8], as name: String) throws {
    let format = try #require(BankFormatCatalog.named(name))
    imported = try BankFormatCatalog.read(BankFile(name: "题库", bytes: bytes), as: format).bank
  }

  /// The questions in lines as other programs see them.
  var visible: [[String]] {
    imported.questions.map { VisibleQuestion.lines(of: $0.question) }
  }

  /// What is to be said of the questions, in order.
  var reasons: [String] { imported.questions.flatMap(\.remarks).map(\.reason) }

  /// The one question of the file.
  func onlyQuestion() throws -> AuthoredQuestion {
    try #require(imported.questions.count == 1)
    return imported.questions[0].question
  }
}

/// The reason for which a file is refused.
func refusal(of bytes: [UInt8], as name: String) throws -> BankFileError? {
  let format = try #require(BankFormatCatalog.named(name))
  do throws(BankFileError) {
    _ = try BankFormatCatalog.read(BankFile(name: "题库", bytes: bytes), as: format)
    return nil
  } catch {
    return error
  }
}
