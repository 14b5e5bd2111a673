/// Applies anchored rules to a text in one pass.
struct AnchorSearch: Sendable {
  private let rules: [any AnchoredRule]
  private let matcher: WordMatcher
  /// For each word of the matcher the rules that look at it, each with its number for the word.
  private let users: [[(rule: Int, anchor: Int)]]

  init(_ rules: [any AnchoredRule]) {
    var numbers: [String: Int] = [:]
    var words: [String] = []
    var users: [[(rule: Int, anchor: Int)]] = []
    for (rule, anchored) in rules.enumerated() {
      for (anchor, word) in anchored.anchors.enumerated() {
        if let number = numbers[word] {
          users[number].append((rule, anchor))
        } else {
          numbers[word] = words.count
          words.append(word)
          users.append([(rule, anchor)])
        }
      }
    }
    self.rules = rules
    self.users = users
    matcher = WordMatcher(words)
  }

  /// What the rules find, in no particular order.
  func findings(in text: WordingText) -> [Finding] {
    var findings: [Finding] = []
    matcher.eachMatch(in: text.scalars) { word, place in
      for user in users[word] {
        if let finding = rules[user.rule].finding(at: place, of: user.anchor, in: text) {
          findings.append(finding)
        }
      }
    }
    return findings
  }
}
