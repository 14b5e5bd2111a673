import Foundation
import TestSupport
import Testing

@testable import PrintedSheets

@Suite("Sheets with a seal") struct SealedSheetTests {
  static let formats = SheetFormat.catalog.map(\.name)

  private static func file(
    _ document: SheetDocument, as name: String
  ) throws -> (bytes: [UInt8], said: SealedFile) {
    let format = try #require(SheetFormat.named(name))
    let bytes = try format.bytes(document) { _ in }
    return (bytes, try format.read(bytes))
  }

  @Test("What is read is what was sealed", arguments: formats)
  func unchanged(format: String) throws {
    let (bytes, said) = try Self.file(SampleSheets.sealed(SampleSheets.small), as: format)
    #expect(said.seal == SampleSheets.sources.sealText(for: said.parts))
    #expect(said.parts.contains { $0.rows.contains { $0.text.contains("张三") } })
    // The same document is the same file.
    #expect(try Self.file(SampleSheets.sealed(SampleSheets.small), as: format).bytes == bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    if format != "xlsx", format != "json" {
      let code = SealSources.code(of: try #require(said.seal))
      #expect(text.contains("校验码 \(code)"))
    }
    #expect(try Self.file(SampleSheets.small, as: format).said.seal == nil)
  }

  @Test("Hostile texts and numbers are read as they were sealed", arguments: formats)
  func hostile(format: String) throws {
    for seed in UInt64(1)...150 {
      var generator = SeededGenerator(seed: seed)
      let document = SampleSheets.sealed(SampleSheets.hostile(using: &generator))
      let said = try Self.file(document, as: format).said
      #expect(said.seal == SampleSheets.sources.sealText(for: said.parts), "seed \(seed)")
    }
  }

  @Test("A text that is longer than a cell may be is read as it was sealed", arguments: formats)
  func long(format: String) throws {
    let text = "=😀\"," + String(repeating: "长", count: 40_000)
    let section = SheetSection(
      columns: [SheetColumn("文")], rows: [[.text(text)], [.text("'" + text)]])
    let document = SheetDocument(
      title: "长", sheets: [PrintedSheet(name: "长", title: text, sections: [section])])
    let said = try Self.file(SampleSheets.sealed(document), as: format).said
    #expect(said.seal == SampleSheets.sources.sealText(for: said.parts))
  }

  @Test("A seal in a comment or a script ends neither")
  func enclosed() throws {
    let sealed = SampleSheets.sealed(SampleSheets.small)
    let html = String(decoding: try Self.file(sealed, as: "html").bytes, as: UTF8.self)
    #expect(html.ranges(of: "</script>").count == 1)
    let markdown = String(decoding: try Self.file(sealed, as: "md").bytes, as: UTF8.self)
    #expect(markdown.ranges(of: "--").count == markdown.ranges(of: "---").count + 2)
  }

  @Test(
    "JSON within another language is put back as it was",
    arguments: [
      #"{"a":"--"}"#, #"{"a":"---->"}"#, #"{"a":"\\u002d\\"}"#, #"{"a":"</script><!--"}"#,
      #"{"a":"\"-\\-"}"#,
    ])
  func restored(json: String) {
    #expect(ScriptSafeJSON.restored(ScriptSafeJSON.forComment(json)) == json)
    #expect(ScriptSafeJSON.restored(ScriptSafeJSON.forScript(json)) == json)
    #expect(!ScriptSafeJSON.forComment(json).contains("--"))
    #expect(!ScriptSafeJSON.forScript(json).contains("<"))
  }

  @Test("A CSV file that was saved again as Chinese Excel does says the same")
  func savedAgain() throws {
    let (bytes, said) = try Self.file(SampleSheets.sealed(SampleSheets.small), as: "csv")
    // Without the zeros after the point, without the mark of UTF-8, with cells to the last column.
    let text = String(decoding: bytes.dropFirst(3), as: UTF8.self)
    let again = text.replacing("38.50\r\n", with: "38.5,,,\r\n").replacing(
      "\r\n\r\n", with: "\r\n,,,\r\n")
    #expect(again != text)
    let read = try SheetFormat.csv.read(Array(again.utf8))
    #expect(read.seal == said.seal && read.parts == said.parts)
  }

  @Test("A CSV file that was saved again in the encoding of Chinese Excel says the same")
  func otherEncoding() throws {
    let folder = try TemporaryFolder()
    try SheetFormat.csv.write(SampleSheets.sealed(SampleSheets.small), to: folder("a.csv"))
    try ForeignProgram.python.run(
      "-c",
      "import sys; a, b = sys.argv[1:]; "
        + "open(b, 'w', encoding='gb18030', newline='').write("
        + "open(a, encoding='utf-8-sig', newline='').read())",
      folder("a.csv"), folder("b.csv"))
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder("b.csv"))))
    let said = try SheetFormat.csv.read(bytes)
    #expect(said.seal == SampleSheets.sources.sealText(for: said.parts))
  }

  @Test("What is no such file is refused in words", arguments: formats)
  func noSheet(format: String) throws {
    let format = try #require(SheetFormat.named(format))
    let error = #expect(throws: SheetFileError.self) {
      try format.read([0x50, 0x4B, 3, 4, 0, 0, 0, 0, 1, 2])
    }
    #expect(error.map { !$0.reason.isEmpty && $0.description.hasSuffix("。") } == true)
  }
}
