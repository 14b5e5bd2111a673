/// A sentence as the model reads it: two marks of its start, its characters, a mark of its end.
///
/// Numbers and Latin words shrink to one token each, and signs are brought to one form.
struct TokenSequence: Sendable {
  /// What each token stands for; numbers are `#`, Latin letters `A`, anything unknown `□`.
  private(set) var scalars: [UInt16] = [Self.start, Self.start]
  /// Where each token of the text stands, in scalars from the beginning of the text; the first one
  /// belongs to the third token.
  private(set) var offsets: [Int] = []

  static let start = UInt16(ascii: "^")
  static let end = UInt16(ascii: "$")
  private static let number = UInt16(ascii: "#")
  private static let latin = UInt16(ascii: "A")
  private static let unknown: UInt16 = 0x25A1

  /// The tokens of the text itself.
  var text: Range<Int> { 2..<scalars.count - 1 }
  /// Tokens in all, the marks of start and end included.
  var count: Int { scalars.count }

  /// Reads a sentence.
  ///
  /// - Parameters:
  ///   - source: A text.
  ///   - range: The sentence in it.
  init(_ source: [Unicode.Scalar], in range: Range<Int>) {
    scalars.reserveCapacity(range.count + 3)
    offsets.reserveCapacity(range.count)
    for offset in range {
      let isAfterDigit =
        offset > range.lowerBound && ("0"..."9").contains(source[offset - 1])
      guard let token = Self.token(of: source[offset], isAfterDigit: isAfterDigit) else { continue }
      if token == Self.number || token == Self.latin, scalars.last == token, !offsets.isEmpty {
        continue
      }
      scalars.append(token)
      offsets.append(offset)
    }
    scalars.append(Self.end)
  }

  /// Whether a token is a Chinese character.
  @inline(__always)
  static func isHan(_ token: UInt16) -> Bool {
    (0x4E00...0x9FFF).contains(token) || (0x3400...0x4DBF).contains(token)
  }

  private static func token(of scalar: Unicode.Scalar, isAfterDigit: Bool) -> UInt16? {
    guard let value = UInt16(exactly: scalar.value) else { return unknown }
    if isHan(value) { return value }
    switch scalar {
    case " ", "\t", "\u{3000}", "\u{A0}": return nil
    case "0"..."9", "０"..."９": return number
    case "a"..."z", "A"..."Z", "ａ"..."ｚ", "Ａ"..."Ｚ": return latin
    case ".": return isAfterDigit ? number : unknown
    case ",": return 0xFF0C
    case ";": return 0xFF1B
    case ":": return 0xFF1A
    case "?": return 0xFF1F
    case "!": return 0xFF01
    case "(": return 0xFF08
    case ")": return 0xFF09
    case "%": return 0xFF05
    case "○": return 0x3007
    case "，", "。", "、", "；", "：", "？", "！", "（", "）", "《", "》", "〈", "〉", "“", "”", "‘", "’",
      "—", "…", "·", "【", "】", "〔", "〕", "％", "〇":
      return value
    default: return unknown
    }
  }
}

extension UInt16 {
  fileprivate init(ascii scalar: Unicode.Scalar) { self = UInt16(truncatingIfNeeded: scalar.value) }
}
