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
    switch mark.verdict {
    case .right: screen.paragraph("对。\(mark.headline)", tone: .right)
    case .partial:
      screen.paragraph(
        "部分对，得 \(Self.points(mark.points)) 分（满分 \(Self.points(mark.maxPoints)) 分）。\(mark.headline)",
        tone: .wrong)
    case .wrong: screen.paragraph("错。\(mark.headline)", tone: .wrong)
    }
    if !mark.places.isEmpty {
      screen.blank()
      QuestionScreen(question: question, page: page).drawPassage(marking: mark.places, on: &screen)
      screen.blank()
    }
    for reason in mark.reasons { screen.paragraph(reason, indent: 2, hanging: 2) }
    if let scoring = mark.scoring { screen.paragraph(scoring, indent: 2, tone: .faint) }
    // The reasons of a marked passage hold what the explanation would say again.
    if mark.reasons.isEmpty || (mark.verdict != .right && mark.places.isEmpty) {
      screen.paragraph(question.explanation, indent: 2)
    }
    drawBasis(on: &screen)
  }

  /// Everything there is to say of the question, for a learner who asks why.
  func drawDetails(on screen: inout Screen) {
    screen.blank()
    screen.paragraph("答案：\(question.content.revealedKey(on: page))", tone: .strong)
    screen.paragraph(question.explanation, indent: 2)
    for detail in mark.reasons + mark.details.filter({ !mark.reasons.contains($0) }) {
      screen.paragraph(detail, indent: 2, hanging: 2)
    }
    drawBasis(on: &screen)
    for code in rules {
      guard let rule = RuleCatalog.rule(code) else { continue }
      screen.paragraph("\(code) \(rule.title)", indent: 2, hanging: 6)
      screen.paragraph(rule.explanation, indent: 8, tone: .faint)
    }
    if !question.source.isEmpty {
      screen.paragraph("材料：\(question.source.joined(separator: "、"))", indent: 2, tone: .faint)
    }
  }

  private var rules: [RuleCode] {
    (mark.brokenRules + question.rules).reduce(into: []) {
      if !$0.contains($1) { $0.append($1) }
    }
  }

  private func drawBasis(on screen: inout Screen) {
    let stated = question.basis.map { ("", $0.description) }
    let known = rules.compactMap { code in
      RuleCatalog.rule(code).map { (code.rawValue, $0.basis.description) }
    }
    for (code, text) in (known + stated).prefix(screen.isNarrow ? 2 : 4) {
      screen.paragraph(
        code.isEmpty ? "依据：\(text)" : "依据：\(text)  规则 \(code)", indent: 2, hanging: 6, tone: .faint)
    }
  }

  /// Points without a needless fraction: `1`, `0.5`.
  static func points(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\((value * 10).rounded() / 10)"
  }
}
