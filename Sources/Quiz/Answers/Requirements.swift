import SecretarialRules

/// What a free text must have, each with its points, so that a part of it earns a part of them.
struct Requirements {
  /// One requirement and whether the text meets it.
  struct Item {
    let name: String
    let isMet: Bool
    /// What is wrong and how it should be; empty where it is met.
    let reason: String
    let rules: [RuleCode]

    init(_ name: String, isMet: Bool, reason: String = "", rules: [RuleCode] = []) {
      self.name = name
      self.isMet = isMet
      self.reason = isMet ? "" : reason
      self.rules = isMet ? [] : rules
    }
  }

  let items: [Item]

  /// One point a requirement.
  func mark(typed: String, key: String) -> Mark {
    let points = items.count { $0.isMet }
    let isRight = points == items.count
    return Mark(
      points: Double(points), of: Double(items.count),
      headline: isRight ? "\(typed)。" : "你写的是“\(typed)”，可以写：\(key)。",
      reasons: items.filter { !$0.isMet }.map { "\($0.name)：\($0.reason)" },
      scoring: isRight
        ? nil
        : "评分：" + items.map { "\($0.name) \($0.isMet ? 1 : 0)/1" }.joined(separator: "，") + "。",
      brokenRules: items.flatMap(\.rules))
  }
}

extension PhraseCheck {
  /// The messages of some findings with their rules, for a reason line.
  static func reason(_ findings: [Finding]) -> String {
    var said: [String] = []
    for finding in findings {
      let reason = "\(finding.message)（\(finding.rule)）"
      if !said.contains(reason) { said.append(reason) }
    }
    return said.joined(separator: "；")
  }
}
