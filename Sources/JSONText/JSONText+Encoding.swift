extension JSONText {
  /// What a text that is not UTF-8 may be instead.
  enum EncodingGuess {
    case gb18030
    case utf16
  }

  /// Guesses from the bytes, or nil.
  var encodingGuess: EncodingGuess? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.prefix(64).contains(0) { return .utf16 }
    return readsAsGB18030 ? .gb18030 : nil
  }

  private var readsAsGB18030: Bool {
    var at = 0
    var pairs = 0
    while at < bytes.count {
      let lead = bytes[at]
      guard lead >= 0x80 else {
        at += 1
        continue
      }
      guard lead >= 0x81, lead <= 0xFE, at + 1 < bytes.count else { return false }
      let trail = bytes[at + 1]
      if trail >= 0x30, trail <= 0x39 {
        at += 4
      } else if trail >= 0x40, trail <= 0xFE, trail != 0x7F {
        at += 2
      } else {
        return false
      }
      pairs += 1
    }
    return pairs > 0
  }
}
