import SecretarialRules
import Testing

/// Checks that a rule reports exactly the marked places of a text.
///
/// A mark such as 1️⃣ stands directly before the place; `expected` says what is reported there and,
/// after an arrow, what is to be put in its place: `"1️⃣": "布署→部署"`. An empty dictionary means
/// that nothing may be reported.
func expectFindings(
  _ rule: some WordingRule, in marked: String, _ expected: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (text, marks) = withoutMarks(marked)
  let found = rule.findings(in: text).sorted { $0.range.lowerBound < $1.range.lowerBound }
  let seen = found.map { finding in
    let offset = text.utf8.distance(from: text.startIndex, to: finding.range.lowerBound)
    let mark = marks.first { $0.value == offset }?.key ?? "@\(offset)"
    let change = finding.replacement.map { "→" + $0 } ?? ""
    return "\(mark) \(text[finding.range])\(change)"
  }
  let wanted = expected.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
  #expect(seen == wanted, "in \(text)", sourceLocation: sourceLocation)
  #expect(found.allSatisfy { $0.rule == rule.code }, sourceLocation: sourceLocation)
  #expect(
    found.allSatisfy { !$0.message.isEmpty && !$0.message.hasSuffix("。") },
    sourceLocation: sourceLocation)
}

/// The same for the rule with this code.
func expectFindings(
  _ code: RuleCode, in marked: String, _ expected: [String: String] = [:],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let rule = try #require(
    RuleCatalog.rule(code) as? any WordingRule, sourceLocation: sourceLocation)
  expectFindings(rule, in: marked, expected, sourceLocation: sourceLocation)
}

private func withoutMarks(_ marked: String) -> (text: String, marks: [String: Int]) {
  var text = ""
  var marks: [String: Int] = [:]
  for character in marked {
    if character.unicodeScalars.contains("\u{20E3}") {
      marks[String(character)] = text.utf8.count
    } else {
      text.append(character)
    }
  }
  return (text, marks)
}

/// Findings in one line each, for comparing and for reading a failure.
func summary(_ findings: [Finding], in text: String) -> [String] {
  findings.map { "\($0.rule) \($0.severity.rawValue) \(text[$0.range])" }
}
