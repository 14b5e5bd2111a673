import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Exams on paper from the questions to the records, through pipes.
@Suite struct PaperExamTests {
  /// A home with a class of six and an exam of twelve statements, a gap and a document.
  private func home(_ options: [String] = []) throws -> WenmiHome {
    let home = try WenmiHome.withClass([.statements(), .gaps(), .documents(1)])
    let words =
      [
        "class", "paper", "秋季班", "判断", "12", "填空", "1", "起草公文", "1", "--title", "期中测验", "--seed",
        "3",
      ]
      + ["-o", home.folder("卷")] + options
    let made = try RunningProgram.run(home.command(words), environment: home.environment)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("14 题"))
    return home
  }

  private static let lines = """
    # 第一考场
    001 对错对错对 错对错对错 对错 事由 主观 5
    ０２　√×√×√×√×√×√×　“事由”　５分
    003：TFTFTFTFTFTF，主题；5.5
    缺 004
    欧阳娜娜 错对错对错对错对错对错对 - -
    006 对错对错对错对错对错对错 事由 主观 5

    """

  @Test func linesBecomeRecords() throws {
    let home = try home()
    let entered = try home.run("class", "enter", input: Self.lines + "看\n？2\n完成\n")
    #expect(entered.status == 0, "\(entered.errors)")
    #expect(entered.errors == "")
    #expect(entered.output.contains("“期中测验”已经结束。"))
    #expect(entered.output.contains("学员 5 份，全班 1 份"))
    let records = try home.records()
    #expect(records.map(\.header.mode) == Array(repeating: .exam, count: 5) + [.class])
    let whole = try #require(records.last)
    #expect(whole.answers.allSatisfy { $0.source == .paper })
    #expect(whole.header.lesson?.remarks.map(\.text) == ["缺考 1 人：004 对"])
    #expect(Set(whole.answers.compactMap(\.by)) == ["001", "002", "003", "005", "006"])
    // Those who wrote the same got the same, and the opposite earned what they did not.
    let points = { (number: String) in
      whole.answers.filter { $0.by == number && $0.maxPoints == 1 }.map(\.points).reduce(0, +)
    }
    #expect(points("001") == points("002") && points("001") == points("003"))
    #expect(points("001") - 1 + points("005") == 12)
    try home.expectSoundSessions()
    let after = try home.run("class", "enter", input: Self.lines)
    #expect(after.status == 3)
    #expect(after.errors.contains("没有要登分的纸面考试"))
  }

  @Test func doubtfulLinesAreToldByNumberAndNotKept() throws {
    let home = try home()
    let lines = """
      001 对错对错对 错对错对 对错 事由 主观 5
      002 对错对错对错对错对错对错 事由 主观 5 =99
      099 对
      001 对错对错对 错对错对错 对错 事由 主观 5
      001 对错对错对 错对错对错 对错 事由 主观 4
      改 1 1 甲
      总分 1 99
      完成

      """
    let entered = try home.run("class", "enter", "秋季班", "期中", input: lines)
    #expect(entered.status == 1)
    for (number, told) in [
      (1, "判断 12 题，读到 11 个"), (2, "总分对不上：卷面 99"), (3, "没有“099”"), (5, "先前录过这份"), (6, "看不懂"),
      (7, "总分对不上"), (8, "还有 5 人没有录"),
    ] {
      let place = entered.errors.range(of: "第 \(number) 行：")
      #expect(place != nil, "\(number)")
      if let place { #expect(entered.errors[place.upperBound...].contains(told), "\(told)") }
    }
    #expect(!entered.errors.contains("第 4 行"))
    #expect(try home.journalLines().count == 3)
    #expect(try home.records() == [])
  }

  @Test func aTrialKeepsNothing() throws {
    let home = try home()
    let before = try home.journalLines()
    let tried = try home.run("class", "enter", "--dry-run", input: Self.lines + "完成\n")
    #expect(tried.status == 0, "\(tried.errors)")
    #expect(tried.output.contains("只是试一遍"))
    #expect(try home.journalLines() == before)
    #expect(try home.records() == [])
  }

  @Test func aSecondEntryIsComparedAndEveryDifferenceSettled() throws {
    let home = try home()
    try home.run("class", "enter", input: Self.lines)
    let second = Self.lines.replacing("５分", with: "4分")
      .replacing("006 对错对", with: "006 对错错").replacing("缺 004\n", with: "")
    let entered = try home.run("class", "enter", "--second", input: second + "完成\n")
    #expect(entered.status == 1)
    #expect(entered.errors.contains("第 14 题：初录 5 分，复录 4 分"))
    #expect(entered.errors.contains("第 3 题：初录 对，复录 错"))
    #expect(!entered.errors.contains("001"))
    let settled = try home.run("class", "enter", "--second", input: "定 2 14 复\n差\n")
    #expect(settled.status == 0, "\(settled.errors)")
    #expect(settled.output.contains("有 1 处未定"))
    let ended = try home.run("class", "enter", input: "完成\n定 6 初\n完成\n")
    #expect(ended.status == 1)
    #expect(ended.errors.contains("都定了才能完成"))
    let whole = try #require(try home.records().last)
    let document = whole.answers.filter { $0.question.bank.rawValue == "documents" }
    #expect(document.filter { $0.by == "002" }.map(\.points) == [4])
    #expect(whole.header.lesson?.remarks.last?.text == "复录 5 人，核定差异 2 处")
    try home.expectSoundSessions()
  }

  @Test func itIsNoLessonThatCouldBeTaught() throws {
    let home = try home()
    for words in [["class", "resume"], ["class", "end", "秋"]] {
      let result = try RunningProgram.run(home.command(words), environment: home.environment)
      #expect(result.status == 2)
      #expect(result.errors.contains("class enter 秋季班"), "\(result.errors)")
    }
    // A lesson can be held meanwhile, and ends by itself.
    let taught = try home.run("class", "open", "秋季班", input: "next\nmark 1 对\nend\n")
    #expect(taught.status == 0, "\(taught.errors)")
    let entered = try home.run("class", "enter", input: "1 缺考\n")
    #expect(entered.output.contains("缺考：001 林晓"))
  }

  @Test func filesAreWrittenOnceAndTheSameAgain() throws {
    let home = try home(["--variants", "AB"])
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder("卷")).sorted()
    #expect(
      Set(names) == [
        "期中测验-参考答案（密封保管）.html", "期中测验-答题卡.html", "期中测验-试卷-A卷.html", "期中测验-试卷-B卷.html",
      ])
    let again = try home.run("class", "paper", "秋季班", "--again", "-o", home.folder("卷"))
    #expect(again.status == 3)
    #expect(again.errors.contains("已经有了"))
    let other = home.folder("再印/卷.html")
    let printed = try home.run("class", "paper", "秋季班", "--again", "-o", other)
    #expect(printed.status == 0, "\(printed.errors)")
    for (name, again) in [
      ("期中测验-试卷-B卷.html", "卷-试卷-B卷.html"), ("期中测验-答题卡.html", "卷-答题卡.html"),
    ] {
      let copy = home.folder("再印/\(again)")
      #expect(try home.bytes(of: home.folder("卷/\(name)")) == home.bytes(of: copy), "\(name)")
    }
    let mode = try FileManager.default.attributesOfItem(atPath: home.folder("卷/\(names[0])"))
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func ofSeveralExamsOneIsNamed() throws {
    let home = try home()
    try home.run(
      "class", "paper", "秋季班", "判断", "2", "--title", "小测", "-o", home.folder("小"))
    let unclear = try home.run("class", "enter", input: "1 缺考\n")
    #expect(unclear.status == 2)
    #expect(unclear.errors.contains("期中测验") && unclear.errors.contains("小测"))
    let clear = try home.run("class", "enter", "秋季班", "小测", input: "1 对错\n")
    #expect(clear.status == 0, "\(clear.errors)")
    #expect(clear.output.contains("2 题答 2 题"))
  }

  @Test func anExamThatWasNeverHeldLeavesNothing() throws {
    let home = try home()
    try home.run("class", "enter", input: "1 缺考\n")
    let refused = try home.run("class", "enter", input: "作废\n")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("不能作废"))
    let voided = try home.run("class", "enter", input: "撤\n作废\n")
    #expect(voided.status == 0, "\(voided.errors)")
    #expect(voided.output.contains("作废了"))
    let after = try home.run("class", "end", "秋")
    #expect(after.errors.contains("没有上到一半的课"))
    #expect(try home.records() == [])
  }

  @Test func aBankThatChangedSinceIsTold() throws {
    let home = try home()
    try home.write(TestBank.gaps().text + "\n", to: "QuestionBanks/gaps.json")
    let entered = try home.run("class", "enter", input: "1 缺考\n")
    #expect(entered.errors.contains("出卷以后题库改过（填空题）"))
  }

  /// What was said to be kept is there after the process is killed in the middle of typing.
  @Test func whatWasAcknowledgedSurvivesAKill() throws {
    let home = try home()
    let program = try home.start("class", "enter", "秋季班")
    for (count, line) in [
      (1, "1 对错对错对错对错对错对错 事由 5分\n"), (2, "2 错错对错对错对错对错对错 事由 5分\n"),
    ] {
      try program.write(line)
      while String(decoding: program.output, as: UTF8.self).split(separator: "14 题答").count <= count
      {
        guard try program.readOutput() else { break }
      }
    }
    program.send(signal: 9)
    #expect(try program.finish().status == 137)
    let after = try home.run("class", "enter", input: "？2\n撤\n看\n")
    #expect(after.status == 0, "\(after.errors)")
    #expect(after.output.contains("判断 1—12：错错对错对 错对错对错 对错"))
    #expect(after.output.contains("撤回了 002 张三 的这一行"))
    #expect(after.output.contains("还没有录 5 人"))
  }
}
