import SecretarialRules
import Testing

/// A text in which a rule, given by its code, finds what is marked and nothing else.
struct MarkedText: Sendable, CustomTestStringConvertible {
  let code: RuleCode
  let text: String
  let expected: [String: String]

  init(_ code: RuleCode, _ text: String, _ expected: [String: String] = [:]) {
    self.code = code
    self.text = text
    self.expected = expected
  }

  var testDescription: String { "\(code) \(text)" }

  /// Checks the text against the rule of the code.
  func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let rule = try #require(
      RuleCatalog.rule(code) as? any WordingRule, sourceLocation: sourceLocation)
    expectFindings(rule, in: text, expected, sourceLocation: sourceLocation)
  }
}

/// Puts in place what the findings of a rule propose, from the end of the text to its beginning.
func mended(_ text: String, by rule: any WordingRule) -> String {
  var text = text
  for finding in rule.findings(in: text).sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
    if let replacement = finding.replacement {
      text.replaceSubrange(finding.range, with: replacement)
    }
  }
  return text
}
