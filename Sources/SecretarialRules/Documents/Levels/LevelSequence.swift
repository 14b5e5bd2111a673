import OfficialDocuments

/// Follows the numbers of all levels through one text.
struct LevelSequence {
  /// A number that does not follow from those before it.
  struct Break {
    let range: Range<String.Index>
    let message: String
  }

  private struct State {
    /// The last number and the paragraph it opens.
    var last: (value: Int, paragraph: Int)?
    /// The last number of the list that this one interrupted by starting again at 1.
    var interrupted: Int?
  }

  private let text: NumberedParagraphs
  private var states: [LevelNumber.Level: State] = [:]

  init(_ text: NumberedParagraphs) { self.text = text }

  /// Takes the next paragraph.
  mutating func take(_ index: Int) -> Break? {
    let paragraph = text.paragraphs[index]
    guard let number = LevelNumber(opening: paragraph) else {
      // 1.20个 may be the first item or a decimal number: from here on nothing is known.
      if paragraph.first.map(LooseNumeral.isDigit) ?? false { states[.third] = nil }
      return nil
    }
    let state = states[number.level] ?? State()
    defer { move(to: number, at: index, from: state) }
    guard number.value > 1, let last = state.last, number.value != last.value + 1,
      number.value != (state.interrupted ?? 0) + 1, text.isBody || number.level <= .second
    else { return nil }
    let written = number.level.written(number.value)
    let previous = number.level.written(last.value)
    if number.value == last.value {
      return Break(range: number.range, message: "序数“\(written)”重复，前面已有“\(previous)”")
    }
    guard number.value > last.value else {
      return Break(range: number.range, message: "序数“\(written)”排在“\(previous)”之后，请核对次序")
    }
    // Where many are missing somebody has shortened the text.
    guard number.value <= last.value + Self.longestGap else { return nil }
    // The missing ones may stand inside a paragraph whose line break was lost.
    let missing = number.level.written(last.value + 1)
    guard !text.hold(forms(number.level, last.value + 1), from: last.paragraph, upTo: index) else {
      return nil
    }
    return Break(range: number.range, message: "“\(previous)”之后是“\(written)”，没有看到“\(missing)”")
  }

  private mutating func move(to number: LevelNumber, at index: Int, from state: State) {
    var state = state
    if number.value == 1 {
      state.interrupted = state.last?.value
    } else if number.value == (state.interrupted ?? 0) + 1 {
      state.interrupted = nil
    }
    state.last = (number.value, index)
    states[number.level] = state
  }

  private static let longestGap = 2

  private func forms(_ level: LevelNumber.Level, _ value: Int) -> [String] {
    let written = level.written(value)
    switch level {
    case .first: return [written]
    case .second, .fourth:
      return [written, "(" + written.dropFirst().dropLast() + ")"]
    case .third: return ["\(value).", "\(value)．", "\(value)、"]
    }
  }
}
