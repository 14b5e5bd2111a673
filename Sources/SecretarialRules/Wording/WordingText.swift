/// A text read once for all wording rules: its scalars, and which of them stand in a title or quote.
///
/// Offsets count Unicode scalars from the beginning of the text.
public struct WordingText: Sendable {
  /// The text as it was given; findings point into it.
  public let text: String
  let scalars: [Unicode.Scalar]
  private let indices: [String.Index]
  private let enclosures: [Enclosure]
  /// The latest year that the text names, as 2015年 or 〔2015〕: it cannot have been written before.
  let latestYear: Int?

  /// What a scalar stands in.
  struct Enclosure: OptionSet {
    let rawValue: UInt8
    /// Between 《 and 》.
    static let title = Enclosure(rawValue: 1)
    /// Between “ and ” or 「 and 」.
    static let quote = Enclosure(rawValue: 2)
  }

  /// Reads a text.
  public init(_ text: String) {
    self.text = text
    // In one pass and without counting first: long texts are read at the speed of memory.
    var scalars: [Unicode.Scalar] = []
    var indices: [String.Index] = []
    scalars.reserveCapacity(text.utf8.count / 2)
    indices.reserveCapacity(text.utf8.count / 2)
    let view = text.unicodeScalars
    var index = view.startIndex
    while index < view.endIndex {
      scalars.append(view[index])
      indices.append(index)
      index = view.index(after: index)
    }
    indices.append(text.endIndex)
    self.scalars = scalars
    self.indices = indices
    enclosures = Self.enclosures(of: scalars)
    latestYear = Self.latestYear(in: scalars)
  }

  func range(_ offsets: Range<Int>) -> Range<String.Index> {
    indices[offsets.lowerBound]..<indices[offsets.upperBound]
  }

  func string(_ offsets: Range<Int>) -> String { String(text[range(offsets)]) }

  func isInTitle(_ offset: Int) -> Bool { enclosures[offset].contains(.title) }

  func isInTitleOrQuote(_ offset: Int) -> Bool { !enclosures[offset].isEmpty }

  /// Whether the offsets are exactly what a pair of quotation marks holds: a word that is talked
  /// about rather than used.
  func isWholeQuote(_ offsets: Range<Int>) -> Bool {
    guard offsets.lowerBound > 0, offsets.upperBound < scalars.count else { return false }
    switch (scalars[offsets.lowerBound - 1], scalars[offsets.upperBound]) {
    case ("“", "”"), ("‘", "’"), ("「", "」"): return true
    default: return false
    }
  }

  /// The sentence around the offsets, without the mark that ends it, at most 200 characters to each
  /// side: a text without full stops must cost no more than any other.
  func sentence(around offsets: Range<Int>) -> Range<Int> {
    let first = max(offsets.lowerBound - 200, 0)
    let last = min(offsets.upperBound + 200, scalars.count)
    let start =
      scalars[first..<offsets.lowerBound].lastIndex(where: \.endsSentence).map { $0 + 1 } ?? first
    let end = scalars[offsets.upperBound..<last].firstIndex(where: \.endsSentence) ?? last
    return start..<end
  }

  func hasPrefix(_ word: [Unicode.Scalar], at offset: Int) -> Bool {
    offset >= 0 && offset + word.count <= scalars.count
      && scalars[offset..<offset + word.count].elementsEqual(word)
  }

  private static func latestYear(in scalars: [Unicode.Scalar]) -> Int? {
    var latest: Int?
    for (offset, scalar) in scalars.enumerated() where scalar == "年" || scalar == "〕" {
      guard offset >= 4, scalars[offset - 4..<offset].allSatisfy(\.isArabicDigit) else { continue }
      let year = scalars[offset - 4..<offset].reduce(0) { $0 * 10 + Int($1.value & 0xF) }
      if (1900..<2100).contains(year) { latest = max(latest ?? year, year) }
    }
    return latest
  }

  /// Marks are matched within a line only, so that one forgotten mark does not swallow the rest.
  private static func enclosures(of scalars: [Unicode.Scalar]) -> [Enclosure] {
    var marks = [Enclosure](repeating: [], count: scalars.count)
    var openTitle: Int?
    var openQuote: Int?
    for (offset, scalar) in scalars.enumerated() {
      switch scalar {
      case "《": openTitle = openTitle ?? offset
      case "“", "「": openQuote = openQuote ?? offset
      case "》":
        if let start = openTitle { for inside in start...offset { marks[inside].insert(.title) } }
        openTitle = nil
      case "”", "」":
        if let start = openQuote { for inside in start...offset { marks[inside].insert(.quote) } }
        openQuote = nil
      case "\n":
        openTitle = nil
        openQuote = nil
      default: break
      }
    }
    return marks
  }
}

extension Unicode.Scalar {
  var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "；", "!", "?", ";", "\n": true
    default: false
    }
  }

  /// Whether it is a half-width or full-width digit.
  var isArabicDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }

  /// Whether it is a mark or a space, that is, no part of a word or number.
  var separatesWords: Bool {
    switch value {
    case 0x00...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0xBF: true
    case 0x2000...0x206F, 0x3000...0x3004, 0x3008...0x3020: true
    case 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65: true
    default: false
    }
  }
}
