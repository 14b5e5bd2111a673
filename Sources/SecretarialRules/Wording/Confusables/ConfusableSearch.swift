/// Searches a text for the rows of the confusables table that have one status.
struct ConfusableSearch: Sendable {
  private let rows: [Confusable]
  private let matcher: WordMatcher

  private init(_ rows: [Confusable]) {
    self.rows = rows
    matcher = WordMatcher(rows.map(\.wrong))
  }

  static let everything = ConfusableSearch(Confusables.all)
  static let always = reported(.always)
  static let context = reported(.context)
  static let variant = reported(.variant)
  static let dated = reported(.dated)
  private static let right = ConfusableSearch(Confusables.all.filter { $0.status == .right })

  private static func reported(_ status: Confusable.Status) -> ConfusableSearch {
    ConfusableSearch(Confusables.all.filter { $0.status == status && $0.isReported })
  }

  /// Every occurrence of a row, whatever its surroundings.
  func matches(in scalars: [Unicode.Scalar]) -> [(row: Confusable, range: Range<Int>)] {
    matcher.matches(in: scalars).map { (rows[$0.word], $0.range) }
  }

  /// The occurrences that count: the guard lets them through and no right word covers them.
  func occurrences(in text: WordingText) -> [(row: Confusable, range: Range<Int>)] {
    let found = matches(in: text.scalars).filter { row, range in
      row.contextGuard.allows(range, in: text)
    }
    return Self.uncovered(found, in: text.scalars)
  }

  /// Every occurrence that no right word covers, whatever its surroundings.
  func uncoveredMatches(in scalars: [Unicode.Scalar]) -> [(row: Confusable, range: Range<Int>)] {
    Self.uncovered(matches(in: scalars), in: scalars)
  }

  private static func uncovered(
    _ found: [(row: Confusable, range: Range<Int>)], in scalars: [Unicode.Scalar]
  ) -> [(row: Confusable, range: Range<Int>)] {
    guard !found.isEmpty else { return [] }
    let right = right.matches(in: scalars).map(\.range)
    return found.filter { _, range in
      !right.contains { $0.lowerBound <= range.lowerBound && range.upperBound <= $0.upperBound }
    }
  }
}
