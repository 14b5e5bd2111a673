import Foundation
import PrintedSheets
import TestSupport
import Testing

@Suite("Pages of HTML", .serialized) struct HTMLSheetTests {
  /// What Chromium prints of a document: the text of the pages.
  private static func printed(_ document: SheetDocument) throws -> [String] {
    let folder = try TemporaryFolder()
    try SheetFormat.html.write(document, to: folder("a.html"))
    try ForeignProgram.chromium.run(
      "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(folder("user"))",
      "--no-pdf-header-footer", "--print-to-pdf=\(folder("a.pdf"))", "file://\(folder("a.html"))")
    let text = String(
      decoding: try ForeignProgram.pdfText.run("-layout", folder("a.pdf"), "-"), as: UTF8.self)
    return text.split(separator: "\u{0C}").map(String.init)
  }

  @Test("Chromium prints a sheet after another, each on paper of its own, with page numbers")
  func pages() throws {
    let pages = try Self.printed(SampleSheets.sealed(SampleSheets.small))
    try #require(pages.count == 5)
    let words = [
      ["成绩登记册", "▼ 59.9", "▲ 95.6", "欧阳<娜>&娜", "=1+1", "登分人"], ["成绩分析", "分数段", "各题得分率"],
      ["各题得分率", "▼ 12.3"],
      ["个人成绩单", "张三", "38.50"], ["李四", "签收", "校验码"],
    ]
    for (number, page) in pages.enumerated() {
      #expect(page.contains("第 \(number + 1) 页，共 \(pages.count) 页"))
      for word in words[number] { #expect(page.contains(word), "\(number + 1) \(word)") }
    }
  }

  @Test("The head of a long table stands on every page")
  func longTable() throws {
    let section = SheetSection(
      columns: [SheetColumn("学号"), SheetColumn("成绩", decimals: 1)],
      rows: (1...150).map { [.text("\(1000 + $0)"), .number(Double($0) / 2)] })
    let sheet = PrintedSheet(name: "表", title: "长表", sections: [section])
    let pages = try Self.printed(SheetDocument(title: "长表", sheets: [sheet]))
    #expect(pages.count > 2)
    for page in pages { #expect(page.contains("学号") && page.contains("成绩")) }
    let all = pages.joined()
    for row in 1...150 { #expect(all.contains("\(1000 + row)")) }
  }

  @Test("Nothing runs, nothing is fetched, and no text becomes markup")
  func harmless() throws {
    let text = "</td><script>alert(1)</script><img src=x onerror=\"a\"> & 'x' \u{202E}"
    let section = SheetSection(
      heading: text, columns: [SheetColumn(text), SheetColumn(text)],
      rows: [[.text(text), .number(1)]],
      notes: [text], charts: [SheetChart(text, .columns, names: 0, values: 1)])
    let document = SheetDocument(
      title: text,
      sheets: [
        PrintedSheet(name: text, title: text, lead: [text], sections: [section], foot: [text])
      ])
    for document in [document, SampleSheets.sealed(document)] {
      let page = String(decoding: try SheetFormat.html.bytes(document) { _ in }, as: UTF8.self)
      #expect(!page.contains("<img") && !page.contains("alert(1)</script>"))
      #expect(page.ranges(of: "<script").count == (document.sources == nil ? 0 : 1))
      #expect(!page.contains("http:") && !page.contains("https:") && !page.contains("url("))
      #expect(!page.contains("\u{202E}") && !page.contains(" on") || !page.contains("onerror=\""))
      #expect(page.contains("lang=\"zh-CN\"") && page.contains("<meta charset=\"utf-8\">"))
      #expect(page.contains("<title>") && page.contains("<desc>"))
    }
  }
}
