import Foundation
import Sessions
import TestSupport
import Testing

/// Typing at a terminal, from the first key to the result.
@Suite struct TypingTests {
  private static let text = "关于建立安全生产问题台账的通知\n各单位：请于6月5日前报送，逾期不候，不得瞒报漏报。\n"

  private func home() throws -> WenmiHome {
    let home = try WenmiHome(banks: [.statements()])
    try home.write(Self.text, to: "稿.txt")
    return home
  }

  private func soleRecord(_ home: WenmiHome) throws -> TypingRecord {
    guard case .typing(let record) = try #require(try home.soleSession().events.first) else {
      throw CancellationError()
    }
    return record
  }

  @Test(arguments: [40, 80, 120]) func rowsStandAboveWhatIsTyped(columns: Int) async throws {
    let home = try home()
    let screen = try home.terminal(
      "typing", home.path + "/稿.txt", "--learner", "张三", columns: columns)
    let start = try await screen.wait(forPrompt: ">")
    #expect(start[0].hasPrefix("录入  稿.txt"))
    #expect(start.contains { $0.hasPrefix("[回车] 开始计时") })
    try screen.enter()
    var typed = ""
    for row in 1...9 {
      let rows = try await screen.wait(for: "row \(row)") {
        $0.last == "打>" && $0.contains { $0.hasPrefix("第 \(row)/") }
          || $0.last?.hasPrefix("EXIT=") ?? false
      }
      guard rows.last == "打>" else { break }
      let shown = rows[rows.count - 2]
      #expect(shown.hasPrefix("    ") && Columns.width(of: shown) < columns)
      typed += shown.trimmingCharacters(in: .whitespaces)
      try screen.enter(shown.trimmingCharacters(in: .whitespaces))
    }
    #expect(typed == Self.text.replacing("\n", with: ""))
    let result = try await screen.wait(for: "EXIT=0")
    #expect(result.contains { $0.contains("正确率 100%") })
    #expect(result.contains { $0.hasPrefix("第一次有速度的记录") })
    for row in result { #expect(Columns.width(of: row) <= columns) }
    let record = try soleRecord(home)
    #expect(record.right == record.characters)
    #expect(record.elapsedMs > 0)
    try home.expectSoundSessions()
  }

  @Test func correctionsAreCountedAndErrorsPointedAt() async throws {
    let home = try home()
    let screen = try home.terminal("--learner", "张三")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("录入　\(home.path)/稿.txt")
    try await screen.wait(forPrompt: ">")
    try screen.enter("什么")
    try await screen.wait(for: "按回车开始计时，输入 q 不录了。")
    try screen.enter()
    try await screen.wait(forPrompt: "打>")
    try screen.enter()
    try await screen.wait(for: "这一行还没有打")
    try await screen.wait(forPrompt: "打>")
    // A backspace with nothing before it takes nothing back.
    try screen.press("BSpace")
    try screen.type("关于建立安全生产文题")
    try screen.press("BSpace", "BSpace")
    try screen.type("问题台帐的通知")
    try screen.press("C-a", "Delete")
    try screen.enter("关")
    try await screen.wait(for: "第 2/2 行")
    try await screen.wait(forPrompt: "打>")
    try screen.enter("各单位：请于6月5日报送，逾期不候，不得瞒报漏报。")
    let rows = try await screen.wait(forPrompt: "文秘>")
    #expect(rows.contains { $0.contains("改正 3 次") })
    #expect(rows.contains { $0.contains("错 1，漏 1，多 0。") })
    let marked = try #require(rows.firstIndex { $0.hasPrefix("  关于建立安全生产问题台账的通知") })
    let carets = try #require(Columns.carets(in: rows[marked + 1])?.first)
    #expect(carets.label == 1)
    #expect(Columns.text(of: rows[marked], in: carets.columns) == "账")
    #expect(rows.contains { $0.contains("1  错  账 打成 帐") })
    #expect(rows.contains { $0.contains("2  漏  前") })
    #expect(try soleRecord(home).corrections == 3)
    try home.expectSoundSessions()
  }

  @Test func theTimeLimitEndsByItself() async throws {
    let home = try home()
    let screen = try home.terminal(
      "typing", home.path + "/稿.txt", "--limit", "0.02", "--learner", "张三")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "a countdown") { $0.last?.hasPrefix("00:0") ?? false }
    try screen.type("关于建立")
    let rows = try await screen.wait(for: "EXIT=0")
    #expect(rows.contains { $0.hasPrefix("录入成绩") && $0.hasSuffix("时间到") })
    let record = try soleRecord(home)
    #expect(record.elapsedMs == 1200)
    // The keys may have come too late; what came counts, and nothing is held against the rest.
    #expect([0, 4].contains(record.right) && record.missing == 0)
  }

  @Test func leavingKeepsTheRowsThatWereHandedIn() async throws {
    let home = try home()
    let screen = try home.terminal("typing", home.path + "/稿.txt", "--learner", "张三")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(forPrompt: "打>")
    try screen.enter("关于建立安全生产问题台账的通知")
    try await screen.wait(for: "第 2/2 行")
    try screen.type("各单")
    try screen.press("C-c")
    try await screen.wait(for: "再按一次 Ctrl-C 就结束")
    try await screen.wait(forPrompt: "打>")
    try screen.press("C-c")
    let rows = try await screen.wait(for: "EXIT=0")
    #expect(rows.contains { $0.hasPrefix("录到 15 字（全文 41 字）：对 15，错 0，漏 0，多 0。") }, "\(rows)")
    try home.expectSoundSessions()
  }

  @Test func theEarlierBestIsTold() async throws {
    let home = try home()
    for place in 1...2 {
      let screen = try home.terminal(
        "typing", home.path + "/稿.txt", "--learner", "张三", columns: 120)
      try await screen.wait(forPrompt: ">")
      try screen.enter()
      try await screen.wait(forPrompt: "打>")
      try screen.enter("关于建立安全生产问题台账的通知")
      try await screen.wait(for: "第 2/2 行")
      try screen.enter("各单位：请于6月5日前报送，逾期不候，不得瞒报漏报。")
      let rows = try await screen.wait(for: "EXIT=0")
      #expect(rows.contains { $0.contains(place == 1 ? "第一次有速度的记录" : "以前最好") }, "\(rows)")
    }
  }
}
