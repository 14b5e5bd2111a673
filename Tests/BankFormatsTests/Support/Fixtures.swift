import BankFormats
import Foundation

/// Files that lie beside the tests.
enum Fixture {
  /// The bytes of a file of `Fixtures`.
  static func file(_ name: String) throws -> BankFile {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../Fixtures/\(name)")
    return BankFile(name: name, bytes: [UInt8](try Data(contentsOf: url)))
  }

  /// What the catalog makes of a file of `Fixtures`.
  static func read(_ name: String, as format: String) throws -> ImportedBank {
    let (bank, found) = try BankFormatCatalog.read(try file(name))
    guard found.name == format else { throw OtherFormat(found: found.name, wanted: format) }
    return bank
  }

  /// The catalog took a file for another format.
  struct OtherFormat: Error {
    let found: String
    let wanted: String
  }
}

/// The banks that come with the program, and one with the kinds that they lack.
enum SomeBanks {
  static let all: [AuthoredBank] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let shipped = root.appending(path: "QuestionBanks").standardized
    var files =
      (try? FileManager.default.contentsOfDirectory(at: shipped, includingPropertiesForKeys: nil))
      ?? []
    files.append(root.appending(path: "Tests/Banks/rare-kinds.json"))
    return files.sorted { $0.path < $1.path }.compactMap { file in
      guard file.pathExtension == "json", !file.lastPathComponent.contains("schema"),
        file.lastPathComponent != "syllabus.json", let data = try? Data(contentsOf: file),
        let (bank, _) = try? BankFormatCatalog.read(
          BankFile(name: file.lastPathComponent, bytes: [UInt8](data)))
      else { return nil }
      return bank.bank(Set(ImportedQuestion.Standing.allCases))
    }
  }()
}

extension ImportedBank {
  /// All questions, whatever is to be said of them.
  var everything: AuthoredBank { bank(Set(ImportedQuestion.Standing.allCases)) }
}
