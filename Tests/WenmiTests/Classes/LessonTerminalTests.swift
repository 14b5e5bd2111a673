import Foundation
import Sessions
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A lesson at a terminal whose screen a room reads along.
@Suite struct LessonTerminalTests {
  @Test(arguments: [40, 80, 120]) func aLessonFromItsBeginningToItsEnd(_ columns: Int) async throws
  {
    let home = try WenmiHome.withClass([.choices()])
    let screen = try home.terminal(
      "class", "open", "秋季班", "选项", "2", "--seed", "1", columns: columns, rows: 40)
    try await screen.wait(for: "应到 6 人")
    try await screen.wait(for: "[回车] 出第一题")
    try screen.enter()
    var rows = try await screen.wait(for: "已交 0/6")
    #expect(rows[0].hasPrefix("第 1 题 / 2"))
    // The right choice is not told before its time.
    #expect(!rows.contains { $0.contains("正确") || $0.contains("解析") })
    try screen.type("mark 欧")
    try screen.press("Tab")
    try await screen.wait(for: "mark 欧阳娜娜")
    try screen.enter("A")
    try await screen.wait(for: "已交 1/6")
    for (number, letter) in [("1", "Ｂ"), ("2", "c"), ("3", "D")] {
      try screen.enter("mark \(number) \(letter)")
    }
    rows = try await screen.wait(for: "已交 4/6")
    #expect(rows.contains { $0.contains("记下 李四 的答案。") })
    try screen.enter()
    try await screen.wait(for: "已收卷。")
    try screen.enter()
    rows = try await screen.wait(for: "<- 正确")
    #expect(rows.count { $0.contains("1人") && $0.contains("25%") } == 4)
    #expect(!rows.contains { $0.contains("李四") || $0.contains("欧阳娜娜") })
    try screen.enter("h")
    rows = try await screen.wait(for: "分布藏起来了，输入 h 再显示。")
    #expect(!rows.contains { $0.contains("25%") && $0.contains("|") })
    try screen.enter("ask 5")
    rows = try await screen.wait(for: "欧   阳   娜   娜")
    try screen.enter("对")
    try await screen.wait(for: "欧阳娜娜 +1 分")
    try screen.enter("b")
    try await screen.wait(for: "成绩榜")
    try screen.enter("next")
    try await screen.wait(for: "第 2 题 / 2")
    try screen.enter("list")
    try await screen.wait(forPrompt: "显示名单？[回车]")
    try screen.enter()
    try await screen.wait(for: "[回车] 回到课堂")
    try screen.enter()
    rows = try await screen.wait(for: "the question again") {
      $0.first == "第 2 题 / 2" && $0.last?.hasPrefix("已交") == true
    }
    #expect(!rows.contains { $0.contains("李四") })
    try screen.enter("end")
    try await screen.wait(forPrompt: "结束？[y]")
    try screen.enter("n")
    try await screen.wait(for: "没有结束，接着上课。")
    try screen.enter("end")
    try await screen.wait(forPrompt: "结束？[y]")
    try screen.enter("ｙ")
    try await screen.wait(for: "学员 4 份，全班 1 份")
    try screen.enter()
    try await screen.wait(for: "EXIT=0")
    for row in try screen.rows() { #expect(Columns.width(of: row) < columns) }
    #expect(try home.records().count == 5)
    try home.expectSoundSessions()
  }

  @Test func theClockTicksAndClosesWhileALineIsTyped() async throws {
    let home = try WenmiHome.withClass([.choices()])
    let screen = try home.terminal("class", "open", "秋季班", "--seconds", "600")
    try await screen.wait(for: "[回车] 出第一题")
    try screen.enter()
    let first = try await screen.wait(for: "剩 ").last
    try await screen.wait(for: "another time left") {
      $0.last != first && $0.last?.contains("剩 ") == true
    }
    try screen.enter("time 2")
    try screen.type("note 没有写完")
    let rows = try await screen.wait(for: "the closing with what is typed") { rows in
      rows.contains("时间到，收卷了。") && rows.last == "课堂> note 没有写完"
    }
    #expect(rows.contains { $0.contains("已收卷。") })
    try screen.enter("的话")
    try await screen.wait(for: "记下了。")
    try screen.enter("ask 2")
    try await screen.wait(for: "张   三")
    try screen.enter("t")
    try await screen.wait(for: "重新收答案，还有 30 秒。")
    try screen.enter("pause")
    try await screen.wait(for: "暂   停")
    try screen.enter()
    try await screen.wait(for: "剩 0:")
    #expect(try home.journalLines().contains { $0.contains("没有写完的话") })
  }

  @Test func aKilledLessonIsWhereItWas() async throws {
    let home = try WenmiHome.withClass([.choices()])
    let processFile = home.folder("pid")
    let screen = try home.terminal(
      "class", "open", "秋季班", "--seconds", "600", processFile: processFile)
    try await screen.wait(for: "[回车] 出第一题")
    try screen.enter()
    try await screen.wait(for: "已交 0/6")
    try screen.enter("mark 1 A")
    try await screen.wait(for: "已交 1/6")
    let page = try screen.rows()
    let lines = try home.journalLines()
    let process = try #require(
      Int32(String(decoding: home.bytes(of: processFile), as: UTF8.self).dropLast()))
    kill(process, SIGKILL)
    try await screen.wait(for: "EXIT=137")
    // A second console is told that the first has it; here it is gone.
    let again = try home.terminal("class", "open", "秋季班")
    try await again.wait(for: "还有一堂课没有结束")
    try await again.wait(forPrompt: "接着上？[回车/n/q]")
    try again.enter()
    let rows = try await again.wait(for: "接着上：第 1 题开着，已交 1 人")
    #expect(rows.contains { $0.contains("先暂停了") })
    try await again.wait(for: "暂停  课堂>")
    try again.enter()
    let resumed = try await again.wait(for: "the question") { rows in
      rows[0].hasPrefix("第 1 题 / 6") && rows.last?.hasPrefix("已交 1/6  剩 ") == true
    }
    #expect(resumed.prefix(12) == page.prefix(12))
    #expect(try home.journalLines().prefix(lines.count) == lines[...])
    // It is open in one place only.
    let other = try home.run("class", "resume")
    #expect(other.status == 3)
    #expect(other.errors.contains("另一个窗口"))
    try again.enter("q")
    try await again.wait(for: "EXIT=0")
  }

  @Test func signingInReturnsToThePage() async throws {
    let home = try WenmiHome.withClass([.choices()])
    let screen = try home.terminal("class", "open", "秋季班")
    try await screen.wait(for: "应到 6 人")
    try screen.enter("sign")
    try await screen.wait(forPrompt: "签到>")
    try screen.enter("3 旷课")
    try await screen.wait(for: "李四 旷课")
    try screen.enter("完")
    try await screen.wait(for: "应到 6 人   实到 5 人")
    try screen.press("C-d")
    try await screen.wait(for: "课还没有结束")
    try await screen.wait(for: "EXIT=0")
  }

  /// Full disks refuse a step, which then does not count, and say so; with room again it goes on.
  @Test func aFullDiskLosesNothingThatCounted() async throws {
    let home = try WenmiHome.withClass([.statements(40)])
    let result = try RunningProgram.run(
      ["sh", "-c", "trap '' XFSZ; ulimit -f 8; exec \"$@\"", "sh"]
        + home.command(["class", "open", "秋季班", "说法", "40"]),
      input: (1...100).map { "note 第 \($0) 句，写得长一些，好让磁盘早一点写满。\n" }.joined(),
      environment: home.environment)
    #expect(result.errors.contains("没有存上，刚才这一步不算数"), "\(result.errors)")
    let told = result.output.split(separator: "\n").count { $0 == "记下了。" }
    #expect(told > 5 && told < 100)
    #expect(try home.journalLines().count { $0.contains("noted") } == told)
    let resumed = try home.run("class", "resume", input: "note 又有地方了\nend\n")
    #expect(resumed.status == 0, "\(resumed.errors)")
    #expect(try home.records().last?.header.lesson?.remarks.count == told + 1)
    try home.expectSoundSessions()
  }
}
