/// UTF-16 with a byte order mark.
enum UTF16Text {
  /// Decodes a text whose first two bytes are the mark; a broken pair of surrogates fails.
  static func decoded(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) -> String {
    guard bytes.count.isMultiple(of: 2) else { throw .unknownEncoding }
    let isLittleEndian = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let first = UInt16(bytes[place])
      let second = UInt16(bytes[place + 1])
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    guard let text = String(validating: units, as: UTF16.self) else { throw .unknownEncoding }
    return text
  }
}
