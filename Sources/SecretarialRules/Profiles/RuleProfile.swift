public import WordingModel

/// What an office has settled for its own checks: rules off or on, its words, words to leave alone.
public struct RuleProfile: Hashable, Sendable {
  /// The office, to be named where its own words are reported.
  public let unit: String?
  /// Rules that are not applied.
  public var off: Set<RuleCode>
  /// Rules of single units that are applied; all others of them are not.
  public let on: Set<RuleCode>
  /// Words that are never reported, such as the names of places and bodies.
  public let allowedWords: [String]
  /// Words that the office writes in its own way.
  public let words: [LocalWord]
  /// How sure one must be before a character is said to fit its context badly.
  public var strictness: Strictness

  /// Settles the rules.
  public init(
    unit: String? = nil, off: Set<RuleCode> = [], on: Set<RuleCode> = [],
    allowedWords: [String] = [], words: [LocalWord] = [], strictness: Strictness = .operating
  ) {
    self.unit = unit
    self.off = off
    self.on = on
    self.allowedWords = allowedWords.filter { !$0.isEmpty }
    self.strictness = strictness
    self.words = words.filter { !$0.wrong.isEmpty }
  }

  /// Every rule that is not the rule of one unit.
  public static let standard = RuleProfile()

  /// Whether a rule is applied.
  public func applies(_ rule: any Rule) -> Bool {
    !off.contains(rule.code) && (rule.basis.strength != .local || on.contains(rule.code))
  }

  /// Whether a finding is reported: its rule applies and no allowed word covers it.
  func reports(_ finding: Finding, in text: String) -> Bool {
    let isOwn = finding.rule == LocalWord.rule.code
    guard isOwn || RuleCatalog.rule(finding.rule).map(applies) ?? false else { return false }
    return !allowedWords.contains { covers($0, finding.range, in: text) }
  }

  /// Whether the word stands in the text so that the range lies in it.
  private func covers(_ word: String, _ range: Range<String.Index>, in text: String) -> Bool {
    guard !range.isEmpty else { return false }
    let scalars = text.unicodeScalars
    let reach = word.unicodeScalars.count
    let start =
      scalars.index(range.lowerBound, offsetBy: -reach, limitedBy: scalars.startIndex)
      ?? scalars.startIndex
    let end =
      scalars.index(range.upperBound, offsetBy: reach, limitedBy: scalars.endIndex)
      ?? scalars.endIndex
    return text[start..<end].ranges(of: word).contains {
      $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound
    }
  }
}
