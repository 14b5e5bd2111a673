import Foundation
import Sessions
import TestSupport
import Testing

/// Sessions of a lesson: listed, shown, exported, and taken in by the learner whose they are.
@Suite struct LessonSessionTests {
  @Test func theRecordOfALessonIsListedShownAndExported() throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.sessionsFolder)
    try home.expectSoundSessions()
    let list = try home.run("sessions", "list").output
    #expect(list.contains("课堂记录"))
    #expect(list.contains("2 题"))
    let name = String(files.record.split(separator: "-").last?.dropLast(5) ?? "")
    let shown = try home.run("sessions", "show", name)
    #expect(shown.status == 0)
    for text in [
      "第一课  王老师", "公文写作班  课堂  名册 2 人", "2 题，作答 3 次，得分率 33%", "1. 第 1 个说法。", "对 001 林晓  1/1 分",
      "错 002 张三  0/1 分", "答：错（口答）", "没进课堂", "离开页面 1 次共 5 秒", "加分 001 林晓 +2，抢答",
      "点名 001 林晓，问：第 2 个说法。", "投票 讲快了吗？ 不快 2", "备注 下次先讲抄送",
    ] {
      #expect(shown.output.contains(text), "\(text): \(shown.output)")
    }
    let sheet = try home.run("export", "--session", name).output
    #expect(sheet.contains("1,'002,张三,说法,st-1"), "\(sheet)")
  }

  @Test func aLearnersOwnLessonIsShown() throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.sessionsFolder)
    let name = String(files.own.split(separator: "-").last?.dropLast(5) ?? "")
    let shown = try home.run("sessions", "show", name).output
    for text in ["公文写作班  课堂  001 林晓 一组 出勤", "2/2 题，得分率 50%", "对 1/1 分", "答：错（口答）"] {
      #expect(shown.contains(text), "\(text): \(shown)")
    }
  }

  /// The record of the lesson is nobody's practice, and whoever held it has answered nothing.
  @Test func theRecordCountsForNobody() throws {
    let home = try WenmiHome(banks: [.statements()])
    _ = try LessonFiles(in: home.sessionsFolder)
    #expect(try home.run("stats", "--learner", "王老师").output.contains("还没有做过题"))
    #expect(try home.run("history", "--learner", "王老师").output.contains("还没有练习记录"))
    let listed = try home.run("history", "--learner", "王老师", "--json").output
    #expect(try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [String] == [])
    #expect(try home.run("stats", "--learner", "林晓").output.contains("共做 2 题次"))
    // Where nobody is named it is whoever practised last.
    #expect(try home.run("stats").output.contains("林晓"))
  }

  @Test func aLearnerTakesTheirOwnIn() throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.folder("发下来的"))
    let result = try home.run("sessions", "import", files.own)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(
      result.output.contains("已导入“第一课”（课堂，09-12 21:10，公文写作班）：2 题，对 1。"), "\(result.output)")
    #expect(result.output.contains("记在“林晓”名下。"))
    try home.expectSoundSessions()
    let paths = try home.sessionPaths()
    #expect(try paths.map(home.bytes) == [home.bytes(of: files.own)])
    let again = try home.run("sessions", "import", files.own)
    #expect(again.status == 0)
    #expect(again.output.contains("已经导入过了"), "\(again.output)")
    #expect(again.output.contains("不会重复计算"))
    #expect(try home.sessionPaths() == paths)
    #expect(try home.run("mistakes").output.contains("错题本  1 题"))
  }

  @Test func anotherNameIsTakenOnlyWithAWord() throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.folder("发下来的"))
    let refused = try home.run("sessions", "import", files.own, "--learner", "小林", input: "y\n")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("这是“林晓”的课堂记录，现在的学员是“小林”"), "\(refused.errors)")
    #expect(refused.errors.contains("请加 --as-me，记到“小林”名下"))
    #expect(try home.sessionPaths() == [])
    let taken = try home.run("sessions", "import", files.own, "--learner", "小林", "--as-me")
    #expect(taken.status == 0)
    #expect(taken.output.contains("记在“小林”名下。"))
    let session = try home.soleSession()
    #expect(session.header.learner == "小林")
    #expect(session.header.lesson?.learners.first?.name == "林晓")
    #expect(session.header.lesson?.learners.first?.number == "001")
    try home.expectSoundSessions()
  }

  @Test func oneFileThatCannotBeTakenDoesNotKeepTheOthersOut() throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.folder("发下来的"))
    let result = try home.run("sessions", "import", files.record, files.own)
    #expect(result.status == 1)
    #expect(result.errors.contains("这是一堂课的记录，装着全班的答案"), "\(result.errors)")
    #expect(result.errors.contains("请向讲课的人要你自己的那一份"))
    #expect(result.output.contains("2 题，对 1"))
    #expect(try home.soleSession().header.mode == .lesson)
    let missing = try home.run("sessions", "import", home.folder("没有.json"), files.own)
    #expect(missing.status == 3)
    #expect(missing.errors.contains("没有.json"))
    #expect(missing.output.contains("已经导入过了"))
  }

  /// Numbers that a file can claim and with which no program can reckon.
  @Test(arguments: ["1e308", "9223372036854775807", "1e-320"])
  func hugeNumbersAreReckonedWith(number: String) throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.folder("发下来的"))
    var text = String(decoding: try home.bytes(of: files.own), as: UTF8.self)
    text = text.replacing("\"maxPoints\":1", with: "\"maxPoints\":\(number)")
      .replacing("\"points\":1", with: "\"points\":\(number)")
      .replacing("\"points\":2", with: "\"points\":\(number)")
      .replacing(":9000", with: ":9223372036854775807")
      .replacing(":5000", with: ":9223372036854775807")
    try Data(text.utf8).write(to: URL(fileURLWithPath: files.own))
    // As it is, and as it is taken in.
    let copy = try WenmiHome(banks: [.statements()])
    try FileManager.default.createDirectory(
      atPath: copy.sessionsFolder, withIntermediateDirectories: true)
    let name = URL(fileURLWithPath: files.own).lastPathComponent
    try copy.write(text, to: "Sessions/\(name)")
    #expect(try home.run("sessions", "import", files.own).status == 0)
    for home in [home, copy] {
      for command in [
        ["sessions", "list"], ["sessions", "list", "--json"], ["sessions", "show"], ["stats"],
        ["stats", "--json"], ["mistakes"], ["export"], ["export", "--format", "json"], ["history"],
      ] {
        let result = try RunningProgram.run(home.command(command), environment: home.environment)
        #expect(result.status == 0, "\(command) \(result.errors)")
      }
    }
  }

  @Test func thePromptAsksWhoseItIs() async throws {
    let home = try WenmiHome(banks: [.statements()])
    let files = try LessonFiles(in: home.folder("发下来的"))
    let screen = try home.terminal("--learner", "小林", columns: 120)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("sessions import \(files.own)")
    try await screen.wait(for: "记到“小林”名下？y 记，回车不记。")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    try await screen.wait(for: "没有导入。")
    #expect(try home.sessionPaths() == [])
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("记录 导入 “\(files.own)”")
    try await screen.wait(for: "the question again") {
      $0.count { $0.contains("y 记，回车不记") } == 2
    }
    try screen.enter("是")
    try await screen.wait(for: "记在“小林”名下。")
    #expect(try home.soleSession().header.learner == "小林")
    // The answers count at once.
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("stats")
    try await screen.wait(for: "共做 2 题次")
  }
}
