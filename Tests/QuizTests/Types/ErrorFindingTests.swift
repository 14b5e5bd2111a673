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

  /// Signs and marks may be all that is corrected; deletions may stand between corrections.
  @Test(arguments: [
    "四个意识→“四个意识” 办公室→办公室。 处置.处→处置。处 、附件二→删去 （一）、落→（一）落 本站1份→无",
    "四个意识→“四个意识”，办公室→办公室。，处置.处→处置。处，删去“、附件二”，（一）、落→（一）落，删去“本站1份”",
    "删去“、附件二”、四个意识→“四个意识”、办公室→办公室。、处置.处→处置。处、删“本站1份”、（一）、落→（一）落",
    "删去“本站1份”，删去“、附件二”；四个意识→“四个意识”；处置.处→处置。处；（一）、落→（一）落；办公室→办公室。",
    "第3行：、附件二=  第3行：本站1份= 第2行：处置.处=处置。处，第1行：（一）、落=（一）落；四个意识=“四个意识”；办公室=办公室。",
  ])
  func signsAreCorrectedHoweverTheyAreTyped(typed: String) throws {
    let asked = try Asked(
      .errorFinding,
      """
      "text": ["（一）、落实责任，增强四个意识。", "发现险情立即处置.处置情况报办公室", "附件一、附件二，本站1份"],
      "key": [{"line": 1, "wrong": "（一）、落", "right": ["（一）落"], "why": "多了顿号。"},
       {"line": 1, "wrong": "四个意识", "right": ["“四个意识”"], "why": "加引号。"},
       {"line": 2, "wrong": "处置.处", "right": ["处置。处"], "why": "用句号。"},
       {"line": 2, "wrong": "办公室", "right": ["办公室。"], "why": "缺句号。"},
       {"line": 3, "wrong": "、附件二", "right": [""], "why": "没有附件二。"},
       {"line": 3, "wrong": "本站1份", "right": [""], "why": "不写份数。"}]
      """)
    let mark = try asked.mark(typed)
    #expect(mark.points == 6, "\(mark.reasons)")
  }

  @Test func theSameInMarksIsNoCorrection() {
    #expect(asked.problem("“9条”=“9条”").contains("改前改后一样"))
  }
}
