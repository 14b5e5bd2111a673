/// The mark of a choice: `A.` `A、` `(A)` `①`, at some place of a line.
struct OptionMark: Equatable {
  /// How marks are written; on one line all are written alike.
  enum Style: Equatable {
    /// The sign after the letter.
    case sign(Unicode.Scalar)
    /// Brackets around it.
    case brackets
    /// Nothing but a blank after it.
    case blank
    /// A number in a circle.
    case circle
  }

  /// How it is written.
  let style: Style
  /// The place of the choice, from 0 for A.
  let place: Int
  /// Where the text of the choice begins.
  let textStart: Int

  /// Looks for a mark.
  init?(in plain: ArraySlice<Unicode.Scalar>, at start: Int, orBlank: Bool = false) {
    guard start < plain.endIndex else { return nil }
    let first = plain[start]
    if (0x2460...0x2468).contains(first.value) {
      style = .circle
      place = Int(first.value) - 0x2460
      let next = start + 1
      let hasSign = next < plain.endIndex && Self.signs.contains(plain[next])
      textStart = hasSign ? next + 1 : next
      return
    }
    if first == "(" || first == "[" || first == "【" {
      let letter = plain.skippingBlanks(start + 1)
      guard letter < plain.endIndex, let place = Self.place(of: plain[letter]) else { return nil }
      let close = plain.skippingBlanks(letter + 1)
      guard close < plain.endIndex, ")]】".unicodeScalars.contains(plain[close]) else { return nil }
      style = .brackets
      self.place = place
      let next = close + 1
      let hasSign = next < plain.endIndex && Self.signs.contains(plain[next])
      textStart = hasSign ? next + 1 : next
      return
    }
    guard let place = Self.place(of: first), start + 1 < plain.endIndex else { return nil }
    if start > plain.startIndex, Self.isOfWord(plain[start - 1], before: place) { return nil }
    let next = plain.skippingBlanks(start + 1)
    guard next < plain.endIndex else { return nil }
    if Self.signs.contains(plain[next]) {
      // A small letter is a mark only where its sign says so.
      if first.value >= 0x61, plain[next] == ":" { return nil }
      style = .sign(plain[next])
      textStart = next + 1
    } else if orBlank, next > start + 1, first.value < 0x61 {
      style = .blank
      textStart = next
    } else {
      return nil
    }
    self.place = place
  }

  private static let signs = ScalarSet(".、:)．,，")

  /// Whether a letter goes on with a word; behind a number another choice may begin: `A.13B.14`.
  private static func isOfWord(_ scalar: Unicode.Scalar, before place: Int) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || place == 0 && ("0"..."9").contains(scalar))
  }

  /// The place of a letter from A to J.
  private static func place(of scalar: Unicode.Scalar) -> Int? {
    switch scalar {
    case "A"..."J": Int(scalar.value) - 0x41
    case "a"..."j": Int(scalar.value) - 0x61
    default: nil
    }
  }
}

/// Cuts lines at the marks of choices.
enum PaperOptions {
  /// One choice of a line.
  struct Option {
    /// Its place, from 0.
    let place: Int
    /// Its text.
    let line: PaperLine
  }

  /// Cuts a line that begins with a mark.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - first: The mark.
  ///   - limit: The place that the next line's mark has, so that nothing is taken for it here.
  /// - Returns: The choices, of which the first has the mark.
  static func cut(_ line: PaperLine, from first: OptionMark, limit: Int?) -> [Option] {
    let plain = line.plain
    var options: [Option] = []
    var mark = first
    var place = first.textStart
    while place < plain.endIndex {
      guard mark.place + 1 < limit ?? .max, couldBeMark(plain[place]),
        let next = OptionMark(in: plain, at: place, orBlank: mark.style == .blank),
        next.place == mark.place + 1, next.style == mark.style,
        mark.style != .blank || plain[place - 1].isBlank
      else {
        place += 1
        continue
      }
      options.append(Option(place: mark.place, line: line.part(mark.textStart..<place)))
      mark = next
      place = next.textStart
    }
    options.append(Option(place: mark.place, line: line.part(mark.textStart..<plain.endIndex)))
    return options
  }

  private static func couldBeMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || scalar == "【" || (0x2460...0x2468).contains(scalar.value)
  }

  /// Looks for choices inside a line that begins with something else.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - limit: The place that the next line's mark has.
  ///   - orBlank: Whether a letter with a blank behind it may be a mark.
  /// - Returns: Where they begin and what they are, at least two with a text each; `nil` where
  ///   there are none.
  static func inside(
    _ line: PaperLine, limit: Int?, orBlank: Bool = false
  ) -> (start: Int, options: [Option])? {
    let plain = line.plain
    var place = plain.startIndex + 1
    var attempts = 0
    while place < plain.endIndex, attempts < 4 {
      guard couldBeMark(plain[place]),
        let mark = OptionMark(in: plain, at: place, orBlank: orBlank && plain[place - 1].isBlank),
        mark.place == 0, mark.style != .circle
      else {
        place += 1
        continue
      }
      let options = cut(line, from: mark, limit: limit)
      // A letter with no more than a blank is a mark only among others of the kind.
      if options.count >= (mark.style == .blank ? 3 : 2),
        options.allSatisfy({ !$0.line.isEmpty })
      {
        return (place, options)
      }
      attempts += 1
      place += 1
    }
    return nil
  }
}
