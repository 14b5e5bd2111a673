import OfficialDocuments

/// A text with everything mended that needs no judgement, and what was changed.
///
/// Correcting a corrected text changes nothing more.
public struct Correction: Hashable, Sendable {
  /// One place that was mended.
  public struct Change: Hashable, Sendable {
    /// The rule that asked for it.
    public let rule: RuleCode
    /// The line, from 1; no change adds or removes lines.
    public let line: Int
    /// What stood there; empty where something was put in.
    public let before: String
    /// What stands there now; empty where something was taken out.
    public let after: String
  }

  /// The corrected text.
  public let text: String
  /// The changes, by line.
  public let changes: [Change]

  /// Mends a text.
  ///
  /// - Parameters:
  ///   - text: The text of a document or an article.
  ///   - profile: Which rules are on, and which words are allowed.
  public init(of text: String, profile: RuleProfile = .standard) {
    var text = text
    var changes: [Change] = []
    // One change can uncover the next; a rule that never came to rest would be cut off here.
    for _ in 0..<Self.mostRounds {
      let found = DocumentCheck.findings(in: OfficialDocument(text), profile: profile)
      let round = Self.mend(&text, found)
      guard !round.isEmpty else { break }
      changes += round
    }
    self.text = text
    self.changes = changes.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map(\.element)
  }

  private static let mostRounds = 8

  /// Puts in place what the findings propose, those excepted that overlap an earlier one.
  private static func mend(_ text: inout String, _ findings: [Finding]) -> [Change] {
    var changes: [Change] = []
    var mended = ""
    var copied = text.startIndex
    var counted = text.startIndex
    var line = 1
    for finding in findings where finding.isMechanical && finding.range.lowerBound >= copied {
      guard let replacement = finding.replacement, text[finding.range] != replacement,
        !(finding.range.lowerBound == copied && copied > text.startIndex)
      else { continue }
      line += text[counted..<finding.range.lowerBound].count(where: \.isNewline)
      counted = finding.range.lowerBound
      mended += text[copied..<finding.range.lowerBound] + replacement
      copied = finding.range.upperBound
      changes.append(
        Change(
          rule: finding.rule, line: line, before: String(text[finding.range]), after: replacement))
    }
    guard !changes.isEmpty else { return [] }
    mended += text[copied...]
    text = mended
    return changes
  }
}

extension Finding {
  /// Whether what it proposes can be put in place without judgement.
  public var isMechanical: Bool {
    guard severity != .doubtful, let replacement, !replacement.contains(where: \.isNewline) else {
      return false
    }
    return RuleCatalog.rule(rule)?.checkedRule?.isMendable ?? false
  }
}
