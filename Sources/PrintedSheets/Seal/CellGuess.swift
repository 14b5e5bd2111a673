/// Finds out what stood in a cell from the hash that its column lacks.
///
/// What stands in a column of a score sheet is mostly a mark, or a word that stands there more than
/// once. A guess is right or there is none: 48 bits do not fit by chance.
enum CellGuess {
  /// The text with a hash, or nil where it is none that is easily guessed.
  ///
  /// - Parameters:
  ///   - hash: As ``PartHashes/cell(_:)`` makes it.
  ///   - texts: What stands in the column now.
  /// - Returns: The text.
  static func text(hash: UInt64, near texts: some Sequence<String>) -> String? {
    if hash == 0 { return "" }
    for text in texts where PartHashes.cell(text) == hash { return text }
    for whole in -100...10_000 where PartHashes.cell("\(whole)") == hash { return "\(whole)" }
    for hundredths in 1...20_000 {
      let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
      guard rest > 0 else { continue }
      let text =
        rest % 10 == 0 ? "\(whole).\(rest / 10)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)"
      if PartHashes.cell(text) == hash { return text }
    }
    return nil
  }
}

/// Texts of files, as far as a report shows them.
enum ShownText {
  static let longest = 160

  /// A line of a page without its tags, the cells of a table with bars between; another line as it is.
  static func withoutTags(_ line: String) -> String {
    guard line.hasPrefix("<") else { return line }
    var text = ""
    var isTag = false
    for character in line.replacing("</td><td", with: "</td>｜<td") {
      switch character {
      case "<": isTag = true
      case ">" where isTag: isTag = false
      case _: if !isTag { text.append(character) }
      }
    }
    // A line that is nothing but tags may be what was changed.
    return text.allSatisfy(\.isWhitespace) ? line : text
  }

  /// A text on one line, cut where it is long.
  static func shortened(_ text: String) -> String {
    let scalars = text.unicodeScalars.prefix(longest * 4).map { scalar in
      scalar.value < 0x20 || scalar.value == 0x7F ? " " : Character(scalar)
    }
    let line = String(scalars)
    return line.count > longest ? line.prefix(longest) + "……" : line
  }
}
