import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Placement tests from a pipe, an answer a line.
@Suite struct PipedPlacementTests {
  private let home: WenmiHome

  init() throws { home = try WenmiHome(banks: [.statements(70), .choices(), .documents()]) }

  private func lines(_ answer: String, _ count: Int = 80) -> String {
    String(repeating: answer + "\n", count: count)
  }

  private func report(_ arguments: String..., input: String = "") throws -> [String: Any] {
    let result = try RunningProgram.run(
      home.command(["placement", "--json"] + arguments), input: input,
      environment: home.environment)
    #expect(result.status == 0, "\(result.errors)")
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(json as? [String: Any])
  }

  @Test func itStopsByItselfAndSavesEveryAnswer() throws {
    let result = try home.run("placement", "--seed", "7", "--learner", "张三", input: lines("对"))
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.contains("水平估计的标准误到 0.45 就停"))
    #expect(result.output.contains("摸底第 1 题  对 0 错 0  误差 1.00，到 0.45 停，最多 30 题"))
    #expect(result.output.contains("摸底结果  张三"))
    let session = try home.soleSession()
    #expect(session.header.mode == .placement)
    #expect(session.header.finishedAt != nil)
    #expect(session.header.plan.count == 60)
    #expect((10...30).contains(session.answers.count))
    let questions = session.answers.map(\.question)
    #expect(Set(questions).count == questions.count)
    // Nobody was asked about changed keys, so none is put down.
    #expect(session.answers.allSatisfy { $0.key == nil })
    #expect(!questions.contains { $0.bank.rawValue == "documents" })
    try home.expectSoundSessions()
    let history = try home.run("history")
    #expect(history.output.contains("\(questions.count) 题"))
  }

  @Test func theResultIsReckonedFromTheSessionAlone() throws {
    let first = try report("--learner", "张三", input: lines("错"))
    let again = try report("--show")
    #expect(first["finished"] as? Bool == true)
    for key in ["ability", "standardError"] {
      #expect(first[key] as? Double == again[key] as? Double)
    }
    let items = try #require(first["items"] as? [[String: Any]])
    #expect(items.count == first["answered"] as? Int)
    let difficulties = try #require(first["difficulties"] as? [[String: Any]])
    let chances = difficulties.compactMap { $0["probability"] as? Double }
    #expect(chances.count == 5 && chances == chances.sorted(by: >))
    let topics = try #require(first["topics"] as? [[String: Any]])
    #expect(topics.compactMap { $0["asked"] as? Int }.reduce(0, +) == items.count)
  }

  @Test func whoKnowsNothingIsNotAbleToMuch() throws {
    let none = try report("--learner", "张三", input: lines("s"))
    #expect(try #require(none["ability"] as? Double) < -1)
    #expect(try home.soleSession().events.allSatisfy { $0.kind == .skip })
    try home.expectSoundSessions()
  }

  @Test func whatWasLeftGoesOn() throws {
    let left = try home.run("placement", "--learner", "张三", input: lines("对", 4) + "q\n")
    #expect(left.status == 0)
    #expect(left.output.contains("还没有做完"))
    #expect(try home.soleSession().header.finishedAt == nil)
    #expect(try home.soleSession().answers.count == 4)
    // It counts all the same.
    #expect(try report("--show")["answered"] as? Int == 4)
    let rest = try home.run("resume", input: lines("对"))
    #expect(rest.status == 0)
    #expect(rest.output.contains("摸底第 5 题"))
    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil)
    let questions = session.answers.map(\.question)
    #expect(Set(questions).count == questions.count && questions.count > 9)
    try home.expectSoundSessions()
  }

  @Test func theSeedAndTheAnswersDecide() throws {
    var asked: [[String]] = []
    for _ in 1...2 {
      let home = try WenmiHome(banks: [.statements(70)])
      try home.run("placement", "--seed", "3", "--learner", "张三", input: lines("对", 6))
      asked.append(try home.soleSession().answers.map(\.question.description))
    }
    #expect(asked[0] == asked[1])
  }

  @Test func nothingToTell() throws {
    let none = try home.run("placement", "--learner", "张三", input: "")
    #expect(none.status == 0)
    #expect(none.output.contains("没有作答，没有留下记录。"))
    #expect(try home.sessionPaths().isEmpty)
    let shown = try home.run("placement", "--show", "--learner", "张三")
    #expect(shown.status == 2)
    #expect(shown.errors.contains("张三 还没有摸过底"))
    let documents = try WenmiHome(banks: [.documents()])
    let empty = try documents.run("placement", "--learner", "张三")
    #expect(empty.status == 3)
    #expect(empty.errors.contains("没有适合摸底的题"))
  }
}
