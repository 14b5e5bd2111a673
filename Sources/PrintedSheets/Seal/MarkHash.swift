/// The quick hash behind marks and column sums, the same on every machine and in every version.
///
/// It finds what a digest has proved to be changed; nothing is proved by it.
enum MarkHash {
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325
  static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of bytes, eight at a time.
  static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash = start ^ UInt64(bytes.count) &* prime
    var at = 0
    while at + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      hash = (hash ^ word) &* 0x9FB2_1C65_1E98_DF25
      hash ^= hash >> 32
      at += 8
    }
    while at < bytes.count {
      hash = (hash ^ UInt64(bytes[at])) &* prime
      at += 1
    }
    return mixed(hash)
  }

  /// Spreads what is in a hash over all its bits.
  static func mixed(_ hash: UInt64) -> UInt64 {
    var hash = hash
    hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash >> 33
  }

  /// The hash of a cell; an empty one has none, so that a missing cell counts as empty.
  static func ofCell(_ text: some Sequence<UInt8>) -> UInt64 {
    var cell = CellHash()
    for byte in text { cell.add(byte) }
    return cell.hash
  }
}

/// The hash of a cell while its bytes come one by one.
struct CellHash {
  private var mixed = MarkHash.start
  private var word: UInt64 = 0
  private var count: UInt64 = 0

  @inline(__always) mutating func add(_ byte: UInt8) {
    // Eight bytes are collected for each multiplication, which is what takes time.
    word = word &<< 8 | UInt64(byte)
    count &+= 1
    guard count & 7 == 0 else { return }
    mixed = (mixed ^ word) &* 0x9FB2_1C65_1E98_DF25
    mixed ^= mixed &>> 32
    word = 0
  }

  /// The hash of all bytes so far; 0 where there are none.
  var hash: UInt64 {
    count == 0 ? 0 : MarkHash.mixed((mixed ^ word) &* 0x9FB2_1C65_1E98_DF25 &+ count)
  }
}
