import DocumentReading
import Testing

/// Texts in the encodings that Chinese programs write.
@Suite struct PlainTextTests {
  private func read(_ bytes: [UInt8], name: String = "草稿.txt") throws -> ReadDocument {
    try DocumentFile.read(bytes, name: name)
  }

  static let line = "关于开会的通知\r\n各科室：\u{20BB7}\n"

  struct Case: CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let encoding: ReadDocument.TextEncoding
  }

  private static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test(arguments: [
    Case(testDescription: "UTF-8", bytes: Array(line.utf8), encoding: .utf8),
    Case(
      testDescription: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + line.utf8, encoding: .utf8),
    Case(
      testDescription: "UTF-16 little-endian", bytes: utf16(line, bigEndian: false),
      encoding: .utf16),
    Case(
      testDescription: "UTF-16 big-endian", bytes: utf16(line, bigEndian: true), encoding: .utf16),
    Case(
      testDescription: "GB18030",
      bytes: [
        0xB9, 0xD8, 0xD3, 0xDA, 0xBF, 0xAA, 0xBB, 0xE1, 0xB5, 0xC4, 0xCD, 0xA8, 0xD6, 0xAA, 0x0D,
        0x0A, 0xB8, 0xF7, 0xBF, 0xC6, 0xCA, 0xD2, 0xA3, 0xBA, 0x95, 0x34, 0xB2, 0x35, 0x0A,
      ], encoding: .gb18030),
  ])
  func theSameTextIsReadInEveryEncoding(given: Case) throws {
    let document = try read(given.bytes)
    #expect(document.text == Self.line)
    #expect(document.format == .text(given.encoding))
    #expect(document.headers.isEmpty && document.footers.isEmpty)
  }

  @Test func aWholeOldFileIsRead() throws {
    let document = try DocumentFile.read(path: Fixtures.path("notice-gb18030.txt"))
    let notice = try Fixtures.notice() + "联系人：𠮷野\n"
    #expect(document.text == notice.replacing("\n", with: "\r\n"))
    #expect(document.format == .text(.gb18030))
  }

  @Test func anEmptyTextIsAText() throws {
    #expect(try read([]).text == "")
    #expect(try read([0xEF, 0xBB, 0xBF]).text == "")
    #expect(try read([0xFF, 0xFE]).format == .text(.utf16))
  }

  @Test(
    arguments: [
      ([0xB9, 0xD8, 0xFF], .unknownEncoding),
      // A text that was cut within a character.
      (Array("关于召开会议的通知".utf8.dropLast()), .unknownEncoding),
      ([0xFF, 0xFE, 0x00], .unknownEncoding),
      ([0xFF, 0xFE, 0x00, 0xD8], .unknownEncoding),
      (Array("关于".utf8) + [0] + Array("通知".utf8), .binary),
      ([0xFF, 0xFE, 0x00, 0x00], .binary),
      ([1, 2, 3, 4, 5, 6, 7, 8], .binary),
    ] as [([UInt8], DocumentReadingError.Problem)])
  func whatIsNoTextIsRefused(bytes: [UInt8], problem: DocumentReadingError.Problem) {
    #expect(throws: DocumentReadingError(name: "草稿.txt", problem: problem)) {
      try read(bytes)
    }
  }

  @Test func big5IsNotTakenForGB18030() throws {
    let bytes = try Fixtures.bytes("notice-big5.txt")
    #expect(throws: DocumentReadingError(name: "草稿.txt", problem: .unknownEncoding)) {
      try read(bytes)
    }
  }

  @Test func aFewControlCharactersAreLeftInAText() throws {
    #expect(try read(Array("第一页\u{0C}第二页\u{1A}".utf8)).text == "第一页\u{0C}第二页\u{1A}")
  }

  @Test func tooMuchTextIsRefused() throws {
    let bytes = [UInt8](repeating: 0x41, count: ReadingLimits.textSize + 1)
    #expect(try read(Array(bytes.dropLast())).text.utf8.count == ReadingLimits.textSize)
    let problem = DocumentReadingError.Problem.tooLarge(limit: ReadingLimits.textSize)
    #expect(throws: DocumentReadingError(name: "草稿.txt", problem: problem)) { try read(bytes) }
  }
}
