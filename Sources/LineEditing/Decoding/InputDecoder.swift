internal import TextLayout

/// Turns the bytes of a terminal into characters, keys and pasted text.
///
/// Bytes come in pieces of any size: a character, an escape sequence or the marker around a paste
/// may be divided between two of them. Invalid UTF-8 becomes U+FFFD; escape sequences that mean
/// nothing here are dropped, so that they leave no letters in the line.
struct InputDecoder {
  /// What a person did.
  enum Token: Equatable {
    /// A typed character, or a control character that libedit knows.
    case character(Unicode.Scalar)
    case key(Key)
    /// Text pasted in one piece, or a part of it; line breaks are `\n`.
    case paste(String)
  }

  private var bytes: [UInt8] = []
  private var position = 0
  private var isPasting = false
  /// The last pasted character was a CR, whose LF may follow in the next piece.
  private var pastedReturn = false

  private static let pasteEnd = Array("\u{1B}[201~".utf8)
  /// Longer sequences are noise.
  private static let longestSequence = 32

  /// Adds what has been read.
  mutating func append(_ piece: ArraySlice<UInt8>) {
    bytes.removeFirst(position)
    position = 0
    bytes += piece
  }

  /// Forgets unfinished input, after Ctrl-C.
  mutating func reset() { self = InputDecoder() }

  /// The next token, or `nil` until more bytes are there.
  mutating func next() -> Token? {
    while position < bytes.count {
      if isPasting {
        if let text = pastedText() { return .paste(text) }
        if isPasting { return nil }
        continue
      }
      switch bytes[position] {
      case 0x1B:
        switch escapeSequence() {
        case .unfinished: return nil
        case .dropped: continue
        case .key(let key): return .key(key)
        }
      case let byte where Self.controlKeys[byte] != nil:
        position += 1
        if let key = Self.controlKeys[byte] { return .key(key) }
      default:
        guard let scalar = scalar() else { return nil }
        if scalar.value < 0x80 || !TextLayout.isUnsafe(scalar) { return .character(scalar) }
      }
    }
    return nil
  }

  private static let controlKeys: [UInt8: Key] = [
    0x09: .complete, 0x0B: .killToEnd, 0x0C: .clearScreen, 0x0E: .down, 0x10: .up,
    0x12: .search, 0x15: .killToStart, 0x17: .killWordLeft, 0x19: .yank, 0x1A: .suspend,
  ]

  // MARK: Characters

  /// One scalar, U+FFFD for a byte that begins none, or `nil` where bytes are missing.
  private mutating func scalar() -> Unicode.Scalar? {
    let rest = bytes[position...]
    guard let first = rest.first else { return nil }
    let length: Int
    switch first {
    case 0..<0x80: length = 1
    case 0xC2..<0xE0: length = 2
    case 0xE0..<0xF0: length = 3
    case 0xF0..<0xF5: length = 4
    default: length = 0
    }
    let sequence = rest.prefix(length)
    if sequence.count < length, sequence.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
      return nil
    }
    var decoder = UTF8()
    var iterator = sequence.makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      position += 1
      return "\u{FFFD}"
    }
    position += length
    return scalar
  }

  // MARK: Escape sequences

  private enum Escape {
    case unfinished, dropped
    case key(Key)
  }

  /// Reads the sequence that begins with the ESC at the current position.
  private mutating func escapeSequence() -> Escape {
    let rest = bytes[position...]
    guard let kind = rest.dropFirst().first else { return .unfinished }
    switch kind {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"):
      guard let final = rest.dropFirst(2).first else { return .unfinished }
      position += 3
      return Self.finals[final].map { .key($0) } ?? .dropped
    case 0x1B:
      // ESC pressed twice: the second may begin a sequence.
      position += 1
      return .dropped
    default:
      // ESC with a character that is no command leaves the character.
      guard let key = Self.metaKeys[kind] else {
        position += 1
        return .dropped
      }
      position += 2
      return .key(key)
    }
  }

  private mutating func controlSequence() -> Escape {
    let body = bytes[(position + 2)...]
    guard let finalIndex = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      if body.count > Self.longestSequence { position += 2 }
      return body.count > Self.longestSequence ? .dropped : .unfinished
    }
    let final = bytes[finalIndex]
    guard (0x40...0x7E).contains(final) else {
      // Broken off by another key, which is kept.
      position = finalIndex
      return .dropped
    }
    if final == UInt8(ascii: "["), body.first == final {
      // The function keys of the Linux console: ESC [ [ and a letter.
      guard finalIndex + 1 < bytes.count else { return .unfinished }
      position = finalIndex + 2
      return .dropped
    }
    let parameters = String(decoding: bytes[(position + 2)..<finalIndex], as: UTF8.self)
    position = finalIndex + 1
    if final == UInt8(ascii: "~") {
      if parameters == "200" { isPasting = true }
      return Self.numbers[parameters].map { .key($0) } ?? .dropped
    }
    guard let key = Self.finals[final] else { return .dropped }
    // A modifier (Ctrl, Alt) makes Left and Right move by words.
    guard parameters.contains(";") else { return .key(key) }
    switch key {
    case .left: return .key(.wordLeft)
    case .right: return .key(.wordRight)
    default: return .key(key)
    }
  }

  private static let finals: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
  ]
  private static let numbers: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete,
  ]
  private static let metaKeys: [UInt8: Key] = [
    UInt8(ascii: "b"): .wordLeft, UInt8(ascii: "f"): .wordRight,
    UInt8(ascii: "d"): .killWordRight, 0x7F: .killWordLeft, 0x08: .killWordLeft,
  ]

  // MARK: Pasted text

  /// The pasted text so far; ends the paste where its end marker has come.
  private mutating func pastedText() -> String? {
    var text = String.UnicodeScalarView()
    while position < bytes.count {
      if bytes[position] == 0x1B {
        let rest = bytes[position...]
        if rest.starts(with: Self.pasteEnd) {
          position += Self.pasteEnd.count
          isPasting = false
          pastedReturn = false
          break
        }
        // A marker that is not whole yet.
        if Self.pasteEnd.starts(with: rest) { break }
        position += 1
        continue
      }
      guard let scalar = scalar() else { break }
      append(scalar, to: &text)
    }
    return text.isEmpty ? nil : String(text)
  }

  private mutating func append(_ scalar: Unicode.Scalar, to text: inout String.UnicodeScalarView) {
    defer { pastedReturn = scalar == "\r" }
    switch scalar {
    case "\r": text.append("\n")
    case "\n":
      if !pastedReturn { text.append("\n") }
    case "\t": text.append(" ")
    default:
      if !TextLayout.isUnsafe(scalar) { text.append(scalar) }
    }
  }
}
