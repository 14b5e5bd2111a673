import Foundation
import Sessions
import TestSupport
import Testing

/// Lessons whose lines come through a pipe.
@Suite struct PipedLessonTests {
  private static let lines = """
    next
    mark 1 甲项
    ｍａｒｋ　２　Ａ
    组2 对
    对 +2 讲得好
    reveal
    ask 5
    错
    next
    note 再讲一次
    list
    end
    """

  @Test func aLessonIsHeldAndItsRecordsAreWritten() throws {
    let home = try WenmiHome.withClass([.statements()])
    let lines = Self.lines.replacing("甲项", with: "对").replacing("　２　Ａ", with: "　２　错")
    let result = try home.run("class", "open", "秋季班", "说法", "3", "--seed", "1", input: lines)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors == "")
    for expected in [
      "应到 6 人", "第 1 题 / 3", "第2组 +1 分（第 1 题答对）", "对 +2 分（讲得好）", "交 2/6   答对 50%", "<- 正确",
      "请 欧阳娜娜（第2组） 回答", "欧阳娜娜 不加分（第 1 题答错）", "第 2 题 / 3", "记下了。", "下课。", "学员 4 份，全班 1 份",
    ] { #expect(result.output.contains(expected), "\(expected)") }
    let records = try home.records()
    #expect(records.map(\.header.mode) == [.lesson, .lesson, .lesson, .lesson, .class])
    #expect(records.dropLast().map(\.answers.count).reduce(0, +) == 2)
    #expect(records.last?.answers.map(\.by) == ["001", "002"])
    #expect(records.last?.header.lesson?.remarks.map(\.text) == ["再讲一次"])
    try home.expectSoundSessions()
    // Nobody of the class becomes the one who practises here.
    #expect(home.store.latestLearner() == nil)
    for record in records {
      let sheet = try home.run("export", "--session", record.header.id.rawValue)
      #expect(sheet.status == 0, "\(sheet.errors)")
      #expect(!sheet.output.isEmpty)
    }
    // The journal is the owner's alone.
    let mode = try FileManager.default.attributesOfItem(atPath: home.journals()[0])
    #expect(mode[.posixPermissions] as? Int == 0o600)
  }

  @Test func linesThatAreNotUnderstoodDoNothingAndAreTold() throws {
    let home = try WenmiHome.withClass([.statements()])
    let result = try home.run(
      "class", "open", "秋季班", input: "nxet\nmark 99 对\nreveal\nend now\nend\n")
    #expect(result.status == 1)
    let errors = result.errors.split(separator: "\n")
    #expect(errors.count == 4, "\(result.errors)")
    #expect(errors[0].contains("nxet"))
    #expect(try home.journalLines().count == 2)
  }

  @Test func aLessonThatIsNotOverIsGoneOnWithOrEndedFromOutside() throws {
    let home = try WenmiHome.withClass([.statements()])
    let left = try home.run("class", "open", "秋季班", "--title", "第一课", input: "next\nmark 1 对\n")
    #expect(left.status == 0)
    #expect(left.output.contains("class resume 秋季班"))
    let second = try home.run("class", "open", "秋季班", input: "")
    #expect(second.status == 2)
    #expect(second.errors.contains("第一课") && second.errors.contains("class resume"))
    let resumed = try home.run("class", "resume", input: "mark 2 错\nclose\n")
    #expect(resumed.status == 0)
    #expect(resumed.output.contains("第 1 题开着，已交 1 人"))
    #expect(try home.records() == [])
    let ended = try home.run("class", "end", "秋")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.contains("“第一课”已经结束。"))
    #expect(try home.records().last?.answers.map(\.by) == ["001", "002"])
    let again = try home.run("class", "end", "秋")
    #expect(again.status == 2)
    #expect(again.errors.contains("没有上到一半的课"))
    #expect(try home.journals().count == 1)
  }

  /// A crash may come between the end and the records, or in the middle of them.
  @Test func missingRecordsAreWrittenLater() throws {
    let home = try WenmiHome.withClass([.statements()])
    try home.run("class", "open", "秋季班", input: "next\nmark 1 对\nmark 2 对\nend\n")
    let paths = try home.sessionPaths()
    #expect(paths.count == 3)
    let kept = try home.bytes(of: paths[1])
    for path in [paths[0], paths[2]] { try FileManager.default.removeItem(atPath: path) }
    let ended = try home.run("class", "end")
    #expect(ended.status == 0)
    #expect(try home.sessionPaths() == paths)
    #expect(try home.bytes(of: paths[1]) == kept)
    try home.expectSoundSessions()
  }

  @Test func attendanceKeepsThoseAwayFromTheRollCall() throws {
    let home = try WenmiHome.withClass([.statements()])
    // The half-day of the sign-in and that of the lesson are the same, but for a change between.
    try home.run("class", "sign", "秋季班", input: "1 2 3 4 旷课\n5 请假\n")
    let result = try home.run(
      "class", "open", "秋季班", input: Array(repeating: "ask\n", count: 5).joined() + "end\n")
    #expect(result.output.contains("实到 1 人"))
    let lesson = try #require(try home.records().last?.header.lesson)
    #expect(lesson.calls.map(\.learner) == Array(repeating: "006", count: 5))
    #expect(lesson.learners.map(\.attendance) == ["旷课", "旷课", "旷课", "旷课", "请假", "出勤"])
  }

  @Test func twoLessonsCallEverybodyOnceBeforeAnyoneTwice() throws {
    let home = try WenmiHome.withClass([.statements()])
    for _ in 1...2 {
      try home.run("class", "open", "秋季班", input: "ask\nask\nask\nend\n")
    }
    let called = try home.records().compactMap(\.header.lesson).filter { $0.learners.count > 1 }
      .flatMap { $0.calls.map(\.learner) }
    #expect(called.sorted() == ["001", "002", "003", "004", "005", "006"])
  }

  @Test(arguments: [
    (["class", "open", "冬季班"], 2, "冬季班"), (["class", "open", "秋季班", "没有这个主题"], 2, "没有这个主题"),
    (["class", "open", "秋季班", "--exam"], 2, "--lan"),
    (["class", "open", "秋季班", "--port", "80"], 2, "--lan"),
    (["class", "open", "秋季班", "--speed"], 2, "--seconds"), (["class", "resume"], 3, "没有上到一半的课"),
    (["class", "open", "秋季班", "--exam", "--homework"], 2, "只能写一样"),
  ])
  func whatCannotBeIsRefused(_ words: [String], _ status: Int32, _ hint: String) throws {
    let home = try WenmiHome.withClass([.statements()])
    let result = try RunningProgram.run(home.command(words), environment: home.environment)
    #expect(result.status == status, "\(result.errors)")
    #expect(result.errors.contains(hint), "\(result.errors)")
    #expect(try home.journals() == [])
  }

  @Test func withoutAClassItIsSaidHowToMakeOne() throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try home.run("class", "open", "演示")
    #expect(result.status == 2)
    #expect(result.errors.contains("class new"), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count >= 2)
  }
}
