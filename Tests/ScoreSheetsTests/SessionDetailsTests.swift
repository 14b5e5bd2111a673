import Foundation
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions
import Testing

@Suite struct SessionDetailsTests {
  private let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  private func question(_ name: String) -> QuestionReference {
    QuestionReference(bank: BankID(rawValue: "wenzhong"), question: QuestionID(rawValue: name))
  }

  private func answer(
    _ name: String, _ response: String, _ points: Double, rules: [String] = [],
    by number: String? = nil
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: question(name), shownAt: start, answeredAt: start, elapsedMs: 12_340,
        response: response, points: points, maxPoints: 2, correct: points == 2, rules: rules,
        by: number))
  }

  private func session(_ events: [SessionEvent], learner: String = "林晓") -> SessionFile {
    SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "20260912-2110-林晓-drill-7f3a"), mode: .drill, title: "文种",
        learner: learner, startedAt: start, seed: 1,
        banks: [BankStamp(id: BankID(rawValue: "wenzhong"), title: "文种选择", sha256: "")],
        plan: ["001", "wz-2", "wz-3", "wz-4", "wz-5"].map(question)),
      events: events)
  }

  private var evening: SessionFile {
    session([
      answer("001", "c", 2), answer("wz-2", "a,b", 0.5, rules: ["GW103", "GW112"]),
      .skip(SkipRecord(question: question("wz-3"), at: start)), answer("wz-4", "007", 0),
      answer("001", "a", 0),
    ])
  }

  private var record: SessionFile {
    let learners = [
      LessonLearner(number: "007", name: "=林晓", joined: true),
      LessonLearner(number: "12", name: "张三", joined: true),
    ]
    return SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "20260912-2110-王老师-class-7f3a"), mode: .class, title: "第一课",
        learner: "王老师", startedAt: start, seed: 1, banks: [],
        plan: ["wz-1", "wz-2", "wz-1", "wz-3"].map(question),
        lesson: LessonStamp(
          classID: "甲", classTitle: "甲班", lessonID: "乙", form: .live, learners: learners)),
      events: [
        answer("wz-1", "c", 0, by: "12"), answer("wz-2", "c", 2, by: "007"),
        answer("wz-1", "c", 2, by: "007"), answer("wz-1", "c", 2, by: "12"),
      ])
  }

  private func details(_ sessions: SessionFile...) -> SessionDetails {
    SessionDetails(sessions) { $0.question.rawValue == "wz-2" ? nil : "题干“\($0.question)”" }
  }

  private func made(_ sessions: SessionFile...) throws -> SheetMade {
    let kind = try #require(ScoreSheetKind.named("作答明细"))
    return try kind.make(
      SheetMaterial(title: "练习", sessions: sessions, question: { _ in nil }, day: start.day))
  }

  @Test func rowsFollowThePlanAndThenWhatWasAskedAgain() {
    let part = details(evening).parts[0]
    #expect(
      part.rows.map(\.outcome) == [.right, .partlyRight, .skipped, .wrong, .unanswered, .wrong])
    #expect(part.rows.map(\.number) == Array(1...6))
    #expect(
      part.rows.map(\.question.question.rawValue) == [
        "001", "wz-2", "wz-3", "wz-4", "wz-5", "001",
      ])
    #expect(part.rows[1].stem == "")
    #expect(part.answered == 4)
    #expect(part.correct == 1)
    #expect(part.points == 2.5)
    #expect(part.maxPoints == 8)
    #expect(part.percentage == 31.25)
    #expect(details(session([])).parts[0].percentage == nil)
  }

  @Test func theRecordOfALessonNamesWhoseEachAnswerIs() throws {
    let part = details(record).parts[0]
    #expect(part.rows.map(\.number) == [1, 1, 1, 2, 4])
    #expect(part.rows.map { $0.learner?.number } == ["12", "007", "12", "007", nil])
    #expect(part.rows.map(\.outcome) == [.wrong, .right, .right, .right, .unanswered])
    #expect(part.questions == 3)
    #expect(part.answered == 4)
    let sheet = try made(record).sheets[0]
    let section = sheet.sections[0]
    #expect(section.columns.prefix(3).map(\.head) == ["序号", "学号", "姓名"])
    #expect(section.rows[1].prefix(3) == [.number(1), .text("007"), .text("=林晓")])
    #expect(sheet.sections[1].rows.contains([.text("讲课"), .text("王老师")]))
    #expect(sheet.sections[1].rows.contains([.text("题数"), .number(3)]))
  }

  @Test func cellsAreTextsAndNumbers() throws {
    let sheet = try made(evening).sheets[0]
    let rows = sheet.sections[0].rows
    #expect(
      sheet.sections[0].columns.map(\.head)
        == ["序号", "题库", "题号", "题目", "作答", "得分", "满分", "对错", "用时(秒)", "依据"])
    #expect(
      rows[0] == [
        .number(1), .text("文种选择"), .text("001"), .empty, .text("c"), .number(2), .number(2),
        .text("对"), .number(12.34), .empty,
      ])
    #expect(rows[1].last == .text("GW103 GW112"))
    #expect(rows[2][4...] == [.empty, .empty, .empty, .text("跳过"), .empty, .empty])
    #expect(rows[3][4] == .text("007"))
    let summary = sheet.sections[1].rows
    #expect(summary.contains([.text("得分率(%)"), .number(31.25)]))
    #expect(summary.contains([.text("结束"), .text("未结束")]))
  }

  @Test func figuresSayTheSame() throws {
    let figures = try #require(try made(evening, session([], learner: "\"\\\u{1}")).figures)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(figures)) as? [String: Any])
    let sessions = try #require(object["sessions"] as? [[String: Any]])
    #expect(sessions.count == 2)
    let summary = try #require(sessions[0]["summary"] as? [String: Any])
    #expect(summary["points"] as? Double == 2.5)
    #expect(summary["learner"] as? String == "林晓")
    #expect(summary["finishedAt"] == nil)
    let rows = try #require(sessions[0]["rows"] as? [[String: Any]])
    #expect(rows.count == 6)
    #expect(rows[3]["response"] as? String == "007")
    #expect(rows[4]["outcome"] as? String == "未答")
    #expect(rows[4]["points"] == nil)
  }

  /// A self-assessment is listed for whoever marks the rest, and changes no points.
  @Test func notesDoubtsAndSelfAssessmentsAreListedAndWorthNothing() throws {
    let before = session([answer("001", "c", 2)])
    let after = session([
      .note(NoteRecord(question: question("001"), at: start, text: "=先看隶属")),
      answer("001", "c", 2), .flag(FlagRecord(question: question("wz-2"), at: start, text: "有歧义")),
      .checklist(
        ChecklistRecord(
          question: question("001"), at: start, ticked: ["语气得体"], unticked: ["详略得当"])),
    ])
    let sheet = try made(after).sheets[0]
    #expect(sheet.sections[1].heading == "笔记、存疑与自查")
    #expect(
      sheet.sections[1].rows == [
        [.number(1), .text("wenzhong/001"), .text("笔记"), .text("=先看隶属")],
        [.number(2), .text("wenzhong/wz-2"), .text("存疑"), .text("有歧义")],
        [
          .number(1), .text("wenzhong/001"), .text("自查"),
          .text("做到 1/2；做到：语气得体；没有勾：详略得当"),
        ],
      ])
    #expect(details(after).parts[0].points == details(before).parts[0].points)
    #expect(try made(before).sheets[0].sections.count == 2)
  }
}
