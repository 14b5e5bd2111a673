import Quiz

/// A line of an Aiken file.
enum AikenLine {
  /// `A. …`
  case choice(letter: Int, text: String)
  /// `ANSWER: B`: the letters, and what is written.
  case answer(letters: [Int], text: String)
  case blank
  case text(String)

  /// Reads a line as it is typed, in letters and signs of either width.
  init(_ line: some StringProtocol) {
    let line = line.trimmingBlanks
    guard !line.isEmpty else {
      self = .blank
      return
    }
    if let answer = Self.answer(in: line) {
      self = answer
    } else if let choice = Self.choice(in: line) {
      self = choice
    } else {
      self = .text(line)
    }
  }

  private static func choice(in line: String) -> AikenLine? {
    let scalars = Array(line.unicodeScalars.prefix(3))
    guard let letter = scalars.first.flatMap(letter), scalars.count >= 2 else { return nil }
    switch scalars[1] {
    case ".", ")":
      // Aiken wants a blank; without it `A.B` would be a choice.
      guard scalars.count < 3 || scalars[2] == " " || scalars[2] == "\t" || !scalars[2].isASCII
      else { return nil }
    case "．", "）", "、": break
    default: return nil
    }
    let text = String(String.UnicodeScalarView(line.unicodeScalars.dropFirst(2)))
    return .choice(letter: letter, text: text.trimmingBlanks)
  }

  private static let heads = ["ANSWER", "参考答案", "正确答案", "标准答案", "答案"]

  private static func answer(in line: String) -> AikenLine? {
    guard let head = heads.first(where: { line.uppercased().hasPrefix($0) }) else { return nil }
    let rest = line.dropFirst(head.count).trimmingBlanks
    guard rest.first == ":" || rest.first == "：" else { return nil }
    let text = rest.dropFirst().trimmingBlanks
    let letters = text.unicodeScalars.compactMap(letter)
    return .answer(letters: letters, text: text)
  }

  /// The place of a letter in the alphabet, from 0.
  private static func letter(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x41...0x5A: Int(scalar.value - 0x41)
    case 0xFF21...0xFF3A: Int(scalar.value - 0xFF21)
    default: nil
    }
  }
}
