import DocumentReading
import TestSupport
import Testing

/// Documents that are broken, locked, or made to do harm.
@Suite struct DamagedDocumentTests {
  private func problem(_ bytes: [UInt8]) -> DocumentReadingError.Problem? {
    do throws(DocumentReadingError) {
      _ = try DocumentFile.read(bytes, name: "草稿.docx")
      return nil
    } catch {
      return error.problem
    }
  }

  private func problem(of document: WordBuilder) throws -> DocumentReadingError.Problem? {
    problem(try document.bytes())
  }

  private func withMainPart(_ content: String) -> WordBuilder {
    var document = WordBuilder("")
    document.changes["word/document.xml"] = Array(content.utf8)
    return document
  }

  // MARK: Archives

  @Test func aDocumentThatWasCutIsDamaged() throws {
    let bytes = try WordBuilder(paragraph("甲")).bytes()
    for length in [4, 30, bytes.count / 2, bytes.count - 1] {
      #expect(problem(Array(bytes.prefix(length))) == .damagedArchive)
    }
  }

  @Test func aDocumentWithAChangedByteInItsTextIsDamaged() throws {
    var document = WordBuilder(paragraph("甲"))
    let text = "<w:document xmlns:w=\"\(WordBuilder.word)\"><w:body/></w:document>"
    document.changes["word/document.xml"] = Array(text.utf8)
    var bytes = try document.bytes()
    // The last bytes of the part are those before the next entry's.
    let name = try #require(bytes.firstRange(of: Array("word/document.xml".utf8)))
    bytes[name.upperBound + 20] ^= 0x10
    #expect(problem(bytes) == .damagedArchive)
  }

  /// From such beginnings the parser guesses four bytes a character, or none that anybody uses.
  @Test(
    arguments: [
      [0, 0, 0, 0x3C, 0x77, 0x3A, 0x6E], [0x3C, 0, 0, 0, 0x77], [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0],
      [0x4C, 0x6F, 0xA7, 0x94], [0, 0, 0x3C, 0], [0x3C, 0x61, 0, 0x3E],
      [0xFE, 0xFF, 0xFF, 0x0F, 0x3C, 0x71, 0xDC, 0x00, 0, 0], [0xFF, 0xFE, 0x3C, 0, 0x61],
    ] as [[UInt8]])
  func partsOfOtherEncodingsAreDamaged(_ bytes: [UInt8]) throws {
    var document = WordBuilder("")
    document.changes["word/document.xml"] = bytes
    #expect(
      try problem(of: document) == .damagedPart(name: "word/document.xml", line: 1, column: 1))
  }

  @Test func aPasswordIsAskedForByNobody() throws {
    #expect(problem(try WordBuilder(paragraph("甲")).bytes(password: "123")) == .encrypted)
  }

  @Test(arguments: [0x41, 0x3C] as [UInt8])
  func whatGrowsWithoutMeasureIsStopped(filling: UInt8) throws {
    var document = WordBuilder("")
    document.changes["word/document.xml"] = [UInt8](
      repeating: filling, count: ReadingLimits.partSize + 1)
    let bytes = try document.bytes()
    #expect(bytes.count < 1 << 20)
    #expect(problem(bytes) == .growsTooLarge)
  }

  @Test func aSizeThatIsLiedAboutChangesNothing() throws {
    var document = WordBuilder("")
    document.changes["word/document.xml"] = [UInt8](
      repeating: 0x41, count: ReadingLimits.unsuspiciousSize * 3)
    var bytes = try document.bytes()
    // The directory's entry: its signature, then at 24 the size after inflating.
    let name = try #require(
      bytes[(bytes.count / 2)...].firstRange(of: Array("word/document.xml".utf8)))
    let entry = name.lowerBound - 46
    #expect(bytes[entry..<entry + 4].elementsEqual([0x50, 0x4B, 1, 2]))
    bytes.replaceSubrange(entry + 24..<entry + 28, with: [1, 0, 0, 0])
    #expect([.growsTooLarge, .damagedArchive].contains(problem(bytes)))
  }

  @Test func tooManyEntriesAreRefused() throws {
    var entries: [String: [UInt8]] = [:]
    for number in 0...ReadingLimits.entryCount { entries["\(number)"] = [] }
    #expect(problem(try ZipBuilder.archive(entries)) == .growsTooLarge)
  }

  @Test func aFileThatIsTooLargeIsNotLookedInto() {
    let bytes = [UInt8](repeating: 0x50, count: ReadingLimits.fileSize + 1)
    #expect(problem(bytes) == .tooLarge(limit: ReadingLimits.fileSize))
  }

  // MARK: Parts

  @Test func partsThatAreMissingAreNamed() throws {
    var document = WordBuilder(paragraph("甲"))
    document.changes = ["word/document.xml": nil]
    #expect(try problem(of: document) == .missingPart("正文（word/document.xml）"))
    document.changes = ["[Content_Types].xml": nil]
    #expect(try problem(of: document) == .missingPart("[Content_Types].xml"))
    document = withMainPart("<x/>")
    #expect(try problem(of: document) == .missingPart("正文"))
    // Without the part that leads to it, the body is found by its kind, and without lists by itself.
    document = WordBuilder(paragraph("甲"))
    document.changes = ["_rels/.rels": nil, "word/styles.xml": nil, "word/numbering.xml": nil]
    #expect(try document.text() == "甲")
  }

  @Test(arguments: [
    ("<w:document>\n<w:body>\n  <w:p></w:body></w:document>", 3),
    ("<w:document>\n<w:body>", 2), ("", 1), ("甲", 1),
    ("<?xml version=\"1.0\" encoding=\"UTF-7\"?><a/>", 1),
  ])
  func aDamagedPartIsNamedWithItsLine(content: String, line: Int) throws {
    let found = try #require(try problem(of: withMainPart(content)))
    guard case .damagedPart("word/document.xml", line, _) = found else {
      Issue.record("\(found)")
      return
    }
  }

  @Test(arguments: [
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>",
    "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
    "<!-- <x> --><!DOCTYPE x><x/>",
  ])
  func declarationsOfEntitiesAreRefused(content: String) throws {
    let expected = DocumentReadingError.Problem.damagedPart(
      name: "word/document.xml", line: 1, column: 1)
    #expect(try problem(of: withMainPart(content)) == expected)
    var document = WordBuilder("")
    document.changes["word/document.xml"] = ("\u{FEFF}" + content).utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try problem(of: document) == expected)
  }

  @Test func elementsAreNestedOnlySoFar() throws {
    let depth = ReadingLimits.nestingDepth
    let nested = { (count: Int) in
      String(repeating: "<w:sdt>", count: count) + paragraph("甲")
        + String(repeating: "</w:sdt>", count: count)
    }
    #expect(try WordBuilder(nested(depth - 6)).text() == "甲")
    #expect(try problem(of: WordBuilder(nested(depth))) == .growsTooLarge)
  }

  @Test func labelsCannotMakeATextEndless() throws {
    let label = String(repeating: "一", count: 150)
    let item = paragraph("", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
    var document = WordBuilder(String(repeating: item, count: 30_000))
    document.numbering = NumberingTests.list(level: "<w:lvlText w:val=\"\(label)\"/>")
    // Spread out so that not the packing is what is noticed.
    let expected: [DocumentReadingError.Problem?] = [
      .tooLarge(limit: ReadingLimits.textSize), .growsTooLarge,
    ]
    #expect(expected.contains(try problem(of: document)))
  }
}
