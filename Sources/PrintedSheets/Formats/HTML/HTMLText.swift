internal import Spreadsheets

/// Text in which nothing means anything to HTML, in an element or in an attribute.
package enum HTMLText {
  /// A text as it is, character for character: tabs become wide blanks, and what does not show or
  /// would turn the direction of writing stands as what cannot be shown.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09: append("\u{3000}", to: &bytes)
      case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069:
        append("\u{FFFD}", to: &bytes)
      default: append(scalar, to: &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds a text without what does not show; its line ends become breaks.
  static func append(_ text: String, to bytes: inout [UInt8], breaks: Bool = true) {
    for byte in HarmlessText.withoutControls(text).utf8 {
      if byte == 0x0A {
        bytes.append(contentsOf: breaks ? Entity.lineBreak : Entity.blank)
      } else {
        append(byte, to: &bytes)
      }
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
      append(byte, to: &bytes)
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): bytes.append(contentsOf: Entity.ampersand)
    case UInt8(ascii: "<"): bytes.append(contentsOf: Entity.less)
    case UInt8(ascii: ">"): bytes.append(contentsOf: Entity.greater)
    case UInt8(ascii: "\""): bytes.append(contentsOf: Entity.quote)
    case UInt8(ascii: "'"): bytes.append(contentsOf: Entity.apostrophe)
    default: bytes.append(byte)
    }
  }

  private enum Entity {
    static let ampersand = Array("&amp;".utf8)
    static let less = Array("&lt;".utf8)
    static let greater = Array("&gt;".utf8)
    static let quote = Array("&quot;".utf8)
    static let apostrophe = Array("&#39;".utf8)
    static let lineBreak = Array("<br>".utf8)
    static let blank = Array(" ".utf8)
  }
}
