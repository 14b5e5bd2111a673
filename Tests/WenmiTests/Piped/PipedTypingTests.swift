import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Typing from a pipe, a line for each line of the passage.
@Suite struct PipedTypingTests {
  private static let text = "关于建立台账的通知\r\n\r\n　　各单位：\r\n　　请于6月5日前报送，逾期不候。\r\n"
  private static let lines = ["关于建立台账的通知", "各单位：", "请于6月5日前报送，逾期不候。"]

  private func home(_ text: String = Self.text) throws -> WenmiHome {
    let home = try WenmiHome(banks: [.cases(), .typos(), .documents(), .statements()])
    try home.write(text, to: "通知 稿.txt")
    return home
  }

  private func record(_ session: SessionFile) throws -> TypingRecord {
    let events = session.events
    #expect(events.count == 1)
    guard case .typing(let record) = try #require(events.first) else {
      throw CancellationError()
    }
    return record
  }

  @Test func aFileIsTypedAndSaved() throws {
    let home = try home()
    let typed = "关于建立台帐的通知\n各单位:\n请于6月5日报送，，逾期不候。\n"
    let result = try home.run(
      "typing", home.path + "/通知 稿.txt", "--learner", "张三", input: typed)
    #expect(result.status == 0)
    #expect(result.errors == "")
    for words in [
      "录入  通知 稿.txt  28 字，3 行", "录到 28 字：对 25，错 2，漏 1，多 1。", "账 打成 帐", "： 打成 :", "漏", "多",
      "正确率 86.2%", "下一步：typing 换一篇",
    ] {
      #expect(result.output.contains(words), "\(words)\n\(result.output)")
    }
    let session = try home.soleSession()
    let record = try record(session)
    #expect(record.question.description == "file/通知 稿.txt")
    #expect(session.header.mode == .typing)
    #expect(session.header.finishedAt != nil)
    #expect(session.header.banks.map(\.id.rawValue) == ["file"])
    #expect(session.header.plan == [record.question])
    #expect(record.right == 25 && record.wrong == 2 && record.missing == 1 && record.extra == 1)
    #expect(record.slips == ["账→帐", "：→:"])
    #expect(record.corrections == 0 && record.elapsedMs == 0)
    try home.expectSoundSessions()
    let shown = try home.run("sessions", "show")
    #expect(shown.output.contains("录入 通知 稿.txt：28 字，对 25，错 2，漏 1，多 1"))
  }

  @Test func jsonIsAllThatIsPrinted() throws {
    let home = try home()
    let result = try home.run(
      "typing", home.path + "/通知 稿.txt", "--json", "--learner", "张三",
      input: Self.lines.joined(separator: "\n"))
    #expect(result.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    let report = try #require(json as? [String: Any])
    #expect(report["ending"] as? String == "finished")
    #expect(report["right"] as? Int == 28)
    #expect(report["accuracy"] as? Double == 1)
    #expect(report["places"] as? [String] == [])
    #expect(report["charactersPerMinute"] == nil)
    #expect(report["file"] as? String == (try home.sessionPaths().first))
    #expect(report["learner"] as? String == "张三")
  }

  @Test func whoStopsKeepsWhatWasTyped() throws {
    let home = try home()
    for stop in ["ｑ\n", "退出\n", ""] {
      let result = try home.run(
        "typing", home.path + "/通知 稿.txt", "--learner", "张三",
        input: "关于建立台账的通知\n各位：\n" + stop)
      #expect(result.status == 0)
      #expect(result.output.contains("没有录完"))
      #expect(result.output.contains("录到 13 字（全文 28 字）：对 12，错 0，漏 1，多 0。"), "\(result.output)")
    }
    #expect(try home.sessionPaths().count == 3)
    try home.expectSoundSessions()
  }

  @Test func nothingTypedLeavesNothing() throws {
    let home = try home()
    let result = try home.run("typing", home.path + "/通知 稿.txt", "--learner", "张三", input: "q\n")
    #expect(result.status == 0)
    #expect(result.output.contains("没有录入，没有留下记录。"))
    #expect(try home.sessionPaths().isEmpty)
  }

  @Test func onlyTheFirstLinesAndALineThatIsAQ() throws {
    let home = try home("q\n第二行\n第三行\n")
    let result = try home.run(
      "typing", home.path + "/通知 稿.txt", "--lines", "2", "--learner", "张三", input: "q\n第二行\n")
    #expect(result.output.contains("录到 4 字：对 4，错 0，漏 0，多 0。"), "\(result.output)")
  }

  @Test func aLineBreakElsewhereIsNoError() throws {
    let home = try home()
    let result = try home.run(
      "typing", home.path + "/通知 稿.txt", "--learner", "张三",
      input: "关于建立台账的通知各\n单位：请于\n6月5日前报送，逾期不候。\n")
    #expect(result.output.contains("对 28，错 0，漏 0，多 0。"), "\(result.output)")
  }

  @Test func gb18030AndTheBanks() throws {
    let home = try home()
    let bytes: [UInt8] = [0xCD, 0xA8, 0xD6, 0xAA, 0x0A]  // 通知
    try Data(bytes).write(to: URL(fileURLWithPath: home.path + "/old.txt"))
    let old = try home.run("typing", home.path + "/old.txt", "--learner", "张三", input: "通知\n")
    #expect(old.output.contains("录到 2 字：对 2"), "\(old.output)")
    let named = try home.run("typing", "cases/ca-1", "--learner", "张三", input: "云川市\n")
    #expect(named.output.contains("材料 ca-1"), "\(named.output)")
    let again = try home.run("typing", "again", input: "q\n")
    #expect(again.output.contains("材料 ca-1"), "\(again.output)")
  }

  /// What is asked for, what is said, and the exit status.
  @Test(arguments: [
    (["没有的"], "没有叫“没有的”的题库、主题，也没有这个文件", 2),
    (["没有.txt"], "没有.txt", 3),
    (["statements"], "里没有成段的文字", 2),
    (["statements/st-1"], "statements/st-1 里没有成段的文字", 2),
    (["typos"], "做过的题才拿来录入", 2),
    (["typos/ty-1"], "你还没有做过这道题", 2),
    (["again"], "还没有录入过", 2),
    (["--limit", "0"], "限时请写 1 至 120 分钟", 2),
    (["--lines", "0"], "行数请写 1 至 1000", 2),
    (["秘密.txt"], "不要用本工具处理涉密文件", 3),
    (["空.txt"], "没有文字可录", 3),
  ]) func refusals(_ arguments: [String], _ said: String, _ status: Int32) throws {
    let home = try home()
    try home.write("机密★1年\n关于某事的通知\n", to: "秘密.txt")
    try home.write(" \n　\n", to: "空.txt")
    let words = arguments.map { $0.hasSuffix(".txt") ? home.path + "/" + $0 : $0 }
    let result = try RunningProgram.run(
      home.command(["typing"] + words + ["--learner", "张三"]), environment: home.environment)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(said), "\(result.errors)")
    #expect(try home.sessionPaths().isEmpty)
  }

  @Test func anAnsweredPassageMayBeTyped() throws {
    let home = try home()
    try home.run("drill", "typos", "--learner", "张三", input: "无\n")
    let result = try home.run("typing", "typos", input: "镇民政办2026年建立困难群众帮扶台账\n")
    #expect(result.output.contains("改正后的短文 ty-1"), "\(result.output)")
  }
}
