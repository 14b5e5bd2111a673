import Classroom
import Quiz
import Sessions
import TextLayout

/// The pages of a question: put, closed, revealed, called on, raced for.
extension ClassPageDrawing {
  func drawQuestion(_ fit: Fit, on screen: inout Screen) {
    guard let round = lesson.standing.current?.key, let question = lesson.question(of: round),
      let page = lesson.page(of: round)
    else {
      screen.blank()
      return screen.paragraph("题库里已经没有这道题。输入 next 出下一题。", indent: 2)
    }
    if fit == .spaced { screen.blank() }
    QuestionDrawing(question: ShownQuestion(question, on: page)).drawForRoom(
      isSpaced: fit == .spaced, on: &screen)
    if lesson.standing.phase == .closed {
      screen.blank()
      screen.paragraph("已收卷。", indent: 2, tone: .strong)
    }
  }

  func drawReveal(_ fit: Fit, on screen: inout Screen) {
    guard let round = lesson.standing.current?.key, let question = lesson.question(of: round),
      let reveal = lesson.reveal(of: round)
    else {
      screen.blank()
      return screen.paragraph("题库里已经没有这道题。输入 next 出下一题。", indent: 2)
    }
    if fit != .short {
      for paragraph in question.stem { screen.paragraph(paragraph, indent: 2) }
      screen.blank()
    }
    let bars = AnswerBars(of: lesson, in: round)
    if room.hidesBars {
      screen.paragraph("分布藏起来了，输入 h 再显示。", indent: 2, tone: .faint)
    } else if let bars, bars.answered > 0 || !bars.bars.isEmpty {
      drawBars(bars, isSpaced: fit == .spaced, on: &screen)
    }
    screen.blank()
    screen.paragraph("答案：\(reveal.key)", indent: 2, hanging: 6, tone: .right)
    if !reveal.explanation.isEmpty { screen.paragraph(reveal.explanation, indent: 2) }
    for line in reveal.basis.prefix(screen.isNarrow ? 2 : 4) {
      screen.paragraph("依据：\(line)", indent: 2, hanging: 6, tone: .faint)
    }
  }

  /// Bars with how many and what part of all; what is right is said in words.
  private func drawBars(_ bars: AnswerBars, isSpaced: Bool, on screen: inout Screen) {
    guard bars.answered > 0 else {
      return screen.paragraph("没有人作答。", indent: 2)
    }
    let most = bars.bars.map(\.count).max() ?? 0
    screen.bars(
      bars.bars.map { bar in
        ScreenBar(
          label: bar.label.isEmpty ? bar.text : "\(bar.label)  \(bar.text)",
          fraction: most == 0 ? 0 : Double(bar.count) / Double(most),
          count: "\(bar.count)人",
          percent: "\((bar.count * 100 + bars.answered / 2) / bars.answered)%",
          note: bar.isKey ? "<- 正确" : "")
      }, isSpaced: isSpaced)
  }

  func drawBuzz(_ fit: Fit, on screen: inout Screen) {
    screen.blank()
    if let number = lesson.standing.buzz?.by, let learner = lesson.learner(number) {
      drawName(of: learner, before: "抢到了", on: &screen)
    } else {
      screen.paragraph("抢  答  ！", indent: 6, tone: .strong)
      screen.blank()
      screen.paragraph(room.board == nil ? "看谁先举手。" : "手机上按“抢答”，或者举手。", indent: 6)
    }
    drawQuestionBelow(fit, on: &screen)
  }

  func drawCalled(_ fit: Fit, on screen: inout Screen) {
    screen.blank()
    if let learner = lesson.standing.called.flatMap({ lesson.learner($0) }) {
      drawName(of: learner, before: "请回答", on: &screen)
    }
    drawQuestionBelow(fit, on: &screen)
  }

  /// A name as large as a terminal can write it.
  private func drawName(of learner: Learner, before words: String, on screen: inout Screen) {
    let line = String(repeating: "=", count: max(8, min(44, screen.columns - 8)))
    screen.verbatim(["    " + line])
    screen.blank()
    let name = TextLayout.sanitised(learner.name)
    let wide = name.map(String.init).joined(separator: name.count > 4 ? " " : "   ")
    screen.paragraph(wide, indent: 8, tone: .strong)
    screen.blank()
    screen.paragraph(
      [learner.group, words].compactMap(\.self).joined(separator: "   "), indent: 8)
    screen.blank()
    screen.verbatim(["    " + line])
  }

  /// The question that is on, under something else.
  private func drawQuestionBelow(_ fit: Fit, on screen: inout Screen) {
    guard lesson.standing.phase == .question || lesson.standing.phase == .closed else { return }
    screen.blank()
    drawQuestion(fit == .spaced ? .dense : fit, on: &screen)
  }
}
