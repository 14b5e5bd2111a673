import BankFormats
import Foundation
import Testing

@Suite("Whole papers as they are found")
struct PaperFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../Fixtures/Papers"
  ).standardized

  static let papers: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)))
      ?? []
    return names.sorted().filter { !$0.hasSuffix(".expected") }
  }()

  @Test("Each is read as it is meant", arguments: papers)
  func paper(name: String) throws {
    let file = Self.folder.appending(path: name)
    let bytes = [UInt8](try Data(contentsOf: file))
    let expected = try String(
      contentsOf: file.deletingPathExtension().appendingPathExtension("expected"), encoding: .utf8)
    let (bank, format) = try BankFormatCatalog.read(BankFile(name: name, bytes: bytes))
    #expect(format.name == (name.hasSuffix("docx") ? "docx" : "text"))
    let form = try PaperCase.form(bank.whole.questions) + "\n"
    #expect(form == expected, "\(form)")
  }

  @Test("There are papers to be read")
  func papersAreThere() { #expect(Self.papers.count >= 6) }
}
