import Foundation
import Sessions
import TestSupport
import Testing

/// Terminals and environments that can do less.
@Suite struct PlainTerminalTests {
  @Test func coloursAreThereUnlessTheyAreNotWanted() async throws {
    for (setting, isColoured) in [
      (["NO_COLOR": "1"], false), (["NO_COLOR": ""], true), ([:], true),
    ] {
      let home = try WenmiHome(banks: [.statements()])
      let screen = try home.terminal(
        "drill", "--count", "1", "--learner", "张三", environment: setting)
      try await screen.wait(forPrompt: "答>")
      try screen.enter("对")
      try await screen.wait(forPrompt: ">")
      try screen.enter()
      try await screen.wait(for: "EXIT=0")
      let hasColour = try screen.colouredTranscript().contains("\u{1B}[")
      #expect(hasColour == isColoured, "\(setting)")
    }
  }

  @Test func aDumbTerminalIsEnough() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三", environment: ["TERM": "dumb"])
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("练习 2")
    for number in 1...2 {
      try await screen.wait(for: "question \(number)") { rows in
        rows.last == "答>" && rows.contains { $0.hasPrefix("\(number)/2 ") }
      }
      try screen.enter("对")
      try await screen.wait(forPrompt: ">")
      try screen.enter()
    }
    try await screen.wait(for: "2 题练完")
    try await screen.wait(forPrompt: "文秘>")
    // Nothing was cleared, and nothing printed that such a terminal would show as rubbish.
    let lines = try screen.transcript()
    #expect(lines.contains { $0.hasPrefix("文秘练兵") })
    #expect(!(try screen.colouredTranscript().contains("\u{1B}[")))
    #expect(try home.soleSession().answers.map(\.response) == ["对", "对"])
    try screen.press("C-d")
    try await screen.wait(for: "EXIT=0")
  }

  @Test(arguments: [
    ["LANG": "C"], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "zh_CN.GB18030"], ["LC_ALL": "POSIX"],
    ["LANG": ""],
  ]) func chineseIsReadInAnyLocale(_ locale: [String: String]) async throws {
    let home = try WenmiHome(banks: [.statements()])
    let screen = try home.terminal("--learner", "张三", environment: locale)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("练习 说法 1")
    try await screen.wait(forPrompt: "答>")
    try screen.type("错对")
    try await screen.wait(for: "答> 错对")
    try screen.press("BSpace")
    try await screen.wait(for: "one character less") { $0.contains("答> 错") }
    try screen.enter()
    try await screen.wait(forPrompt: ">")
    #expect(try home.soleSession().answers.map(\.response) == ["错"])
  }
}
