/// A line of a text with its number.
struct SourceLine {
  /// From 1.
  let number: Int
  /// What stands in it, without its end and without characters that do nothing but harm.
  let text: String

  /// Bytes of a line that is still read; no question stands in a longer one.
  static let lengthLimit = 10 * ImportLimits.textLength

  /// Cuts a text at its line ends.
  ///
  /// - Parameter text: The text, with the line ends of any system.
  /// - Returns: The lines, and remarks on those that are too long to be read.
  static func lines(of text: String) -> (lines: [SourceLine], tooLong: [ImportRemark]) {
    var text = text
    return text.withUTF8 { bytes in
      var lines: [SourceLine] = []
      var tooLong: [ImportRemark] = []
      var start = bytes.startIndex
      var number = 1
      while start <= bytes.endIndex {
        var end = start
        while end < bytes.endIndex, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        if end - start > lengthLimit {
          let head = String(decoding: bytes[start..<(start + 200)], as: UTF8.self)
          tooLong.append(
            ImportRemark(
              .doubt, line: number, text: harmless(head), reason: "这一行长得不像题目，没有读"))
          lines.append(SourceLine(number: number, text: ""))
        } else {
          let line = bytes[start..<end]
          let text = String(decoding: line, as: UTF8.self)
          lines.append(SourceLine(number: number, text: isPlain(line) ? text : harmless(text)))
        }
        let isPair = end + 1 < bytes.endIndex && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
        start = end + (isPair ? 2 : 1)
        number += 1
      }
      return (lines, tooLong)
    }
  }

  /// The text without control characters and without signs that turn the direction of writing.
  static func harmless(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isHarmful(scalar) { result.append(scalar) }
    return String(result)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFFE, 0xFFFF:
      true
    default: false
    }
  }

  /// Whether no bytes belong to a harmful character.
  private static func isPlain(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var place = bytes.startIndex
    /// The two bytes after this one, 0 beyond the end.
    func next(_ offset: Int) -> UInt8 {
      place + offset < bytes.endIndex ? bytes[place + offset] : 0
    }
    while place < bytes.endIndex {
      switch bytes[place] {
      case 0..<0x09, 0x0A..<0x20, 0x7F: return false
      case 0xC2: if next(1) < 0xA0 { return false }
      case 0xD8: if next(1) == 0x9C { return false }
      case 0xE2:
        let (second, third) = (next(1), next(2))
        if second == 0x80, third == 0x8E || third == 0x8F || (0xA8...0xAE).contains(third) {
          return false
        }
        if second == 0x81, (0xA6...0xA9).contains(third) { return false }
      case 0xEF:
        let (second, third) = (next(1), next(2))
        if second == 0xBB, third == 0xBF { return false }
        if second == 0xBF, third >= 0xBE { return false }
      default: break
      }
      place += 1
    }
    return true
  }
}
