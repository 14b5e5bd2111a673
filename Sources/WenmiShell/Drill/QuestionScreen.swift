import Quiz
import TextLayout

/// How far a drill has come, for the line at the top of every question.
struct DrillStanding {
  /// The number of the question, from 1.
  var number: Int
  var count: Int
  var right: Int
  var wrong: Int
  var elapsedSeconds: Int

  /// Right answers in a hundred, or nothing before the first answer.
  var rate: String {
    let answered = right + wrong
    return answered == 0 ? "--" : "\((right * 100 + answered / 2) / answered)%"
  }
}

/// A question as it stands on the screen.
struct QuestionScreen {
  let question: Question
  let page: QuestionPage
  /// The part that is asked, from 0; `nil` where there are none, or all are asked at once.
  var part: Int?

  /// Puts the progress line, the question and the keys on a screen.
  func draw(_ standing: DrillStanding, on screen: inout Screen) {
    drawProgress(standing, on: &screen)
    screen.ruleLine()
    for paragraph in question.stem { screen.paragraph(paragraph) }
    drawBody(on: &screen)
    guard let part else {
      for part in page.parts { drawHead(of: part, on: &screen) }
      screen.blank()
      for line in page.howToAnswer { screen.paragraph(line, tone: .faint) }
      screen.paragraph(keys(for: screen), tone: .faint)
      return
    }
    if part == 0 {
      screen.blank()
      for line in page.howToAnswer { screen.paragraph(line, tone: .faint) }
    }
    drawPart(part, on: &screen)
  }

  /// Puts the question on a screen that a whole room reads.
  ///
  /// - Parameters:
  ///   - isSpaced: Whether there is room for blank lines between the choices.
  ///   - screen: Where to draw.
  func drawForRoom(isSpaced: Bool, on screen: inout Screen) {
    for paragraph in question.stem { screen.paragraph(paragraph, indent: 2) }
    drawBody(isSpaced: isSpaced, on: &screen)
    for part in page.parts { drawHead(of: part, on: &screen) }
    if page.choices.isEmpty, !page.howToAnswer.isEmpty {
      screen.blank()
      for line in page.howToAnswer { screen.paragraph(line, indent: 2, tone: .faint) }
    }
  }

  /// What stands below the stem: the passage, and what there is to choose from.
  private func drawBody(isSpaced: Bool = false, on screen: inout Screen) {
    if !page.passage.isEmpty {
      screen.blank()
      drawPassage(marking: [], on: &screen)
    }
    if !page.rows.isEmpty {
      screen.blank()
      for (index, row) in page.rows.enumerated() {
        screen.paragraph("\(index + 1). \(row)", indent: 2, hanging: 3)
      }
    }
    if !page.choices.isEmpty {
      screen.blank()
      drawChoices(isSpaced: isSpaced, on: &screen)
    }
  }

  /// The choices, a line each; words that go into a passage stand side by side.
  private func drawChoices(isSpaced: Bool, on screen: inout Screen) {
    let texts = page.choices.map { "\($0.letter). \($0.text)" }
    let width = texts.map(TextLayout.displayWidth).max() ?? 0
    guard !page.passage.isEmpty, width <= 16 else {
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

  /// Puts a part on a screen: its number, what it asks, and how to answer.
  func drawPart(_ place: Int, on screen: inout Screen) {
    let part = page.parts[place]
    drawHead(of: part, on: &screen)
    if !part.page.howToAnswer.isEmpty || !screen.isNarrow { screen.blank() }
    for line in part.page.howToAnswer { screen.paragraph(line, tone: .faint) }
    screen.paragraph(
      screen.isNarrow
        ? "[m]材料 [?]提示 [s]跳过 [u]退回 [q]退出"
        : "[\(part.page.answerForm)] 作答   [m] 看材料   [?] 提示   [s] 跳过   [u] 退回   [q] 存好退出",
      tone: .faint)
  }

  /// The number, the stem and the choices of a part.
  private func drawHead(of part: QuestionPage.Part, on screen: inout Screen) {
    let question = question.parts[part.number - 1]
    screen.blank()
    screen.paragraph(
      "第 \(part.number)/\(page.parts.count) 小题（\(question.kind.title)）", tone: .strong)
    for paragraph in part.stem { screen.paragraph(paragraph) }
    QuestionScreen(question: question, page: part.page).drawBody(on: &screen)
  }

  /// The passage with carets and numbers under the places of a mark.
  func drawPassage(marking places: [Mark.PassageMark], on screen: inout Screen) {
    let digits = String(page.passage.count).count
    for (index, line) in page.passage.enumerated() {
      let label = String(index + 1)
      let fill = String(repeating: " ", count: digits - label.count)
      let number = page.numbersPassage ? "  \(fill)\(label)  " : "  "
      let marks = places.filter { $0.line == index }
        .map { TextLayout.Mark(range: $0.range, label: "\($0.number)") }
      var rows = TextLayout.marked(
        line, width: screen.columns, indent: TextLayout.displayWidth(of: number), marks: marks)
      if let first = rows.first { rows[0] = number + first.dropFirst(number.count) }
      screen.verbatim(rows)
    }
  }

  private func drawProgress(_ standing: DrillStanding, on screen: inout Screen) {
    let done = Double(standing.number - 1) / Double(max(1, standing.count))
    let time = Self.clock(standing.elapsedSeconds)
    if screen.isNarrow {
      screen.heading(
        "\(standing.number)/\(standing.count) \(TextLayout.bar(fraction: done, width: 8)) 对\(standing.right) 错\(standing.wrong) \(standing.rate) \(time)"
      )
    } else {
      screen.heading(
        "\(standing.number)/\(standing.count) \(TextLayout.bar(fraction: done, width: 16)) 对 \(standing.right) 错 \(standing.wrong) 正确率 \(standing.rate) 用时 \(time)",
        "\(question.topic.root) \(question.kind.title) 难度 \(question.difficulty)")
    }
  }

  private func keys(for screen: Screen) -> String {
    if page.takesDocument {
      return screen.isNarrow
        ? "[e]编辑器 [?]提示 [s]跳过 [q]存退"
        : "[e] 编辑器   [?] 提示   [s] 跳过   [u] 上一题   [q] 存好退出"
    }
    let form = "[\(page.answerForm)] [?]提示 [s]跳过 [q]存退"
    // Choices show by themselves what to type.
    if screen.isNarrow, page.choices.isEmpty, TextLayout.displayWidth(of: form) <= screen.columns {
      return form
    }
    return screen.isNarrow
      ? "[?]提示 [s]跳过 [u]上一题 [q]存好退出"
      : "[\(page.answerForm)] 作答   [?] 提示   [s] 跳过   [u] 上一题   [q] 存好退出"
  }

  /// Minutes and seconds: `2:07`, `1:02:07`.
  static func clock(_ seconds: Int) -> String {
    let rest =
      "\(seconds / 60 % 60 < 10 && seconds >= 3600 ? "0" : "")\(seconds / 60 % 60):\(seconds % 60 < 10 ? "0" : "")\(seconds % 60)"
    return seconds >= 3600 ? "\(seconds / 3600):\(rest)" : rest
  }
}
