import Foundation
import TestSupport
import Testing

/// `bank add` at the prompt: a question made step by step, in a window of forty columns.
@Suite struct BankAddingTests {
  private let home: WenmiHome

  init() throws { home = try WenmiHome(banks: [.statements()]) }

  private func begin() async throws -> TerminalScreen {
    let screen = try home.terminal("--learner", "张三", columns: 40)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("bank add my-bank")
    try await screen.wait(for: "题型：1 单选")
    try await screen.wait(forPrompt: ">")
    return screen
  }

  /// Types an answer when the step it belongs to is there.
  private func answer(_ step: String, _ text: String, on screen: TerminalScreen) async throws {
    try await screen.wait(for: "step \(step)") { rows in
      rows.last == ">" && rows.contains { $0.contains(step) }
    }
    try screen.enter(text)
  }

  @Test func aQuestionIsMadeStepByStep() async throws {
    let screen = try await begin()
    try await answer("题型", "９", on: screen)
    try await screen.wait(for: "请输入 1 至 4")
    try await answer("请输入 1 至 4", "单选", on: screen)
    try await answer("题干", "甲局请乙局借会议室，用什么文种？", on: screen)
    try await answer("选项 A", "请示", on: screen)
    try await answer("选项 B", "请示", on: screen)
    try await answer("和选项 A 一样", "函", on: screen)
    try await answer("选项 C", "通知", on: screen)
    try await answer("选项 D", "", on: screen)
    try await answer("答案，如 c", "Ｅ", on: screen)
    try await answer("没有 E 这一项", "Ｂ", on: screen)
    try await answer("A 请示：", "请示只送上级。", on: screen)
    try await answer("B 函：", "不相隶属商洽用函。", on: screen)
    try await answer("C 通知：", "通知不用来商洽。", on: screen)
    try await answer("解析：", "不相隶属机关商洽工作用函。", on: screen)
    try await answer("主题，如", "天文", on: screen)
    try await answer("没有“天文”这个主题", "文种／函", on: screen)
    try await answer("难度 1 至 5", "", on: screen)
    try await answer("依据：", "gw114", on: screen)
    try await screen.wait(for: "存好了：my-bank/q-001")
    try await screen.wait(forPrompt: "文秘>")
    let lint = try home.run("bank", "lint", "--strict", home.folder("QuestionBanks/my-bank.json"))
    #expect(lint.status == 0, "\(lint.output)")
    // The bank is there at once.
    try screen.enter("drill my-bank 1")
    try await screen.wait(for: "甲局请乙局借会议室")
  }

  @Test func aStepBackAndWhatIsLeftIsKept() async throws {
    let screen = try await begin()
    try await answer("题型", "3", on: screen)
    try await answer("题干", "请示可以一文多事。", on: screen)
    try await answer("答案：对 或 错", "u", on: screen)
    try await answer("题干", "请示应当一文一事。", on: screen)
    try await answer("答案：对 或 错", "q", on: screen)
    try await screen.wait(for: "先放下了")
    let path = home.folder("QuestionBanks/my-bank.drafts.txt")
    let text = String(decoding: try home.bytes(of: path), as: UTF8.self)
    #expect(text.contains("请示应当一文一事。") && !text.contains("一文多事"))
    #expect(!FileManager.default.fileExists(atPath: home.folder("QuestionBanks/my-bank.json")))
  }
}
