public import Quiz
internal import SecretarialRules

/// What is told of a question when its key is shown. Nothing of it leaves the room's machine before.
public struct Reveal: Hashable, Sendable {
  /// The key as one would say it.
  public let key: String
  /// Why.
  public let explanation: String
  /// What it rests on, with how strong that is, a line each.
  public let basis: [String]

  /// Tells of a question.
  public init(of question: Question, on page: QuestionPage) {
    key =
      page.parts.isEmpty
      ? question.content.revealedKey(on: page)
      : zip(page.parts, question.parts).map { part, question in
        "\(part.number). \(question.content.revealedKey(on: part.page))"
      }.joined(separator: "\n")
    explanation = question.explanation
    basis =
      question.rules.compactMap { code in
        RuleCatalog.rule(code).map { "\($0.basis.description)  规则 \(code.rawValue)" }
      } + question.basis.map(\.description)
  }
}

extension Lesson {
  /// What is told of a round's question.
  public func reveal(of round: RoundKey, for learner: LearnerNumber? = nil) -> Reveal? {
    guard let question = question(of: round), let page = page(of: round, for: learner) else {
      return nil
    }
    return Reveal(of: question, on: page)
  }

  /// How an answer was marked, told again from what was stored.
  public func mark(of answer: LessonAnswer) -> Mark? {
    guard let question = question(of: answer.round),
      let page = page(of: answer.round, for: answer.learner)
    else { return nil }
    return question.content.mark(Response(stored: answer.response), on: page, of: question)
  }
}
