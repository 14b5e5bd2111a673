/// The brackets and lines that a stem leaves for an answer, and what stands in them.
struct BracketKey {
  /// What stands in a gap.
  enum Content: Equatable {
    /// Nothing.
    case nothing
    /// Letters of choices.
    case letters
    /// 对 or 错 in some form.
    case truth
    /// Words.
    case words
  }

  /// Where the gap is, brackets included.
  let range: Range<Int>
  /// What stands in it.
  let content: Content
  /// Its text without blanks.
  let text: String
  /// Whether it is a line to write on, not a pair of brackets.
  let isLine: Bool

  /// The gaps of a line, and what might be gaps that somebody has filled in.
  static func all(in line: PaperLine) -> [BracketKey] {
    let plain = line.plain
    var keys: [BracketKey] = []
    var place = plain.startIndex
    while place < plain.endIndex {
      let scalar = plain[place]
      if scalar == "_" {
        guard let key = underscored(line, at: place) else {
          place += 1
          continue
        }
        keys.append(key)
        place = key.range.upperBound
      } else if let close = closings[scalar], let end = end(of: close, in: plain, from: place + 1) {
        let inner = line.part((place + 1)..<end)
        keys.append(
          BracketKey(
            range: place..<(end + 1), content: content(of: inner.plain), text: inner.string,
            isLine: false))
        place = end + 1
      } else {
        place += 1
      }
    }
    return keys
  }

  private static let closings: [Unicode.Scalar: Unicode.Scalar] = ["(": ")", "【": "】", "[": "]"]
  /// Characters of the longest word that is taken for the filling of a gap.
  private static let lengthLimit = 30

  private static func end(
    of close: Unicode.Scalar, in plain: ArraySlice<Unicode.Scalar>, from start: Int
  ) -> Int? {
    plain[start..<min(plain.endIndex, start + lengthLimit)].firstIndex(of: close)
  }

  /// `____`, and `__绝密__` where somebody has written on the line.
  private static func underscored(_ line: PaperLine, at start: Int) -> BracketKey? {
    let plain = line.plain
    var end = start
    while end < plain.endIndex, plain[end] == "_" { end += 1 }
    guard end - start >= 2 else { return nil }
    let limit = min(plain.endIndex, end + lengthLimit)
    if let next = plain[end..<limit].firstIndex(of: "_"), next > end, next + 1 < plain.endIndex,
      plain[next + 1] == "_", end - start <= 3,
      !plain[end..<next].contains(where: { "，。；、,;(".unicodeScalars.contains($0) })
    {
      var close = next
      while close < plain.endIndex, plain[close] == "_" { close += 1 }
      let inner = line.part(end..<next)
      if close - next == end - start, !inner.isEmpty {
        return BracketKey(
          range: start..<close, content: content(of: inner.plain), text: inner.string, isLine: true)
      }
    }
    return BracketKey(range: start..<end, content: .nothing, text: "", isLine: true)
  }

  private static func content(of plain: ArraySlice<Unicode.Scalar>) -> Content {
    if plain.allSatisfy({ $0.isBlank || $0 == "_" }) { return .nothing }
    if isLetters(plain) { return .letters }
    return KeyReading.truth(of: plain.string) != nil ? .truth : .words
  }

  /// `C`, `A B C`, `A、B`: letters that choices have, in capitals, no letter twice.
  static func isLetters(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    var seen: Set<Unicode.Scalar> = []
    for scalar in plain {
      switch scalar {
      case "A"..."J": if !seen.insert(scalar).inserted { return false }
      case " ", "\t", "、", ",", "，", ".", "/": continue
      default: return false
      }
    }
    return !seen.isEmpty
  }

  /// The key in square brackets behind the last choice: `丙      【C】`.
  ///
  /// - Returns: The choice without it, and the letters.
  static func behindOption(_ line: PaperLine) -> (PaperLine, key: String?) {
    guard let last = all(in: line).last, last.content == .letters, !last.isLine,
      last.range.upperBound == line.plain.endIndex, last.range.lowerBound > line.plain.startIndex,
      case let open = line.plain[last.range.lowerBound],
      open == "【" || line.plain[last.range.lowerBound - 1].isBlank
    else { return (line, nil) }
    return (line.part(line.plain.startIndex..<last.range.lowerBound), last.text)
  }

  /// A gap as stems have it.
  static let gap = "（　　）"
}

extension PaperLine {
  /// The line as a stem has it, with gaps written alike.
  ///
  /// - Parameter filled: Gaps whose filling is a key and is taken out.
  /// - Returns: The text.
  func stem(emptying filled: [BracketKey] = []) -> String {
    var result = String.UnicodeScalarView()
    var place = text.startIndex
    for key in BracketKey.all(in: self)
    where key.content == .nothing && !isSpecial(key)
      || filled.contains(where: { $0.range == key.range })
    {
      result.append(contentsOf: text[place..<key.range.lowerBound])
      result.append(contentsOf: BracketKey.gap.unicodeScalars)
      place = key.range.upperBound
    }
    result.append(contentsOf: text[place...])
    return String(result)
  }

  /// Square brackets are gaps only where a key stands in them.
  private func isSpecial(_ key: BracketKey) -> Bool {
    !key.isLine && plain[key.range.lowerBound] != "("
  }
}
