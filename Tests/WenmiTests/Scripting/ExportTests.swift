import Foundation
import TestSupport
import Testing

/// Score sheets from the command line.
@Suite struct ExportTests {
  /// Three answers: one right, one wrong, one that a spreadsheet would take for a formula.
  private func home(learner: String = "张三") throws -> WenmiHome {
    let bank = TestBank.statements(3)
    let home = try WenmiHome(banks: [bank])
    try home.run(
      "drill", "--count", "3", "--seed", "1", "--learner", "先试", input: "skip\nskip\nskip")
    let answers = bank.rightAnswers(to: try home.soleSession().planned)
    try FileManager.default.removeItem(atPath: home.sessionsFolder)
    try home.run(
      "drill", "--count", "3", "--seed", "1", "--learner", learner,
      input: "\(answers[0])\n\(answers[1] == "对" ? "错" : "对")\n=HYPERLINK(\"x\")")
    return home
  }

  @Test func aSpreadsheetGetsTextAndNumbers() throws {
    let home = try home(learner: "=张三")
    let result = try home.run("export")
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("\u{FEFF}"))
    let lines = result.output.dropFirst().split(whereSeparator: \.isNewline).map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("序号,题库,题号,题目,作答,得分") })
    #expect(lines[head + 1].contains(",1,1,对,"))
    #expect(lines[head + 2].contains(",0,1,错,"))
    #expect(lines[head + 3].contains("\"'=HYPERLINK(\"\"x\"\")\""))
    #expect(lines.contains("学员,'=张三"))
    #expect(lines.contains("得分,1"))
    #expect(lines.contains("满分,3"))
    #expect(lines.contains { $0.hasPrefix("校验码 ") })
  }

  @Test func aProgramGetsJSON() throws {
    let home = try home()
    let result = try home.run("export", "--latest", "--format", "json")
    #expect(result.status == 0)
    let sheet = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let figures = try #require(sheet["figures"] as? [String: Any])
    let session = try #require((figures["sessions"] as? [[String: Any]])?.first)
    let summary = try #require(session["summary"] as? [String: Any])
    #expect(summary["points"] as? Int == 1)
    #expect(summary["learner"] as? String == "张三")
    let rows = try #require(session["rows"] as? [[String: Any]])
    #expect(rows.map { $0["outcome"] as? String } == ["对", "错", "错"])
    #expect(rows[2]["response"] as? String == "=HYPERLINK(\"x\")")
  }

  /// A paper counts whole, whatever was left out, and what others practised is no part of it.
  @Test func anExamCountsWhatItsPaperHolds() throws {
    let home = try WenmiHome.forExam()
    try home.run("drill", "--count", "2", "--learner", "旁人", input: "对\n对")
    try home.run("exam", "小卷", "--learner", "林晓", input: "对\n")
    let paper = try home.run("export").output.split(whereSeparator: \.isNewline)
    #expect(paper.contains("题数,5") && paper.contains("满分,7"))
    #expect(paper.filter { $0.contains(",未答,") }.count == 4)
    #expect(paper.contains { $0.contains(",0,2,未答") })
    let register = try home.run("export", "--exam", "小卷")
    #expect(register.output.contains("林晓"))
    #expect(!register.output.contains("旁人"))
    let transcript = try home.run("export", "--exam", "小卷", "--sheet", "transcripts").output
    // Three statements and two choices, of which one was answered, rightly or not.
    #expect(
      ["文种,5,1,7,14.3", "文种,5,0,7,0"].contains { transcript.contains("\n\($0)") }, "\(transcript)")
    let history = try home.run("history", "--learner", "林晓").output
    #expect([" 14%", " 0%"].contains { history.contains($0) }, "\(history)")
    let nothing = try home.run("export", "--from", "2001-01-01", "--to", "2001-01-02")
    #expect(nothing.errors.contains("没有读到这个范围里的成绩记录"))
  }

  @Test func aFileIsWrittenOnceUnlessForced() throws {
    let home = try home()
    let file = home.folder("成绩.csv")
    let first = try home.run("export", "-o", file)
    #expect(first.status == 0)
    #expect(first.output.contains("已导出") && first.output.contains("成绩.csv"))
    let written = try home.bytes(of: file)
    #expect(String(decoding: written, as: UTF8.self).contains("学员,张三"))
    try home.write("别人的内容", to: "成绩.csv")
    let second = try home.run("export", "-o", file)
    #expect(second.status == 3)
    #expect(second.errors.contains("已经有了，没有改动它") && second.errors.contains("--force"))
    #expect(try home.bytes(of: file) == Data("别人的内容".utf8))
    #expect(try home.run("export", "-o", file, "--force").status == 0)
    #expect(String(decoding: try home.bytes(of: file), as: UTF8.self).contains("学员,张三"))
    #expect(try home.run("export", "-o", home.folder("成绩.json")).status == 0)
    #expect(try home.bytes(of: home.folder("成绩.json")).first == UInt8(ascii: "{"))
  }

  @Test func whatCannotBeExportedIsNamed() throws {
    let home = try home()
    let format = try home.run("export", "--format", "xlsx")
    #expect(format.status == 2)
    #expect(format.errors.contains("xlsx 要写到文件里"))
    let foreign = try home.run("export", "--format", "docx")
    #expect(foreign.status == 2)
    #expect(foreign.errors.contains("没有 docx 这种格式") && foreign.errors.contains("xlsx、csv"))
    let sheet = try home.run("export", "--sheet", "工资表")
    #expect(sheet.status == 2)
    #expect(sheet.errors.contains("没有“工资表”这张表") && sheet.errors.contains("成绩登记册"))
    let ending = try home.run("export", "-o", home.folder("成绩.doc"))
    #expect(ending.status == 2)
    #expect(ending.errors.contains("看不出是哪种格式"))
    let day = try home.run("export", "--from", "2026-02-30")
    #expect(day.status == 2)
    #expect(day.errors.contains("看不懂日期"))
    let unknown = try home.run("export", "--session", "没有这个")
    #expect(unknown.status == 3)
    #expect(unknown.errors.contains("没有找到练习记录"))
    let nowhere = try home.run("export", "-o", "/dev/null/x.csv")
    #expect(nowhere.status == 3)
    #expect(nowhere.errors.contains("没有写成"))
    let nothing = try WenmiHome(banks: [.statements()]).run("export")
    #expect(nothing.status == 3)
    #expect(nothing.errors.contains("还没有练习记录"))
  }
}
