import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Questions with orders, pairs, gaps, passages and parts, a line each from a pipe.
@Suite struct PipedKindsTests {
  /// What is typed for each question of the bank, what is kept of it and what it earns.
  private static let answers: [String: (typed: String, kept: String, points: Double, of: Double)] =
    [
      "rk-ordering-1": ("复核→登记→印制→核发", "b,a,d,c", 3, 3),
      "rk-ordering-2": ("标题 发文字号 主送机关 附件说明 成文日期 抄送机关", "e,b,c,f,a,d", 4.5, 5),
      "rk-matching-1": ("１＝请示；２＝函；３＝？", "1=c,2=a", 1, 3),
      "rk-cloze-1": ("事前、几事、一个、抄送", "事前；几事；一个；抄送", 3, 4),
      "rk-cloze-2": ("2=函复", "？；函复", 1, 2),
      "rk-error-1": ("3千=3000 2021—25年→2021—2025年", "3千=3000；2021—25年=2021—2025年", 2, 4),
      "rk-error-2": ("没有错误", "无", 1, 1),
      "rk-case-1": ("请示 ｜ 也许 ｜ 签发 署名 ｜ 布署=部署", "a\n\n签发；署名\n布署=部署", 4, 5),
      "rk-case-2": (
        "报批会议方案→发会议通知→摆放席卡 | 1=车辆接送 2=会议材料 3=会场布置 | 签到表、会议材料、席卡 | 函",
        "b,a,c\n1=c,2=a,3=b\na,b,c\n函", 7, 8
      ),
    ]

  /// A seed by which the case comes before the statement.
  private static let caseFirst = 3

  private func home() throws -> (home: WenmiHome, plan: [String]) {
    let home = try WenmiHome(shared: ["rare-kinds"])
    try home.run(
      "drill", "--count", "9", "--seed", "4", "--learner", "先试",
      input: String(repeating: "skip\n", count: 9))
    let plan = try home.soleSession().planned
    try FileManager.default.removeItem(atPath: home.sessionsFolder)
    return (home, plan)
  }

  @Test func everyKindIsAnsweredInALine() throws {
    let (home, plan) = try home()
    #expect(Set(plan) == Set(Self.answers.keys))
    let result = try home.run(
      "drill", "--count", "9", "--seed", "4", "--learner", "张三",
      input: plan.map { (Self.answers[$0]?.typed ?? "") + "\n" }.joined())
    #expect(result.status == 0)
    #expect(result.errors == "")
    let session = try home.soleSession()
    #expect(session.events.count == 9 && session.header.finishedAt != nil)
    for record in session.answers {
      let expected = try #require(Self.answers[record.question.question.rawValue])
      #expect(record.response == expected.kept)
      #expect(record.points == expected.points, "\(record.question)")
      #expect(record.maxPoints == expected.of, "\(record.question)")
      #expect(record.correct == (expected.points == expected.of))
    }
    try home.expectSoundSessions()
    for said in [
      "评分：15 对先后关系对了 14 对", "3 项配对 1 项", "第 2 空：你填的是“几事”，应填“一事”。", "第 1 空没有写，按不会计。",
      "第 2 小题：看不懂“也许”", "第 1 小题  1/1 分  对。请示。", "第 2 小题  0/1 分  错。没有作答。",
      "答案可以写在一行里，用 | 隔开", "第 4/4 小题（找错改错）",
    ] {
      #expect(result.output.contains(said), "\(said)")
    }
    let sheet = try home.run("export", "--format", "json").output
    for words in ["复核 → 登记 → 印制 → 核发", "县教育局请县政府批准建校：请示", "1. 请示；2. 没有作答；3. 签发；署名；4. 布署=部署"] {
      #expect(sheet.contains(words), "\(words)")
    }
    #expect(sheet.contains("张三"))
    // A case is known by its material, not by a stem that every case has.
    let shown = try home.run("sessions", "show")
    #expect(shown.output.contains("云川市民政局想新建") && !shown.output.contains("阅读材料"))
  }

  @Test func anAnswerToACaseIsTakenBackAsAWhole() throws {
    let home = try WenmiHome(banks: [.cases(), .statements(1)])
    let result = try home.run(
      "drill", "--count", "2", "--seed", "\(Self.caseFirst)", "--learner", "张三",
      input: "报告 | 对 |\nback\n请示 | 错 | 布署=部署\n错\n")
    #expect(result.output.contains("已撤回第 1 题，原来答的是：1. 报告；2. 对；3. 没有作答"))
    let session = try home.soleSession()
    #expect(session.planned == ["ca-1", "st-1"])
    #expect(session.events.map(\.kind) == [.answer, .undo, .answer, .answer])
    #expect(session.answers.map(\.points) == [0, 3, 1])
    try home.expectSoundSessions()
  }
}
