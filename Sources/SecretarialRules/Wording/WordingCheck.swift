/// The whole wording check of a text, as an office would run it over a draft.
public enum WordingCheck {
  /// What the wording rules find in a text, in its order and without overlaps.
  ///
  /// Where findings overlap the most severe stays, then the longest, then the first in the catalog.
  ///
  /// - Parameters:
  ///   - text: The draft; a single sentence or a whole document.
  ///   - least: The least severity that is reported.
  ///   - profile: Which rules are on, and which words are allowed.
  /// - Returns: The findings, sorted by place.
  public static func findings(
    in text: String, least: Finding.Severity = .hint, profile: RuleProfile = .standard
  ) -> [Finding] {
    findings(in: WordingText(text), least: least, profile: profile)
  }

  /// What the wording rules find in a text that has been read.
  static func findings(
    in reading: WordingText, least: Finding.Severity = .hint, profile: RuleProfile
  ) -> [Finding] {
    let found =
      anchored.findings(in: reading) + others.flatMap { $0.findings(in: reading) }
      + LocalWord.findings(of: profile, in: reading)
    return withoutOverlaps(
      found.filter { $0.severity >= least && profile.reports($0, in: reading.text) },
      in: reading.text)
  }

  private static let anchored = AnchorSearch(
    RuleCatalog.wordingRules.compactMap { $0 as? any AnchoredRule })
  private static let others = RuleCatalog.wordingRules.filter { !($0 is any AnchoredRule) }
  private static let order: [RuleCode: Int] = Dictionary(
    uniqueKeysWithValues: RuleCatalog.wordingRules.enumerated().map { ($1.code, $0) })

  private static func withoutOverlaps(_ findings: [Finding], in text: String) -> [Finding] {
    let sorted = findings.sorted { left, right in
      left.range.lowerBound != right.range.lowerBound
        ? left.range.lowerBound < right.range.lowerBound : outranks(left, right, in: text)
    }
    // Only findings that hang together can drive each other out.
    var kept: [Finding] = []
    var group: [Finding] = []
    var end = text.startIndex
    for finding in sorted {
      if finding.range.lowerBound >= end, !group.isEmpty {
        kept += strongest(of: group, in: text)
        group = []
      }
      group.append(finding)
      end = max(end, finding.range.upperBound)
    }
    return kept + strongest(of: group, in: text)
  }

  /// The findings of a group that no stronger one overlaps.
  private static func strongest(of group: [Finding], in text: String) -> [Finding] {
    guard group.count > 1 else { return group }
    var kept: [Finding] = []
    for finding in group.sorted(by: { outranks($0, $1, in: text) })
    where !kept.contains(where: { $0.range.overlaps(finding.range) || $0.range == finding.range }) {
      kept.append(finding)
    }
    return kept.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func outranks(_ left: Finding, _ right: Finding, in text: String) -> Bool {
    if left.severity != right.severity { return left.severity > right.severity }
    let (leftLength, rightLength) = (text.utf8Length(left.range), text.utf8Length(right.range))
    if leftLength != rightLength { return leftLength > rightLength }
    return order[left.rule, default: .max] < order[right.rule, default: .max]
  }
}

extension String {
  fileprivate func utf8Length(_ range: Range<Index>) -> Int {
    utf8.distance(from: range.lowerBound, to: range.upperBound)
  }
}
