/// A QR code drawn for a terminal, with the quiet zone that cameras need.
public struct QRDrawing: Hashable, Sendable {
  /// How modules are drawn.
  public enum Style: Hashable, Sendable {
    /// Two modules a character, one above the other, for terminals in which blocks are one column
    /// wide.
    case halfBlocks
    /// Two columns of background colour a module, whatever width blocks have.
    case spaces
  }

  /// The rows, each closed in itself.
  public let rows: [String]
  /// How many columns a row takes.
  public let width: Int

  /// Modules of quiet on each side, as the standard asks.
  private static let quiet = 4

  /// Draws a code.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - style: How modules are drawn.
  ///   - usesColour: Whether the terminal knows colours; black and white are then told apart
  ///     whatever its theme is. Without colours the theme is taken to be dark.
  ///   - isInverted: Whether dark and light change places, as for a light theme without colours.
  public init(_ code: QRCode, style: Style, usesColour: Bool, isInverted: Bool) {
    let range = -Self.quiet..<code.size + Self.quiet
    switch style {
    case .halfBlocks:
      width = range.count
      rows = stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
        let blocks = range.map { column in
          // Light is what is drawn, since a terminal's ground is taken to be dark.
          let upper = code[row: row, column: column] == isInverted
          // Below the last row there is quiet.
          let lower = code[row: row + 1, column: column] == isInverted
          return upper ? (lower ? "█" : "▀") : (lower ? "▄" : " ")
        }.joined()
        return usesColour ? "\u{1b}[38;5;231;48;5;16m\(blocks)\u{1b}[0m" : blocks
      }
    case .spaces:
      width = range.count * 2
      rows = range.map { row in
        var text = ""
        var last: Bool?
        for column in range {
          let isLight = code[row: row, column: column] == isInverted
          if isLight != last { text += isLight ? "\u{1b}[48;5;231m" : "\u{1b}[48;5;16m" }
          last = isLight
          text += "  "
        }
        return text + "\u{1b}[0m"
      }
    }
  }
}
