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

  private var drawing: QuestionDrawing {
    QuestionDrawing(question: ShownQuestion(question, on: page))
  }

  /// Puts the progress line, the question and the keys on a screen.
  func draw(_ standing: DrillStanding, on screen: inout Screen) {
    drawProgress(standing, on: &screen)
    screen.ruleLine()
    drawing.draw(part: part, on: &screen)
    guard let part else { return screen.paragraph(keys(for: screen), tone: .faint) }
    drawKeys(ofPart: part, on: &screen)
  }

  /// Puts a part on a screen: its number, what it asks, how to answer, and the keys.
  func drawPart(_ place: Int, on screen: inout Screen) {
    drawing.drawPart(place, on: &screen)
    drawKeys(ofPart: place, on: &screen)
  }

  private func drawKeys(ofPart place: Int, on screen: inout Screen) {
    screen.paragraph(
      screen.isNarrow
        ? "[m]材料 [?]提示 [s]跳过 [u]退回 [q]退出"
        : "[\(page.parts[place].page.answerForm)] 作答   [m] 看材料   [?] 提示   [s] 跳过   [u] 退回   [q] 存好退出",
      tone: .faint)
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
