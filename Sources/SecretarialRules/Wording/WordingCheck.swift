/// The whole wording check of a text, as an office would run it over a draft.
public enum WordingCheck {
  /// What the wording rules find in a text, in its order and without overlaps.
  ///
  /// Where findings overlap the most severe stays, then the longest, then the first in the catalog.
  ///
  /// - Parameters:
  ///   - text: The draft; a single sentence or a whole document.
  ///   - least: The least severity that is reported.
  /// - Returns: The findings, sorted by place.
  public static func findings(
    in text: String, least: Finding.Severity = .hint
  ) -> [Finding] {
    let reading = WordingText(text)
    let found = WordingRules.all.flatMap { $0.findings(in: reading) }
      .filter { $0.severity >= least }
    return withoutOverlaps(found, in: text)
  }

  private static func withoutOverlaps(_ findings: [Finding], in text: String) -> [Finding] {
    let ranked = findings.enumerated().sorted { left, right in
      let (a, b) = (left.element, right.element)
      if a.severity != b.severity { return a.severity > b.severity }
      let (aLength, bLength) = (text.utf8Length(a.range), text.utf8Length(b.range))
      return aLength != bLength ? aLength > bLength : left.offset < right.offset
    }
    var kept: [Finding] = []
    for (_, finding) in ranked {
      let place = kept.firstIndex { $0.range.lowerBound >= finding.range.lowerBound } ?? kept.count
      let meetsNext = place < kept.count && kept[place].range.lowerBound < finding.range.upperBound
      let meetsLast = place > 0 && kept[place - 1].range.upperBound > finding.range.lowerBound
      if !meetsNext && !meetsLast { kept.insert(finding, at: place) }
    }
    return kept
  }
}

extension String {
  fileprivate func utf8Length(_ range: Range<Index>) -> Int {
    utf8.distance(from: range.lowerBound, to: range.upperBound)
  }
}
