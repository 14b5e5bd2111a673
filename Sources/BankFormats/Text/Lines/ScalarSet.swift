/// Some characters that are asked for at every character of a text: a bit for each of the first
/// 65,536, which have all signs of papers.
struct ScalarSet {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// The characters of a text.
  init(_ text: String) {
    for scalar in text.unicodeScalars where scalar.value < 0x10000 {
      bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
    }
  }

  /// Whether a character is one of them.
  func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000 && bits[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1
  }
}
