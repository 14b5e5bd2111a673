import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct SecrecyGuidanceTests {
  @Test(arguments: SecrecyAction.allCases)
  func everyQuestionHasAnAnswerWithRules(_ action: SecrecyAction) {
    for level in SecrecyLevel.allCases {
      let answer = SecrecyGuidance.answer(action, at: level)
      #expect(!answer.text.isEmpty && !answer.text.hasSuffix("。"))
      #expect(!answer.rules.isEmpty)
      #expect(answer.rules.allSatisfy { RuleCatalog.rule($0) != nil })
    }
  }

  @Test func levelsDiffer() {
    #expect(SecrecyGuidance.answer(.copy, at: .topSecret).rules == ["BM508"])
    #expect(SecrecyGuidance.answer(.copy, at: .secret).rules == ["BM522"])
    #expect(SecrecyGuidance.answer(.carryAbroad, at: .topSecret).permission == .forbidden)
    #expect(SecrecyGuidance.answer(.carryAbroad, at: .confidential).permission == .approval)
    #expect(SecrecyGuidance.answer(.transfer, at: .topSecret).text.contains("两人以上"))
  }

  @Test(arguments: SecrecyLevel.allCases)
  func networksAreClosedToAllLevels(_ level: SecrecyLevel) {
    for action in [SecrecyAction.post, .sendOnline, .storeOnOrdinaryDevice, .enterIntoModel] {
      #expect(SecrecyGuidance.answer(action, at: level).permission == .forbidden)
    }
  }

  @Test func leaksAreReportedWithinADay() {
    #expect(SecrecyGuidance.stepsAfterLeak.contains { $0.text.contains("24小时") })
    let steps = SecrecyGuidance.stepsAfterLeak + SecrecyGuidance.workSecrets
    #expect(steps.flatMap { $0.rules }.allSatisfy { RuleCatalog.rule($0) != nil })
  }
}
