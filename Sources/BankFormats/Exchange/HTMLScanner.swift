/// Goes through HTML byte by byte for ``HTMLFragment``.
///
/// Source: the tokenization part of the HTML standard, as far as it decides what is text.
struct HTMLScanner {
  private let bytes: [UInt8]
  private let keepsLineEnds: Bool
  private var place = 0
  private var line: [UInt8] = []
  private var blank = Blank.none
  /// How many elements are open in which blanks and line ends stand for themselves.
  private var preformatted = 0
  /// Whether quotes in tags still decide where a tag ends: once a tag has none, reading on to the
  /// end of the file for each of them would take time by the square.
  private var quotesCount = true
  private let lastTagEnd: Int
  private(set) var lines: [String] = []
  private(set) var omissions: Set<HTMLFragment.Omission> = []

  private enum Blank { case none, space, lineEnd }

  init(_ bytes: [UInt8], keepsLineEnds: Bool) {
    self.bytes = bytes
    self.keepsLineEnds = keepsLineEnds
    lastTagEnd = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
  }

  mutating func run() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "<"):
        if !readTag() {
          write(bytes[place...place])
          place += 1
        }
      case UInt8(ascii: "&"): readReference()
      case 0x0A, 0x0D: readLineEnd()
      case 0x09, 0x0C, 0x20:
        if preformatted > 0 {
          write([0x20])
        } else if blank == .none {
          blank = .space
        }
        place += 1
      case 0xC2 where bytes.indices.contains(place + 1) && bytes[place + 1] == 0xA0:
        write([0x20])
        place += 2
      default: readText()
      }
    }
    endLine()
  }

  // MARK: Text

  private mutating func readText() {
    var end = place + 1
    while end < bytes.count {
      let byte = bytes[end]
      if byte <= 0x20 || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || byte == 0xC2 {
        break
      }
      end += 1
    }
    write(bytes[place..<end])
    place = end
  }

  private mutating func readLineEnd() {
    if keepsLineEnds || preformatted > 0 { endLine() } else { blank = .lineEnd }
    place += 1
  }

  /// Adds text, and before it the blank that stood there unless a line begins.
  private mutating func write(_ text: some Collection<UInt8>) {
    if blank != .none {
      // Chinese text that is broken into lines has no blanks where it is.
      let isWithinChinese =
        blank == .lineEnd && (line.last ?? 0) >= 0x80 && (text.first ?? 0) >= 0x80
      if !line.isEmpty, !isWithinChinese { line.append(0x20) }
      blank = .none
    }
    line.append(contentsOf: text)
  }

  private mutating func endLine() {
    blank = .none
    let start = line.firstIndex { $0 != 0x20 } ?? line.endIndex
    let end = (line.lastIndex { $0 != 0x20 } ?? -1) + 1
    if start < end { lines.append(String(decoding: line[start..<end], as: UTF8.self)) }
    line.removeAll(keepingCapacity: true)
  }

  // MARK: References

  /// Reads `&lt;`, `&#60;`, `&#x3C;`; what is none is text.
  private mutating func readReference() {
    var end = place + 1
    while end < bytes.count, end - place <= Self.longestReference, Self.isWordOrNumber(bytes[end]) {
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: ";"), end > place + 1,
      let scalar = HTMLEntity.scalar(named: bytes[(place + 1)..<end])
    else {
      write(bytes[place...place])
      place += 1
      return
    }
    place = end + 1
    switch scalar {
    case "\n": endLine()
    case "\u{A0}": write([0x20])
    default: write(Array(String(scalar).utf8))
    }
  }

  private static let longestReference = 32

  private static func isWordOrNumber(_ byte: UInt8) -> Bool {
    HTMLTag.isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#")
  }

  // MARK: Tags

  /// Reads a tag, a comment or a declaration.
  ///
  /// - Returns: Whether there is one.
  private mutating func readTag() -> Bool {
    guard place + 1 < bytes.count, place < lastTagEnd else { return false }
    let next = bytes[place + 1]
    if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
      readDeclaration()
      return true
    }
    let isClosing = next == UInt8(ascii: "/")
    guard let name = HTMLTag.name(in: bytes, at: place + (isClosing ? 2 : 1)) else { return false }
    let tag = HTMLTag(name)
    if keepsLineEnds, tag == nil || !looksLikeTag(from: place + 1 + name.utf8.count) {
      return false
    }
    place = endOfTag(from: place + 1)
    guard let tag else { return true }
    if let omission = tag.omission { omissions.insert(omission) }
    if tag.isHidden, !isClosing { skip(contentOf: name) }
    if tag.isPreformatted { preformatted = max(0, preformatted + (isClosing ? -1 : 1)) }
    switch tag.place {
    case .line: endLine()
    case .cell: if blank == .none { blank = .space }
    case .within: break
    }
    return true
  }

  /// Whether what stands behind the name of a tag is its end or has a value, as in `<b>` and
  /// `<a href="…">`, but not in `a<b and c>d`.
  private func looksLikeTag(from start: Int) -> Bool {
    var isEmpty = true
    for byte in bytes[start...].prefix(Self.longestHead) {
      switch byte {
      case UInt8(ascii: ">"): return isEmpty
      case UInt8(ascii: "="): return true
      case UInt8(ascii: "/"), 0x00...0x20: continue
      default: isEmpty = false
      }
    }
    return false
  }

  private static let longestHead = 200

  /// Goes behind a tag; a sign `>` within quotes does not end it.
  private mutating func endOfTag(from start: Int) -> Int {
    var quote: UInt8?
    var index = start
    while quotesCount, index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    quotesCount = false
    return (bytes[start...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
  }

  private mutating func readDeclaration() {
    if bytes[place...].starts(with: "<!--".utf8) {
      place = end(of: "-->", from: place + 4) ?? bytes.count
    } else {
      place = (bytes[place...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
    }
  }

  /// Goes behind the end of an element that nobody sees; without an end it is all the rest.
  private mutating func skip(contentOf name: String) {
    guard let end = end(of: "</\(name)", from: place) else {
      place = bytes.count
      return
    }
    place = (bytes[end...].firstIndex(of: UInt8(ascii: ">")) ?? bytes.count - 1) + 1
  }

  /// The place behind a text, whatever the case of its letters.
  private func end(of wanted: String, from start: Int) -> Int? {
    let wanted = Array(wanted.utf8)
    guard bytes.count - start >= wanted.count else { return nil }
    for index in start...(bytes.count - wanted.count)
    where wanted.indices.allSatisfy({ HTMLTag.lowercased(bytes[index + $0]) == wanted[$0] }) {
      return index + wanted.count
    }
    return nil
  }
}
