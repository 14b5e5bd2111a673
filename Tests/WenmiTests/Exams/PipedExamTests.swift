import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// Exams whose answers come one a line from a pipe.
@Suite struct PipedExamTests {
  /// The result as JSON.
  private struct Report: Decodable {
    struct Part: Decodable {
      let name: String
      let right: Int
      let count: Int
      let points: Double
      let maxPoints: Double
    }
    struct Item: Decodable {
      let question: String
      let response: String?
      let points: Double
      let maxPoints: Double
      let correct: Bool
      let certainty: Int?
    }
    struct Certainty: Decodable {
      struct Level: Decodable {
        let level: Int
        let answers: Int
        let right: Int
        let score: Double
      }
      let score: Double
      let levels: [Level]
    }
    let paper: String
    let finished: Bool
    let planned: Int
    let answered: Int
    let points: Double
    let maxPoints: Double
    let passMark: Double
    let passed: Bool
    let topics: [Part]
    let types: [Part]
    let certainty: Certainty?
    let items: [Item]
  }

  private func report(_ result: RunningProgram.Result) throws -> Report {
    #expect(result.errors == "" || result.errors.contains("只出 A 卷"))
    return try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
  }

  /// The questions of a paper, found out by leaving all of them open.
  private func plan(_ home: WenmiHome, _ options: [String]) throws -> [String] {
    let result = try RunningProgram.run(
      home.command(["exam", "小卷", "--json"] + options), input: "", environment: home.environment)
    return try report(result).items.map { String($0.question.split(separator: "/")[1]) }
  }

  private func rightAnswers(_ plan: [String]) -> [String] {
    let banks = [TestBank.statements(), .choices()]
    return plan.map { name in banks.compactMap { $0.rightAnswers[name] }.first ?? "" }
  }

  @Test func allRightEarnsAllPoints() throws {
    let home = try WenmiHome.forExam()
    let plan = try plan(home, ["--seed", "3", "--learner", "林晓"])
    #expect(plan.count == 5)
    let input = rightAnswers(plan).map { $0 + "\n" }.joined()
    let report = try report(
      home.run("exam", "小卷", "--seed", "3", "--learner", "林晓", "--json", input: input))
    #expect(report.items.map { String($0.question.split(separator: "/")[1]) } == plan)
    #expect(report.finished && report.passed)
    #expect(report.points == 7 && report.maxPoints == 7 && report.passMark == 4)
    #expect(report.types.map(\.name) == ["判断", "单选"])
    #expect(report.types.map(\.maxPoints) == [3, 4])
    #expect(report.topics.map(\.right) == [5])
    try home.expectSoundSessions()
    let answers = try SessionProgress(
      SessionFile(contentsOf: try #require(home.sessionPaths().last))
    ).answers
    #expect(answers.allSatisfy { $0.key == nil && $0.rating == nil && $0.certainty == nil })
  }

  @Test func whatIsLeftOutOrUnreadableEarnsNothing() throws {
    let home = try WenmiHome.forExam()
    let plan = try plan(home, ["--seed", "3", "--learner", "林晓"])
    var lines = rightAnswers(plan)
    lines[0] = ""
    lines[1] = "%%%"
    lines[4] = "skip"
    let report = try report(
      home.run(
        "exam", "小卷", "--seed", "3", "--learner", "林晓", "--json",
        input: lines.map { $0 + "\n" }.joined()))
    #expect(report.items.map(\.correct) == [false, false, true, true, false])
    #expect(report.answered == 3)
    #expect(report.points == 3)
    #expect(!report.passed)
    try home.expectSoundSessions()
  }

  @Test func parallelPapersHaveNothingInCommon() throws {
    let home = try WenmiHome.forExam()
    let first = try plan(home, ["--seed", "5", "--learner", "林晓"])
    let second = try plan(home, ["--seed", "5", "--learner", "林晓", "--paper", "ｂ"])
    #expect(Set(first).isDisjoint(with: second))
    let again = try plan(home, ["--seed", "5", "--learner", "林晓"])
    #expect(first == again)
    // Somebody else has the same questions; the kinds keep their order.
    let other = try plan(home, ["--seed", "5", "--learner", "周正"])
    #expect(Set(first) == Set(other))
    #expect(first.map { $0.prefix(2) } == other.map { $0.prefix(2) })
  }

  @Test func nothingComesTwiceWithinTheSessionsToAvoid() throws {
    let home = try WenmiHome.forExam()
    let first = try plan(home, ["--learner", "林晓", "--avoid", "2"])
    let second = try plan(home, ["--learner", "林晓", "--avoid", "2"])
    #expect(Set(first).isDisjoint(with: second))
    // Six choices are there, and four of them were asked.
    let third = try plan(home, ["--learner", "林晓", "--avoid", "2"])
    #expect(Set(first + second).isDisjoint(with: third))
    let fourth = try home.run("exam", "小卷", "--learner", "林晓", "--avoid", "3")
    #expect(fourth.status == 1)
    #expect(fourth.errors.contains("第 2 格“单选”要 2 题，只有 0 题，缺 2 题（最近出过的 6 题不算）。"))
    #expect(fourth.errors.contains("--avoid 0"))
  }

  @Test func certaintyIsMarkedBesideThePoints() throws {
    let home = try WenmiHome.forExam(certainty: true)
    let plan = try plan(home, ["--seed", "3", "--learner", "林晓"])
    let answers = rightAnswers(plan)
    let wrong = answers[1] == "对" ? "错" : "对"
    let lines = ["\(answers[0]) #3", "\(wrong) ＃3", "\(answers[2])#2", answers[3], ""]
    let report = try report(
      home.run(
        "exam", "小卷", "--seed", "3", "--learner", "林晓", "--json",
        input: lines.map { $0 + "\n" }.joined()))
    #expect(report.items.map(\.certainty) == [3, 3, 2, 1, nil])
    // 3 − 6 + 2 + 1
    #expect(report.certainty?.score == 0)
    #expect(report.certainty?.levels.map(\.answers) == [1, 1, 2])
    #expect(report.certainty?.levels.map(\.score) == [1, 2, -3])
    #expect(report.points == 4)
    let plain = try home.run(
      "exam", "小卷", "--seed", "3", "--learner", "林晓", "--no-certainty", "--json", input: "")
    #expect(try self.report(plain).certainty == nil)
    try home.expectSoundSessions()
  }

  @Test func partOfAMarkIsThatPartOfThePoints() throws {
    let home = try WenmiHome.forExam()
    try home.write(
      """
      {"schemaVersion": 1, "title": "材料卷", "minutes": 10, "points": 9, "papers": 1, "cells": [
        {"type": "材料题", "count": 1, "points": 9}]}
      """, to: "ExamBlueprints/case.json")
    let report = try report(
      home.run(
        "exam", "材料卷", "--seed", "3", "--learner", "林晓", "--json", input: "请示 | 错 | 无\n"))
    #expect(report.points == 6)
    #expect(report.items.map(\.maxPoints) == [9])
    #expect(report.items.map(\.correct) == [false])
  }

  @Test func theResultShowsWhyAndTheSheetSaysItIsNoCertificate() throws {
    let home = try WenmiHome.forExam()
    let shown = try home.run("exam", "小卷", "--seed", "3", "--learner", "林晓", input: "\n\n对\n")
    #expect(shown.output.contains("不及格（4 分及格）"))
    #expect(shown.output.contains("没有作答。"))
    #expect(shown.output.contains("GW114"))
    let again = try home.run("exam", "result", "--learner", "林晓")
    #expect(again.status == 0)
    #expect(again.output.contains("不及格（4 分及格）"))
    let path = home.folder("成绩单.md")
    #expect(try home.run("exam", "sheet", "-o", path, "--learner", "林晓").status == 0)
    let sheet = String(decoding: try home.bytes(of: path), as: UTF8.self)
    #expect(sheet.contains("不是证书"))
    #expect(sheet.contains("| 及格线 | 4 分 |"))
    let refused = try home.run("exam", "sheet", "-o", path, "--learner", "林晓")
    #expect(refused.status == 3)
    #expect(refused.errors.contains("已经有了"))
    #expect(try home.run("verify", path).status == 0)
    // The sheets of an office count the points of the paper, for open questions too.
    let session = try home.soleSession()
    let exported = try home.run(
      "export", "--session", session.header.id.rawValue, "--sheet", "items", "--format", "csv")
    #expect(exported.status == 0, "\(exported.errors)")
    #expect(exported.output.contains("小卷（A卷）"))
    let choices = exported.output.split(whereSeparator: \.isNewline).filter { $0.contains(",单选,") }
    #expect(choices.count == 2)
    #expect(choices.allSatisfy { $0.contains(",2,0.00,0.0") })
  }

  @Test func wrongUsageIsExplained() throws {
    let home = try WenmiHome.forExam()
    let cases: [(arguments: [String], status: Int32, words: String)] = [
      (["exam", "没有这份"], 2, "没有叫“没有这份”的组卷蓝图"), (["exam", "小卷", "--paper", "Z"], 2, "--paper"),
      (["exam", "小卷", "--minutes", "0"], 2, "--minutes"),
      (["exam", "小卷", "--avoid", "101"], 2, "--avoid"),
      (["exam", "无.json"], 3, "无.json"), (["exam", "print", "小卷"], 2, "-o"),
      (["exam", "print", "小卷", "-o", "x.html"], 2, "文件夹"),
      (["exam", "result", "--learner", "无人"], 2, "还没有交过卷"),
      (["exam", "sheet", "--learner", "无人"], 2, "-o"),
    ]
    for (arguments, status, words) in cases {
      let result = try RunningProgram.run(
        home.command(arguments), input: "", environment: home.environment)
      #expect(result.status == status, "\(arguments)")
      #expect(result.errors.contains(words), "\(arguments): \(result.errors)")
    }
    #expect(try home.sessionPaths().isEmpty)
  }

  @Test func blueprintsAreListedAndShown() throws {
    let home = try WenmiHome.forExam()
    try home.write("{\"schemaVersion\": 1,\n\"titel\": 3}", to: "ExamBlueprints/broken.json")
    let list = try home.run("exam")
    #expect(list.status == 1)
    #expect(list.output.contains("小卷（small）  5 题  7 分  10 分钟  4 分及格"))
    #expect(list.output.contains("第 2 行"))
    let shown = try home.run("exam", "show", "小卷")
    #expect(shown.status == 0)
    #expect(shown.output.contains("容许 0.10"))
    try home.write(
      """
      {"schemaVersion": 1, "title": "太多", "minutes": 10, "points": 20, "cells": [
        {"type": "判断", "count": 20, "points": 1}]}
      """, to: "ExamBlueprints/many.json")
    let short = try home.run("exam", "show", "太多")
    #expect(short.status == 1)
    #expect(short.output.contains("第 1 格“判断”要 40 题，只有 12 题，缺 28 题"))
  }
}
