import DocumentReading
import OfficialDocuments
import TestSupport
import Testing

/// No file, however broken, does more than be refused.
@Suite struct RandomBytesTests {
  /// Reads what may be anything; only returning at all matters.
  private func read(_ bytes: [UInt8]) -> Bool {
    (try? DocumentFile.read(bytes, name: "草稿.docx")).map { OfficialDocument($0.text) } != nil
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func randomBytesAreReadOrRefused(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let beginnings: [[UInt8]] = [
      [], [0x50, 0x4B, 3, 4], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], [0xFF, 0xFE],
      [0xFE, 0xFF], Array("<?xml".utf8),
    ]
    var refused = 0
    for round in 0..<600 {
      let length = Int.random(in: 0..<400, using: &random)
      let rest = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      if !read(beginnings[round % beginnings.count] + rest) { refused += 1 }
    }
    #expect(refused > 300, "seed \(seed)")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func changedDocumentsAreReadOrRefused(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let original = try Fixtures.bytes("libreoffice-draft.docx")
    var isRead = 0
    for _ in 0..<150 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      if Bool.random(using: &random) {
        bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random))
      }
      if read(bytes) { isRead += 1 }
    }
    #expect((1..<150).contains(isRead), "seed \(seed)")
  }

  /// Changes inside a part, which an archive's check sum would give away, reach the parser this way.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func changedPartsAreReadOrRefused(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let words = [
      "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>", "<w:r>",
      "</w:r>", "<w:t>甲</w:t>", "<w:pPr>", "</w:pPr>", "<w:rPr>", "</w:rPr>", "<w:del/>",
      "<w:vanish/>",
      "<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>", "<w:del>", "</w:del>",
      "<w:fldChar w:fldCharType=\"begin\"/>", "<w:fldChar w:fldCharType=\"end\"/>",
      "<mc:AlternateContent>", "</mc:AlternateContent>", "<mc:Choice>", "</mc:Choice>",
      "<w:txbxContent>", "</w:txbxContent>", "<w:sym w:font=\"Symbol\" w:char=\"FFFFFFFF\"/>",
    ]
    var isRead = 0
    for _ in 0..<150 {
      var body = ""
      // Balanced often enough: what begins is ended later in the right order.
      var open: [String] = []
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let word = words[Int.random(in: 0..<words.count, using: &random)]
        if word.hasPrefix("</") {
          if let name = open.popLast() { body += "</\(name)>" }
        } else {
          body += word
          if !word.hasSuffix("/>"), !word.hasSuffix("</w:t>"), !word.hasSuffix("</w:numPr>") {
            open.append(String(word.dropFirst().dropLast()))
          }
        }
      }
      body += open.reversed().map { "</\($0)>" }.joined()
      var document = WordBuilder(body)
      document.numbering = NumberingTests.list(level: "<w:lvlText w:val=\"%1、\"/>")
      if read(try document.bytes()) { isRead += 1 }
    }
    #expect(isRead == 150, "seed \(seed)")
  }
}
