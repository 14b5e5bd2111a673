import Foundation
import Sessions
import TestSupport
import Testing

/// The prompt as a person has it, on a terminal.
@Suite struct PromptTests {
  @Test func theStartPageSaysWhatCanBeDone() async throws {
    let home = try WenmiHome(banks: [.statements(), .choices()])
    let screen = try home.terminal("--learner", "张三")
    let rows = try await screen.wait(forPrompt: "文秘>")
    #expect(rows[0].hasPrefix("文秘练兵   2 个题库 18 题"))
    #expect(rows[0].contains("张三  20"))
    for text in ["回车", "开始练 10 题", "drill 选项", "Tab 补全", "Ctrl-D 退出"] {
      #expect(rows.contains { $0.contains(text) }, "\(text)")
    }
    try screen.press("C-d")
    try await screen.wait(for: "EXIT=0")
    #expect(try screen.rows().contains("再见。"))
    #expect(try screen.isSane())
    #expect(try home.sessionPaths() == [])
  }

  @Test func whoeverComesFirstIsAskedForAName() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal()
    try await screen.wait(forPrompt: "姓名>")
    try screen.enter("欧阳小华")
    let rows = try await screen.wait(forPrompt: "文秘>")
    #expect(rows.contains { $0.contains("欧阳小华") && $0.hasPrefix("文秘练兵") })
    try screen.enter("学员 李四")
    try await screen.wait(for: "好，现在是 李四。")
  }

  @Test func enterStartsADrillOnTheStartPageOnly() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter()
    try await screen.wait(forPrompt: "答>")
    try screen.enter("q")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter()
    let rows = try await screen.wait(for: "the prompt again") {
      $0.suffix(2) == ["输入 help 看全部命令。", "文秘>"]
    }
    #expect(!rows.contains { $0.hasPrefix("答>") && $0 != "答> q" })
  }

  @Test func tabCompletesCommandsAndBanksInBothLanguages() async throws {
    let home = try WenmiHome(banks: [.statements(), .choices()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    for (typed, completed) in [
      ("练", "文秘> 练习"), ("错", "文秘> 错题"), ("hist", "文秘> history"),
      ("drill st", "文秘> drill statements"),
      ("drill 说", "文秘> drill 说法"), ("练习 ch", "文秘> 练习 choices"), ("rules GW30", "文秘> rules GW30"),
    ] {
      try screen.type(typed)
      try screen.press("Tab")
      try await screen.wait(for: completed) { $0.contains { $0.hasPrefix(completed) } }
      try screen.press("C-u")
      try await screen.wait(for: "an empty line") { $0.contains("文秘>") }
    }
  }

  @Test func aWrongCommandIsAnsweredWithTheNearest() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    for (typed, said) in [
      ("drll 函", "没有 drll 这个命令。是不是 drill 函？输入 help 看全部命令。"), ("ｈｅｌｐ", "全部命令"),
      ("统记", "是不是 stats？"), ("完全不同的话", "没有 完全不同的话 这个命令。输入 help 看全部命令。"),
    ] {
      try screen.enter(typed)
      try await screen.wait(for: said)
      try await screen.wait(forPrompt: "文秘>")
    }
    try screen.enter("quit")
    try await screen.wait(for: "EXIT=0")
  }

  @Test func everyListCanBeLookedAt() async throws {
    let home = try WenmiHome(banks: [.statements()])
    try home.run("drill", "--count", "3", "--learner", "张三", input: "对\n对\n对\n")
    let screen = try home.terminal()
    try await screen.wait(forPrompt: "文秘>")
    for (typed, said) in [
      ("题库", "做过 3/12"), ("主题", "文种/函"), ("统计", "共做 3 题次"), ("历史", "3/3"), ("rules GW304", "强度：规定"),
      ("学员", "现在的学员是 张三"), ("帮助", "答题时"),
    ] {
      try screen.enter(typed)
      try await screen.wait(for: said)
      try await screen.wait(forPrompt: "文秘>")
    }
  }

  @Test func theAdviserAsks() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("genre")
    // Until it asks, the prompt before still looks like the one that ends the interview.
    try await screen.wait(for: "谁发文？")
    let answers = ["谁发文？": "县教育局", "发给谁？": "县财政局", "你的什么单位？": "３", "要对方做什么？": "1"]
    for number in 1...10 {
      let rows = try await screen.wait(for: "question \(number)") { rows in
        rows.count { $0.hasPrefix("  >") } == number || rows.last == "文秘>"
      }
      guard rows.last != "文秘>" else { break }
      let question = rows.last { $0.contains("？") } ?? ""
      // What does not matter for the case can be left open.
      try screen.enter(answers.first { question.contains($0.key) }?.value ?? "")
    }
    try await screen.wait(for: "用函。")
    try await screen.wait(for: "标题可以写：县教育局关于……的函")
    try await screen.wait(for: "下一步：genre 再问一次")
  }
}
