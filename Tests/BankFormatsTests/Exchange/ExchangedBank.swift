import BankFormats
import Foundation
import Testing

/// A bank that went through a format: written, and read again.
struct ExchangedBank {
  let written: ExportedBank
  let imported: ImportedBank

  /// Writes a bank and reads it.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - name: The format.
  ///   - isRecognised: Whether the format has to be found out from what is in the file.
  /// - Throws: Where it cannot be written or read.
  init(_ bank: AuthoredBank, through name: String, isRecognised: Bool = true) throws {
    let format = try #require(BankFormatCatalog.named(name))
    written = try format.write(bank)
    let file = BankFile(name: "题库", bytes: written.bytes)
    imported = try BankFormatCatalog.read(file, as: format).bank
    if isRecognised, !imported.questions.isEmpty {
      #expect(BankFormatCatalog.recognised(file)?.name == name)
    }
  }

  /// What was read.
  var questions: [AuthoredQuestion] { imported.questions.map(\.question) }

  /// The names of questions that are not in the file at all.
  var whollyLost: Set<String> { Set(written.losses.filter(\.isWhole).map(\.question)) }

  /// Expects that each question came back as it was, save those that are lost as a whole.
  func expectEqual(to bank: AuthoredBank, _ comment: Comment? = nil) {
    let partly = written.losses.filter { !$0.isWhole }
    #expect(partly.isEmpty, comment)
    expectHonest(to: bank, comment)
  }

  /// Expects that what is told of losses is all that is lost.
  func expectHonest(to bank: AuthoredBank, _ comment: Comment? = nil) {
    let kept = bank.questions.enumerated().filter {
      !whollyLost.contains($0.element.id ?? "第 \($0.offset + 1) 题")
    }
    #expect(kept.count == questions.count, comment)
    let blamed = Set(written.losses.map(\.question))
    for ((index, before), after) in zip(kept, questions)
    where before != after && !blamed.contains(before.id ?? "第 \(index + 1) 题") {
      #expect(before == after, comment)
    }
  }
}

/// Banks to send through formats.
enum SampleBanks {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../.."
  ).standardized.path(percentEncoded: false)

  /// The files of the banks that come with the program, and of one with rare kinds.
  static let paths: [String] = {
    let folder = root + "/QuestionBanks"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter {
      $0.hasSuffix(".json") && !$0.hasSuffix(".schema.json") && $0 != "syllabus.json"
    }.map { "\(folder)/\($0)" } + [root + "/Tests/Banks/rare-kinds.json"]
  }()

  /// Reads a bank file.
  static func bank(at path: String) throws -> AuthoredBank {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    return try BankFormatCatalog.read(BankFile(name: path, bytes: bytes)).bank
      .bank(Set(ImportedQuestion.Standing.allCases))
  }
}
