import Foundation
import TestSupport
import Testing

/// `wenmi syllabus` and `wenmi bank coverage`.
@Suite struct SyllabusCommandTests {
  private static let syllabus = """
    {"schemaVersion": 1, "title": "小课程", "points": [
      {"id": "K-1", "category": "文种", "text": "答复平级用函。", "strength": "规定", "rules": ["GW114"], "atLeast": 2},
      {"id": "K-2", "category": "督查", "text": "督查要有结果。", "strength": "单位规定", "unit": "某县", "atLeast": 1}
    ]}
    """

  private func home(points: [String]) throws -> WenmiHome {
    let home = try WenmiHome()
    let questions = points.enumerated().map { index, points in
      """
      {"id": "st-\(index)", "type": "trueFalse", "topic": "文种/函", "points": \(points),
       "difficulty": 1, "level": "记忆", "stem": "第 \(index) 个说法。", "key": true,
       "explanation": "说法成立，函用于平级之间。", "rules": ["GW114"]}
      """
    }
    try home.write(
      """
      {"schemaVersion": 1, "id": "small", "title": "小题库", "questions": [
      \(questions.joined(separator: ",\n"))
      ]}
      """, to: "QuestionBanks/small.json")
    try home.write(Self.syllabus, to: "QuestionBanks/syllabus.json")
    return home
  }

  @Test func coverageFailsWhereAPointHasTooFewQuestions() throws {
    let home = try home(points: [#"["K-1"]"#, #"["K-9"]"#])
    let result = try home.run("bank", "coverage")
    #expect(result.status == 1)
    #expect(result.output.contains("缺题的知识点 2 个"))
    #expect(result.output.contains("K-1") && result.output.contains("1/2"))
    #expect(result.output.contains("small/st-1 写了 K-9"))
    let json = try home.run("bank", "coverage", "--json")
    #expect(json.status == 1)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["short"] as? [String] == ["K-1", "K-2"])
    #expect(report["strays"] as? [String] == ["small/st-1 K-9"])
  }

  @Test func coverageIsDoneWhereAllAreTested() throws {
    let home = try home(points: [#"["K-1"]"#, #"["K-1", "K-2"]"#])
    let result = try home.run("bank", "coverage")
    #expect(result.status == 0)
    #expect(result.output.contains("缺题的知识点 0 个"))
  }

  @Test func aFolderWithoutPointsSaysSo() throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try home.run("bank", "coverage")
    #expect(result.status == 3)
    #expect(result.errors.contains("没有知识点表"))
  }

  /// The standing follows the answers: untouched, wrong, in practice, known.
  @Test func theTreeShowsTheLearnersStanding() throws {
    let home = try home(points: [#"["K-1"]"#, #"["K-1"]"#])
    let standing = { () throws -> String? in
      let json = try home.run("syllabus", "--json", "--learner", "张三")
      let items = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
      return items?.first { $0["id"] as? String == "K-1" }?["standing"] as? String
    }
    #expect(try standing() == "没练")
    try home.run("drill", "K-1", "1", "--learner", "张三", input: "错\n")
    #expect(try standing() == "有错")
    try home.run("drill", "K-1", "2", "--learner", "张三", input: "对\n对\n")
    #expect(try standing() == "掌握")
    let tree = try home.run("syllabus", "--learner", "张三")
    #expect(tree.output.contains("小课程   2 个"))
    #expect(tree.output.contains("文种") && tree.output.contains("1/1"))
    let point = try home.run("syllabus", "k-2", "--learner", "张三")
    #expect(point.output.contains("督查要有结果。") && point.output.contains("某县"))
    #expect(point.output.contains("还没有题目考它"))
    let unknown = try home.run("syllabus", "K-77", "--learner", "张三")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("主题有：文种 督查"))
  }
}
