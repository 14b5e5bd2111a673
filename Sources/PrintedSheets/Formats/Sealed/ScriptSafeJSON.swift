/// JSON that stands within another language, where some of its characters would end it.
///
/// Only characters within strings are ever written as escapes, and they are the ones that are put
/// back.
enum ScriptSafeJSON {
  /// JSON for a comment of HTML, which two hyphens end.
  static func forComment(_ json: String) -> String {
    var bytes: [UInt8] = []
    for byte in json.utf8 {
      if byte == hyphen, bytes.last == hyphen {
        bytes.append(contentsOf: hyphenEscape)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// JSON for a script of HTML, which a tag ends.
  static func forScript(_ json: String) -> String {
    json.replacing("<", with: String(decoding: lessEscape, as: UTF8.self))
  }

  /// The JSON as it was.
  static func restored(_ json: some StringProtocol) -> String {
    guard json.utf8.contains(backslash) else { return String(json) }
    var bytes: [UInt8] = []
    var rest = json.utf8[...]
    while let byte = rest.first {
      if byte == backslash {
        if rest.starts(with: hyphenEscape) {
          bytes.append(hyphen)
          rest = rest.dropFirst(hyphenEscape.count)
        } else if rest.starts(with: lessEscape) {
          bytes.append(less)
          rest = rest.dropFirst(lessEscape.count)
        } else {
          // What is escaped may be a backslash, which begins nothing.
          bytes.append(contentsOf: rest.prefix(2))
          rest = rest.dropFirst(2)
        }
      } else {
        bytes.append(byte)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let backslash = UInt8(ascii: "\\")
  private static let hyphen = UInt8(ascii: "-")
  private static let less = UInt8(ascii: "<")
  private static let hyphenEscape = Array("\\u002d".utf8)
  private static let lessEscape = Array("\\u003c".utf8)
}
