import Quiz

/// Writes one question for a GIFT file.
enum GIFTQuestionWriter {
  /// A question without its comments.
  ///
  /// - Returns: `nil` where GIFT has no such kind.
  static func text(of question: AuthoredQuestion) -> String? {
    guard let answers = answers(of: question) else { return nil }
    let name = question.id.map { "::\(GIFTText.protected($0))::" } ?? ""
    var text = "\(name)[plain]\(GIFTText.protected(question.stem.joined(separator: "\n"))){\n"
    for answer in answers { text += "\t\(answer)\n" }
    if let explanation = question.explanation, !explanation.isEmpty {
      text += "\t####\(GIFTText.protected(explanation))\n"
    }
    return text + "}"
  }

  private static func answers(of question: AuthoredQuestion) -> [String]? {
    switch question.body {
    case .choices(let choices): self.choices(choices, isSingle: question.kind == .single)
    case .truth(let key): key.map { [$0 ? "TRUE" : "FALSE"] }
    case .gaps(let gaps): gaps.count == 1 ? gaps[0].weightedAnswers.map(word) : nil
    case .matching(let matching):
      matching.left.isEmpty
        ? nil : matching.pairs.map { "=\(protected($0.left)) -> \(protected($0.right))" }
    case .open: []
    case .cloze, .ordering, .corrections, .material, .members: nil
    }
  }

  private static func choices(_ choices: AuthoredBody.Choices, isSingle: Bool) -> [String]? {
    guard choices.items.count > 1 else { return nil }
    let right = choices.items.count { choices.key.contains($0.id) }
    return choices.items.map { item in
      let isRight = choices.key.contains(item.id)
      let sign =
        isSingle
        ? (isRight ? "=" : "~") : isRight ? "~%\(WeightedAnswer.share(of: right))%" : "~%-100%"
      // A percentage at the beginning of a text would be taken for a weight.
      let weight = isSingle && item.text.hasPrefix("%") ? (isRight ? "%100%" : "%0%") : ""
      return sign + weight + protected(item.text) + feedback(item.why)
    }
  }

  private static func word(_ answer: WeightedAnswer) -> String {
    let weight = answer.isRight ? (answer.text.hasPrefix("%") ? "%100%" : "") : "%0%"
    return "=\(weight)\(protected(answer.text))\(feedback(answer.feedback))"
  }

  private static func feedback(_ text: String?) -> String {
    text.map { $0.isEmpty ? "" : "#\(protected($0))" } ?? ""
  }

  private static func protected(_ text: String) -> String { GIFTText.protected(text) }
}
