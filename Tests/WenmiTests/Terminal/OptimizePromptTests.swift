import Foundation
import TestSupport
import Testing

/// `optimize` at the prompt.
@Suite struct OptimizePromptTests {
  @Test(arguments: [40, 80, 120])
  func asksBeforeItChangesAnything(columns: Int) async throws {
    let home = try WenmiHome(banks: [.statements()])
    try StudiedSessions(1500, seed: 6).write(to: home.store, learner: "林晓")
    let screen = try home.terminal("--learner", "林晓", columns: columns)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("优化")
    let rows = try await screen.wait(for: "the question") {
      $0.last?.contains("[y/N]") ?? false
    }
    #expect(rows.contains { $0.contains("预测误差") })
    #expect(rows.allSatisfy { Columns.width(of: $0) <= columns })
    try screen.enter("ｙ")
    try await screen.wait(for: "换上了。")
    try await screen.wait(forPrompt: "文秘>")
    #expect(FileManager.default.fileExists(atPath: home.folder("Sessions/.study/林晓.json")))
    try screen.enter("optimize 多余")
    try await screen.wait(for: "optimize 后面不能写 多余")
  }

  @Test func stopsAtControlC() async throws {
    let home = try WenmiHome(banks: [.statements()])
    // So many that it takes far longer than a busy machine takes to look at the screen.
    try StudiedSessions(120_000, seed: 6).write(to: home.store, learner: "林晓")
    let screen = try home.terminal("--learner", "林晓", columns: 40)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("optimize")
    let rows = try await screen.wait(for: "the bar") {
      $0.last?.hasPrefix("正在算 [") ?? false
    }
    #expect(Columns.width(of: rows.last ?? "") < 40)
    try screen.press("C-c")
    try await screen.wait(for: "已停下，参数没有改动。")
    try await screen.wait(forPrompt: "文秘>")
    #expect(!FileManager.default.fileExists(atPath: home.folder("Sessions/.study/林晓.json")))
  }
}
