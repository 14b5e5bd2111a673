#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How probable each token is after the three before it: counts of n-grams, absolute discounting,
/// interpolated with all shorter contexts.
struct LanguageModel: Sendable {
  private let counts: Table<UInt32>
  private let pairs: PairTable
  private let trigrams: PackedCounts
  private let trigramChildren: ChildIndex
  private let fourgrams: PackedCounts

  private let chances: [Double]
  private let backoffs: [Double]

  static let bigramDiscount = 0.50
  static let trigramDiscount = 0.60
  static let fourgramDiscount = 0.65

  /// Takes the counts of all orders; `followers` has the pairs of each first token, the other two
  /// indices the triples of each pair and the fourgrams of each triple.
  init(
    counts: Table<UInt32>, bigrams: PackedCounts, followers: ChildIndex, trigrams: PackedCounts,
    trigramStarts: ChildIndex, fourgrams: PackedCounts, fourgramStarts: ChildIndex
  ) {
    self.counts = counts
    pairs = PairTable(bigrams, followers: followers, trigrams: trigramStarts)
    (self.trigrams, self.fourgrams, trigramChildren) = (trigrams, fourgrams, fourgramStarts)
    var total = 0.0
    for token in 0..<counts.count { total += Double(counts[token]) }
    chances = (0..<counts.count).map { (Double(counts[$0]) + 0.5) / (total + 4000) }
    backoffs = (0..<counts.count).map { token in
      let children = followers.children(of: token)
      return children.isEmpty
        ? 1 : Self.bigramDiscount * Double(children.count) / Double(counts[token])
    }
  }

  /// The probability of a token that nothing is known to stand before.
  @inline(__always)
  func chance(of token: UInt16) -> Double { chances[Int(token)] }

  /// What remains after a token for tokens that were never seen after it.
  @inline(__always)
  func backoff(of token: UInt16) -> Double { backoffs[Int(token)] }

  /// Whether two tokens were ever seen after one another.
  @inline(__always)
  func isPair(_ first: UInt16, _ second: UInt16) -> Bool { pairs.contains(first, second) }

  /// The same, quick for one second token and many first ones.
  @inline(__always)
  func isPair(_ first: UInt16, before second: UInt16) -> Bool {
    pairs.contains(first, before: second)
  }

  /// The probability of a token after another of which nothing is known to stand before; `nil`
  /// where the two were never seen together. Quick for one second token and many first ones.
  @inline(__always)
  func chance(of second: UInt16, after first: UInt16) -> Double? {
    guard pairs.contains(first, before: second), let pair = pairs.place(first, second) else {
      return nil
    }
    return (pairs.count(of: pair) - Self.bigramDiscount) / Double(counts[Int(first)])
      + backoff(of: first) * chance(of: second)
  }

  /// What has been read: the n-grams that end with the last token.
  struct History {
    let token: UInt16
    /// The number of the pair that ends here, if it was ever seen.
    let pair: Int?
    /// The number of the triple that ends here, if it was ever seen.
    let triple: Int?
  }

  /// The history at the beginning of a sentence, after its two marks.
  func beginning(with start: UInt16) -> History {
    History(token: start, pair: pairs.place(start, start), triple: nil)
  }

  /// What follows a history: the numbers that every next token needs.
  struct Context {
    fileprivate let token: UInt16
    fileprivate let trigrams: Range<Int>
    fileprivate let pairCount: Double
    fileprivate let pairBackoff: Double
    fileprivate let fourgrams: Range<Int>
    fileprivate let tripleCount: Double
    fileprivate let tripleBackoff: Double
    /// What is left for a token never seen after this history, as a factor of its own chance.
    let strangerFactor: Double
  }

  /// Looks up what follows a history.
  @inline(__always)
  func context(after history: History) -> Context {
    var trigramRange = 0..<0
    var fourgramRange = 0..<0
    var (pairCount, pairBackoff, tripleCount, tripleBackoff) = (1.0, 1.0, 1.0, 1.0)
    if let pair = history.pair {
      trigramRange = pairs.triples(of: pair)
      if !trigramRange.isEmpty {
        pairCount = pairs.count(of: pair)
        pairBackoff = Self.trigramDiscount * Double(trigramRange.count) / pairCount
      }
      if let triple = history.triple {
        let range = trigramChildren.children(of: triple)
        if !range.isEmpty {
          tripleCount = Double(trigrams.count(at: triple))
          // The first of them may hold the fourgrams that were seen only once, all together.
          let hasRest = fourgrams.token(at: range.lowerBound) == 0
          let rest = hasRest ? Double(fourgrams.count(at: range.lowerBound)) : 0
          fourgramRange = (hasRest ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound
          tripleBackoff =
            (rest + Self.fourgramDiscount * Double(fourgramRange.count)) / tripleCount
        }
      }
    }
    return Context(
      token: history.token, trigrams: trigramRange, pairCount: pairCount, pairBackoff: pairBackoff,
      fourgrams: fourgramRange, tripleCount: tripleCount, tripleBackoff: tripleBackoff,
      strangerFactor: tripleBackoff * (pairBackoff * backoff(of: history.token)))
  }

  /// The probability of a token in a context, and the history with it.
  @inline(__always)
  func read(_ token: UInt16, in context: Context) -> (chance: Double, history: History) {
    guard let pair = pairs.place(context.token, token) else {
      // What was never seen after the last token was never seen after the last two or three.
      let chance =
        context.tripleBackoff
        * (context.pairBackoff * (backoff(of: context.token) * chance(of: token)))
      return (chance, History(token: token, pair: nil, triple: nil))
    }
    var chance =
      (pairs.count(of: pair) - Self.bigramDiscount) / Double(counts[Int(context.token)])
      + backoff(of: context.token) * chance(of: token)
    guard let triple = trigrams.index(of: token, in: context.trigrams) else {
      chance *= context.pairBackoff * context.tripleBackoff
      return (chance, History(token: token, pair: pair, triple: nil))
    }
    chance =
      (Double(trigrams.count(at: triple)) - Self.trigramDiscount) / context.pairCount
      + context.pairBackoff * chance
    if let fourgram = fourgrams.index(of: token, in: context.fourgrams) {
      chance =
        (Double(fourgrams.count(at: fourgram)) - Self.fourgramDiscount) / context.tripleCount
        + context.tripleBackoff * chance
    } else {
      chance *= context.tripleBackoff
    }
    return (chance, History(token: token, pair: pair, triple: triple))
  }

  /// What the probability of a token in a context cannot exceed; quicker than ``read(_:in:)``.
  ///
  /// A longer n-gram is never more frequent than the pair that it ends with.
  @inline(__always)
  func bound(_ token: UInt16, in context: Context) -> Double {
    guard let pair = pairs.place(context.token, token) else {
      return context.strangerFactor * chance(of: token)
    }
    let count = pairs.count(of: pair)
    let two =
      (count - Self.bigramDiscount) / Double(counts[Int(context.token)])
      + backoff(of: context.token) * chance(of: token)
    let three =
      (context.trigrams.isEmpty ? 0 : min(1, count / context.pairCount))
      + context.pairBackoff * two
    return (context.fourgrams.isEmpty ? 0 : min(1, count / context.tripleCount))
      + context.tripleBackoff * three
  }
}
