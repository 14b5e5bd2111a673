import Foundation
import TestSupport
import Testing

/// Screens of every width: nothing is wider, and carets stand under what they mean.
@Suite struct WidthTests {
  @Test(arguments: [40, 80, 120]) func nothingIsWiderThanTheScreen(columns: Int) async throws {
    let home = try WenmiHome(
      package: ["genre-selection"], banks: [.statements(), .choices(), .typos()])
    try home.run(
      "drill", "--bank", "genre", "--count", "12", "--seed", "5", "--learner", "张三",
      input: String(repeating: "a\n", count: 12))
    let screen = try home.terminal("--learner", "张三", columns: columns, rows: 70)
    try await screen.wait(forPrompt: "文秘>")
    for command in [
      "help", "banks", "topics", "stats", "history", "mistakes", "rules GW304", "rules GW122",
      "rules 抄送",
      "drll", "drill 没有",
    ] {
      try screen.enter(command)
      try await screen.wait(for: "the prompt after \(command)") { rows in
        rows.last == "文秘>" && rows.dropLast().last.map { !$0.hasPrefix("文秘> \(command)") } ?? false
      }
    }
    try screen.enter("drill choices 1")
    for answer in ["?", "z", "b", "w", ""] {
      try await screen.wait(for: "a prompt") { ["答>", ">"].contains($0.last) }
      try screen.enter(answer)
    }
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("drill 文种选择 1")
    for answer in ["?", "flag 题目不清楚", "q"] {
      try await screen.wait(forPrompt: "答>")
      try screen.enter(answer)
    }
    try await screen.wait(forPrompt: "文秘>")
    let lines = try screen.transcript()
    #expect(lines.count > 100)
    for line in lines where Columns.width(of: line) > columns {
      Issue.record("\(Columns.width(of: line)) columns: \(line)")
    }
  }

  @Test(arguments: [40, 57, 80, 120]) func caretsStandUnderTheRightCharacters(columns: Int)
    async throws
  {
    let home = try WenmiHome(banks: [.typos()])
    let screen = try home.terminal(
      "drill", "--count", "1", "--learner", "张三", columns: columns, rows: 70)
    try await screen.wait(forPrompt: "答>")
    try screen.enter("台帐=台账 底数=底树")
    let rows = try await screen.wait(forPrompt: ">")
    let answer = try #require(rows.firstIndex { $0.hasPrefix("答> 台帐") })
    var marked: [Int: String] = [:]
    for index in rows.indices where index > answer {
      for run in Columns.carets(in: rows[index]) ?? [] {
        marked[run.label, default: ""] += Columns.text(of: rows[index - 1], in: run.columns)
      }
    }
    #expect(Set(marked.values) == ["台帐", "截止", "再接再励", "底数"], "\(rows.joined(separator: "\n"))")
    #expect(Set(marked.keys) == [1, 2, 3, 4])
    #expect(rows.contains { $0.hasPrefix("错。") || $0.hasPrefix("部分对") })
    for line in try screen.transcript() { #expect(Columns.width(of: line) <= columns, "\(line)") }
  }
}
