/// Applies anchored rules to a text in one pass.
struct AnchorSearch: Sendable {
  private let rules: [any AnchoredRule]
  private let matcher: WordMatcher
  /// For each word of the matcher the rule that looks at it, and the number it has there.
  private let users: [(rule: Int, anchor: Int)]

  init(_ rules: [any AnchoredRule]) {
    var words: [String] = []
    var users: [(rule: Int, anchor: Int)] = []
    for (rule, anchored) in rules.enumerated() {
      let anchors = anchored.anchors
      words += anchors
      users += anchors.indices.map { (rule, $0) }
    }
    (self.rules, self.users) = (rules, users)
    matcher = WordMatcher(words)
  }

  /// What the rules find, in no particular order.
  func findings(in text: WordingText) -> [Finding] {
    var findings: [Finding] = []
    matcher.eachMatch(in: text.scalars) { word, place in
      let (rule, anchor) = users[word]
      if let finding = rules[rule].finding(at: place, of: anchor, in: text) {
        findings.append(finding)
      }
    }
    return findings
  }
}
