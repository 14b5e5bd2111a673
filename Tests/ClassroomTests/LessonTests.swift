import Classroom
import DurableFiles
import Foundation
import Quiz
import Sessions
import Testing

@Suite struct LessonHostTests {
  static let library = QuestionLibrary(folder: "QuestionBanks", only: ["genre-selection"])

  static func header(_ plan: [QuestionReference]) -> LessonHeader {
    LessonHeader(
      id: "20260912-0900-城关班-7f3a", classID: "城关班", classTitle: "城关班", title: "第一课",
      form: .live, startedAt: Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 480), seed: 7,
      code: "123456", secret: String(repeating: "ab", count: 32), banks: [], plan: plan,
      learners: (1...5).map {
        Learner(
          number: LearnerNumber(rawValue: "0\($0)"), name: "学员\($0)", group: $0 < 3 ? "第一组" : "第二组")
      })
  }

  @Test func aLessonGoesThroughItsPhases() async throws {
    let folder = LessonFolder(path: NSTemporaryDirectory() + "/wenmi-lesson-\(UUID().uuidString)")
    let plan = Self.library.entries.filter { $0.kind == .single }.prefix(3).map(\.reference)
    #expect(plan.count == 3)
    let host = try folder.open(Self.header(plan), Self.library)
    let g = SystemRandomNumberGenerator()
    _ = try await host.perform(line: "ｎｅｘｔ", random: g)
    let first = RoundKey(slot: 0)
    let taken = try await host.submit("Ａ", to: first, by: LearnerNumber(rawValue: "01"))
    let again = try await host.submit("a", to: first, by: LearnerNumber(rawValue: "01"))
    #expect(taken == again)
    print(try await host.perform(line: "mark 02 b", random: g))
    print(try await host.perform(line: "组2 对", random: g))
    print(try await host.perform(line: "学员3 +2 讲得好", random: g))
    print(try await host.perform(line: "undo", random: g))
    print(try await host.perform(line: "ask", random: g))
    print(try await host.perform(line: "对", random: g))
    print(try await host.perform(line: "reveal", random: g))
    let (bars, board) = host.look { lesson, _ in
      (AnswerBars(of: lesson, in: first), Scoreboard(of: lesson))
    }
    print(bars as Any, board)
    let before = host.look { lesson, _ in lesson.standing }
    await #expect(throws: LessonProblem.self) {
      try await host.submit("b", to: first, by: LearnerNumber(rawValue: "03"))
    }
    let text = try LessonJournal.read(host.path)
    let refolded = Lesson(header: text.header, questions: [], events: text.events)
    #expect(refolded.standing == before)
    #expect(folder.unfinished == "20260912-0900-城关班-7f3a")
    _ = try await host.perform(line: "end", random: g)
    #expect(folder.unfinished == nil)
  }
}
