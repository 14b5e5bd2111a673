/// A small number for each scalar that occurs in some words, from 1; 0 for all others.
///
/// Numbers lie in pages of 256 scalars, of which only those exist that are needed: a table of all
/// scalars would be mostly empty, and making it would take longer than reading the words.
struct ScalarClasses: Sendable {
  /// For each stretch of 256 scalars its page; page 0 is empty.
  private var pages = [UInt16](repeating: 0, count: 0x1100)
  private var numbers = [UInt32](repeating: 0, count: 256)
  /// How many scalars have a number.
  private(set) var count = 0

  /// No scalar has a number yet; there is room for those of so many words.
  init(words: Int) {
    // Most words are of the 82 pages of Chinese characters.
    numbers.reserveCapacity(256 * (min(words, 96) + 1))
  }

  /// The number of a scalar.
  @inline(__always)
  subscript(scalar: Unicode.Scalar) -> UInt32 {
    numbers[Int(pages[Int(scalar.value >> 8)]) << 8 | Int(scalar.value & 0xFF)]
  }

  /// Gives a scalar a number, if it has none yet.
  mutating func add(_ scalar: Unicode.Scalar) -> UInt32 {
    let stretch = Int(scalar.value >> 8)
    if pages[stretch] == 0 {
      pages[stretch] = UInt16(numbers.count >> 8)
      numbers += repeatElement(0, count: 256)
    }
    let place = Int(pages[stretch]) << 8 | Int(scalar.value & 0xFF)
    if numbers[place] == 0 {
      count += 1
      numbers[place] = UInt32(count)
    }
    return numbers[place]
  }
}
