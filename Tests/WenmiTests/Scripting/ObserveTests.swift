import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// `wenmi bank observe`, and what `wenmi bank stats` shows of it.
@Suite struct ObserveTests {
  /// A home in which 40 candidates sat an exam of three statements: all solved the first, half of
  /// them the second and nobody the third.
  private func home() throws -> WenmiHome {
    let home = try WenmiHome(banks: [.choices(), .statements()])
    try FileManager.default.createDirectory(
      atPath: home.sessionsFolder, withIntermediateDirectories: true)
    let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
    let questions = (1...3).map {
      QuestionReference(
        bank: BankID(rawValue: "statements"), question: QuestionID(rawValue: "st-\($0)"))
    }
    let events = (0..<40).flatMap { candidate in
      questions.enumerated().map { place, question in
        let isRight = place == 0 || place == 1 && candidate < 20
        return SessionEvent.answer(
          AnswerRecord(
            question: question, shownAt: start, answeredAt: start, elapsedMs: 9_000,
            response: isRight ? "错" : "对", points: isRight ? 1 : 0, maxPoints: 1, correct: isRight,
            by: "\(100 + candidate)"))
      }
    }
    var random = SeededGenerator(seed: 1)
    _ = try home.store.write(
      SessionFile(
        header: SessionHeader(
          id: SessionID(startedAt: start, learner: "王老师", mode: .class, using: &random),
          mode: .class, title: "结业考试", learner: "王老师", startedAt: start,
          finishedAt: start.advanced(byMilliseconds: 3_000_000), seed: 1,
          banks: [
            BankStamp(
              id: BankID(rawValue: "statements"), title: "说法",
              sha256: String(repeating: "0f", count: 32))
          ], plan: questions,
          lesson: LessonStamp(
            classID: "写作班", classTitle: "公文写作班", lessonID: "20260912-2110", form: .exam,
            learners: (0..<40).map {
              LessonLearner(number: "\(100 + $0)", name: "学员\($0)", joined: true)
            })),
        events: events))
    return home
  }

  private func observedFile(_ home: WenmiHome, _ bank: String = "statements") -> String {
    home.folder("QuestionBanks/\(bank).observed.json")
  }

  @Test func whatWasObservedIsKeptBesideTheBank() throws {
    let home = try home()
    let bank = try home.bytes(of: home.folder("QuestionBanks/statements.json"))
    let result = try home.run("bank", "observe")
    #expect(result.status == 0, "\(result.output)\(result.errors)")
    #expect(result.output.contains("3/12 题"))
    #expect(result.output.contains("作答 120"))
    #expect(result.output.contains("写好了"))
    #expect(result.output.contains("还没有人答过：choices"))
    #expect(
      try SchemaValidation.complaints(
        schema: "QuestionBanks/observed.schema.json", files: [observedFile(home)]) == "")
    #expect(try home.bytes(of: home.folder("QuestionBanks/statements.json")) == bank)
    #expect(!FileManager.default.fileExists(atPath: observedFile(home, "choices")))
    let text = String(decoding: try home.bytes(of: observedFile(home)), as: UTF8.self)
    #expect(!text.contains("学员") && !text.contains("王老师") && !text.contains("写作班"))
    let again = try home.run("bank", "observe", "statements")
    #expect(again.status == 0)
    #expect(again.output.contains("没有变化"))
    // It is no bank.
    let lint = try home.run("bank", "lint")
    #expect(!lint.output.contains("observed") && !lint.errors.contains("observed"))
  }

  @Test func aDryRunWritesNothing() throws {
    let home = try home()
    let result = try home.run("bank", "observe", "--dry-run")
    #expect(result.status == 0)
    #expect(result.output.contains("作答 120") && result.output.contains("没有写"))
    #expect(!FileManager.default.fileExists(atPath: observedFile(home)))
  }

  @Test func whereNothingCanBeWrittenThatIsSaid() throws {
    let home = try home()
    try FileManager.default.createDirectory(
      atPath: observedFile(home), withIntermediateDirectories: false)
    let result = try home.run("bank", "observe")
    #expect(result.status == 3)
    #expect(result.errors.contains("实测数据没有写成"))
    #expect(result.errors.contains("statements.observed.json"))
  }

  @Test func anUnknownBankIsNamed() throws {
    let result = try home().run("bank", "observe", "nowhere")
    #expect(result.status == 3)
    #expect(result.errors.contains("没有题库 nowhere"))
  }

  @Test func thePromptObservesToo() throws {
    let home = try home()
    let result = try home.run(input: "bank observe --dry-run\nbank observe\nquit\n")
    #expect(result.output.contains("没有写") && result.output.contains("写好了"))
    #expect(FileManager.default.fileExists(atPath: observedFile(home)))
  }

  @Test func statisticsShowWhatWasObserved() throws {
    let home = try home()
    #expect(try !home.run("bank", "stats", "statements").output.contains("实测"))
    try home.run("bank", "observe")
    let screen = try home.run("bank", "stats", "statements")
    #expect(screen.status == 0)
    #expect(screen.output.contains("实测   3 题，作答 120 次"))
    let lines = screen.output.split(separator: "\n")
    // All solved the first; half of them the second, who are the better ones; nobody the third.
    #expect(lines.contains { $0.contains("st-1") && $0.contains("1.00") && !$0.contains("比标的") })
    #expect(
      lines.contains {
        $0.contains("st-2") && $0.contains("0.50") && $0.contains("1.00") && $0.contains("比标的难")
      })
    #expect(lines.contains { $0.contains("st-3") && $0.contains("0.00") && $0.contains("比标的难") })
    #expect(screen.output.contains("2 题的得分率与标注的难度相差很大"))
    let all = try home.run("bank", "stats").output
    #expect(all.contains("statements/st-3") && !all.contains("statements/st-1"))
    let report = try #require(
      try JSONSerialization.jsonObject(
        with: Data(try home.run("bank", "stats", "--json").output.utf8)) as? [String: Any])
    let observed = try #require(report["observed"] as? [[String: Any]])
    #expect(observed.map { $0["question"] as? String } == (1...3).map { "statements/st-\($0)" })
    #expect(observed[1]["discrimination"] as? Double == 1)
    #expect(observed[1]["surprise"] as? Int == -1)
  }

  @Test func statisticsAreShownWithoutADamagedFile() throws {
    let home = try home()
    try home.write("{", to: "QuestionBanks/statements.observed.json")
    let screen = try home.run("bank", "stats", "statements")
    #expect(screen.status == 0)
    #expect(screen.output.contains("12 题"))
    #expect(screen.errors.contains("实测数据的内容不对"))
  }
}
