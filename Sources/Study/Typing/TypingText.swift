/// A text as it is typed: what is shown of it, and the characters that count.
///
/// Line ends and blanks do not count, since where a line ends depends on the screen, and Chinese has
/// no blanks between words. All else does, punctuation as much as Chinese signs, and each sign in its
/// own width: `,` for `，` is a wrong character, because choosing the sign is part of the skill.
public struct TypingText: Hashable, Sendable {
  /// The lines without blanks at their ends; none is empty.
  public let lines: [String]
  /// The characters that count, in order.
  public let characters: [Character]

  /// Takes up a text; what does not show is taken out of it.
  public init(_ text: String) {
    var lines: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: \.isWhitespace).map(Self.visible)
      let tidy = words.filter { !$0.isEmpty }.joined(separator: " ")
      if !tidy.isEmpty { lines.append(tidy) }
    }
    self.lines = lines
    characters = lines.flatMap { Self.characters(of: $0) }
  }

  /// The characters of a text that count, in order.
  public static func characters(of text: String) -> [Character] {
    Self.visible(text[...]).filter { !$0.isWhitespace }.map(\.self)
  }

  /// The text up to a number of characters: whole lines, or the beginning of the first where that is
  /// longer.
  ///
  /// - Parameter limit: The most characters that may count.
  /// - Returns: The shorter text, or the same where it is short enough.
  public func prefix(_ limit: Int) -> TypingText {
    var (kept, count) = ([String](), 0)
    for line in lines {
      count += Self.characters(of: line).count
      guard count > limit else {
        kept.append(line)
        continue
      }
      if kept.isEmpty { return TypingText(String(line.prefix(limit))) }
      break
    }
    return kept.count == lines.count ? self : TypingText(kept.joined(separator: "\n"))
  }

  /// Takes out marks of direction, joiners, variation selectors and the like, but no blanks.
  private static func visible(_ text: Substring) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isSelector =
        (0xFE00...0xFE0F).contains(scalar.value) || (0xE0100...0xE01EF).contains(scalar.value)
      switch scalar.properties.generalCategory {
      case .format: continue
      case .control where !scalar.properties.isWhitespace: continue
      default: if !isSelector { result.append(scalar) }
      }
    }
    return String(result)
  }
}
