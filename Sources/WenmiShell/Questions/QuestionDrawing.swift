import Quiz
import TextLayout

/// Draws what is asked: stem, passage, rows, choices and parts.
struct QuestionDrawing {
  let question: ShownQuestion

  /// Puts all of a question on a screen, or its material and one part, with how to answer.
  ///
  /// - Parameters:
  ///   - part: The part that is asked, from 0; `nil` for the question as a whole.
  ///   - screen: Where to draw.
  func draw(part: Int? = nil, on screen: inout Screen) {
    for paragraph in question.body.stem { screen.paragraph(paragraph) }
    Self.drawBelowStem(question.body, on: &screen)
    guard let part else {
      for place in question.parts.indices { drawHead(ofPart: place, on: &screen) }
      screen.blank()
      drawHowToAnswer(question.body, on: &screen)
      return
    }
    if part == 0 {
      screen.blank()
      drawHowToAnswer(question.body, on: &screen)
    }
    drawPart(part, on: &screen)
  }

  /// Puts the question on a screen that a whole room reads.
  ///
  /// - Parameters:
  ///   - isSpaced: Whether there is room for blank lines between the choices.
  ///   - screen: Where to draw.
  func drawForRoom(isSpaced: Bool, on screen: inout Screen) {
    for paragraph in question.body.stem { screen.paragraph(paragraph, indent: 2) }
    Self.drawBelowStem(question.body, isSpaced: isSpaced, on: &screen)
    for place in question.parts.indices { drawHead(ofPart: place, on: &screen) }
    guard question.body.choices.isEmpty, !question.body.howToAnswer.isEmpty else { return }
    screen.blank()
    for line in question.body.howToAnswer { screen.paragraph(line, indent: 2, tone: .faint) }
  }

  /// Puts a part on a screen: its number, what it asks, and how to answer.
  func drawPart(_ place: Int, on screen: inout Screen) {
    let part = question.parts[place]
    drawHead(ofPart: place, on: &screen)
    if !part.howToAnswer.isEmpty || !screen.isNarrow { screen.blank() }
    drawHowToAnswer(part, on: &screen)
  }

  private func drawHowToAnswer(_ body: ShownQuestion.Body, on screen: inout Screen) {
    for line in body.howToAnswer { screen.paragraph(line, tone: .faint) }
  }

  /// The number, the stem and the choices of a part.
  private func drawHead(ofPart place: Int, on screen: inout Screen) {
    let part = question.parts[place]
    screen.blank()
    screen.paragraph(
      "第 \(place + 1)/\(question.parts.count) 小题（\(part.kindTitle)）", tone: .strong)
    for paragraph in part.stem { screen.paragraph(paragraph) }
    Self.drawBelowStem(part, on: &screen)
  }

  /// What stands below the stem: the passage, and what there is to choose from.
  private static func drawBelowStem(
    _ body: ShownQuestion.Body, isSpaced: Bool = false, on screen: inout Screen
  ) {
    if !body.passage.isEmpty {
      screen.blank()
      drawPassage(of: body, marking: [], on: &screen)
    }
    if !body.rows.isEmpty {
      screen.blank()
      for (index, row) in body.rows.enumerated() {
        screen.paragraph("\(index + 1). \(row)", indent: 2, hanging: 3)
      }
    }
    if !body.choices.isEmpty {
      screen.blank()
      drawChoices(of: body, isSpaced: isSpaced, on: &screen)
    }
  }

  /// The choices, a line each; words that go into a passage stand side by side.
  private static func drawChoices(
    of body: ShownQuestion.Body, isSpaced: Bool, on screen: inout Screen
  ) {
    let texts = body.choices.map { TextLayout.sanitised("\($0.letter). \($0.text)") }
    let width = texts.map(TextLayout.displayWidth).max() ?? 0
    guard !body.passage.isEmpty, width <= 16 else {
      for (place, text) in texts.enumerated() {
        if isSpaced, place > 0 { screen.blank() }
        screen.paragraph(text, indent: isSpaced ? 6 : 2, hanging: 3)
      }
      return
    }
    let perRow = max(1, (screen.columns - 2) / (width + 3))
    for start in stride(from: 0, to: texts.count, by: perRow) {
      let row = texts[start..<min(start + perRow, texts.count)].map { text in
        text + String(repeating: " ", count: width - TextLayout.displayWidth(of: text))
      }
      screen.paragraph(row.joined(separator: "   "), indent: 2)
    }
  }

  /// The passage with carets and numbers under the places of a mark.
  func drawPassage(marking places: [Mark.PassageMark] = [], on screen: inout Screen) {
    Self.drawPassage(of: question.body, marking: places, on: &screen)
  }

  private static func drawPassage(
    of body: ShownQuestion.Body, marking places: [Mark.PassageMark], on screen: inout Screen
  ) {
    let digits = String(body.passage.count).count
    for (index, line) in body.passage.enumerated() {
      let label = String(index + 1)
      let fill = String(repeating: " ", count: digits - label.count)
      let number = body.numbersPassage ? "  \(fill)\(label)  " : "  "
      let marks = places.filter { $0.line == index }
        .map { TextLayout.Mark(range: $0.range, label: "\($0.number)") }
      // Marks count characters of the line as it stands; without marks it may be anybody's.
      var rows = TextLayout.marked(
        marks.isEmpty ? TextLayout.sanitised(line) : line, width: screen.columns,
        indent: TextLayout.displayWidth(of: number), marks: marks)
      if let first = rows.first { rows[0] = number + first.dropFirst(number.count) }
      screen.verbatim(rows)
    }
  }
}
