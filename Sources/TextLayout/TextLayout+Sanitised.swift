extension TextLayout {
  /// A text that is safe to print, whoever wrote it.
  ///
  /// Escape sequences, control characters and marks that reverse the writing direction are
  /// removed, so that a document or a learner's answer cannot repaint the screen or show itself
  /// in another order than it is stored. Line breaks stay, as `\n`; a tab becomes a space.
  public static func sanitised(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1B}": rest = afterEscape(rest)
      case "\u{9B}": rest = afterControlSequence(rest)
      case "\u{90}", "\u{98}", "\u{9D}", "\u{9E}", "\u{9F}": rest = afterControlString(rest)
      case "\r":
        if rest.first != "\n" { result.append("\n") }
      case "\u{85}", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t": result.append(" ")
      case "\n": result.append("\n")
      default:
        if !isUnsafe(scalar) { result.append(scalar) }
      }
    }
    return String(result)
  }

  /// Whether a scalar could change how the text around it is shown.
  ///
  /// These are the control characters except `\n`, marks of writing direction, and separators.
  public static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A: return false
    case 0...0x1F, 0x7F...0x9F: return true
    // Bidirectional marks, embeddings, overrides and isolates.
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return true
    // Line and paragraph separators, byte order mark, interlinear marks, tags.
    case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: return true
    default: return false
    }
  }

  private typealias Scalars = Substring.UnicodeScalarView

  /// What follows an escape sequence whose ESC has been read.
  private static func afterEscape(_ rest: Scalars) -> Scalars {
    guard let kind = rest.first else { return rest }
    switch kind {
    case "[": return afterControlSequence(rest.dropFirst())
    case "]", "P", "X", "^", "_": return afterControlString(rest.dropFirst())
    default:
      let body = rest.drop { (0x20...0x2F).contains($0.value) }
      guard let final = body.first, (0x30...0x7E).contains(final.value) else { return body }
      return body.dropFirst()
    }
  }

  /// What follows the parameters and the final letter of a control sequence.
  private static func afterControlSequence(_ rest: Scalars) -> Scalars {
    let body = rest.drop { (0x20...0x3F).contains($0.value) }
    guard let final = body.first, (0x40...0x7E).contains(final.value) else { return body }
    return body.dropFirst()
  }

  /// What follows a control string; one that is not ended on its line loses only its introducer,
  /// so that no text disappears.
  private static func afterControlString(_ rest: Scalars) -> Scalars {
    for index in rest.indices {
      switch rest[index] {
      case "\u{07}", "\u{9C}": return rest[rest.index(after: index)...]
      case "\u{1B}":
        let next = rest.index(after: index)
        guard next < rest.endIndex, rest[next] == "\\" else { return rest }
        return rest[rest.index(after: next)...]
      case "\n", "\r": return rest
      default: continue
      }
    }
    return rest
  }
}
