/// All pairs of tokens, laid out when the model is opened so that a look at one costs one look at
/// memory: they are few, and looked at more often than anything else.
///
/// Nothing is written to the tables once they are made.
struct PairTable: @unchecked Sendable {
  /// A stretch of 64 tokens: which of them there are, and the number of the first.
  private struct Cell: BitwiseCopyable {
    var bits: UInt64 = 0
    var place: UInt32 = 0

    /// The number of a token among all.
    @inline(__always)
    func place(of token: UInt16) -> Int? {
      let bit = UInt64(token & 63)
      guard bits >> bit & 1 != 0 else { return nil }
      return Int(place) + (bits & (1 << bit &- 1)).nonzeroBitCount
    }
  }

  /// What is known of a pair.
  private struct Pair: BitwiseCopyable {
    var count: UInt32 = 0
    /// The number of the first triple that begins with it.
    var triples: UInt32 = 0
  }

  /// Where the tables lie.
  private let memory: LargeMemory
  /// In each row the tokens that follow a first token.
  private let followers: UnsafeMutableBufferPointer<Cell>
  /// In each row the bits of the tokens that stand before a second token.
  private let predecessors: UnsafeMutableBufferPointer<UInt64>
  private let rowLength: Int
  /// Sorted by their first token, then by their second; one more closes the list.
  private let pairs: UnsafeMutableBufferPointer<Pair>

  init(_ bigrams: PackedCounts, followers index: ChildIndex, trigrams: ChildIndex) {
    let tokens = index.nodes
    rowLength = (tokens + 63) / 64
    let cells = tokens * rowLength
    memory = LargeMemory(
      bytes: LargeMemory.bytes(of: Cell.self, count: cells)
        + LargeMemory.bytes(of: UInt64.self, count: cells)
        + LargeMemory.bytes(of: Pair.self, count: bigrams.count + 1))
    followers = memory.table(of: Cell.self, count: cells)
    predecessors = memory.table(of: UInt64.self, count: cells)
    pairs = memory.table(of: Pair.self, count: bigrams.count + 1)

    var starts: [Int] = []
    starts.reserveCapacity(tokens + 1)
    index.forEachStart { starts.append($0) }
    var number = 0
    trigrams.forEachStart {
      precondition(number < pairs.count, "more pairs than were told")
      pairs[number].triples = UInt32($0)
      number += 1
    }
    var first = 0
    number = 0
    bigrams.forEach { second, count in
      precondition(second < tokens, "a pair with an unknown token")
      while number >= starts[first + 1] { first += 1 }
      let cell = first * rowLength + Int(second) >> 6
      if followers[cell].bits == 0 { followers[cell].place = UInt32(number) }
      followers[cell].bits |= 1 << UInt64(second & 63)
      predecessors[Int(second) * rowLength + first >> 6] |= 1 << UInt64(first & 63)
      pairs[number].count = UInt32(count)
      number += 1
    }
  }

  @inline(__always)
  func contains(_ first: UInt16, _ second: UInt16) -> Bool {
    followers[Int(first) * rowLength + Int(second) >> 6].bits >> UInt64(second & 63) & 1 != 0
  }

  /// The number of a pair; `nil` if it was never seen.
  @inline(__always)
  func place(_ first: UInt16, _ second: UInt16) -> Int? {
    followers[Int(first) * rowLength + Int(second) >> 6].place(of: second)
  }

  /// How often a pair was seen.
  @inline(__always)
  func count(of pair: Int) -> Double { Double(pairs[pair].count) }

  /// The triples that begin with a pair.
  @inline(__always)
  func triples(of pair: Int) -> Range<Int> {
    Int(pairs[pair].triples)..<Int(pairs[pair + 1].triples)
  }

  /// The same as ``contains(_:_:)``, quick for one second token and many first ones.
  @inline(__always)
  func contains(_ first: UInt16, before second: UInt16) -> Bool {
    predecessors[Int(second) * rowLength + Int(first) >> 6] >> UInt64(first & 63) & 1 != 0
  }
}
