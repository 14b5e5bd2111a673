import Foundation
import Sessions
import TestSupport
import Testing

/// Studying by memory with answers from a pipe.
@Suite struct StudyScriptTests {
  private func object(_ result: RunningProgram.Result) throws -> [String: Any] {
    #expect(result.status == 0, "\(result.errors)")
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test func progressTellsOfEveryQuestion() throws {
    let home = try WenmiHome(banks: [.statements(4)])
    try home.run("drill", "--count", "3", "--seed", "1", input: "对\n对\n对\n")
    let progress = try object(home.run("progress", "--json"))
    let questions = try #require(progress["questions"] as? [[String: Any]])
    #expect(questions.count == 3)
    for question in questions {
      #expect(question["reps"] as? Int == 1)
      #expect(question["lapses"] as? Int == 0)
      let stability = try #require(question["stability"] as? Double)
      #expect(question["mistake"] as? Bool == (stability == 0.212))
      #expect((question["difficulty"] as? Double).map { (1...10).contains($0) } == true)
      #expect(question["retrievability"] as? Double == 1)
      for key in ["last", "due"] {
        let time = try #require((question[key] as? String).flatMap { Timestamp($0) })
        #expect(time.milliseconds > 1_700_000_000_000)
      }
    }
    #expect(try home.run("progress").output.contains("没学"))
    #expect(FileManager.default.fileExists(atPath: home.sessionsFolder + "/.study"))
    // Without its snapshot the same comes out, and with a damaged one.
    let snapshots = try FileManager.default.contentsOfDirectory(
      atPath: home.sessionsFolder + "/.study")
    let snapshot = try #require(snapshots.first { $0.hasSuffix(".snapshot") })
    try home.write("nonsense", to: "Sessions/.study/\(snapshot)")
    let again = try home.run("progress", "--json")
    #expect(again.errors == "")
    let same = try #require(try object(again)["questions"] as? [[String: Any]])
    #expect(same.map { $0["due"] as? String } == questions.map { $0["due"] as? String })
  }

  @Test func takingBackRestoresTheSchedule() throws {
    let home = try WenmiHome(banks: [.statements(4)])
    try home.run("drill", "--count", "3", input: "对\n对\n对\n")
    let before = try object(home.run("progress", "--json"))["questions"] as? [[String: Any]]
    try home.run("drill", "--count", "1", input: "错\n")
    let undone = try home.run("undo")
    #expect(undone.status == 0)
    #expect(undone.output.contains("已撤回："))
    let after = try object(home.run("progress", "--json"))["questions"] as? [[String: Any]]
    #expect(after?.count == 3)
    #expect(
      after?.map { $0["due"] as? String } == before?.map { $0["due"] as? String })
    // The session that had been finished can be gone on with.
    let resumed = try home.run("resume", input: "对\n")
    #expect(resumed.status == 0)
    try home.expectSoundSessions()
    for _ in 0..<4 { try home.run("undo") }
    let nothing = try home.run("undo")
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("没有可撤回的"))
  }

  @Test func newQuestionsEndAtTheLimitOfTheDay() throws {
    let home = try WenmiHome(banks: [.statements(8)])
    #expect(try home.run("settings", "新题", "3").status == 0)
    let learnt = try object(
      home.run("learn", "--json", input: String(repeating: "对\n", count: 30)))
    #expect(learnt["planned"] as? Int == 3)
    #expect(try home.run("learn").output.contains("每天 3 题的上限"))
    #expect(try home.run("settings", "新题", "-1").status == 2)
    #expect(try home.run("settings", "新题", "三").errors.contains("0 至 9999"))
    #expect(try home.run("settings", "记忆率", "85%").output.contains("85%"))
    #expect(try home.run("settings").output.contains("每天最多 3 题"))
  }

  @Test func crammingRepeatsWhatWasWrongAndLeavesTheScheduleAlone() throws {
    let home = try WenmiHome(banks: [.statements(2)])
    try home.run("drill", "--count", "2", input: "对\n对\n")
    let due = try object(home.run("progress", "--json"))["questions"] as? [[String: Any]]
    let crammed = try object(
      home.run("cram", "--count", "2", "--json", input: String(repeating: "对\n", count: 9)))
    // The statement that is wrong comes again until it has come five times.
    #expect(crammed["answered"] as? Int == 6)
    let after = try object(home.run("progress", "--json"))["questions"] as? [[String: Any]]
    #expect(after?.map { $0["due"] as? String } == due?.map { $0["due"] as? String })
    #expect(after?.map { $0["reps"] as? Int } == [1, 1])
    try home.expectSoundSessions()
  }

  @Test func aTargetPlansTheDays() throws {
    let home = try WenmiHome(banks: [.statements(12)])
    let day = CalendarDay(daysSince1970: Timestamp.now().day.daysSince1970 + 9)
    let plan = try object(home.run("target", "\(day)", "5分钟", "说法", "--json"))
    #expect(plan["day"] as? String == "\(day)")
    #expect(plan["questions"] as? Int == 12)
    let without = try #require(plan["expectedWithoutStudy"] as? Double)
    #expect((plan["expectedWithPlan"] as? Double ?? 0) > without)
    #expect((plan["today"] as? [String])?.isEmpty == false)
    #expect(try home.run("target").output.contains("每天 5 分钟"))
    let drilled = try object(
      home.run("target", "--drill", "--json", input: String(repeating: "对\n", count: 60)))
    #expect((drilled["answered"] as? Int ?? 0) > 0)
    #expect(try home.run("target", "2020-01-01").errors.contains("已经过了"))
    #expect(try home.run("target", "明年").status == 2)
    #expect(try home.run("target", "取消").output.contains("取消了"))
    #expect(try home.run("target").status == 2)
  }

  @Test func nothingIsDueYet() throws {
    let home = try WenmiHome(banks: [.statements(3)])
    #expect(try home.run("review").output.contains("还没有学过的题"))
    try home.run("drill", "--count", "3", input: "对\n错\n对\n")
    #expect(try home.run("review").output.contains("现在没有到期的题"))
  }
}
