import Quiz
import SecretarialRules
import TextLayout

/// What is said after an answer: the result, why, and the rule behind it with its strength.
struct FeedbackScreen {
  let question: Question
  let page: QuestionPage
  let response: Response
  let mark: Mark

  /// The result in words first; colour is only the second telling.
  func draw(on screen: inout Screen) {
    screen.blank()
    for note in response.notes { screen.paragraph(note, tone: .faint) }
    Self.drawVerdict(
      mark.verdict, points: mark.points, of: mark.maxPoints, headline: mark.headline, on: &screen)
    if mark.parts.isEmpty {
      Self.drawReasons(of: mark, to: question, page, on: &screen)
    } else {
      drawParts(on: &screen)
    }
    if let scoring = mark.scoring { screen.paragraph(scoring, indent: 2, tone: .faint) }
    if showsExplanation { screen.paragraph(question.explanation, indent: 2) }
    drawBasis(basis.prefix(basisRoom(on: screen)), on: &screen)
    drawChecklist(on: &screen)
  }

  /// The result in words, with the points where they are neither all nor none.
  static func drawVerdict(
    _ verdict: Mark.Verdict, points: Double, of maxPoints: Double, headline: String,
    on screen: inout Screen
  ) {
    switch verdict {
    case .right: screen.paragraph("对。\(headline)", tone: .right)
    case .partial:
      screen.paragraph(
        "部分对，得 \(Self.points(points)) 分（满分 \(Self.points(maxPoints)) 分）。\(headline)",
        tone: .wrong)
    case .wrong: screen.paragraph("错。\(headline)", tone: .wrong)
    }
  }

  /// The passage with the places that are spoken of, then why.
  private static func drawReasons(
    of mark: Mark, to question: Question, _ page: QuestionPage, on screen: inout Screen
  ) {
    if !mark.places.isEmpty {
      screen.blank()
      QuestionDrawing(question: ShownQuestion(question, on: page))
        .drawPassage(marking: mark.places, on: &screen)
      screen.blank()
    }
    for reason in mark.reasons { screen.paragraph(reason, indent: 2, hanging: 2) }
  }

  /// How each part went, and why where it is not right.
  private func drawParts(on screen: inout Screen) {
    for (index, mark) in mark.parts.enumerated() {
      let part = question.parts[index]
      screen.blank()
      let head = "第 \(index + 1) 小题  \(Self.points(mark.points))/\(Self.points(mark.maxPoints)) 分  "
      switch mark.verdict {
      case .right: screen.paragraph("\(head)对。\(mark.headline)", tone: .right)
      case .partial: screen.paragraph("\(head)部分对。\(mark.headline)", tone: .wrong)
      case .wrong: screen.paragraph("\(head)错。\(mark.headline)", tone: .wrong)
      }
      if mark.verdict != .right {
        Self.drawReasons(of: mark, to: part, page.parts[index].page, on: &screen)
      }
      if !part.explanation.isEmpty { screen.paragraph(part.explanation, indent: 2) }
    }
    screen.blank()
  }

  /// What no rule can judge, for the learner to look at again.
  private func drawChecklist(on screen: inout Screen) {
    let items = question.content.checklist
    guard !items.isEmpty else { return }
    screen.blank()
    screen.paragraph("下面几条规则判不了，请自己对照，不计分：")
    for (index, item) in items.enumerated() {
      screen.paragraph("\(index + 1). \(item)", indent: 2, hanging: 3)
    }
  }

  // The reasons of a marked passage hold what the explanation would say again.
  private var showsExplanation: Bool {
    mark.reasons.isEmpty || (mark.verdict != .right && mark.places.isEmpty)
  }

  /// What there is to say of the question, for a learner who asks why.
  ///
  /// - Parameters:
  ///   - notes: What the learner wrote down about it.
  ///   - afterFeedback: Whether the feedback stands right above, so that nothing of it need be
  ///     said again.
  ///   - screen: Where to draw.
  func drawDetails(notes: [String], afterFeedback: Bool, on screen: inout Screen) {
    screen.blank()
    drawKey(on: &screen)
    if !afterFeedback || !showsExplanation { screen.paragraph(question.explanation, indent: 2) }
    if mark.parts.isEmpty {
      drawDetails(of: mark, afterFeedback: afterFeedback, on: &screen)
    } else {
      for (index, mark) in mark.parts.enumerated() {
        screen.paragraph("第 \(index + 1) 小题", indent: 2)
        let explanation = question.parts[index].explanation
        if !explanation.isEmpty { screen.paragraph(explanation, indent: 4) }
        drawDetails(of: mark, afterFeedback: afterFeedback, indent: 4, on: &screen)
      }
    }
    let shown = afterFeedback ? basisRoom(on: screen) : 0
    drawBasis(basis.dropFirst(shown).prefix(basisRoom(on: screen)), on: &screen)
    for code in rules {
      guard let rule = RuleCatalog.rule(code) else { continue }
      screen.paragraph("\(code) \(rule.title)", indent: 2, hanging: 6)
      screen.paragraph(rule.explanation, indent: 8, tone: .faint)
    }
    if !question.source.isEmpty {
      screen.paragraph("材料：\(question.source.joined(separator: "、"))", indent: 2, tone: .faint)
    }
    for note in notes { screen.paragraph("笔记：\(note)", indent: 2, hanging: 6) }
  }

  private func drawDetails(
    of mark: Mark, afterFeedback: Bool, indent: Int = 2, on screen: inout Screen
  ) {
    let reasons = afterFeedback ? [] : mark.reasons
    for detail in reasons + mark.details.filter({ !mark.reasons.contains($0) }) {
      screen.paragraph(detail, indent: indent, hanging: 2)
    }
  }

  private func drawKey(on screen: inout Screen) {
    let key = question.content.revealedKey(on: page)
    guard page.parts.isEmpty else {
      screen.paragraph("答案：", tone: .strong)
      for (part, question) in zip(page.parts, question.parts) {
        let key = question.content.revealedKey(on: part.page)
        screen.paragraph("\(part.number). \(key)", indent: 2, hanging: 3)
      }
      return
    }
    guard page.takesDocument else { return screen.paragraph("答案：\(key)", tone: .strong) }
    screen.paragraph("范文（写法不止一种）：", tone: .strong)
    screen.blank()
    screen.paragraph(key, indent: 2)
    screen.blank()
  }

  private var rules: [RuleCode] {
    (mark.brokenRules + question.rules).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func basisRoom(on screen: Screen) -> Int { screen.isNarrow ? 2 : 4 }

  /// What the answer rests on, the rules with their codes first.
  private var basis: [(code: String, text: String)] {
    let stated = question.basis.map { ("", $0.description) }
    let known = rules.compactMap { code in
      RuleCatalog.rule(code).map { (code.rawValue, $0.basis.description) }
    }
    // What a reason has said need not be said again.
    return (known + stated).filter { basis in
      !mark.reasons.contains { $0.contains(basis.text) }
    }
  }

  private func drawBasis(
    _ basis: ArraySlice<(code: String, text: String)>, on screen: inout Screen
  ) {
    for (code, text) in basis {
      screen.paragraph(
        code.isEmpty ? "依据：\(text)" : "依据：\(text)  规则 \(code)", indent: 2, hanging: 6, tone: .faint)
    }
  }

  /// Points without a needless fraction: `1`, `0.5`.
  static func points(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
  }
}
