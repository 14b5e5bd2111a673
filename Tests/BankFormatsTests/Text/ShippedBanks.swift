import BankFormats
import Foundation

/// The banks that come with the program, as their authors wrote them.
enum ShippedBanks {
  /// The bank files.
  static let paths: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../QuestionBanks"
    ).standardized.path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && $0 != "syllabus.json"
    }.map { "\(folder)/\($0)" }
  }()

  /// Reads a bank file.
  static func bank(at path: String) throws -> AuthoredBank {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try BankFormatCatalog.read(BankFile(name: path, bytes: bytes)).bank.whole
  }
}

extension ImportedBank {
  /// The bank with all of its questions.
  var whole: AuthoredBank { bank(Set(ImportedQuestion.Standing.allCases)) }
}
