internal import Classroom
internal import JSONText
internal import Quiz

/// A question as learners may see it. This is the only place that writes one for the network, and it
/// takes all but stem and kind from the page, which holds no key.
enum QuestionMessage {
  /// The question of a round.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - round: The round.
  ///   - learner: Whose paper it is on; nil in a live lesson.
  ///   - number: The number by which it is called, from 1.
  ///   - count: How many there are.
  /// - Returns: The question; nil where the bank no longer has it.
  static func object(
    _ lesson: Lesson, _ round: RoundKey, for learner: LearnerNumber? = nil, number: Int,
    of count: Int
  ) -> JSONObjectText? {
    guard let question = lesson.question(of: round), let page = lesson.page(of: round, for: learner)
    else { return nil }
    var object = JSONObjectText()
    object.set("id", round.description)
    object.set("number", number)
    object.set("of", count)
    add(question.kind, question.stem, page, to: &object)
    object.set("maxPoints", question.maxPoints(on: page))
    object.set("takesDocument", page.takesDocument)
    object.set(
      "parts",
      zip(page.parts, question.parts).map { part, inner in
        var object = JSONObjectText()
        object.set("number", part.number)
        add(inner.kind, part.stem, part.page, to: &object)
        return object
      })
    return object
  }

  private static func add(
    _ kind: QuestionKind, _ stem: [String], _ page: QuestionPage, to object: inout JSONObjectText
  ) {
    object.set("kind", kind.rawValue)
    object.set("kindTitle", kind.title)
    object.set("stem", stem)
    object.set(
      "choices",
      page.choices.map { choice in
        var object = JSONObjectText()
        object.set("letter", String(choice.letter))
        object.set("text", choice.text)
        return object
      })
    object.set("passage", page.passage)
    object.set("numbersPassage", page.numbersPassage)
    object.set("rows", page.rows)
    object.set("howToAnswer", page.howToAnswer)
    object.set("answerForm", page.answerForm)
  }
}

extension Question {
  /// The points that are to be had, as marking nothing tells them.
  func maxPoints(on page: QuestionPage) -> Double {
    content.mark(Response(stored: ""), on: page, of: self).maxPoints
  }
}
