extension JSONScanner {
  /// Reads a number, which has no leading zero, no plus sign and a digit on each side of its point.
  mutating func number() throws(JSONFault) {
    let start = at
    if bytes[at] == Ascii.minus { at += 1 }
    let whole = at
    try digits(from: start)
    if bytes[whole] == Ascii.zero, at - whole > 1 { throw JSONFault(start, .leadingZero) }
    if next == Ascii.point {
      at += 1
      try digits(from: start)
    }
    if let sign = next, sign | 0x20 == UInt8(ascii: "e") {
      at += 1
      if next == Ascii.minus || next == Ascii.plus { at += 1 }
      try digits(from: start)
    }
  }

  private mutating func digits(from start: Int) throws(JSONFault) {
    let first = at
    while at < end, Ascii.isDigit(bytes[at]) { at += 1 }
    guard at > first else {
      throw at < end ? JSONFault(start, .malformedNumber) : JSONFault(end, .cutOff(opening: nil))
    }
  }
}
