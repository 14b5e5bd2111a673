import BankFormats
import Quiz
import Testing

@Suite("Tables that mean no good")
struct HostileTableTests {
  private func read(_ text: String) throws -> ImportedBank {
    try BankFormatCatalog.read(BankFile(name: "题.csv", bytes: Array(text.utf8))).bank
  }

  @Test(
    "Of a web page's markup only what it shows is left",
    arguments: [
      ("<p>请示<b>一文一事</b>吗？</p><script>alert('x')</script>", ["请示一文一事吗？"]),
      ("第一段<br/>第二段<style>p{}</style>", ["第一段", "第二段"]),
      ("<img src=x onerror=alert(1)>图在哪？", ["图在哪？"]),
      ("&ldquo;部署&rdquo;&nbsp;对吗&#65311;", ["“部署” 对吗？"]),
      ("<a href=\"javascript:alert(1)\">点我</a>？", ["点我？"]),
      ("<!-- 注 -->问？", ["问？"]), ("<script>没有结尾", [""].filter { !$0.isEmpty }),
      ("a<b 且 b>c 吗？", ["a<b 且 b>c 吗？"]), ("1 < 2 & 3？", ["1 < 2 & 3？"]),
      ("《关于<规定>的通知》？", ["《关于<规定>的通知》？"]),
    ])
  func markup(cell: String, stem: [String]) throws {
    let quoted = cell.replacing("\"", with: "\"\"")
    let bank = try read("题干,选项A,选项B,答案\n\"\(quoted)\",甲,乙,A\n")
    #expect(bank.questions.map(\.question.stem) == [stem])
  }

  @Test("Characters that do not show or turn the writing are gone")
  func controls() throws {
    let bank = try read("题干,答案\n\u{202E}对\u{200F}吗\u{7}\u{200B}？\u{FEFF},\u{2066}对\n")
    #expect(bank.questions.map(\.described) == ["2 trueFalse 对吗？ | 对"])
  }

  @Test("Entities and external references are refused")
  func entities() throws {
    let sheet = """
      <?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>
      <worksheet><sheetData><row><c t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>
      """
    let file = try WorkbookBuilder.workbook(sheet: sheet)
    let error = #expect(throws: BankFileError.self) { try BankFormatCatalog.read(file) }
    #expect(error?.reason.contains("sheet1.xml") == true)
  }

  @Test("A part that grows without measure is refused")
  func bomb() throws {
    let file = try WorkbookBuilder.workbook(
      sheet: WorkbookBuilder.row(["题干", "答案"]),
      extra: ["xl/worksheets/sheet1.xml": String(repeating: " ", count: 80 << 20)])
    let error = #expect(throws: BankFileError.self) { try BankFormatCatalog.read(file) }
    #expect(error?.reason.contains("大得不正常") == true)
  }

  @Test("Cells at the end of the world, merges over everything, texts that are not there")
  func strangePlaces() throws {
    let head = WorkbookBuilder.row(["题干", "选项A", "选项B", "答案"])
    let rows = """
      \(head)<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>问？</t></is></c>\
      <c r="B1048576" t="s"><v>7</v></c><c r="XFD1048576" t="s"><v>-1</v></c>\
      <c r="ZZZZ9" t="n"><v>1e999</v></c><c t="n"><v>nan</v></c></row>
      """
    let sheet = """
      <?xml version="1.0"?><worksheet><sheetData>\(rows)</sheetData>\
      <mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A9:A2"/></mergeCells></worksheet>
      """
    let bank = try BankFormatCatalog.read(try WorkbookBuilder.workbook(sheet: sheet)).bank
    #expect(bank.questions.map(\.line) == [1_048_576])
    #expect(bank.questions.map(\.question.stem) == [["问？"]])
  }

  @Test("Sheets outside of the archive are not looked for")
  func pathNames() throws {
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let file = try WorkbookBuilder.workbook(
      sheet: WorkbookBuilder.row(["题干", "答案"]),
      extra: [
        "xl/_rels/workbook.xml.rels":
          "<Relationships><Relationship Id=\"r1\" Type=\"\(relations)/worksheet\" "
          + "Target=\"../../../../etc/passwd\"/></Relationships>"
      ])
    #expect(throws: BankFileError.self) { try BankFormatCatalog.read(file) }
  }

  @Test("Broken UTF-8 and zeros are refused or read as GB18030, and stop nothing")
  func brokenText() throws {
    let format = try #require(BankFormatCatalog.named("csv"))
    let head = Array("题干,答案\n".utf8)
    #expect(throws: BankFileError.self) {
      try format.read(BankFile(name: "a.csv", bytes: head + [0xFF, 0xFF, 0xC3])) { _ in }
    }
    #expect(throws: BankFileError.self) {
      try format.read(BankFile(name: "a.csv", bytes: head + [0, 1, 2])) { _ in }
    }
    #expect(throws: BankFileError.self) {
      try format.read(BankFile(name: "a.csv", bytes: [])) { _ in }
    }
  }

  @Test("What is longer than a text can be is told and left out")
  func longTexts() throws {
    let long = String(repeating: "长", count: ImportLimits.textLength + 1)
    let bank = try read("题干,选项A,选项B,答案\n\(long),甲,乙,A\n")
    #expect(bank.questions.map(\.standing) == [.draft])
    #expect(bank.questions[0].question.stem.isEmpty)
    #expect(bank.questions[0].complaints.contains { $0.contains("超过 20000 字") })
  }

  /// As long as time grows with the length alone, this takes a moment; if it grew with its square,
  /// nobody would see the end.
  @Test(
    "Lines of many megabytes",
    arguments: [
      "\"", "\"a", "\"\n", ",", "<", "<a \"", "&", "&a", "A.", "{{c1::", "（", "\"a\"b", ";", "'",
      "<!--",
    ])
  func longLines(piece: String) throws {
    let text = "题干,选项A,选项B,答案\n问？,\(String(repeating: piece, count: 150_000))"
    for name in ["csv", "anki"] {
      let format = try #require(BankFormatCatalog.named(name))
      let bank = try? format.read(BankFile(name: "a.txt", bytes: Array(text.utf8))) { _ in }
      #expect(bank.map { $0.questions.count + $0.leftOut.count > 0 } ?? true)
    }
  }
}
