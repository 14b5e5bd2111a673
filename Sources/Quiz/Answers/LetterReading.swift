/// Reads what people type for the choices of a page: letters, digits, or the texts in full.
struct LetterReading {
  let page: QuestionPage

  /// Takes in what was typed.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - noise: Signs, folded to ASCII, that mean nothing here.
  /// - Returns: Capitals and digits in order, with a letter for each choice and a digit for each
  ///   row that was written in full.
  func signs(in typed: String, ignoring noise: String) -> [Character] {
    var texts: [(text: String, sign: String)] = []
    for choice in page.choices {
      for text in Set([choice.phrase, choice.withoutBrackets].map(TypedForms.comparable)) {
        texts.append((text, String(choice.letter)))
      }
    }
    for (index, row) in page.rows.enumerated() {
      texts.append((TypedForms.comparable(row), "\(index + 1)"))
    }
    var rest = TypedForms.comparable(typed)
    // The longest first: 请示 also stands in 请示报告.
    for (text, sign) in texts.sorted(by: { ($0.text.count, $1.sign) > ($1.text.count, $0.sign) })
    where text.utf8.count <= rest.utf8.count
      && (text.count > 1 || !(text.first?.isASCII ?? true))
    {
      rest = rest.replacing(text, with: " \(sign) ")
    }
    return rest.uppercased().filter { !TypedForms.isSeparator($0) && !noise.contains($0) }
      .map(Self.plainNumber)
  }

  /// The choice that a sign stands for.
  func choice(for sign: Character) -> QuestionPage.Choice? {
    page.choices.first { $0.letter == sign || $0.digit == sign }
  }

  /// Why a sign stands for nothing.
  static func problem(with sign: Character, in typed: String, advice: String) -> ResponseProblem {
    // One character of a whole word would not tell what was not understood.
    let isSign = sign.isASCII && (sign.isLetter || sign.isNumber)
    let word = TypedForms.trimmed(typed)
    let shown = word.count > 20 ? "\(word.prefix(20))……" : word
    return ResponseProblem(
      message: isSign ? "没有 \(sign) 这一项。\(advice)" : "看不懂“\(shown)”。\(advice)")
  }

  /// `③` and `三` as `3`.
  private static func plainNumber(_ character: Character) -> Character {
    for numbers in ["①②③④⑤⑥⑦⑧⑨", "一二三四五六七八九"] {
      if let place = Array(numbers).firstIndex(of: character) {
        return Character("\(place + 1)")
      }
    }
    return character
  }
}
