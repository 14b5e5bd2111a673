import SecretarialRules
import Testing

/// What mendable rules about marks propose settles the matter.
struct PunctuationMendingTests {
  static let codes: [RuleCode] = RuleCatalog.wordingRules
    .filter { $0.isMendable && ("WZ701"..."WZ729").contains($0.code.rawValue) }
    .map { $0.code }

  @Test func mostRulesAreMendable() { #expect(Self.codes.count >= 18) }

  @Test(arguments: codes)
  func theProposalRemovesTheFinding(code: RuleCode) throws {
    let rule = try punctuationRule(code)
    var text = try #require(rule.example).wrong
    let found = rule.findings(in: text).sorted { $0.range.lowerBound > $1.range.lowerBound }
    #expect(!found.isEmpty)
    for finding in found {
      text.replaceSubrange(finding.range, with: try #require(finding.replacement))
    }
    #expect(summary(rule.findings(in: text), in: text) == [])
    #expect(text == rule.example?.right)
  }
}
