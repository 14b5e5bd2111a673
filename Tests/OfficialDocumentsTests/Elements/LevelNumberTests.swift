import OfficialDocuments
import Testing

@Suite struct LevelNumberTests {
  @Test(arguments: [
    ("一、加强领导", LevelNumber.Level.first, 1, "一、"),
    ("十二、附则", .first, 12, "十二、"),
    ("二、一体推进", .first, 2, "二、"),
    ("（三）压实责任", .second, 3, "（三）"),
    ("(二十一)其他", .second, 21, "(二十一)"),
    ("4.其他", .third, 4, "4."),
    ("10．其他", .third, 10, "10．"),
    ("3、其他", .third, 3, "3、"),
    ("1.2026年底前完成", .third, 1, "1."),
    ("（5）其他", .fourth, 5, "（5）"),
    ("(6)其他", .fourth, 6, "(6)"),
  ])
  func formsAreTold(_ text: String, _ level: LevelNumber.Level, _ value: Int, _ words: String)
    throws
  {
    let number = try #require(LevelNumber(opening: text[...]))
    #expect(number.level == level)
    #expect(number.value == value)
    #expect(text[number.range] == words)
  }

  @Test(arguments: [
    "", "一", "（", "（一", "一是加强", "第一，", "1.5亿元", "2026.3.5", "一、二年级学生", "三、四季度", "100.",
    "（2026）", "（略）", "01.名单", "0.5", "一 、二", "（一、二）", "①名单", "十三五、十四五",
  ])
  func otherWordsAreNoNumbers(_ text: String) {
    #expect(LevelNumber(opening: text[...]) == nil)
  }

  @Test(arguments: LevelNumber.Level.allCases, [1, 2, 10, 11, 20, 21, 99])
  func whatIsWrittenIsReadAgain(_ level: LevelNumber.Level, _ value: Int) {
    let text = level.written(value) + "加强领导"
    let number = LevelNumber(opening: text[...])
    #expect(number?.level == level)
    #expect(number?.value == value)
  }

  @Test func placesAreThoseOfTheWholeText() throws {
    let text = "前言。\n（一）领导"
    let paragraph = text.split(separator: "\n")[1]
    let number = try #require(LevelNumber(opening: paragraph))
    #expect(text[number.range] == "（一）")
  }

  @Test(arguments: [
    ("第一条　目的", 1), ("第二十一条 附则", 21), ("第105条　附则", 105), ("第三条", nil), ("第三条修改为", nil),
    ("第五章　附则", nil),
  ])
  func clausesNeedABlank(_ text: String, _ value: Int?) {
    #expect(ClauseNumber(opening: text[...])?.value == value)
  }

  @Test(arguments: [
    (1, "一"), (10, "十"), (15, "十五"), (20, "二十"), (99, "九十九"), (100, "一百"), (105, "一百零五"),
    (110, "一百一十"), (234, "二百三十四"), (0, "0"), (1000, "1000"),
  ])
  func numbersAreSpoken(_ value: Int, _ words: String) {
    #expect(LooseNumeral.han(value) == words)
    #expect(LooseNumeral(words)?.value == value)
  }
}
