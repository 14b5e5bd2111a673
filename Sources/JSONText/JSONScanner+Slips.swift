/// What is the matter where something else was expected. Only a text with a fault comes here.
extension JSONScanner {
  func faultInPlaceOfValue() -> JSONFault {
    if let fault = faultOfAnyPlace() { return fault }
    switch bytes[at] {
    case Ascii.comma:
      // After a comma or an opening bracket this comma is too much, after a colon a value is gone.
      return precedingByte == Ascii.colon
        ? JSONFault(at, .missingValue) : JSONFault(at, .extraComma(at: at))
    case Ascii.closingBrace, Ascii.closingBracket:
      return JSONFault(at, .missingValue)
    case Ascii.plus, Ascii.point:
      return JSONFault(at, .malformedNumber)
    default:
      return faultInWord()
    }
  }

  func faultInPlaceOfKey(opening: Int, comma: Int?) -> JSONFault {
    guard at < end else { return JSONFault(at, .cutOff(opening: opening)) }
    if let fault = faultOfAnyPlace() { return fault }
    switch bytes[at] {
    case Ascii.closingBrace:
      return comma.map { JSONFault(at, .extraComma(at: $0)) } ?? JSONFault(at, .missingKey)
    case Ascii.comma:
      return JSONFault(at, .extraComma(at: at))
    case Ascii.closingBracket:
      return JSONFault(at, .wrongBracket(opening: opening))
    default:
      return JSONFault(at, .missingKey)
    }
  }

  func faultInPlaceOfColon(opening: Int) -> JSONFault {
    guard at < end else { return JSONFault(at, .cutOff(opening: opening)) }
    if let fault = faultOfUnpairedQuote() ?? faultOfAnyPlace() { return fault }
    return JSONFault(at, .missingColon)
  }

  func faultInPlaceOfComma(opening: Int) -> JSONFault {
    guard at < end else { return JSONFault(at, .cutOff(opening: opening)) }
    if let fault = faultOfUnpairedQuote() ?? faultOfAnyPlace() { return fault }
    switch bytes[at] {
    case Ascii.quote, Ascii.openingBrace, Ascii.openingBracket, Ascii.minus,
      Ascii.zero...Ascii.nine, UInt8(ascii: "t"), UInt8(ascii: "f"), UInt8(ascii: "n"):
      return JSONFault(at, .missingComma(after: endOfPrecedingText))
    case Ascii.closingBrace, Ascii.closingBracket:
      return JSONFault(at, .wrongBracket(opening: opening))
    default:
      return JSONFault(at, .unexpected(character(at: at)))
    }
  }

  func faultAfterTheEnd() -> JSONFault {
    faultOfUnpairedQuote() ?? faultOfAnyPlace() ?? JSONFault(at, .textAfterEnd)
  }

  /// A line that ends inside a string was meant to be closed; other control characters stand alone.
  func faultInControlCharacter(opening: Int) -> JSONFault {
    let byte = bytes[at]
    guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else {
      return JSONFault(at, .controlCharacter(byte))
    }
    return faultOfChineseQuote(opening..<at)
      ?? JSONFault(opening, .unpairedQuote(opening: opening))
  }

  /// Slips that are the same wherever they stand.
  private func faultOfAnyPlace() -> JSONFault? {
    let byte = bytes[at]
    if byte == Ascii.apostrophe { return JSONFault(at, .apostrophe) }
    if byte == Ascii.slash || byte == Ascii.hash { return JSONFault(at, .comment) }
    if byte == UInt8(ascii: ";") {
      return JSONFault(at, .chineseMark(";", instead: ","))
    }
    if byte < 0x20 { return JSONFault(at, .controlCharacter(byte)) }
    guard byte >= 0x80 else { return nil }
    guard wellFormedLength(at: at) > 0 else { return JSONFault(at, .notUTF8) }
    let character = character(at: at)
    if let ascii = asciiMark(for: character) {
      return JSONFault(at, .chineseMark(character, instead: ascii))
    }
    guard let scalar = character.unicodeScalars.first,
      scalar.properties.isWhitespace
        || scalar.properties.isDefaultIgnorableCodePoint
    else { return nil }
    return JSONFault(at, .foreignBlank(scalar.value))
  }

  /// Text right after a string means that a quote inside it has closed it too early.
  private func faultOfUnpairedQuote() -> JSONFault? {
    guard at > 0, bytes[at - 1] == Ascii.quote, isWordByte(bytes[at]) else { return nil }
    guard let opening = openingQuote(ofStringEndingAt: at - 1) else { return nil }
    if let fault = faultOfChineseQuote(opening..<at) { return fault }
    let isMark = bytes[at] >= 0x80 && asciiMark(for: character(at: at)) != nil
    return isMark ? nil : JSONFault(at, .unpairedQuote(opening: opening))
  }

  /// A string that was closed with a Chinese quote runs on to the next ASCII one.
  private func faultOfChineseQuote(_ string: Range<Int>) -> JSONFault? {
    for start in string where bytes[start] == 0xE2 && start + 3 < end {
      guard bytes[start + 1] == 0x80, bytes[start + 2] == 0x9D || bytes[start + 2] == 0x9C else {
        continue
      }
      var after = start + 3
      while after < end, bytes[after] == Ascii.space { after += 1 }
      guard after < end else { continue }
      let follows = character(at: after)
      if follows == "," || follows == ":" || follows == "，" || follows == "：" || follows == "]"
        || follows == "}" || follows.isNewline
      {
        return JSONFault(start, .chineseMark(character(at: start), instead: "\""))
      }
    }
    return nil
  }

  private func openingQuote(ofStringEndingAt closing: Int) -> Int? {
    var start = closing - 1
    while start >= 0, bytes[start] != Ascii.lineFeed {
      if bytes[start] == Ascii.quote, start == 0 || bytes[start - 1] != Ascii.backslash {
        return start
      }
      start -= 1
    }
    return nil
  }

  private func faultInWord() -> JSONFault {
    var stop = at
    while stop < end, stop - at < 40, isWordByte(bytes[stop]) { stop += 1 }
    // A cut through a character would put a replacement mark into the message.
    while stop < end, stop > at, bytes[stop] & 0xC0 == 0x80 { stop -= 1 }
    guard stop > at else { return JSONFault(at, .unexpected(character(at: at))) }
    let word = UnsafeBufferPointer(rebasing: bytes[at..<stop])
    return JSONFault(at, .unknownWord(String(decoding: word, as: UTF8.self)))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "_") || Ascii.isDigit(byte)
      || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }

  private var precedingByte: UInt8? {
    let stop = endOfPrecedingText
    return stop > 0 ? bytes[stop - 1] : nil
  }

  /// Where the text before the blanks before this place ends.
  private var endOfPrecedingText: Int {
    var stop = at
    while stop > 0, Ascii.isBlank(bytes[stop - 1]) { stop -= 1 }
    return stop
  }

  private func character(at start: Int) -> Character {
    let stop = min(start + max(1, wellFormedLength(at: start)), end)
    let text = String(
      decoding: UnsafeBufferPointer(rebasing: bytes[start..<stop]), as: UTF8.self)
    return text.first ?? "?"
  }
}

/// The ASCII mark that was meant by a Chinese one, or nil.
private func asciiMark(for character: Character) -> Character? {
  switch character {
  case "“", "”", "„", "‟", "＂", "「", "」", "‘", "’", "＇": "\""
  case "，", "、", "；": ","
  case "：": ":"
  case "［", "【": "["
  case "］", "】": "]"
  case "｛": "{"
  case "｝": "}"
  default: nil
  }
}
