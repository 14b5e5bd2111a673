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
    // A choice in full goes before one that only begins so.
    var texts: [String: String] = [:]
    for form in [\QuestionPage.Choice.text, \.phrase, \.withoutBrackets] {
      for choice in page.choices {
        let text = TypedForms.comparable(choice[keyPath: form])
        if texts[text] == nil { texts[text] = String(choice.letter) }
      }
    }
    for (index, row) in page.rows.enumerated() {
      texts[TypedForms.comparable(row)] = "\(index + 1)"
    }
    var rest = TypedForms.comparable(typed)
    // The longest first: 请示 also stands in 请示报告.
    for (text, sign) in texts.sorted(by: { ($0.key.count, $0.key) > ($1.key.count, $1.key) })
    where text.utf8.count <= rest.utf8.count
      && (text.count > 1 || !(text.first?.isASCII ?? true))
    {
      rest = rest.replacing(text, with: " \(sign) ")
    }
    return rest.uppercased().filter { !TypedForms.isSeparator($0) && !noise.contains($0) }
      .map(Self.plainNumber)
  }

  /// The one choice whose text was typed and nothing else, signs and brackets being told apart
  /// where choices differ in nothing else.
  func whole(_ typed: String) -> QuestionPage.Choice? {
    if let exact = exact(typed) { return exact }
    let forms = [TypedForms.trimmed, TypedForms.comparable, TypedForms.comparableWord]
    for form in forms {
      let wanted = form(typed)
      let meant = page.choices.filter { form($0.text) == wanted }
      if meant.count == 1 { return meant[0] }
      // A bare letter or digit is one of the page, not a text without its signs.
      if wanted.count == 1,
        wanted.first.map({ choice(for: Character($0.uppercased())) != nil }) ?? false
      {
        return nil
      }
    }
    return nil
  }

  /// The choice whose text was typed to the last sign, in quotes or with its letter before it.
  private func exact(_ typed: String) -> QuestionPage.Choice? {
    var text = Substring(TypedForms.trimmed(TypedForms.visible(typed)))
    if text.count > 2, text.first == "“", text.last == "”" { text = text.dropFirst().dropLast() }
    if let choice = page.choices.first(where: { $0.text == text }) { return choice }
    guard let sign = TypedForms.folded(String(text.prefix(1))).uppercased().first,
      let choice = choice(for: sign)
    else { return nil }
    let rest = text.dropFirst().drop { $0.isWhitespace || ".．、:：)）".contains($0) }
    return rest == choice.text ? choice : nil
  }

  /// Whether what was typed is the text of several choices that differ in signs alone.
  func isAmbiguous(_ typed: String) -> Bool {
    let wanted = TypedForms.comparable(typed)
    return wanted.count > 1
      && page.choices.count { TypedForms.comparable($0.text) == wanted } > 1
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
