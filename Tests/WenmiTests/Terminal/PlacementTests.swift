import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// A placement test at a terminal.
@Suite struct PlacementTests {
  @Test(arguments: [40, 80]) func oneQuestionAfterTheOther(columns: Int) async throws {
    let home = try WenmiHome(banks: [.statements(40)])
    let screen = try home.terminal("--learner", "张三", columns: columns)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("摸底")
    let first = try await screen.wait(for: "the first question") {
      $0.last == "答>" && $0.contains { $0.contains("第 1 题") }
    }
    #expect(first[0].hasPrefix("摸底：题目随你"))
    #expect(first.contains { $0.contains("误差") && $0.contains("0.45") })
    for row in first { #expect(Columns.width(of: row) <= columns) }
    try screen.enter("提示")
    try await screen.wait(for: "摸底不给提示")
    try screen.enter("ｕ")
    try await screen.wait(for: "这是第一题，前面没有可撤回的。")
    try screen.enter("Ｙ")
    let second = try await screen.wait(for: "the second question") {
      $0.last == "答>" && $0.contains { $0.contains("第 2 题") }
    }
    let verdict = try #require(second.first)
    #expect(verdict.hasPrefix("第 1 题 对。") || verdict.hasPrefix("第 1 题 错。"), "\(verdict)")
    #expect(try home.soleSession().answers.count == 1, "saved before the next question")
    try screen.enter("w")
    try await screen.wait(for: "答案：")
    let asked = try home.soleSession().answers.map(\.question)
    try screen.enter("u")
    try await screen.wait(for: "the first question again") {
      $0.last == "答>" && $0.contains { $0.hasPrefix("撤回了上一题") }
    }
    try screen.enter("s")
    try await screen.wait(for: "the second question again") {
      $0.last == "答>" && $0.contains { $0.contains("第 1 题 不会") }
    }
    let session = try home.soleSession()
    #expect(session.events.map(\.kind) == [.answer, .undo, .skip])
    #expect(session.events.map(\.question) == asked + asked + asked)
    try screen.enter("q")
    let result = try await screen.wait(forPrompt: "文秘>")
    #expect(result.contains { $0.hasPrefix("摸底结果  张三") })
    #expect(result.contains { $0.contains("还没有做完") })
    #expect(result.contains { $0.hasPrefix("下一步：drill") })
    for row in result { #expect(Columns.width(of: row) <= columns) }
    try screen.enter("resume")
    try await screen.wait(for: "the test goes on") {
      $0.last == "答>" && $0.contains { $0.contains("第 2 题") }
    }
    try screen.enter("quit")
    try await screen.wait(forPrompt: "文秘>")
    try home.expectSoundSessions()
  }

  @Test func theLatestResultCanBeLookedAt() async throws {
    let home = try WenmiHome(banks: [.statements(40)])
    try home.run("placement", "--learner", "张三", input: String(repeating: "对\n", count: 40))
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("placement 看")
    let rows = try await screen.wait(for: "下一步：drill")
    #expect(rows.contains { $0.hasPrefix("没做过的") })
    #expect(rows.contains { $0.contains("答对的可能") })
    try screen.enter("placement 什么")
    try await screen.wait(for: "placement 看 是看上次的结果")
  }
}
