#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Short marks of the lines of a text, a mark for one line or, in long texts, for a few.
///
/// A mark is 24 bits of a quick hash: enough to find the line that changed, not to prove that none
/// did. Where there are more lines than marks, lines are taken together up to one whose hash says
/// so: a line that was put in or taken out then changes one mark, and not all that follow.
public struct SealMarks: Hashable, Sendable {
  /// How many marks a file that a sheet was made from has at most.
  static let mostOfSource = 2_000
  /// How many marks the rows of a sheet have at most: more, since a row is what is looked for.
  static let mostOfSheet = 16_384

  /// How many lines there are.
  let lines: Int
  /// One of so many lines ends a group; 1 where every line has its own mark. A power of two.
  let every: Int
  /// The marks in their order.
  let marks: [UInt32]

  /// Marks nothing.
  public init() { self.init(hashes: [], most: 1) }

  init(lines: Int, every: Int, marks: [UInt32]) {
    self.lines = lines
    self.every = every
    self.marks = marks
  }

  /// Takes the hashes of lines together to as many marks as are allowed.
  init(hashes: [UInt64], most: Int) {
    lines = hashes.count
    var every = 1
    while hashes.count > most, every < 1 << 24 {
      let ends = hashes.count { Self.endsGroup($0, every) }
      if ends < most { break }
      every *= 2
    }
    self.every = every
    marks = Self.groups(of: hashes, every: every).map { Self.mark(of: hashes[$0]) }
  }

  /// Marks the lines of a file.
  init(bytes: [UInt8], most: Int = Self.mostOfSource) {
    let hashes = bytes.withUnsafeBytes { buffer in
      Self.lineRanges(in: buffer).map { MarkHash.of(UnsafeRawBufferPointer(rebasing: buffer[$0])) }
    }
    self.init(hashes: hashes, most: most)
  }

  /// Where lines stand that are taken together.
  static func groups(of hashes: [UInt64], every: Int) -> [Range<Int>] {
    guard every > 1 else { return hashes.indices.map { $0..<$0 + 1 } }
    var groups: [Range<Int>] = []
    var start = 0
    for (index, hash) in hashes.enumerated() where endsGroup(hash, every) {
      groups.append(start..<index + 1)
      start = index + 1
    }
    if start < hashes.count { groups.append(start..<hashes.count) }
    return groups
  }

  private static func endsGroup(_ hash: UInt64, _ every: Int) -> Bool {
    hash >> 40 & UInt64(every - 1) == 0
  }

  static func mark(of hashes: ArraySlice<UInt64>) -> UInt32 {
    var hash = hashes.first ?? 0
    for next in hashes.dropFirst() { hash = MarkHash.mixed(hash ^ next &* MarkHash.prime) }
    return UInt32(hash & 0xFF_FFFF)
  }

  /// Where the lines of a text are, without their line feeds; none after the last line feed.
  static func lineRanges(in bytes: UnsafeRawBufferPointer) -> [Range<Int>] {
    guard let base = bytes.baseAddress else { return [] }
    var ranges: [Range<Int>] = []
    var start = 0
    while start < bytes.count {
      let end =
        memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
        ?? bytes.count
      ranges.append(start..<end)
      start = end + 1
    }
    return ranges
  }
}

extension SealMarks {
  /// The marks as they stand in a seal.
  var text: String { MarkText.text(marks.lazy.map(UInt64.init), digits: 4) }

  /// Reads marks from a seal, or gives nil where they are none.
  init?(lines: Int, every: Int, text: String) {
    guard lines >= 0, every >= 1, every <= 1 << 24, every & (every - 1) == 0,
      let numbers = MarkText.numbers(text, digits: 4), numbers.count <= lines,
      every > 1 || numbers.count == lines
    else { return nil }
    self.init(lines: lines, every: every, marks: numbers.map(UInt32.init))
  }
}
