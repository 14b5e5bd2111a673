public import WordingModel

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
  ///   - model: What is known of the wording of official prose; without one no character is
  ///     looked at in its context.
  /// - Returns: The findings, sorted by place.
  public static func findings(
    in text: String, least: Finding.Severity = .hint, profile: RuleProfile = .standard,
    model: WordingModel? = nil
  ) -> [Finding] {
    findings(in: WordingText(text), least: least, profile: profile, model: model)
  }

  /// Reads the tables that every text is checked with; the first check does it otherwise.
  ///
  /// Whoever has other things to do first, such as opening a file, may let it be done aside.
  public static func prepare() { _ = findings(in: "") }

  /// What the wording rules find in a text that has been read.
  static func findings(
    in reading: WordingText, least: Finding.Severity = .hint, profile: RuleProfile,
    model: WordingModel? = nil
  ) -> [Finding] {
    let listed =
      (anchored.findings(in: reading) + others.flatMap { $0.findings(in: reading) }
      + LocalWord.findings(of: profile, in: reading))
      .filter { $0.severity >= least && profile.reports($0, in: reading.text) }
    let characters = characters(in: reading, least: least, profile: profile, model: model)
      .filter { profile.reports($0, in: reading.text) }
    return withoutOverlaps(listed + unlisted(characters, beside: listed), in: reading.text)
  }

  /// The characters of which nothing is known for certain: what a list says of a word is surer than
  /// what a model does, and it is what `--fix` mends.
  private static func unlisted(_ characters: [Finding], beside listed: [Finding]) -> [Finding] {
    guard !characters.isEmpty else { return [] }
    let mended = listed.filter { $0.replacement != nil }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var (next, end) = (0, characters[0].range.lowerBound)
    return characters.filter { character in
      while next < mended.count, mended[next].range.lowerBound <= character.range.lowerBound {
        end = max(end, mended[next].range.upperBound)
        next += 1
      }
      return end <= character.range.lowerBound
    }
  }

  /// The characters that fit their context badly, where they are asked for.
  private static func characters(
    in reading: WordingText, least: Finding.Severity, profile: RuleProfile, model: WordingModel?
  ) -> [Finding] {
    let rule = CharacterFitsContext()
    guard let model, rule.severity >= least, profile.applies(rule) else { return [] }
    return rule.findings(in: reading, model: model, profile: profile)
  }

  private static let anchored = AnchorSearch(
    RuleCatalog.wordingRules.compactMap { $0.anchoredRule })
  private static let others = RuleCatalog.wordingRules.filter { $0.anchoredRule == nil }
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
    // By place, and without overlaps: only the neighbours of a place can overlap it.
    var kept: [Finding] = []
    for finding in group.sorted(by: { outranks($0, $1, in: text) }) {
      let place = firstPlace(in: kept, notBefore: finding.range.lowerBound)
      let next = place < kept.count ? kept[place].range : nil
      let last = place > 0 ? kept[place - 1].range : nil
      let meetsNext = next.map { $0.overlaps(finding.range) || $0 == finding.range } ?? false
      let meetsLast = last.map { $0.overlaps(finding.range) } ?? false
      if !meetsNext && !meetsLast { kept.insert(finding, at: place) }
    }
    return kept
  }

  private static func firstPlace(in kept: [Finding], notBefore start: String.Index) -> Int {
    var (low, high) = (0, kept.count)
    while low < high {
      let middle = (low + high) / 2
      if kept[middle].range.lowerBound < start { low = middle + 1 } else { high = middle }
    }
    return low
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
