import OfficialDocuments
import SecretarialRules
import Testing

/// Whole cases as they are set in class, genre and violations together.
@Suite struct ModelCaseTests {
  @Test func authorisedOfficeAnswersWithALetter() {
    var scenario = Scenario()
    scenario.sender = "县政府办公室"
    scenario.senderKind = .office
    scenario.receiver = "县自然资源局"
    scenario.relation = .unrelated
    scenario.purpose = .answerRequest
    scenario.replyTo = .request
    scenario.matters = 1
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.genre == .letter)
    #expect(advice.line == .lateral)
    #expect(advice.violations.isEmpty)
    #expect(advice.reasons.contains { $0.rules.contains("GW119") })
    #expect(advice.titlePattern == "县政府办公室关于……的复函")
  }

  @Test func twoMattersInOneRequest() {
    var scenario = Scenario()
    scenario.sender = "石桥区民政局"
    scenario.senderKind = .department
    scenario.receiver = "石桥区人民政府"
    scenario.relation = .superior
    scenario.purpose = .askApproval
    scenario.timing = .before
    scenario.matters = 2
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.genre == .requestForInstructions)
    #expect(advice.violations.map { $0.name } == ["一文多事"])
    #expect(advice.violations.first?.fix == "拆成2份请示，一份一件事，分别报送")
  }

  @Test func trafficRestrictionForTheTown() {
    var scenario = Scenario()
    scenario.sender = "平岭县公安局"
    scenario.senderKind = .department
    scenario.receiver = "不特定的驾驶人和群众"
    scenario.relation = .public
    scenario.purpose = .publishNotice
    scenario.matters = 1
    scenario.publicScope = .limited
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.genre == .publicNotice)
    #expect(advice.line == .public)
    #expect(advice.violations.isEmpty)
    #expect(advice.excluded.map { $0.genre } == [.announcement, .notice])
  }

  @Test func accidentAsAWarning() {
    var scenario = Scenario()
    scenario.sender = "市应急管理局"
    scenario.senderKind = .department
    scenario.receiver = "各县（区）应急管理局"
    scenario.relation = .subordinate
    scenario.purpose = .informSituation
    scenario.timing = .after
    scenario.matters = 1
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.genre == .circular)
    #expect(advice.line == .downward)
    #expect(advice.violations.isEmpty)
  }
}
