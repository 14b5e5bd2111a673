import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

/// The JSON forms that banks and scripts rely on.
@Suite struct ScenarioJSONTests {
  @Test func readsTheFactsOfABank() throws {
    let json = """
      {"sender": "石桥区民政局", "senderKind": "部门", "receiver": "石桥区人民政府", "relation": "上级",
       "receiverKind": "党委政府", "purpose": "请求批准", "timing": "事前", "matters": 2,
       "mainRecipients": ["区委", "区人民政府"], "copiesTo": ["下级"], "skipsLevel": false}
      """
    let scenario = try JSONDecoder().decode(Scenario.self, from: Data(json.utf8))
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.genre == .requestForInstructions)
    #expect(advice.violations.map { $0.rule } == ["GW301", "GW302", "GW303"])
  }

  @Test func writesAndReadsAdvice() throws {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    for round in 0..<200 {
      let advice = GenreAdviser.advise(.random(using: &generator))
      let data = try JSONEncoder().encode(advice)
      #expect(
        try JSONDecoder().decode(GenreAdvice.self, from: data) == advice,
        "seed \(seed) round \(round)")
    }
  }

  @Test func adviceHasChineseValues() throws {
    var scenario = Scenario()
    scenario.relation = .superior
    scenario.purpose = .reportWork
    scenario.carriesRequest = true
    let data = try JSONEncoder().encode(GenreAdviser.advise(scenario))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["genre"] as? String == "报告")
    #expect(object["line"] as? String == "上行")
    let violations = try #require(object["violations"] as? [[String: Any]])
    #expect(violations.first?["rule"] as? String == "GW304")
    #expect(violations.first?["name"] as? String == "报告夹带请示")
  }
}
