import Foundation
import Quiz
import TestSupport
import Testing

@Suite struct QuestionKindTests {
  /// A kind is one file with its payload and one line in the catalog; neither is forgotten.
  @Test func everyFileOfAKindIsInTheCatalogAndEveryKindHasAFile() throws {
    let folder = SchemaValidation.packageRoot.path + "/Sources/Quiz/Types"
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
      $0.hasSuffix(".swift")
    }
    var defined: [String] = []
    for file in files {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      let name = String(file.dropLast(6))
      if text.contains("struct \(name): QuestionContent") { defined.append(name) }
    }
    let catalog = try String(
      contentsOfFile: SchemaValidation.packageRoot.path
        + "/Sources/Quiz/Question/QuestionKind.swift", encoding: .utf8)
    for name in defined {
      #expect(catalog.contains(": \(name).self"), "\(name) is not in the catalog")
    }
    #expect(defined.count == QuestionKind.allCases.count)
  }

  @Test func everyKindHasATitleOfItsOwn() {
    let titles = QuestionKind.allCases.map(\.title)
    #expect(Set(titles).count == titles.count)
    #expect(titles.allSatisfy { !$0.isEmpty })
  }

  @Test func theSchemaKnowsTheSameKinds() throws {
    let path = ShippedBanks.folder + "/bank.schema.json"
    let schema = try JSONDecoder().decode(
      BankSchema.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(schema.defs.question.properties.type.values == QuestionKind.allCases.map(\.rawValue))
  }

  @Test func everyKindIsAskedInABankThatTheTestsGoThrough() throws {
    let rare = try RareKinds.bank().entries.map(\.kind)
    let asked = Set(ShippedBanks.library.entries.map(\.kind) + rare)
    #expect(asked == Set(QuestionKind.allCases))
  }
}

private struct BankSchema: Decodable {
  struct Definitions: Decodable { let question: Question }
  struct Question: Decodable { let properties: Properties }
  struct Properties: Decodable { let type: Values }
  struct Values: Decodable {
    let values: [String]
    enum CodingKeys: String, CodingKey { case values = "enum" }
  }
  let defs: Definitions
  enum CodingKeys: String, CodingKey { case defs = "$defs" }
}
