import Foundation
import Sessions
import TestSupport
import Testing

/// Going on with a drill that was left.
@Suite struct ResumeTests {
  @Test func goesOnAtTheSamePlaceInTheSameOrder() throws {
    let whole = try WenmiHome(package: ["genre-selection"])
    let lines = Array(repeating: "a", count: 10)
    let drill = ["--bank", "genre-selection", "--count", "10", "--seed", "7", "--learner", "张三"]
    try RunningProgram.run(
      whole.command(["drill"] + drill), input: lines.joined(separator: "\n"),
      environment: whole.environment)
    let expected = try whole.soleSession()

    let home = try WenmiHome(package: ["genre-selection"])
    try RunningProgram.run(
      home.command(["drill"] + drill), input: "a\na\na\nquit\n", environment: home.environment)
    let left = try home.soleSession()
    #expect(left.answers.count == 3)
    #expect(left.header.finishedAt == nil)
    let second = try home.run("resume", input: "a\na\n")
    #expect(second.status == 0)
    #expect(second.output.contains("4/10 "))
    #expect(try home.soleSession().answers.count == 5)
    let third = try home.run("resume", input: "a\n看不懂的话\na\na\na\n")
    #expect(third.output.contains("6/10 "))
    #expect(third.output.contains("10 题练完"))

    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil)
    #expect(session.header.plan == expected.header.plan)
    #expect(session.answers.map(\.question) == expected.answers.map(\.question))
    #expect(session.answers.map(\.shown) == expected.answers.map(\.shown))
    try home.expectSoundSessions()

    let none = try home.run("resume")
    #expect(none.status == 2)
    #expect(none.errors.contains("没有未做完的练习"))
  }

  @Test func findsASessionByTheEndOfItsName() throws {
    let home = try WenmiHome(banks: [.statements()])
    for name in ["甲", "乙"] {
      try home.run("drill", "--count", "3", "--learner", name, input: "对\n")
    }
    let ids = try home.sessionPaths().map {
      URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent
    }
    for id in ids {
      let end = try #require(id.split(separator: "-").last).description
      let result = try home.run("resume", end, input: "对\n对\n")
      #expect(result.status == 0)
      #expect(try home.store.load(SessionID(rawValue: id)).header.finishedAt != nil)
      let again = try home.run("resume", end, input: "对\n")
      #expect(again.status == 3)
      #expect(again.errors.contains("已经结束"))
    }
    let unknown = try home.run("resume", "没有这个")
    #expect(unknown.status == 3)
    #expect(unknown.errors.contains("没有找到练习记录"))
    try home.expectSoundSessions()
  }

  @Test func saysThatABankHasChangedOrGone() throws {
    let home = try WenmiHome(banks: [.statements(), .choices()])
    try home.run("drill", "--bank", "statements", "--count", "3", "--learner", "甲", input: "对\n")
    try home.run("drill", "--bank", "choices", "--count", "3", "--learner", "乙", input: "a\n")
    try home.write(TestBank.statements(20).text, to: "QuestionBanks/statements.json")
    try FileManager.default.removeItem(atPath: home.folder("QuestionBanks/choices.json"))
    let changed = try home.run("resume", "--learner", "甲", input: "对\n对\n")
    #expect(changed.output.contains("题库“说法”在这次练习开始以后改过"))
    let gone = try home.run("resume", "--learner", "乙", input: "a\n")
    #expect(gone.output.contains("缺少题库“选项”"))
    try home.expectSoundSessions()
  }
}
