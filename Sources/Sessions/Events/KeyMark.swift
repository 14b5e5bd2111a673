/// A short mark of the key of a question, which changes when the key does; 32 bits.
public struct KeyMark: Hashable, Sendable, CustomStringConvertible {
  /// The bits.
  public let bits: UInt32

  /// Takes up a mark.
  public init(bits: UInt32) { self.bits = bits }

  /// Marks a key by its text.
  public init(of key: String) {
    // FNV-1a, folded to 32 bits.
    let hash = key.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    bits = UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// Reads eight lower-case hexadecimal digits, or gives nil.
  public init?(_ text: String) {
    var text = text
    guard let mark = text.withUTF8({ KeyMark($0) }) else { return nil }
    self = mark
  }

  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count == 8 else { return nil }
    var bits: UInt32 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): bits = bits << 4 | UInt32(byte - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): bits = bits << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    self.bits = bits
  }

  /// Eight lower-case hexadecimal digits.
  public var description: String {
    let digits = String(bits, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}
