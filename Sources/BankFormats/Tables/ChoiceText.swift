import Quiz
import Spreadsheets

/// Choices as people write them into one cell.
enum ChoiceText {
  /// Divides a cell into choices, and takes their letters off.
  ///
  /// - Parameter text: A choice a line, or with letters, or with `|` or `；` between them.
  /// - Returns: The choices; `isSure` is false where only `；` or `$` told them apart.
  static func divided(_ text: String) -> (texts: [String], isSure: Bool) {
    let lines = HarmlessText.lines(text)
    if lines.count >= 2 { return (withoutLetters(lines), true) }
    let line = lines.first ?? ""
    let lettered = dividedByLetters(line)
    if lettered.count >= 2 { return (lettered, true) }
    for (sign, isSure) in [("|", true), ("｜", true), ("\u{1F}", true), ("；", false), (";", false)] {
      let parts = line.split(separator: sign).map { TypedForms.trimmed(String($0)) }
      if parts.count >= 2 { return (withoutLetters(parts), isSure) }
    }
    return (line.isEmpty ? [] : [line], true)
  }

  /// Takes `A.`, `B、` … off where every text has the one of its place.
  static func withoutLetters(_ texts: [String]) -> [String] {
    var rest: [String] = []
    for (place, text) in texts.enumerated() {
      if text.isEmpty {
        rest.append(text)
        continue
      }
      guard let (letter, content) = lettered(text), letter == place else { return texts }
      rest.append(content)
    }
    return rest
  }

  /// The place that the letter of a choice names, and the choice.
  static func lettered(_ text: String) -> (place: Int, text: String)? {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let place = place(of: first) else { return nil }
    var rest = scalars.dropFirst()
    while rest.first?.properties.isWhitespace == true { rest.removeFirst() }
    guard let sign = rest.first, ".．、:：)）".unicodeScalars.contains(sign) else { return nil }
    rest.removeFirst()
    // A.1 is a number of a section.
    if sign == ".", let next = rest.first, ("0"..."9").contains(next) { return nil }
    return (place, TypedForms.trimmed(String(rest)))
  }

  /// The place of a letter from A to Z of any width.
  static func place(of letter: Unicode.Scalar) -> Int? {
    switch letter.value {
    case 0x41...0x5A: Int(letter.value) - 0x41
    case 0x61...0x7A: Int(letter.value) - 0x61
    case 0xFF21...0xFF3A: Int(letter.value) - 0xFF21
    case 0xFF41...0xFF5A: Int(letter.value) - 0xFF41
    default: nil
    }
  }

  /// Divides `A.甲 B.乙 C.丙`, where the letters follow each other; what stands between quotation
  /// marks belongs to a choice.
  static func dividedByLetters(_ line: String) -> [String] {
    let scalars = Array(line.unicodeScalars)
    let quotations = quotations(in: scalars)
    let texts = divided(scalars, passingOver: quotations)
    // Where they hide the letters, the marks are no quotation marks: inches, a mark too many.
    return texts.isEmpty && !quotations.isEmpty ? divided(scalars, passingOver: []) : texts
  }

  private static func divided(
    _ scalars: [Unicode.Scalar], passingOver quotations: [Range<Int>]
  ) -> [String] {
    var starts: [(mark: Int, text: Int)] = []
    var index = 0
    var ahead = quotations[...]
    while index + 1 < scalars.count, starts.count < 26 {
      if let quote = ahead.first, quote.lowerBound == index {
        index = quote.upperBound
        ahead.removeFirst()
        continue
      }
      let stands =
        index == 0 || scalars[index - 1].properties.isWhitespace
        || ";；,，|".unicodeScalars.contains(scalars[index - 1])
      if stands, place(of: scalars[index]) == starts.count,
        ".．、:：)）".unicodeScalars.contains(scalars[index + 1])
      {
        starts.append((index, index + 2))
        index += 1
      }
      index += 1
    }
    guard starts.count >= 2, starts[0].mark == 0 else { return [] }
    return starts.indices.map { place in
      let end = place + 1 < starts.count ? starts[place + 1].mark : scalars.count
      var text = String.UnicodeScalarView(scalars[starts[place].text..<end])
      while let last = text.last,
        last.properties.isWhitespace
          || (place + 1 < starts.count && ";；|".unicodeScalars.contains(last))
      {
        text.removeLast()
      }
      return TypedForms.trimmed(String(text))
    }
  }

  /// The places that stand between quotation marks, each with its marks; a mark without its other
  /// half is none.
  private static func quotations(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    let closing: [Unicode.Scalar: Unicode.Scalar] = [
      "“": "”", "‘": "’", "「": "」", "『": "』", "\"": "\"", "《": "》",
    ]
    // Of every closing mark the last place, so that looking for one that is not there costs nothing.
    var lasts: [Unicode.Scalar: Int] = [:]
    for (place, scalar) in scalars.enumerated() { lasts[scalar] = place }
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      defer { index += 1 }
      guard let wanted = closing[scalars[index]], let last = lasts[wanted], last > index,
        let end = scalars[(index + 1)...].firstIndex(of: wanted)
      else { continue }
      found.append(index..<(end + 1))
      index = end
    }
    return found
  }

  /// Divides a question that has its choices in it, a line each: `题干\nA.甲\nB.乙`.
  static func stemAndChoices(_ lines: [String]) -> (stem: [String], texts: [String])? {
    guard
      let first = lines.firstIndex(where: { line in
        lettered(line)?.place == 0
      }), first > 0
    else { return nil }
    let tail = Array(lines[first...])
    if tail.count == 1 {
      let texts = dividedByLetters(tail[0])
      return texts.count >= 2 ? (Array(lines[..<first]), texts) : nil
    }
    var texts: [String] = []
    for line in tail {
      let parts = dividedByLetters(line)
      if parts.count >= 2, texts.isEmpty { texts = parts; continue }
      guard let (place, text) = lettered(line), place == texts.count else { return nil }
      texts.append(text)
    }
    return texts.count >= 2 ? (Array(lines[..<first]), texts) : nil
  }
}
