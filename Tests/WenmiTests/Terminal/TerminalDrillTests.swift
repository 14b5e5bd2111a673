import Foundation
import Sessions
import TestSupport
import Testing

/// A drill on a terminal, from the first question to the summary.
@Suite struct TerminalDrillTests {
  @Test func threeQuestionsWithWideLetters() async throws {
    let home = try WenmiHome(banks: [.choices()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("ｄｒｉｌｌ　选项　３")
    for (number, answer) in ["Ａ", "１", "ｂ"].enumerated() {
      let rows = try await screen.wait(for: "question \(number + 1)") {
        $0.last == "答>" && $0[0].hasPrefix("\(number + 1)/3 ")
      }
      #expect(rows[0].contains("文种 单选 难度 1"))
      #expect(rows.contains { $0.contains("[A-D] 作答") })
      try screen.enter(answer)
      let feedback = try await screen.wait(forPrompt: ">")
      let right = feedback.contains { $0.hasPrefix("对。甲项") }
      #expect(right || feedback.contains { $0.hasPrefix("错。你选的是 \(["A", "A", "B"][number]) ") })
      #expect(feedback.contains { $0.contains("第八条第十四项（规定）") && $0.contains("规则 GW114") })
      #expect(feedback.contains { $0.hasPrefix("[回车] 下一题") })
      #expect(try home.soleSession().answers.count == number + 1, "saved before the next question")
      try screen.enter()
    }
    let summary = try await screen.wait(forPrompt: "文秘>")
    let session = try home.soleSession()
    let right = session.answers.count { $0.correct }
    #expect(summary.contains { $0.hasPrefix("3 题练完：对 \(right)，错 \(3 - right)，得分率") })
    #expect(
      session.answers.map(\.response)
        == zip(session.answers, [0, 0, 1]).map { $0.shown?[$1] ?? "" })
    #expect(session.header.finishedAt != nil)
    try home.expectSoundSessions()
  }

  @Test func anAnswerThatIsNoneIsAskedAgain() async throws {
    let home = try WenmiHome(banks: [.choices()])
    let screen = try home.terminal("drill", "--count", "1", "--learner", "张三")
    try await screen.wait(forPrompt: "答>")
    for (typed, said) in [
      ("z", "没有 Z 这一项。请输入 A-D 中的字母"), ("ab", "只选一项"), ("", "请作答：A-D"), ("back", "这是第一题"),
      ("why", "还没有作答"),
      ("？", "提示："), ("笔记 先看关系", "记下了。"), ("统计", "答题时不能用 统计。先输入 q 存好退出"),
      ("ｄｒｉｌｌ 函", "答题时不能用 drill。"),
    ] {
      try screen.enter(typed)
      try await screen.wait(for: said)
      try await screen.wait(forPrompt: "答>")
    }
    try screen.enter("甲项")
    try await screen.wait(for: "没有")
    try screen.enter("s")
    try await screen.wait(for: "第 1 题跳过了。")
    try await screen.wait(for: "现在补做吗")
    try screen.enter()
    try await screen.wait(for: "the question again") { $0.last == "答>" && $0[0].hasPrefix("1/1 ") }
    try screen.enter("a")
    try await screen.wait(forPrompt: ">")
    try screen.enter("w")
    try await screen.wait(for: "答案：")
    let details = try await screen.wait(for: "笔记：先看关系")
    #expect(details.count { $0.contains("这是 ch-") } == 1, "\(details)")
    #expect(details.count { $0.contains("第八条第十四项") } == 1, "\(details)")
    try screen.enter("u")
    try await screen.wait(for: "the question once more") {
      $0.last == "答>" && $0[0].hasPrefix("已撤回第 1 题，原来答的是：") && $0[1].hasPrefix("1/1 ")
    }
    try screen.enter("b")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    #expect(
      try home.soleSession().events.map(\.kind) == [.note, .skip, .answer, .undo, .answer])
    try home.expectSoundSessions()
  }

  @Test func helpAtAQuestionIsThatOfQuestions() async throws {
    let home = try WenmiHome(banks: [.choices()])
    let screen = try home.terminal("drill", "--count", "1", "--learner", "张三", columns: 50)
    try await screen.wait(forPrompt: "答>")
    try screen.enter("帮助")
    let rows = try await screen.wait(for: "help and the question") {
      $0.last == "答>" && $0[0] == "答题时"
    }
    #expect(rows.contains { $0.hasPrefix("1/1 ") })
    #expect(!rows.contains { $0.contains("全部命令") })
  }

  @Test func aCommandIsNoAnswerToAGap() async throws {
    let home = try WenmiHome(banks: [.gaps()])
    let screen = try home.terminal("drill", "--count", "1", "--learner", "张三", columns: 50)
    let rows = try await screen.wait(forPrompt: "答>")
    #expect(rows.contains("[填空] [?]提示 [s]跳过 [q]存退"), "\(rows)")
    try screen.enter("规则")
    try await screen.wait(for: "答题时不能用 规则。")
    try await screen.wait(forPrompt: "答>")
    // The name of a command is taken where it is the answer.
    try screen.enter("主题")
    try await screen.wait(for: "对。")
    #expect(try home.soleSession().answers.map(\.response) == ["主题"])
  }

  @Test func leavingAfterTheLastAnswerIsTheEnd() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("drill 1")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("note ＋ 先看：隶属关系")
    try await screen.wait(for: "记下了。")
    try screen.enter("对")
    try await screen.wait(forPrompt: ">")
    try screen.enter("q")
    try await screen.wait(for: "1 题练完")
    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil)
    let notes = session.events.compactMap { event in
      if case .note(let note) = event { note.text } else { nil }
    }
    #expect(notes == ["＋ 先看：隶属关系"])
  }

  @Test func leavingKeepsEverythingAndComingBackGoesOn() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("drill 3")
    try await screen.wait(forPrompt: "答>")
    try screen.enter("对")
    try await screen.wait(forPrompt: ">")
    try screen.press("C-c")
    try await screen.wait(for: "再按一次 Ctrl-C")
    try screen.press("C-c")
    try await screen.wait(for: "停在第 2/3 题，前面的都存好了。")
    try await screen.wait(forPrompt: "文秘>")
    try screen.press("C-d")
    try await screen.wait(for: "EXIT=0")
    #expect(try screen.isSane())
    #expect(try home.soleSession().answers.map(\.response) == ["对"])

    let second = try home.terminal()
    let page = try await second.wait(forPrompt: "文秘>")
    #expect(page.contains { $0.hasPrefix("上次练到第 2/3 题（全部题库，") })
    #expect(page.contains { $0.contains("接着做上次的练习") })
    try second.enter()
    try await second.wait(for: "question 2") { $0.last == "答>" && $0[0].hasPrefix("2/3 ") }
    try second.enter("错")
    try await second.wait(forPrompt: ">")
    try second.enter()
    try await second.wait(for: "question 3") { $0.last == "答>" && $0[0].hasPrefix("3/3 ") }
    // Ctrl-D leaves the drill only, with what is there.
    try second.press("C-d")
    try await second.wait(for: "停在第 3/3 题")
    try await second.wait(forPrompt: "文秘>")
    try second.enter("继续")
    try await second.wait(for: "question 3") { $0.last == "答>" && $0[0].hasPrefix("3/3 ") }
    try second.enter("quit")
    try await second.wait(for: "停在第 3/3 题")
    #expect(try home.soleSession().answers.map(\.response) == ["对", "错"])
    try home.expectSoundSessions()
  }

  @Test func theTimeRunsOutInSight() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("drill", "--limit", "5", "--count", "2", "--learner", "张三")
    try await screen.wait(for: "a countdown") { rows in
      rows.contains { $0.hasPrefix("剩 ") && $0.contains(" 秒 答>") }
    }
    // Said above the next question, which would have wiped it away.
    try await screen.wait(for: "question 2 and what came before") { rows in
      rows[0] == "时间到，这题算没有作答。" && rows.contains { $0.hasPrefix("2/2 ") }
    }
    try await screen.wait(for: "还有 2 题没有作答")
    try await screen.wait(forPrompt: ">")
    try screen.enter("n")
    try await screen.wait(for: "EXIT=0")
    let session = try home.soleSession()
    #expect(session.events.map(\.kind) == [.skip, .skip])
    #expect(session.header.finishedAt != nil)
    try home.expectSoundSessions()
  }

  @Test func whatIsWrongWithTheBanksStaysInSight() async throws {
    let home = try WenmiHome(banks: [.statements(), .choices()])
    try home.run("drill", "--bank", "statements", "--count", "3", "--learner", "张三", input: "对\n")
    try home.write(TestBank.statements(20).text, to: "QuestionBanks/statements.json")
    let screen = try home.terminal("resume", "--learner", "张三")
    let rows = try await screen.wait(forPrompt: "答>")
    #expect(rows[0].hasPrefix("题库“说法”在这次练习开始以后改过"))
    #expect(rows.contains { $0.hasPrefix("2/3 ") })
  }
}
