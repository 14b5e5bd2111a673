internal import CTextEncoding

/// GB18030, which every older Chinese text is written in.
enum GB18030Text {
  /// Decodes a text; anything that is not GB18030 fails, and so does what only happens to be.
  static func decoded(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) -> String {
    // Two bytes become at most three, and so do four bytes at most four.
    let capacity = bytes.count / 2 * 3 + 3
    var length = 0
    var result = TEXT_INVALID
    let utf8 = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      result = text_decode_gb18030(bytes, bytes.count, buffer.baseAddress, capacity, &length)
      count = result == TEXT_DECODED ? length : 0
    }
    guard result != TEXT_NO_CONVERTER else { throw .noConverter }
    guard result == TEXT_DECODED, isPlausible(bytes),
      let text = String(validating: utf8, as: UTF8.self)
    else { throw .unknownEncoding }
    return text
  }

  /// Whether enough characters are of the seven thousand that GB/T 2312 has.
  ///
  /// Nearly all pairs of bytes are some character of GB18030, so that Big5 and damaged UTF-8 decode
  /// as well, but to rare characters. In Chinese text those are names of people and places.
  private static func isPlausible(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var common = 0
    var place = 0
    while place + 1 < bytes.count {
      let lead = bytes[place]
      guard lead >= 0x80 else {
        place += 1
        continue
      }
      pairs += 1
      if lead >= 0xA1, lead <= 0xF7, bytes[place + 1] >= 0xA1 { common += 1 }
      let hasFourBytes = (0x30...0x39).contains(bytes[place + 1])
      place += hasFourBytes ? 4 : 2
    }
    return common >= pairs - pairs / 4
  }
}
