import TextLayout

/// A part of a line with what it means; the text is safe to print.
struct ScreenPiece {
  let text: String
  var tone: Screen.Tone = .plain

  init(_ text: String, _ tone: Screen.Tone = .plain) {
    self.text = text
    self.tone = tone
  }

  /// Characters with a tone each, those of one tone put together.
  static func runs(_ characters: [Character], tone: (Character) -> Screen.Tone) -> [ScreenPiece] {
    var pieces: [ScreenPiece] = []
    for character in characters {
      let tone = tone(character)
      if let last = pieces.last, last.tone == tone {
        pieces[pieces.count - 1] = ScreenPiece(last.text + String(character), tone)
      } else {
        pieces.append(ScreenPiece(String(character), tone))
      }
    }
    return pieces
  }
}

extension Screen {
  /// Two drawings beside one another, the second from a column on.
  mutating func sideBySide(
    _ left: [[ScreenPiece]], _ right: [[ScreenPiece]], from column: Int
  ) {
    for place in 0..<max(left.count, right.count) {
      let first = place < left.count ? left[place] : []
      guard place < right.count else {
        line(first)
        continue
      }
      let width = first.reduce(0) { $0 + TextLayout.displayWidth(of: $1.text) }
      let gap = String(repeating: " ", count: max(0, column - width))
      line(first + [ScreenPiece(gap)] + right[place])
    }
  }
}
