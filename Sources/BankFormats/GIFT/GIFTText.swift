/// A piece of a GIFT file in which protected signs are no signs any more.
///
/// `\~ \= \# \{ \} \:` and `\n` become bytes that UTF-8 never has, so that what is looked for is found
/// only where it counts; `\\` becomes a backslash. Source: Moodle's documentation of GIFT, "Special
/// characters", and how Moodle reads them.
struct GIFTText {
  var bytes: ArraySlice<UInt8>

  private static let signs = Array(":#={}~".utf8)
  private static let firstProtected: UInt8 = 0xF8
  private static let protectedLineEnd: UInt8 = 0xFE

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// Takes lines of a file.
  init(protecting source: [UInt8]) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var index = 0
    while index < source.count {
      let byte = source[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < source.count else {
        bytes.append(byte)
        continue
      }
      let next = source[index]
      if let sign = Self.signs.firstIndex(of: next) {
        bytes.append(Self.firstProtected + UInt8(sign))
      } else if next == UInt8(ascii: "n") {
        bytes.append(Self.protectedLineEnd)
      } else if next == UInt8(ascii: "\\") {
        bytes.append(byte)
      } else {
        // A backslash before anything else is one.
        bytes.append(byte)
        continue
      }
      index += 1
    }
    self.bytes = bytes[...]
  }

  /// The text with its signs, without blanks at its ends.
  var text: String {
    String(
      decoding: trimmed.bytes.map { byte in
        switch byte {
        case Self.protectedLineEnd: 0x0A
        case Self.firstProtected..<Self.protectedLineEnd:
          Self.signs[Int(byte - Self.firstProtected)]
        default: byte
        }
      }, as: UTF8.self)
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// Without blanks and line ends at its ends.
  var trimmed: GIFTText {
    guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
      let last = bytes.lastIndex(where: { $0 > 0x20 })
    else { return GIFTText([]) }
    return GIFTText(bytes[first...last])
  }

  func starts(with text: String) -> Bool { bytes.starts(with: text.utf8) }

  /// Where a text stands first, or last.
  func place(of wanted: String, last: Bool = false) -> Int? {
    let wanted = Array(wanted.utf8)
    guard bytes.count >= wanted.count else { return nil }
    let places = bytes.startIndex...(bytes.endIndex - wanted.count)
    let stands = { (place: Int) in
      wanted.indices.allSatisfy { bytes[place + $0] == wanted[$0] }
    }
    return last ? places.last(where: stands) : places.first(where: stands)
  }

  /// What stands before the first such text, and what behind it.
  func cut(at wanted: String) -> (before: GIFTText, after: GIFTText?) {
    guard let place = place(of: wanted) else { return (self, nil) }
    return (self[..<place], self[(place + wanted.utf8.count)...])
  }

  subscript(_ range: some RangeExpression<Int>) -> GIFTText { GIFTText(bytes[range]) }

  /// What a text has to be written as.
  static func protected(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.withoutControls.unicodeScalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case ":", "#", "=", "{", "}", "~", "\\":
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
