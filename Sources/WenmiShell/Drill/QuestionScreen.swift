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

  /// Puts the progress line, the question and the keys on a screen.
  func draw(_ standing: DrillStanding, on screen: inout Screen) {
    drawProgress(standing, on: &screen)
    screen.ruleLine()
    for paragraph in question.stem { screen.paragraph(paragraph) }
    if !page.passage.isEmpty {
      screen.blank()
      drawPassage(marking: [], on: &screen)
    }
    if !page.choices.isEmpty {
      screen.blank()
      for choice in page.choices {
        screen.paragraph("\(choice.letter). \(choice.text)", indent: 2, hanging: 3)
      }
    }
    screen.blank()
    for line in page.howToAnswer { screen.paragraph(line, tone: .faint) }
    screen.paragraph(keys(for: screen), tone: .faint)
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
