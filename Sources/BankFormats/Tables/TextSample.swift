import DocumentReading

/// The beginning of a file, for telling what it is.
enum TextSample {
  /// The first lines of a text; `nil` where it is none.
  static func beginning(of bytes: [UInt8]) -> String? {
    var sample = Array(bytes.prefix(32_768))
    if sample.count < bytes.count {
      // A character must not be cut; in UTF-16 a line feed has two bytes.
      if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) {
        return try? PlainText.decoded(sample).0
      }
      if let end = sample.lastIndex(of: 0x0A) { sample.removeSubrange(end...) }
    }
    return try? PlainText.decoded(sample).0
  }
}
