import Foundation
import PrintedSheets
import TestSupport
import Testing

@Suite("Markdown and JSON") struct TextSheetTests {
  private static func text(_ document: SheetDocument, as format: SheetFormat) throws -> String {
    String(decoding: try format.bytes(document) { _ in }, as: UTF8.self)
  }

  @Test("Nothing in a name means anything to Markdown")
  func escaped() throws {
    let section = SheetSection(
      columns: [SheetColumn("姓名"), SheetColumn("成绩", decimals: 1)],
      rows: [[.text("a|b*c"), .number(1)], [.text("<b>&\n[x](y)`_~"), .empty]],
      notes: ["1. 甲", "- 乙", "# 丙"])
    let sheet = PrintedSheet(name: "表", title: "题#1", sections: [section], foot: ["注"])
    #expect(
      try Self.text(SheetDocument(title: "题", sheets: [sheet]), as: .markdown) == """
        # 题\\#1

        | 姓名 | 成绩 |
        | --- | ---: |
        | a\\|b\\*c | 1.0 |
        | \\<b\\>\\& \\[x\\](y)\\`\\_\\~ |  |

        1\\. 甲

        \\- 乙

        \\# 丙

        注

        """)
  }

  @Test("A chart is a list of bars with their numbers")
  func bars() throws {
    let text = try Self.text(SampleSheets.small, as: .markdown)
    let full = String(repeating: "█", count: 30)
    let half = String(repeating: "█", count: 15)
    #expect(
      text.contains("**各分数段人数**\n\n- 90 分以上　\(half) 1\n- 60—90 分　\(half) 1\n- 60 分以下　\(full) 2\n"))
    #expect(text.contains("- 第 1 题　████ 12.3\n"))
  }

  @Test("JSON has the numbers as they were calculated, a row on a line")
  func json() throws {
    let figures = Array("{\n  \"mean\": 0.30000000000000004\n}\n".utf8)
    let document = SheetDocument(
      title: SampleSheets.small.title, sheets: SampleSheets.small.sheets, figures: figures,
      sources: SampleSheets.sources)
    let bytes = try SheetFormat.json.bytes(document) { _ in }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("\n[\"002\",\"李四\",2,72,72.004,\"补考\"],\n"))
    #expect(text.contains("\n[\"110101199001011234\",\"=1+1\",null,null,null,\"缺考\"]\n"))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(object["schemaVersion"] as? Int == 1)
    #expect((object["figures"] as? [String: Any])?["mean"] as? Double != nil)
    #expect(text.contains("0.30000000000000004"))
    #expect((object["seal"] as? [String: Any])?["madeAt"] as? String == SampleSheets.sources.madeAt)
    let sheets = try #require(object["sheets"] as? [[String: Any]])
    #expect(sheets.map { $0["name"] as? String } == ["成绩登记册", "成绩分析", "个人成绩单"])
    let sections = try #require(sheets[1]["sections"] as? [[String: Any]])
    #expect(sections.map { $0["heading"] as? String } == ["分数段", "各题得分率"])
    #expect(sections[0]["columns"] as? [String] == ["分数段", "人数"])
    #expect((sections[1]["rows"] as? [[Any]])?.count == 8)
  }

  @Test(
    "The name of a file says what is written",
    arguments: [
      ("a.csv", "csv"), ("甲.XLSX", "xlsx"), ("x/y.md", "md"), ("a.markdown", "md"),
      ("a.htm", "html"), ("a.json", "json"), ("a.txt", nil), ("csv", nil), ("a.csv/b", nil),
    ] as [(String, String?)])
  func formats(path: String, format: String?) {
    #expect(SheetFormat.forFile(path)?.name == format)
  }

  @Test("Every file of a format is in the catalog, and no name means two")
  func catalog() throws {
    let folder = SchemaValidation.packageRoot.path + "/Sources/PrintedSheets/Formats"
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix("Format.swift") && $0.contains("/") }
    #expect(files.count == SheetFormat.catalog.count)
    let names = SheetFormat.catalog.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
    #expect(Set(SheetFormat.catalog.map(\.name)) == ["xlsx", "csv", "html", "md", "json"])
  }
}
