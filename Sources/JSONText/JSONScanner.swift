/// Goes through the bytes of a JSON text once, checking them, and stops at the first fault.
///
/// It allocates nothing but one list of the keys of the objects that are open, and works on a
/// borrowed buffer, which is what makes it fast.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// The next byte to be read.
  var at: Int
  /// Where the text, or the part of it that is looked at, ends.
  let end: Int
  /// The keys of all objects that are open, the innermost last.
  private var keys: [JSONKey] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, range: Range<Int>? = nil) {
    self.bytes = bytes
    at = range?.lowerBound ?? 0
    end = min(range?.upperBound ?? bytes.count, bytes.count)
  }

  /// The next byte, or nil at the end.
  var next: UInt8? { at < end ? bytes[at] : nil }

  /// Goes to the first value, past a byte order mark.
  mutating func begin() throws(JSONFault) {
    if at == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    skipBlank()
    guard at < end else { throw JSONFault(at, .empty) }
  }

  /// Checks that nothing follows the value but blanks.
  mutating func finish() throws(JSONFault) {
    skipBlank()
    guard at == end else { throw faultAfterTheEnd() }
  }

  mutating func skipBlank() {
    while at < end, Ascii.isBlank(bytes[at]) { at += 1 }
  }

  /// Reads one value of any kind.
  mutating func value(depth: Int) throws(JSONFault) {
    guard at < end else { throw JSONFault(at, .cutOff(opening: nil)) }
    switch bytes[at] {
    case Ascii.quote:
      try string()
    case Ascii.openingBrace:
      try object(depth: depth) { (scanner, _) throws(JSONFault) in
        try scanner.value(depth: depth + 1)
      }
    case Ascii.openingBracket:
      try array(depth: depth) { (scanner) throws(JSONFault) in
        try scanner.value(depth: depth + 1)
      }
    case Ascii.minus, Ascii.zero...Ascii.nine:
      try number()
    case UInt8(ascii: "t"):
      try literal("true")
    case UInt8(ascii: "f"):
      try literal("false")
    case UInt8(ascii: "n"):
      try literal("null")
    default:
      throw faultInPlaceOfValue()
    }
  }

  /// Reads an object; `member` is called at each value and must read it.
  mutating func object(
    depth: Int, member: (inout JSONScanner, JSONKey) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    let opening = at
    guard depth <= JSONText.deepestNesting else { throw JSONFault(at, .tooDeep) }
    at += 1
    skipBlank()
    if next == Ascii.closingBrace {
      at += 1
      return
    }
    let firstKey = keys.count
    var comma: Int?
    while true {
      guard next == Ascii.quote else { throw faultInPlaceOfKey(opening: opening, comma: comma) }
      let start = at
      let hasEscapes = try string()
      let key = JSONKey(bytes, start..<at, hasEscapes: hasEscapes)
      keys.append(key)
      skipBlank()
      guard next == Ascii.colon else { throw faultInPlaceOfColon(opening: opening) }
      at += 1
      skipBlank()
      guard at < end else { throw JSONFault(at, .cutOff(opening: opening)) }
      try member(&self, key)
      skipBlank()
      if next == Ascii.comma {
        comma = at
        at += 1
        skipBlank()
      } else if next == Ascii.closingBrace {
        at += 1
        try closeKeys(from: firstKey)
        return
      } else {
        throw faultInPlaceOfComma(opening: opening)
      }
    }
  }

  /// Reads an array; `element` is called at each element and must read it.
  mutating func array(
    depth: Int, element: (inout JSONScanner) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    let opening = at
    guard depth <= JSONText.deepestNesting else { throw JSONFault(at, .tooDeep) }
    at += 1
    skipBlank()
    if next == Ascii.closingBracket {
      at += 1
      return
    }
    while true {
      guard at < end else { throw JSONFault(at, .cutOff(opening: opening)) }
      try element(&self)
      skipBlank()
      if next == Ascii.comma {
        let comma = at
        at += 1
        skipBlank()
        if next == Ascii.closingBracket { throw JSONFault(at, .extraComma(at: comma)) }
      } else if next == Ascii.closingBracket {
        at += 1
        return
      } else {
        throw faultInPlaceOfComma(opening: opening)
      }
    }
  }

  private mutating func literal(_ word: StaticString) throws(JSONFault) {
    let length = word.utf8CodeUnitCount
    guard end - at >= length else {
      if wordIsCutOff(word) { throw JSONFault(end, .cutOff(opening: nil)) }
      throw faultInPlaceOfValue()
    }
    for index in 0..<length where bytes[at + index] != word.utf8Start[index] {
      throw faultInPlaceOfValue()
    }
    at += length
  }

  private func wordIsCutOff(_ word: StaticString) -> Bool {
    (at..<end).allSatisfy { bytes[$0] == word.utf8Start[$0 - at] }
  }

  /// Refuses an object that has a key twice, and forgets its keys.
  private mutating func closeKeys(from first: Int) throws(JSONFault) {
    if keys.count - first > 1, let (earlier, later) = repeatedKey(keys[first...], in: bytes) {
      throw JSONFault(later.range.lowerBound, .repeatedKey(first: earlier.range.lowerBound))
    }
    keys.removeLast(keys.count - first)
  }
}
