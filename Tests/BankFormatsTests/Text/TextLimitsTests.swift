import BankFormats
import Testing

@Suite("Plain text that is meant to do harm, or is not what it seems")
struct TextLimitsTests {
  private func read(_ bytes: [UInt8]) throws -> ImportedBank {
    let format = try #require(BankFormatCatalog.named("text"))
    return try BankFormatCatalog.read(BankFile(name: "试卷.txt", bytes: bytes), as: format).bank
  }

  private static let paper = "1. 题一\nA. 甲\nB. 乙\n答案：A\n"

  @Test("Files in the encodings of Chinese programs are read")
  func encodings() throws {
    let gb18030: [UInt8] =
      Array("1. ".utf8) + [0xCC, 0xE2] + Array("\r\nA. ".utf8) + [0xBC, 0xD7]
      + Array("\r\nB. ".utf8) + [0xD2, 0xD2] + [0x0D, 0x0A, 0xB4, 0xF0, 0xB0, 0xB8]
      + Array(":B".utf8)
    let utf16 =
      [UInt8](arrayLiteral: 0xFF, 0xFE)
      + Self.paper.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try PaperCase.form(read(gb18030).whole.questions) == "1. 题\nA. 甲\nB. 乙\n答案：B")
    #expect(try PaperCase.form(read(utf16).whole.questions) == "1. 题一\nA. 甲\nB. 乙\n答案：A")
  }

  @Test("All line ends are line ends", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let bank = try read(Array(Self.paper.replacing("\n", with: end).utf8))
    #expect(try PaperCase.form(bank.whole.questions) == "1. 题一\nA. 甲\nB. 乙\n答案：A")
  }

  @Test("Bytes that are no text are refused with a remedy")
  func binary() {
    for bytes: [UInt8] in [[0, 1, 2, 3], [0x50, 0x4B, 3, 4, 0], Array("%PDF-1.7".utf8)] {
      #expect {
        try read(bytes)
      } throws: { error in
        (error as? BankFileError)?.description.contains("请") ?? false
      }
    }
  }

  @Test("A line of five million characters is told and left out")
  func longLine() throws {
    for unit in ["甲", "A."] {
      let line = String(repeating: unit, count: 5_000_000 / unit.utf8.count)
      for head in ["", "题库：a\n"] {
        let bank = try read(Array((head + Self.paper + line + "\n2. 题二\n答案：对").utf8))
        #expect(bank.leftOut.contains { $0.line == (head.isEmpty ? 5 : 6) && $0.gravity == .doubt })
        #expect(bank.questions.count == 2)
      }
    }
  }

  @Test("Long lines of one sign again and again are read like any others")
  func repeatedSigns() throws {
    for unit in [
      "A.", "A、B、", "（答案：", "1. ", "<p ", "&#", "__甲", "(", "1-2 ", "答案：", "一、", "①", "\\；", "（A",
    ] {
      let line = String(repeating: unit, count: 20_000 / unit.utf8.count)
      for head in ["", "题库：a\n1. "] { _ = try read(Array((head + line + "\n" + line).utf8)) }
    }
  }

  @Test("Texts longer than any question's are told and left out")
  func longText() throws {
    let text = String(repeating: "甲", count: ImportLimits.textLength + 1)
    for head in ["", "题库：a\n"] {
      let bank = try read(Array((head + "1. 题\nA. 甲\nB. 乙\n答案：A\n解析：" + text).utf8))
      #expect(bank.questions.map(\.standing) == [.wrong])
      #expect(bank.questions[0].question.explanation.map(\.isEmpty) ?? true)
    }
  }

  @Test("Signs that turn the direction of writing and control characters are gone")
  func controls() throws {
    let bank = try read(Array("1. 题\u{202E}一\u{1}\nA. 甲\u{2066}\nB. 乙\n答案：A".utf8))
    #expect(try PaperCase.form(bank.whole.questions) == "1. 题一\nA. 甲\nB. 乙\n答案：A")
  }

  @Test("Nothing of a web page is kept but its text")
  func markup() throws {
    let paper = """
      1. <div onclick="alert(1)">题<img src=x onerror=alert(1)>一</div>
      A. &lt;甲&gt;<script>alert('（A）')</script>
      B. 乙<style>p{}</style>
      <p>答案：A</p>
      """
    #expect(
      try PaperCase.form(read(Array(paper.utf8)).whole.questions) == "1. 题一\nA. <甲>\nB. 乙\n答案：A")
  }

  @Test("Nothing and blanks are read as nothing")
  func nothing() throws {
    for text in ["", "\n", "　\n \t\n", "\u{FEFF}"] {
      #expect(try read(Array(text.utf8)).questions.isEmpty)
    }
  }

  @Test("A paper is recognised by its choices, a bank by its head")
  func recognition() throws {
    let format = try #require(BankFormatCatalog.named("text"))
    let recognition = { (text: String) in
      format.recognition(of: BankFile(name: "a", bytes: Array(text.utf8)))
    }
    #expect(recognition("题库：a\n名称：甲") == .certain)
    #expect(recognition("题库：保密知识\n1. 题") == .possible)
    #expect(recognition(Self.paper) == .likely)
    #expect(recognition("一篇文章。") == .possible)
    #expect(recognition("") == .none)
    // Long files are known by their beginning, in any encoding.
    let long = String(repeating: Self.paper + "解析：因为𠮷。\n", count: 1500)
    #expect(recognition(long) == .likely)
    let utf16: [UInt8] = [0xFF, 0xFE] + long.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(format.recognition(of: BankFile(name: "a", bytes: utf16)) == .likely)
    #expect(recognition(String(repeating: "甲", count: 20_000)) == .possible)
    #expect(format.recognition(of: BankFile(name: "a.txt", bytes: [0, 1])) == .none)
  }
}
