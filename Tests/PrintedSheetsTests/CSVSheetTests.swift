import Foundation
import PrintedSheets
import Spreadsheets
import TestSupport
import Testing

@Suite("CSV") struct CSVSheetTests {
  @Test("Python's csv module finds every cell")
  func python() throws {
    let folder = try TemporaryFolder()
    try SheetFormat.csv.write(SampleSheets.small, to: folder("a.csv"))
    let rows = try CSVAsRead.read(folder("a.csv"))
    #expect(rows[0] == ["秋季班期中测验成绩登记册"])
    #expect(rows[3] == ["学号", "姓名", "名次", "成绩", "得分率（%）", "备注"])
    #expect(rows[4] == ["'001", "张三", "1", "95.6", "95.55", ""])
    #expect(rows[7] == ["'110101199001011234", "'=1+1", "", "", "", "缺考"])
    #expect(rows[8...10] == [["成绩四舍五入到一位小数。"], [], ["登分人：＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿"]])
    // A sheet after another with an empty line between.
    #expect(rows[11...13] == [[], ["成绩分析"], ["分数段"]])
    let text = try Data(contentsOf: URL(fileURLWithPath: folder("a.csv")))
    #expect(text.starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(!String(decoding: text, as: UTF8.self).replacing("\r\n", with: "").contains("\n"))
  }

  @Test(
    "No line of a text becomes a formula, no number loses digits, and all are read back",
    arguments: [
      ("=1+1", "'=1+1"), ("+86", "'+86"), ("-3", "'-3"), ("@x", "'@x"), ("＝1", "'＝1"),
      ("−1", "'−1"), ("  =1", "'  =1"), ("\u{200B}\u{3000}=1", "'\u{200B}\u{3000}=1"),
      ("\t=1", "'\t=1"), ("a\n=1", "a\n'=1"), ("a\r\n -1\rb", "a\r\n' -1\rb"),
      ("a\u{2028}@b", "a\u{2028}'@b"), ("'=1", "''=1"), ("''=1", "'''=1"), ("'a", "'a"),
      ("007", "'007"), ("'007", "''007"), ("0", "0"), ("123456789012345", "123456789012345"),
      ("1234567890123456", "'1234567890123456"), ("0.5", "0.5"), ("张三", "张三"), ("", ""),
      ("a=1", "a=1"), ("1-2", "1-2"), ("“好”\n=", "“好”\n'="),
    ])
  func guarded(text: String, written: String) {
    #expect(FormulaGuard.guarded(text) == written)
    #expect(FormulaGuard.unguarded(written) == text)
  }

  @Test("Whatever is guarded is read back as it was, and nothing dangerous begins a line")
  func reversible() {
    let pieces = [
      "'", "=", "-", " ", "\n", "\r", "\r\n", "\t", "0", "07", "a", "字", "\u{3000}", "“",
      "\u{200B}",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...6, using: &generator)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &generator)]
      }.joined()
      let written = FormulaGuard.guarded(text)
      #expect(FormulaGuard.unguarded(written).unicodeScalars.elementsEqual(text.unicodeScalars))
      for line in written.unicodeScalars.split(whereSeparator: {
        "\n\r".unicodeScalars.contains($0)
      }) {
        let first = line.first { !$0.properties.isWhitespace && $0 != "\u{200B}" }
        #expect(first != "=" && first != "-" || line.first == "'", "\(text.debugDescription)")
      }
    }
  }
}
