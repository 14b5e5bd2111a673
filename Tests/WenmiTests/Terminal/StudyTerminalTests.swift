import Foundation
import Sessions
import SpacedRepetition
import TestSupport
import Testing

/// Learning and reviewing at a terminal.
@Suite struct StudyTerminalTests {
  @Test func whatIsNotLearntComesBackAndRatingsCanBeChanged() async throws {
    let home = try WenmiHome(banks: [.statements(2)])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("ｌｅａｒｎ　２")
    try await screen.wait(for: "first") { $0.last == "答>" && $0[0].hasPrefix("1/2 ") }
    let first = try await answer(wrongly: false, on: screen)
    #expect(first.contains { $0.hasPrefix("记为 3 良好，这一组里还会再出") })
    // Full-width digits come from an input method.
    try screen.enter("４")
    let changed = try await screen.wait(for: "changed") { rows in
      rows.contains { $0.hasPrefix("记为 4 容易，") && $0.contains("天后再见") }
    }
    #expect(changed.contains { $0.contains("1 重来 1 分钟") })
    try screen.enter("")
    try await screen.wait(for: "second") { $0.last == "答>" && $0[0].hasPrefix("2/2 ") }
    let second = try await answer(wrongly: true, on: screen)
    #expect(second.contains { $0.hasPrefix("记为 1 重来，这一组里还会再出") })
    try screen.enter("")
    // The same question once more, in the same session.
    try await screen.wait(for: "again") { $0.last == "答>" && $0[0].hasPrefix("3/3 ") }
    try await answer(wrongly: false, on: screen)
    try screen.enter("容易")
    try await screen.wait(for: "easy") { rows in rows.contains { $0.hasPrefix("记为 4 容易") } }
    try screen.enter("")
    let summary = try await screen.wait(for: "summary") { rows in
      rows.contains { $0.hasPrefix("2 题练完，作答 3 次") }
    }
    #expect(summary.contains { $0.hasPrefix("复习：现在没有到期的题") })
    let session = try home.soleSession()
    #expect(session.header.mode == .learn)
    #expect(SessionProgress(session).answers.map(\.rating) == [.easy, .again, .easy])
    #expect(session.answers.allSatisfy { $0.key != nil })
    try home.expectSoundSessions()
  }

  @Test func aChangedKeyIsAskedAbout() async throws {
    let home = try WenmiHome(banks: [.statements(1)])
    try home.run("learn", "--learner", "张三", "--count", "1", input: "错\n错\n错\n")
    let path = "QuestionBanks/statements.json"
    let text = String(decoding: try home.bytes(of: home.folder(path)), as: UTF8.self)
    // Another wording keeps the history and says nothing.
    try home.write(text.replacingOccurrences(of: "第 1 个说法。", with: "头一个说法。"), to: path)
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("drill")
    try await screen.wait(for: "same key") { $0.last == "答>" }
    try screen.enter("q")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("quit")
    try home.write(
      text.replacingOccurrences(of: "\"key\" : false", with: "\"key\" : true"), to: path)
    let other = try home.terminal("--learner", "张三")
    try await other.wait(forPrompt: "文秘>")
    try other.enter("drill")
    try await other.wait(for: "question about the key") { rows in
      rows.contains { $0.contains("答案在题库里改过了") }
    }
    try other.enter("n")
    try await other.wait(for: "question") { $0.last == "答>" }
    try other.enter("对")
    try await other.wait(for: "rated") { rows in rows.contains { $0.hasPrefix("记为 ") } }
    let drill = try #require(try home.sessionPaths().first { $0.contains("-drill-") })
    #expect(try SessionFile(contentsOf: drill).answers.map(\.fresh) == [true])
    let items = try questions(of: home)
    #expect(items.first?["reps"] as? Int == 1)
  }

  @Test func enterReviewsWhatIsDue() async throws {
    let home = try WenmiHome(banks: [.statements(3)])
    // A week ago all three were learnt.
    try home.run("learn", "--learner", "张三", "--count", "3", input: "错\n对\n错\n错\n对\n错\n")
    try moveBack(home, days: 30)
    let screen = try home.terminal("--learner", "张三")
    let start = try await screen.wait(forPrompt: "文秘>")
    #expect(start.contains { $0.hasPrefix("今天该复习 3 题，") })
    try screen.enter("")
    try await screen.wait(for: "review") { $0.last == "答>" && $0[0].hasPrefix("1/3 ") }
    try screen.enter("q")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("undo")
    try await screen.wait(for: "taken back") { rows in rows.contains { $0.hasPrefix("已撤回：") } }
    let items = try questions(of: home)
    #expect(items.compactMap { $0["reps"] as? Int }.reduce(0, +) == 5)
  }

  @discardableResult
  private func answer(wrongly: Bool, on screen: TerminalScreen) async throws -> [String] {
    let rows = try await screen.wait(for: "question") { $0.last == "答>" }
    let isFirst = rows.contains { $0.contains("第 1 个说法") }
    try screen.enter(isFirst != wrongly ? "错" : "对")
    return try await screen.wait(for: "feedback") { rows in rows.contains { $0.hasPrefix("记为 ") } }
  }

  private func questions(of home: WenmiHome) throws -> [[String: Any]] {
    let result = try home.run("progress", "--json", "--learner", "张三")
    #expect(result.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return (object as? [String: Any])?["questions"] as? [[String: Any]] ?? []
  }

  /// Makes the only session one of some days ago.
  private func moveBack(_ home: WenmiHome, days: Int) throws {
    let path = try #require(try home.sessionPaths().first)
    let session = try SessionFile(contentsOf: path)
    let earlier = { (time: Timestamp) in time.advanced(byMilliseconds: -days * 86_400_000) }
    let header = session.header
    let events = session.events.map { event -> SessionEvent in
      guard case .answer(let record) = event else { return event }
      return .answer(
        AnswerRecord(
          question: record.question, shownAt: earlier(record.shownAt),
          answeredAt: earlier(record.answeredAt), elapsedMs: record.elapsedMs,
          response: record.response, points: record.points, maxPoints: record.maxPoints,
          correct: record.correct, rating: record.rating, key: record.key))
    }
    let moved = SessionFile(
      header: SessionHeader(
        id: header.id, mode: header.mode, title: header.title, learner: header.learner,
        startedAt: earlier(header.startedAt), finishedAt: header.finishedAt.map(earlier),
        seed: header.seed, banks: header.banks, plan: header.plan), events: events)
    try Data(moved.text).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
  }
}
