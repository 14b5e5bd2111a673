/// Pairs of places whose names look or sound alike.
///
/// Nothing is read before the first text is searched for places.
struct LookAlikePlaces: Sendable {
  /// What speaks for one of the two in a sentence, apart from the regions it lies in.
  struct Side: Sendable {
    let base: String
    let clues: [[Unicode.Scalar]]
  }

  /// A place and the one it may be confused with.
  struct Pair: Sendable {
    let written: Side
    let other: Side
    /// How the names resemble each other.
    let kind: Confusable.Kind
    /// Whether the names are unmistakable enough to be checked without a suffix.
    var hasClues: Bool { !written.clues.isEmpty || !other.clues.isEmpty }
  }

  static let current = LookAlikePlaces(table: LookAlikePlaceTable.text)

  /// Every pair in both directions.
  private(set) var pairs: [Pair] = []
  private let matcher: WordMatcher

  init(table: String) {
    var pairs: [Pair] = []
    for line in table[...].fields(at: "\n") where line.utf8.first != UInt8(ascii: "#") {
      let fields = line.fields(at: "\t", omittingEmpty: false)
      guard fields.count == 5, let kind = Confusable.Kind(field: fields[2]) else { continue }
      let sides = [(fields[0], fields[3]), (fields[1], fields[4])].map { base, clues in
        Side(
          base: String(base), clues: clues.fields(at: "|").map { Array($0.unicodeScalars) })
      }
      pairs.append(Pair(written: sides[0], other: sides[1], kind: kind))
      pairs.append(Pair(written: sides[1], other: sides[0], kind: kind))
    }
    self.pairs = pairs
    matcher = WordMatcher(pairs.map(\.written.base))
  }

  /// The names that a base may be confused with.
  func partners(of base: String) -> [String] { pairs(of: base).map(\.other.base) }

  func pairs(of base: String) -> [Pair] { pairs.filter { $0.written.base[...].isExactly(base) } }

  /// The pairs of which a text names the first place, by where it stands, in the order of the text.
  func occurrences(in text: WordingText) -> [(pairs: [Pair], range: Range<Int>)] {
    var found: [(pairs: [Pair], range: Range<Int>)] = []
    matcher.eachMatch(in: text.scalars) { word, range in
      if found.last?.range == range {
        found[found.count - 1].pairs.insert(pairs[word], at: 0)
      } else {
        found.append(([pairs[word]], range))
      }
    }
    return found
  }
}
