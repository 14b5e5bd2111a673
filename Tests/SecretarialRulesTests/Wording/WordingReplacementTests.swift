import SecretarialRules
import Testing

/// What a rule proposes must not be found by it again.
struct WordingReplacementTests {
  @Test(arguments: RuleCatalog.wordingRules.map { $0.code })
  func whatIsProposedIsNotFoundAgain(_ code: RuleCode) throws {
    let rule = try #require(RuleCatalog.rule(code) as? any WordingRule)
    var text = try #require(rule.example).wrong
    for _ in 0..<5 {
      guard let finding = rule.findings(in: text).first(where: { $0.replacement != nil }),
        let replacement = finding.replacement
      else { break }
      text.replaceSubrange(finding.range, with: replacement)
    }
    #expect(!rule.findings(in: text).contains { $0.replacement != nil }, "\(code) \(text)")
  }

  /// The same for every word that a rule looks for, not only for its example.
  @Test func wordsThatAreProposedAreNoAnchorsInNeed() {
    for rule in RuleCatalog.wordingRules {
      guard let anchored = rule.anchoredRule else { continue }
      let code = anchored.code
      for anchor in anchored.anchors {
        let text = "由县\(anchor)"
        for finding in anchored.findings(in: text) {
          guard let replacement = finding.replacement, code != "WZ611" else { continue }
          let mended = text.replacingCharacters(finding.range, with: replacement)
          #expect(anchored.findings(in: mended).isEmpty, "\(code) \(anchor)")
        }
      }
    }
  }

  /// A text without any mark must not make the looks longer.
  @Test func looksStopInATextWithoutMarks() {
    let text = String(repeating: "通过防止原因是台湾全面深化改革", count: 2_000)
    #expect(WordingCheck.findings(in: text).count <= 2_000)
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
    self[..<range.lowerBound] + other + self[range.upperBound...]
  }
}
