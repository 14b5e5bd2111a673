import Quiz
import Testing

/// What is said of ``TypoSpottingTests`` holds here too; this is what else may be wrong in a text.
@Suite struct ErrorFindingTests {
  private let asked: Asked

  init() throws {
    asked = try Asked(
      .errorFinding,
      """
      "text": ["全年培训3千余人次，有三、四十个单位参加。", "2021—25年共修路9条。。"],
      "key": [
       {"line": 1, "wrong": "3千余人次", "right": ["3000余人次", "三千余人次"], "why": "两种数字不混用。"},
       {"line": 1, "wrong": "三、四十个", "right": ["三四十个"], "why": "概数不用顿号。"},
       {"line": 2, "wrong": "2021—25年", "right": ["2021—2025年"], "why": "年份写全。"},
       {"line": 2, "wrong": "。。", "right": ["。"], "why": "一个句号。"}],
      "lures": [{"line": 2, "text": "9条", "why": "数目可以用阿拉伯数字。"}]
      """)
  }

  @Test(arguments: [
    ("3千余人次=3000余人次 三、四十个=三四十个 2021—25年=2021—2025年 。。=。", 4.0),
    ("3千=3000 三、四=三四 25=2025 。。=。", 4),
    ("３千=３０００ 三、四=三四 ２５=２０２５ 。。=。", 4),
    ("第1行：3千余人次→三千余人次；三、四十个→三四十个；第2行：2021—25年→2021—2025年", 3),
    ("3千余人次=3千多人次", 0), ("三、四十个=三四十个 9条=九条", 0), ("3千=3000 25=2025 9条=九条", 1), ("无", 0),
  ])
  func aPointForEachPlaceAndOneOffForAFalseAlarm(typed: String, points: Double) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.maxPoints == 4)
  }

  @Test func everyPlaceIsMarkedAndALureExplained() throws {
    let mark = try asked.mark("3千=3000 9条=九条")
    let passage = asked.page.passage
    #expect(
      mark.places.map { String(passage[$0.line][$0.range]) } == [
        "3千余人次", "三、四十个", "2021—25年", "9条", "。。",
      ])
    #expect(mark.reasons.contains("4 第2行 “9条”不用改  误改，扣 1 分。数目可以用阿拉伯数字。"))
    #expect(QuestionKind.errorFinding.title == "找错改错")
  }
}
