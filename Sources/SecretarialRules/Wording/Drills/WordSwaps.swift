/// The rows of the table read backwards: right words that can be miswritten.
struct WordSwaps: Sendable {
  static let current = WordSwaps()

  private let words: [String]
  private let rows: [[Confusable]]
  private let matcher: WordMatcher

  /// Names of bodies and offices are left out: they are not to be played with.
  private init() {
    let usable = Confusables.all.filter {
      $0.status == .always && $0.kind.isSlip && $0.rights.count == 1
    }
    let byRight = Dictionary(grouping: usable) { $0.rights[0] }
    words = byRight.keys.sorted()
    rows = words.map { byRight[$0] ?? [] }
    matcher = WordMatcher(words)
  }

  /// Every way to miswrite a word of the line that stands in neither title nor quotation.
  func swaps(in text: WordingText) -> [Swap] {
    matcher.matches(in: text.scalars).flatMap { match -> [Swap] in
      guard !match.range.contains(where: text.isInTitleOrQuote) else { return [] }
      return rows[match.word].map { row in
        Swap(
          range: match.range, right: words[match.word], wrong: row.wrong,
          why: row.kind.explaining(row.why))
      }
    }
  }
}
