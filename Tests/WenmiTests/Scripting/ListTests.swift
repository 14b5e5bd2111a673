import Foundation
import Sessions
import TestSupport
import Testing

/// What is listed, for a person and for a machine.
@Suite struct ListTests {
  private func json(_ result: RunningProgram.Result) throws -> Any {
    #expect(result.status == 0)
    #expect(result.errors == "")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8))
  }

  @Test func listsAgreeWithWhatWasDone() throws {
    let bank = TestBank.statements()
    let home = try WenmiHome(banks: [bank, .choices(4)])
    try home.run(
      "drill", "--bank", "statements", "--count", "12", "--learner", "张三",
      input: String(repeating: "对\n", count: 12))
    try home.run("drill", "--bank", "choices", "--count", "2", "--learner", "李四", input: "a\n")

    let banks = try #require(try json(home.run("banks", "--json")) as? [[String: Any]])
    #expect(banks.map { $0["id"] as? String } == ["choices", "statements"])
    #expect(banks.map { $0["questions"] as? Int } == [4, 12])
    #expect(try home.run("banks", "--learner", "张三").output.contains("做过 12/12"))

    let topics = try #require(try json(home.run("topics", "--json")) as? [String: Int])
    #expect(topics["文种/函"] == 16)
    #expect(try home.run("topics").output.contains("文种/函"))

    let stats = try #require(
      try json(home.run("stats", "--json", "--learner", "张三")) as? [String: Any])
    #expect(stats["answers"] as? Int == 12)
    #expect(stats["learner"] as? String == "张三")
    let genre = try #require((stats["topics"] as? [[String: Any]])?.first)
    #expect(genre["right"] as? Int == 6)
    #expect(genre["seen"] as? Int == 12)
    let plain = try home.run("stats", "--learner", "张三").output
    #expect(plain.contains("张三   连续 1 天   共做 12 题次"))
    #expect(plain.contains("50%"))

    let mistakes = try #require(
      try json(home.run("mistakes", "--json", "--learner", "张三")) as? [[String: Any]])
    #expect(mistakes.count == 6)
    #expect(mistakes.allSatisfy { $0["wrong"] as? Int == 1 })
    #expect(try home.run("mistakes", "--learner", "张三").output.contains("错题本  6 题"))

    let history = try #require(
      try json(home.run("history", "--json", "--learner", "张三")) as? [[String: Any]])
    #expect(history.count == 1)
    #expect(history[0]["points"] as? Double == 6)
    #expect(history[0]["finishedAt"] is String)
    let all = try #require(try json(home.run("sessions", "list", "--json")) as? [[String: Any]])
    #expect(Set(all.compactMap { $0["learner"] as? String }) == ["张三", "李四"])
    let listed = try home.run("sessions").output
    #expect(listed.contains("做完") && listed.contains("没做完"))
  }

  @Test func mistakesAreDrilledUntilTheyAreRight() throws {
    let bank = TestBank.statements(4)
    let home = try WenmiHome(banks: [bank])
    try home.run("drill", "--count", "4", input: "对\n对\n对\n对\n")
    // Each comes back once in the same session.
    let drilled = try home.run("mistakes", "--drill", input: "错\n错\n错\n错\n")
    #expect(drilled.status == 0)
    #expect(drilled.output.contains("2 题练完，作答 4 次：对 4，错 0"))
    // It takes three days to leave the book.
    #expect(try home.run("mistakes").output.contains("对 1/3"))
    let other = try WenmiHome(banks: [bank])
    let nothing = try other.run("mistakes", "--drill", input: "错\n")
    #expect(nothing.status == 2)
    #expect(nothing.errors.contains("没有题目可做") || nothing.errors.contains("空的"))
    try home.expectSoundSessions()
  }

  @Test func aNarrowListNamesEachSessionByItsEnd() throws {
    let home = try WenmiHome(banks: [.statements()])
    try home.run("drill", "--count", "2", "--learner", "张三", input: "对\n")
    let end = String(try home.soleSession().header.id.rawValue.suffix(4))
    let list = try RunningProgram.run(
      home.command(["history"]), environment: home.environment.merging(["COLUMNS": "40"]) { $1 })
    #expect(list.output.contains(" \(end) 全部题库"), "\(list.output)")
    #expect(list.output.contains("resume \(end)、export \(end)"))
    let resumed = try home.run("resume", end, input: "对\n")
    #expect(resumed.status == 0)
    #expect(try home.soleSession().header.finishedAt != nil)
  }

  @Test func nothingYet() throws {
    let home = try WenmiHome(banks: [.statements()])
    #expect(try home.run("stats").output.contains("还没有做过题"))
    #expect(try home.run("history").output.contains("还没有练习记录"))
    #expect(try home.run("mistakes").output.contains("错题本是空的"))
    #expect(try home.run("sessions", "verify").output.contains("查了 0 份"))
    let show = try home.run("sessions", "show")
    #expect(show.status == 3)
    #expect(show.errors.contains("还没有练习记录"))
    #expect(try home.sessionPaths() == [])
  }

  @Test func rulesAreExplainedWithTheirBasisAndStrength() throws {
    let home = try WenmiHome()
    let one = try home.run("rules", "gw304")
    #expect(one.status == 0)
    for text in ["GW304  ", "强度：规定", "第十五条第四项", "中办发〔2012〕14号", "错：", "对："] {
      #expect(one.output.contains(text), "\(text)")
    }
    let convention = try home.run("rules", "GW122")
    #expect(convention.output.contains("强度：惯例（"))
    let all = try home.run("rules").output
    let items = try #require(try json(home.run("rules", "--json")) as? [[String: String]])
    #expect(items.count > 40)
    #expect(all.contains("共 \(items.count) 条"))
    #expect(Set(items.compactMap { $0["strength"] }).isSubset(of: ["规定", "国标", "惯例", "单位规定"]))
    for item in items { #expect(all.contains(item["code"] ?? "?")) }
    #expect(try home.run("rules", "抄送").output.contains("GW302"))
  }
}
