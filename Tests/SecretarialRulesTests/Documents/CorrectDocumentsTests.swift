import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

/// Complete and correct documents of every genre, on which the checker has to be silent.
@Suite struct CorrectDocumentsTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "CorrectDocuments")

  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  /// The text of each.
  static func texts() throws -> [String] { try names.map(text) }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func document(_ name: String) throws -> OfficialDocument {
    OfficialDocument(try Self.text(name))
  }

  @Test func thereIsOneOfEveryGenre() throws {
    #expect(Self.names.count >= 30)
    let genres = Set(try Self.names.compactMap { try document($0).genre })
    #expect(DocumentGenre.allCases.filter { !genres.contains($0) } == [])
  }

  @Test(arguments: names)
  func nothingIsFoundAboveAHint(name: String) throws {
    let document = try document(name)
    let found = DocumentCheck.findings(in: document).filter { $0.severity > .hint }
    #expect(found.map { "\($0.rule) \(document.text[$0.range])：\($0.message)" } == [])
  }

  /// What is found must not hang on where the file was cut or how its lines end.
  @Test(arguments: names)
  func otherLineEndsChangeNothing(name: String) throws {
    let text = try document(name).text
    let other = OfficialDocument(text.replacing("\n", with: "\r\n"))
    #expect(DocumentCheck.findings(in: other).filter { $0.severity > .hint }.isEmpty)
    #expect(other.elements.map(\.kind) == OfficialDocument(text).elements.map(\.kind))
  }
}
