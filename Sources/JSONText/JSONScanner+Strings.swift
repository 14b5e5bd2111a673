extension JSONScanner {
  /// Reads a string from quote to quote and says whether it has escapes.
  @discardableResult
  mutating func string() throws(JSONFault) -> Bool {
    let opening = at
    var hasEscapes = false
    at += 1
    while true {
      skipPlainBytes()
      guard at < end else { throw JSONFault(at, .cutOff(opening: opening)) }
      let byte = bytes[at]
      if byte >= 0x80 {
        repeat {
          try multibyteCharacter(opening: opening)
        } while at < end && bytes[at] >= 0x80
      } else if byte == Ascii.quote {
        at += 1
        return hasEscapes
      } else if byte == Ascii.backslash {
        hasEscapes = true
        try escape(opening: opening)
      } else if byte < 0x20 {
        throw faultInControlCharacter(opening: opening)
      } else {
        at += 1
      }
    }
  }

  /// Passes over characters that need no look, eight bytes at a time.
  private mutating func skipPlainBytes() {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    while at + 8 <= end {
      let word = base.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
      // A byte has its high bit set in the sum of these where it is not plain: a byte that is 0
      // borrows when 1 is taken from it, and one under 0x20 when 0x20 is. Later bytes may be
      // marked by such a borrow, but the first one that is marked is not plain.
      let quotes = word ^ 0x2222_2222_2222_2222
      let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
      let special =
        word | (word &- 0x2020_2020_2020_2020) | (quotes &- 0x0101_0101_0101_0101)
        | (backslashes &- 0x0101_0101_0101_0101)
      let flags = special & 0x8080_8080_8080_8080
      guard flags == 0 else {
        at += flags.trailingZeroBitCount / 8
        return
      }
      at += 8
    }
  }

  /// Reads one character of two to four bytes, of which only the shortest form is well formed.
  private mutating func multibyteCharacter(opening: Int) throws(JSONFault) {
    let length = wellFormedLength(at: at)
    guard length > 0 else {
      if characterIsCutOff(at: at) { throw JSONFault(end, .cutOff(opening: opening)) }
      throw JSONFault(at, .notUTF8)
    }
    at += length
  }

  /// The bytes of the well-formed character here, or 0; table 3-7 of the Unicode standard.
  func wellFormedLength(at start: Int) -> Int {
    let lead = bytes[start]
    if lead < 0x80 { return 1 }
    if lead >= 0xE0, lead <= 0xEF {
      guard start + 2 < end else { return 0 }
      let second = bytes[start + 1]
      guard second & 0xC0 == 0x80, bytes[start + 2] & 0xC0 == 0x80 else { return 0 }
      if lead == 0xE0, second < 0xA0 { return 0 }
      if lead == 0xED, second > 0x9F { return 0 }
      return 3
    }
    if lead >= 0xC2, lead <= 0xDF {
      guard start + 1 < end, bytes[start + 1] & 0xC0 == 0x80 else { return 0 }
      return 2
    }
    guard lead >= 0xF0, lead <= 0xF4, start + 3 < end else { return 0 }
    let second = bytes[start + 1]
    guard second & 0xC0 == 0x80, bytes[start + 2] & 0xC0 == 0x80, bytes[start + 3] & 0xC0 == 0x80
    else { return 0 }
    if lead == 0xF0, second < 0x90 { return 0 }
    if lead == 0xF4, second > 0x8F { return 0 }
    return 4
  }

  /// Whether the text ends inside a character that was well formed so far.
  private func characterIsCutOff(at start: Int) -> Bool {
    let length = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
    guard bytes[start] >= 0xC2, bytes[start] <= 0xF4, start + length > end else { return false }
    return bytes[start + 1..<end].allSatisfy { $0 & 0xC0 == 0x80 }
  }

  /// Reads what begins with a backslash.
  private mutating func escape(opening: Int) throws(JSONFault) {
    let start = at
    guard at + 1 < end else { throw JSONFault(end, .cutOff(opening: opening)) }
    switch bytes[at + 1] {
    case Ascii.quote, Ascii.backslash, Ascii.slash, UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      at += 2
    case UInt8(ascii: "u"):
      let unit = try codeUnit(opening: opening)
      if unit & 0xFC00 == 0xDC00 { throw JSONFault(start, .loneSurrogate) }
      guard unit & 0xFC00 == 0xD800 else { return }
      guard at < end else { throw JSONFault(end, .cutOff(opening: opening)) }
      guard bytes[at] == Ascii.backslash, at + 1 == end || bytes[at + 1] == UInt8(ascii: "u")
      else { throw JSONFault(start, .loneSurrogate) }
      let low = try codeUnit(opening: opening)
      guard low & 0xFC00 == 0xDC00 else { throw JSONFault(start, .loneSurrogate) }
    default:
      throw JSONFault(start, .unknownEscape)
    }
  }

  /// Reads `\uXXXX`.
  private mutating func codeUnit(opening: Int) throws(JSONFault) -> UInt16 {
    let start = at
    var unit: UInt16 = 0
    at += 2
    for _ in 0..<4 {
      guard at < end else { throw JSONFault(end, .cutOff(opening: opening)) }
      guard let digit = hexadecimalDigit(bytes[at]) else { throw JSONFault(start, .unknownEscape) }
      unit = unit << 4 | UInt16(digit)
      at += 1
    }
    return unit
  }
}

/// The value of a hexadecimal digit, or nil.
func hexadecimalDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// The text of a string that has been read before, its escapes resolved.
func decodedString(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
  let content = UnsafeBufferPointer(rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1])
  guard let first = content.firstIndex(of: Ascii.backslash) else {
    return String(decoding: content, as: UTF8.self)
  }
  var units = Array(content[..<first])
  units.reserveCapacity(content.count)
  var at = first
  while at < content.count {
    guard content[at] == Ascii.backslash else {
      units.append(content[at])
      at += 1
      continue
    }
    if content[at + 1] == UInt8(ascii: "u") {
      var scalar = codeUnit(content, at)
      at += 6
      if scalar & 0xFC00 == 0xD800 {
        scalar = 0x10000 + ((scalar & 0x3FF) << 10 | codeUnit(content, at) & 0x3FF)
        at += 6
      }
      if let scalar = Unicode.Scalar(scalar) {
        units.append(contentsOf: Array(Character(scalar).utf8))
      }
    } else {
      units.append(simpleEscape(content[at + 1]))
      at += 2
    }
  }
  return String(decoding: units, as: UTF8.self)
}

private func codeUnit(_ content: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32 {
  content[at + 2..<at + 6].reduce(0) { $0 << 4 | UInt32(hexadecimalDigit($1) ?? 0) }
}

private func simpleEscape(_ letter: UInt8) -> UInt8 {
  switch letter {
  case UInt8(ascii: "b"): 0x08
  case UInt8(ascii: "f"): 0x0C
  case UInt8(ascii: "n"): 0x0A
  case UInt8(ascii: "r"): 0x0D
  case UInt8(ascii: "t"): 0x09
  default: letter
  }
}
