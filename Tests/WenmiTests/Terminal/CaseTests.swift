import Foundation
import Sessions
import TestSupport
import Testing

/// A case on a terminal: its parts one after the other, one answer in the end.
@Suite struct CaseTests {
  private func start(
    columns: Int = 40, _ arguments: [String] = []
  ) throws -> (home: WenmiHome, screen: TerminalScreen) {
    let home = try WenmiHome(banks: [.cases()])
    let command = ["drill", "--count", "1", "--learner", "张三"] + arguments
    let screen = try TerminalScreen(
      running: home.command(command), columns: columns, rows: 70, environment: home.environment)
    return (home, screen)
  }

  /// Types a line and waits for what it brings, with a prompt below.
  @discardableResult
  private func enter(
    _ typed: String, on screen: TerminalScreen, wait text: String, prompt: String = "答>"
  ) async throws -> [String] {
    try screen.enter(typed)
    return try await screen.wait(for: "“\(text)” after “\(typed)”") { rows in
      rows.last == prompt && rows.contains { $0.contains(text) }
    }
  }

  @Test func partAfterPartInFortyColumns() async throws {
    let (home, screen) = try start()
    let first = try await screen.wait(forPrompt: "答>")
    #expect(first[0].hasPrefix("1/1 "))
    #expect(first.contains("第 1/3 小题（单选）"))
    #expect(first.contains { $0.contains("养老服务中心") })
    #expect(!first.contains { $0.contains("可以同时主送") }, "one part at a time")
    try await enter("z", on: screen, wait: "没有 Z 这一项")
    try await enter("", on: screen, wait: "请答第 1 小题：A-C")
    try await enter("统计", on: screen, wait: "答题时不能用 统计")
    let second = try await enter("函", on: screen, wait: "第 2/3 小题（判断）")
    #expect(second.count { $0.contains("养老服务中心") } == 1, "the material stands there once")
    try screen.enter("Ｍ")
    try await screen.wait(for: "the material again") { rows in
      rows.last == "答>" && rows.count { $0.contains("养老服务中心") } == 2
    }
    try await enter("也许", on: screen, wait: "看不懂“也许”")
    try await enter("u", on: screen, wait: "第 1 小题重答，原来答的是：函")
    try await enter("请示", on: screen, wait: "第 2/3 小题（判断）")
    try await enter("s", on: screen, wait: "第 2 小题跳过，不得分。")
    let feedback = try await enter("布署=部暑", on: screen, wait: "部分对，得 1 分", prompt: ">")
    #expect(feedback.contains { $0.hasPrefix("部分对，得 1 分（满分 3 分）") })
    #expect(feedback.contains { $0.contains("^^^^1") })
    #expect(try home.soleSession().answers.map(\.response) == ["a\n\n布署=部暑"])

    // Taken back, it is answered in one go.
    try await enter("u", on: screen, wait: "第 1/3 小题（单选）")
    try await enter("请示 | 错", on: screen, wait: "这题有 3 小题，读到 2 个答案")
    try await enter("请示｜不好说｜无", on: screen, wait: "第 2 小题：看不懂“不好说”")
    try await enter("请示｜错｜布署=部署", on: screen, wait: "对。3 小题全对。", prompt: ">")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    let session = try home.soleSession()
    #expect(session.events.map(\.kind) == [.answer, .undo, .answer])
    #expect(session.answers.map(\.points) == [1, 3])
    try home.expectSoundSessions()
    for line in try screen.transcript() where Columns.width(of: line) > 40 {
      Issue.record("\(Columns.width(of: line)) columns: \(line)")
    }
  }

  @Test func leavingInTheMiddleKeepsNothingOfIt() async throws {
    let (home, screen) = try start(columns: 80)
    try await screen.wait(forPrompt: "答>")
    try await enter("请示", on: screen, wait: "第 2/3 小题")
    try await enter("note 看清主送", on: screen, wait: "记下了。")
    try screen.enter("q")
    try await screen.wait(for: "下次从第 1 小题做起")
    try await screen.wait(for: "EXIT=0")
    #expect(try home.soleSession().events.map(\.kind) == [.note])
    let second = try home.terminal("resume")
    let rows = try await second.wait(forPrompt: "答>")
    #expect(rows.contains("第 1/3 小题（单选）"))
  }

  @Test func aCaseOfWhichEveryPartIsLeftOutIsLeftOut() async throws {
    let (home, screen) = try start(columns: 80)
    try await screen.wait(forPrompt: "答>")
    for part in 2...3 {
      try await enter("s", on: screen, wait: "第 \(part)/3 小题")
    }
    try screen.enter("跳过")
    try await screen.wait(for: "现在补做吗")
    try screen.enter("n")
    try await screen.wait(for: "EXIT=0")
    #expect(try home.soleSession().events.map(\.kind) == [.skip])
  }

  @Test func whenTheTimeIsUpWhatIsAnsweredCounts() async throws {
    let (home, screen) = try start(columns: 80, ["--limit", "5"])
    // Typed ahead, so that no slow machine can miss the time for it.
    try screen.enter("请示")
    try await screen.wait(for: "时间到，没有答到的小题不得分。")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    #expect(try home.soleSession().answers.map(\.response) == ["a\n\n"])
  }
}
