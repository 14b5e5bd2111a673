import DocumentReading
import DurableFiles
import TestSupport
import Testing

/// Files that are something else, whatever they are called.
@Suite struct ForeignFileTests {
  private func problem(
    _ bytes: [UInt8], name: String = "件"
  ) -> DocumentReadingError.Problem? {
    do throws(DocumentReadingError) {
      _ = try DocumentFile.read(bytes, name: name)
      return nil
    } catch {
      return error.problem
    }
  }

  @Test(
    arguments: [
      ("encrypted.docx", .encrypted),
      ("libreoffice.doc", .foreign(.oldWord)),
      ("libreoffice.odt", .foreign(.openDocument)),
      ("libreoffice.rtf", .foreign(.richText)),
      ("libreoffice-draft.fodt", .foreign(.openDocument)),
    ] as [(String, DocumentReadingError.Problem)])
  func filesOfOtherProgramsAreNamed(name: String, expected: DocumentReadingError.Problem) throws {
    let bytes = try Fixtures.bytes(name)
    #expect(problem(bytes) == expected)
    #expect(problem(bytes, name: "改了名.docx") == expected)
  }

  @Test func oldWPSDocumentsAreKnownByTheirName() throws {
    #expect(problem(try Fixtures.bytes("libreoffice.doc"), name: "通知.WPS") == .foreign(.wpsWriter))
  }

  @Test(
    arguments: [
      ("%PDF-1.7\n%âãÏÓ", .pdf), ("{\\rtf1\\ansi", .richText), ("Rar!\u{1A}\u{7}", .archive),
      ("<html><body>通知</body></html>", .webPage), ("\n<!DOCTYPE HTML>", .webPage),
      (
        "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><w:wordDocument/>",
        .wordXML
      ),
    ] as [(String, ForeignFormat)])
  func otherFormatsAreKnownByTheirBeginning(text: String, format: ForeignFormat) {
    #expect(problem(Array(text.utf8)) == .foreign(format))
  }

  @Test(
    arguments: [
      [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10],
    ] as [[UInt8]])
  func picturesAreKnown(bytes: [UInt8]) { #expect(problem(bytes) == .foreign(.picture)) }

  @Test(
    arguments: [
      (["xl/workbook.xml": "spreadsheetml.sheet.main+xml"], .spreadsheet),
      (["ppt/presentation.xml": "presentationml.presentation.main+xml"], .slides),
    ] as [([String: String], ForeignFormat)])
  func otherOfficeDocumentsAreKnownByTheirMainPart(
    main: [String: String], format: ForeignFormat
  ) throws {
    for (part, type) in main {
      let types = """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override \
        PartName="/\(part)" ContentType="application/vnd.openxmlformats-officedocument.\(type)"/>\
        </Types>
        """
      let relationships = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r" Type="http://x/officeDocument" Target="\(part)"/></Relationships>
        """
      let bytes = try ZipBuilder.archive([
        "[Content_Types].xml": Array(types.utf8), "_rels/.rels": Array(relationships.utf8),
        part: Array("<x/>".utf8),
      ])
      #expect(problem(bytes, name: "表.docx") == .foreign(format))
    }
  }

  @Test(arguments: [("OFD.xml", .ofd), ("通知.txt", .archive)] as [(String, ForeignFormat)])
  func otherArchivesAreKnownByTheirEntries(entry: String, format: ForeignFormat) throws {
    let bytes = try ZipBuilder.archive([entry: Array("<x/>".utf8)])
    #expect(problem(bytes, name: "件.docx") == .foreign(format))
  }

  @Test func theNameAloneMakesNoDocument() throws {
    #expect(problem([], name: "通知.docx") == .empty)
    #expect(problem([0, 1, 2, 3, 4, 5], name: "通知.docx") == .damagedArchive)
    #expect(try DocumentFile.read(Array("通知".utf8), name: "通知.docx").text == "通知")
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let folder = try TemporaryFolder()
    let path = folder("没有.docx")
    let expected = DocumentReadingError(
      name: path, problem: .file(FileError(.open, path, .missing)))
    #expect(throws: expected) { try DocumentFile.read(path: path) }
    #expect(expected.description.contains(path))
  }

  @Test func everyMessageNamesTheFileAndSaysWhatToDo() {
    let problems: [DocumentReadingError.Problem] =
      [
        .empty, .tooLarge(limit: 50 << 20), .growsTooLarge, .binary, .unknownEncoding,
        .noConverter, .encrypted, .damagedArchive,
        .damagedPart(name: "word/document.xml", line: 2, column: 30), .missingPart("正文"),
      ] + ForeignFormat.allCases.map { .foreign($0) }
    for problem in problems {
      let message = "\(DocumentReadingError(name: "通知.docx", problem: problem))"
      #expect(message.hasPrefix("通知.docx "), "\(message)")
      #expect(message.contains("请"), "\(message)")
      #expect(message.hasSuffix("。"), "\(message)")
    }
  }
}
