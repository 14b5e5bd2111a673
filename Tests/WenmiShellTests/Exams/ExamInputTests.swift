import Testing

@testable import Quiz
@testable import WenmiShell

@Suite struct ExamInputTests {
  private static let choices = QuestionPage(
    choices: QuestionPage.Choice.lettered([("a", "请示"), ("b", "报告"), ("c", "函")]),
    answerForm: "A-C")
  private static let statement = QuestionPage(answerForm: "对/错")
  private static let gap = QuestionPage(answerForm: "词")

  private static let typed: [(line: String, page: QuestionPage, input: ExamInput)] = [
    ("", choices, .next), ("　", choices, .next), ("n", choices, .next), ("Ｎ", choices, .next),
    ("ｐ", choices, .previous), ("上一题", gap, .previous), ("g 12", choices, .go(12)),
    ("ｇ　１２", gap, .go(12)), ("第 3 题", gap, .go(3)), ("第３题", gap, .go(3)), ("跳到7", gap, .go(7)),
    ("z", choices, .mark), ("存疑", gap, .mark), ("u", choices, .clear), ("o", choices, .overview),
    ("全卷", gap, .overview), ("j", choices, .handIn), ("交卷", gap, .handIn), ("？", gap, .help),
    ("q", choices, .quit), ("a", choices, .answer("a")), ("Ａ", choices, .answer("Ａ")),
    ("1", choices, .answer("1")), ("12", gap, .answer("12")), ("请示", choices, .answer("请示")),
    ("n", statement, .answer("n")), ("y", statement, .answer("y")), ("对", statement, .answer("对")),
    ("g", gap, .answer("g")), ("第二题", gap, .answer("第二题")),
  ]

  @Test(arguments: typed.indices)
  func tellsCommandsFromAnswers(_ place: Int) {
    let (line, page, wanted) = Self.typed[place]
    #expect(ExamInput(line, on: page) == wanted, "\(line)")
  }

  private static let certainties: [(line: String, answer: String, certainty: Int?)] = [
    ("b #3", "b ", 3), ("函＃２", "函", 2), ("b#１", "b", 1), ("b #4", "b #4", nil), ("b", "b", nil),
    ("第#2条 #1", "第#2条 ", 1), ("#", "#", nil),
  ]

  @Test(arguments: certainties.indices)
  func takesTheCertaintyOffTheEnd(_ place: Int) {
    let (line, answer, certainty) = Self.certainties[place]
    let found = ExamAnswer.certainty(in: line)
    #expect(found.answer == answer)
    #expect(found.certainty == certainty)
  }

  private static let parts: [(typed: String, before: String?, merged: String, part: Int?)] = [
    ("请示", nil, "请示 |  | ", 0), ("错", "请示 |  | ", "请示 | 错 | ", 1),
    ("3：甲=乙", "请示 |  | ", "请示 |  | 甲=乙", 2), ("（２）对", "请示 | 错 | 丙", "请示 | 对 | 丙", 1),
    ("a | 对 | 丁", "请示 | 错 | 丙", "a | 对 | 丁", nil), ("新", "请示 | 错 | 丙", "请示 | 错 | 新", 2),
    ("4：没有这一小题", nil, "4：没有这一小题 |  | ", 0), ("2", nil, "2 |  | ", 0),
  ]

  @Test(arguments: parts.indices)
  func putsAPartAmongTheOthers(_ place: Int) {
    let (typed, before, merged, part) = Self.parts[place]
    let found = ExamAnswer.merged(typed, into: before, count: 3)
    #expect(found.answer == merged)
    #expect(found.part == part)
  }

  private static let names: [(typed: String, count: Int?)] = [
    ("A", 1), ("ab", 2), ("ＡＢＣ", 3), ("A、B", 2), ("BA", nil), ("", nil), ("ABCDEFG", nil),
  ]

  @Test(arguments: names.indices)
  func namesOfPapers(_ place: Int) {
    let (typed, count) = Self.names[place]
    #expect((try? ExamPrintWish.papers(typed)) == count, "\(typed)")
  }
}
