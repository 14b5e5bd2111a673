/// A word that an office writes in its own way.
public struct LocalWord: Hashable, Codable, Sendable {
  /// How it is not to be written.
  public let wrong: String
  /// How it is to be written.
  public let right: String
  /// Why, in one sentence; may be left out.
  public let why: String?

  /// Settles a word.
  public init(wrong: String, right: String, why: String? = nil) {
    self.wrong = wrong
    self.right = right
    self.why = why
  }
}

extension LocalWord {
  /// The rule under which the words of a profile are reported.
  static let rule = KnowledgeRule(
    "DW001", "用语按本单位的规定",
    basis: .local(unit: "本单位", "检查设置里写明的本单位用语"),
    explanation: "单位可以在检查设置里列出自己的用语，比如机构的规范化简称。这是一个单位的规定，别的单位不必照办。")

  /// The places of a text where one of the words is written the wrong way.
  static func findings(of profile: RuleProfile, in text: WordingText) -> [Finding] {
    guard !profile.words.isEmpty else { return [] }
    return WordMatcher(profile.words.map(\.wrong)).matches(in: text.scalars).compactMap { match in
      let word = profile.words[match.word]
      // The right form may hold the wrong one: 县政府 in 县政府办公室.
      guard !isPartOfRight(word, match.range, in: text) else { return nil }
      let why = word.why.map { "：\($0)" } ?? ""
      return Finding(
        rule: rule.code, severity: .doubtful, range: text.range(match.range),
        message: "“\(word.wrong)”按\(profile.unit ?? "本单位")的规定写作“\(word.right)”\(why)",
        replacement: word.right)
    }
  }

  private static func isPartOfRight(
    _ word: LocalWord, _ range: Range<Int>, in text: WordingText
  ) -> Bool {
    let right = Array(word.right.unicodeScalars)
    let start = max(0, range.lowerBound - right.count)
    return (start...range.lowerBound).contains { offset in
      text.hasPrefix(right, at: offset) && offset + right.count >= range.upperBound
    }
  }
}
