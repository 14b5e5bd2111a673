extension TextLayout {
  /// Where a text stands in a column that is wider.
  public enum Alignment: Sendable {
    /// Spaces after the text.
    case leading
    /// Spaces before the text, as for numbers.
    case trailing
    /// Spaces on both sides.
    case center
  }

  /// Adds spaces until a text is as wide as asked; a wider text is returned as it is.
  public static func padded(
    _ text: String, to width: Int, alignment: Alignment = .leading
  ) -> String {
    let missing = width - displayWidth(of: text)
    guard missing > 0 else { return text }
    let before: Int
    switch alignment {
    case .leading: before = 0
    case .trailing: before = missing
    case .center: before = missing / 2
    }
    return String(repeating: " ", count: before) + text
      + String(repeating: " ", count: missing - before)
  }

  /// Cuts a text to a width, with “…” (counted) in place of what is cut off.
  public static func truncated(_ text: String, to width: Int) -> String {
    guard displayWidth(of: text) > width else { return text }
    guard width > 0 else { return "" }
    var kept = ""
    var room = width - displayWidth(of: "…" as Character)
    for character in text {
      room -= displayWidth(of: character)
      guard room >= 0 else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// One line with a text at its left edge and one at its right edge.
  ///
  /// Where both do not fit, the left one is cut.
  public static func spread(_ left: String, _ right: String, width: Int) -> String {
    let room = width - displayWidth(of: right)
    guard room > 1 else { return truncated(left, to: width) }
    return padded(truncated(left, to: room - 1), to: room) + right
  }

  /// Lays short items out in as many columns as fit, reading downwards.
  public static func columns(_ items: [String], width: Int) -> [String] {
    let widest = (items.map { displayWidth(of: $0) }.max() ?? 0) + 2
    let columnCount = max(1, (width + 2) / max(1, widest))
    let rowCount = (items.count + columnCount - 1) / columnCount
    return (0..<rowCount).map { row in
      let cells = stride(from: row, to: items.count, by: rowCount).map { items[$0] }
      return cells.dropLast().map { padded($0, to: widest) }.joined() + (cells.last ?? "")
    }
  }

  /// A bar in ASCII such as `[######....]`.
  ///
  /// It is full only when everything is done and empty only when nothing is.
  /// - Parameters:
  ///   - fraction: What is done, from 0 to 1.
  ///   - width: The columns between the brackets.
  /// - Returns: The bar, two columns wider than `width`.
  public static func bar(fraction: Double, width: Int) -> String {
    let filled: Int
    if fraction >= 1 {
      filled = width
    } else if fraction > 0 {
      let rounded = Int((fraction * Double(width)).rounded())
      filled = max(min(1, width), min(rounded, width - 1))
    } else {
      filled = 0
    }
    let done = String(repeating: "#", count: max(0, filled))
    let left = String(repeating: ".", count: max(0, width - filled))
    return "[\(done)\(left)]"
  }
}
