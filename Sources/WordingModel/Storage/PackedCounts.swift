/// N-grams of one order, two bytes each: the last token, and its count where it is small.
///
/// The low 12 bits hold the token, the high 4 the count; 15 there says that the count stands in a
/// list of large counts, which are in the same order. A count beyond 16 bits is 65535 in that list
/// and stands in a short list of its own.
package struct PackedCounts: Sendable {
  /// One sample in so many entries.
  static let blockLength = 64
  package static let tokenMask: UInt16 = 0xFFF
  static let largeCount: UInt16 = 15

  private let entries: Table<UInt16>
  private let large: Table<UInt16>
  /// How many large counts there are before each block.
  private let blocks: Table<UInt32>
  /// Pairs of a place among the large counts and a count.
  private let huge: Table<UInt32>

  init(
    entries: Table<UInt16>, large: Table<UInt16>, blocks: Table<UInt32>, huge: Table<UInt32>
  ) {
    (self.entries, self.large, self.blocks, self.huge) = (entries, large, blocks, huge)
  }

  var count: Int { entries.count }

  @inline(__always)
  func token(at index: Int) -> UInt16 { entries[index] & Self.tokenMask }

  /// How often the n-gram was seen.
  @inline(__always)
  func count(at index: Int) -> Int {
    let small = entries[index] >> 12
    return small < Self.largeCount ? Int(small) : largeCount(at: index)
  }

  private func largeCount(at index: Int) -> Int {
    var place = Int(blocks[index / Self.blockLength])
    var earlier = index & ~(Self.blockLength - 1)
    // Four entries at a time: a large count is four ones.
    while earlier + 4 <= index {
      let four = entries.word(from: earlier)
      place += (four & four << 1 & four << 2 & four << 3 & 0x8000_8000_8000_8000).nonzeroBitCount
      earlier += 4
    }
    while earlier < index {
      if entries[earlier] >> 12 == Self.largeCount { place += 1 }
      earlier += 1
    }
    let count = large[place]
    guard count == .max else { return Int(count) }
    for pair in stride(from: 0, to: huge.count, by: 2) where huge[pair] == UInt32(place) {
      return Int(huge[pair + 1])
    }
    return Int(count)
  }

  /// Goes through all n-grams in their order, which is quicker than to ask for each.
  @inline(__always)
  func forEach(_ body: (_ token: UInt16, _ count: Int) -> Void) {
    var place = 0
    for index in 0..<entries.count {
      let entry = entries[index]
      var count = Int(entry >> 12)
      if count == Int(Self.largeCount) {
        count = Int(large[place])
        if count == Int(UInt16.max) { count = largeCount(at: index) }
        place += 1
      }
      body(entry & Self.tokenMask, count)
    }
  }

  /// The entry with this token among some that are sorted by token; `nil` if there is none.
  @inline(__always)
  func index(of token: UInt16, in range: Range<Int>) -> Int? {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) >> 1
      let found = entries[middle] & Self.tokenMask
      if found == token { return middle }
      if found < token { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}

extension PackedCounts {
  /// The lists that hold these n-grams.
  package struct Layout {
    package private(set) var entries: [UInt16] = []
    package private(set) var large: [UInt16] = []
    package private(set) var blocks: [UInt32] = []
    package private(set) var huge: [UInt32] = []

    /// Nothing yet.
    package init() {}

    /// Adds the next n-gram.
    package mutating func append(token: UInt16, count: Int) {
      if entries.count % PackedCounts.blockLength == 0 { blocks.append(UInt32(large.count)) }
      if count < PackedCounts.largeCount {
        entries.append(UInt16(count) << 12 | token)
        return
      }
      entries.append(PackedCounts.largeCount << 12 | token)
      if count >= Int(UInt16.max) { huge += [UInt32(large.count), UInt32(count)] }
      large.append(UInt16(clamping: count))
    }
  }
}
