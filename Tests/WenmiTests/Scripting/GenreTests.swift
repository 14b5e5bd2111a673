import Foundation
import TestSupport
import Testing

/// The genre adviser fed with facts by a script.
@Suite struct GenreTests {
  private static let facts = """
    {"sender":"青禾县教育局","senderKind":"部门","receiver":"青禾县财政局","relation":"不相隶属","purpose":"请求批准"}
    """

  /// Runs without `--home`, as the README shows it.
  private func run(_ facts: String, _ more: String...) throws -> RunningProgram.Result {
    let home = try WenmiHome()
    return try RunningProgram.run(
      home.command(["genre", "--facts", "-"] + more), input: facts, environment: home.environment)
  }

  @Test func theModelCaseIsAnswered() throws {
    let result = try run(Self.facts)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("用函。\n"))
    for text in ["不用：", "请示  请示只能送上级", "报告  报告只能送上级", "GW118", "标题可以写：青禾县教育局关于……的函"] {
      #expect(result.output.contains(text), "\(text)")
    }
  }

  @Test func theModelCaseAsJSON() throws {
    let result = try run(Self.facts, "--json")
    #expect(result.status == 0)
    let advice = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(advice["genre"] as? String == "函")
    #expect(advice["line"] as? String == "平行")
    let excluded = try #require(advice["excluded"] as? [[String: Any]])
    #expect(Set(excluded.compactMap { $0["genre"] as? String }) == ["请示", "报告"])
    #expect((advice["violations"] as? [Any])?.isEmpty == true)
  }

  @Test func aFileIsReadToo() throws {
    let home = try WenmiHome()
    try home.write(Self.facts, to: "事实.json")
    let result = try home.run("genre", "--facts", home.folder("事实.json"))
    #expect(result.output.hasPrefix("用函。\n"))
    let missing = try home.run("genre", "--facts", home.folder("没有.json"))
    #expect(missing.status == 3)
    #expect(missing.errors.contains("打不开") && missing.errors.contains("没有.json"))
  }

  @Test func violationsAndMissingFactsAreFindings() throws {
    let skipping = try run(
      Self.facts.replacing("不相隶属", with: "上级")
        .replacing("\"purpose\"", with: "\"skipsLevel\":true,\"purpose\""))
    #expect(skipping.status == 1)
    #expect(skipping.output.contains("要先改正："))
    #expect(skipping.output.contains("改法："))
    let nothing = try run("{}")
    #expect(nothing.status == 1)
    #expect(nothing.output.contains("还定不下来，要先弄清："))
  }

  /// Facts that are wrong, and where that is said to be.
  static let mistakes: [(facts: String, place: String, said: String)] = [
    ("{\"sender\":\"甲\",\n \"relation\":\"朋友\"}", "第 2 行第 13 列", "relation 的值不能用"),
    ("{\"sender\":\"甲\",\n \"relatoin\":\"上级\"}", "第 2 行第 2 列", "不认识 relatoin"),
    ("{\"sender\":\"甲\",\n \"relation\" \"上级\"}", "第 2 行第 13 列", "少了冒号"),
    ("{\"sender\":\"甲\",\n \"matters\":\"两件\"}", "第 2 行第 12 列", "matters 的值不能用"),
    ("{\"sender\":\"甲\"，}", "第 1 行第 14 列", "用了中文（全角）标点"),
    ("[1, 2]", "标准输入", "不是一个 JSON 对象"),
    ("", "第 1 行第 1 列", "文件是空的"),
  ]

  @Test(arguments: mistakes) func wrongFactsAreNamedWithTheirPlace(
    facts: String, place: String, said: String
  ) throws {
    let result = try run(facts)
    #expect(result.status == 3)
    #expect(result.output == "")
    #expect(result.errors.contains("标准输入"))
    #expect(result.errors.contains(place), "\(result.errors)")
    #expect(result.errors.contains(said), "\(result.errors)")
  }

  @Test func theInterviewWorksThroughAPipe() throws {
    let home = try WenmiHome()
    let result = try home.run("genre", input: "县教育局\n县财政局\n3\n请求批准\n\n\n\n\n\n")
    #expect(result.status == 0)
    #expect(result.output.contains("用函。"), "\(result.output)")
  }
}
