import Testing
import TextLayout

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc 12.5%", 9), ("公文", 4), ("，。《》（）", 12), ("　", 2), ("Ａ１", 4), ("ｱ", 1),
    ("〔2026〕12号", 4 + 4 + 2 + 2), ("e\u{301}", 1), ("\u{200B}", 0), ("\u{1B}[1m", 3), ("\n", 0),
    ("한글", 4), ("かな", 4), ("𠮷", 2), ("😀", 2), ("★", 1), ("…", 1), ("é", 1),
    ("👩\u{200D}👧", 4),
  ])
  func countsColumns(text: String, columns: Int) {
    #expect(TextLayout.displayWidth(of: text) == columns)
    #expect(text.reduce(0) { $0 + TextLayout.displayWidth(of: $1) } == columns)
  }

  @Test func findsUnicodeLocale() {
    #expect(TextLayout.hasUnicodeLocale)
  }

  @Test(arguments: [
    ("公文", 6, TextLayout.Alignment.leading, "公文  "), ("公文", 6, .trailing, "  公文"),
    ("公文", 7, .center, " 公文  "), ("公文处理", 6, .leading, "公文处理"), ("", 2, .trailing, "  "),
  ])
  func pads(text: String, width: Int, alignment: TextLayout.Alignment, expected: String) {
    #expect(TextLayout.padded(text, to: width, alignment: alignment) == expected)
  }

  @Test(arguments: [
    ("公文处理", 8, "公文处理"), ("公文处理", 7, "公文处…"), ("公文处理", 6, "公文…"),
    ("公文处理", 2, "…"), ("公文", 1, "…"), ("公文", 0, ""), ("abc", 2, "a…"), ("", 0, ""),
  ])
  func truncates(text: String, width: Int, expected: String) {
    #expect(TextLayout.truncated(text, to: width) == expected)
  }

  @Test func spreadsBothEnds() {
    #expect(TextLayout.spread("题库", "9月12日", width: 14) == "题库   9月12日")
    #expect(TextLayout.spread("三个题库九百题", "林晓", width: 12) == "三个题…" + " 林晓")
  }

  @Test func laysOutColumns() {
    let items = ["drill", "练习", "genre", "文种顾问", "check"]
    #expect(
      TextLayout.columns(items, width: 30) == [
        "drill     genre     check", "练习      文种顾问",
      ])
    #expect(TextLayout.columns(items, width: 9) == items)
    #expect(TextLayout.columns([], width: 9) == [])
  }

  @Test(arguments: [
    (0.0, 10, "[..........]"), (0.001, 10, "[#.........]"), (0.35, 10, "[####......]"),
    (0.999, 10, "[#########.]"), (1.0, 10, "[##########]"), (1.5, 4, "[####]"), (-1.0, 4, "[....]"),
    (Double.nan, 4, "[....]"), (0.5, 0, "[]"), (0.86, 20, "[#################...]"),
  ])
  func drawsBars(fraction: Double, width: Int, expected: String) {
    #expect(TextLayout.bar(fraction: fraction, width: width) == expected)
  }
}
