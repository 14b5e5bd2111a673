import ClassroomClient
import Quiz

/// What stands on the screen of a question, wherever it comes from: a bank, or a class.
struct ShownQuestion {
  /// Something to choose.
  struct Choice {
    let letter: String
    let text: String
  }

  /// What is asked and how it is answered; of a question, or of one of its parts.
  struct Body {
    /// 题型, such as 单选.
    let kindTitle: String
    let stem: [String]
    let passage: [String]
    let numbersPassage: Bool
    let rows: [String]
    let choices: [Choice]
    let howToAnswer: [String]
    let answerForm: String
  }

  let body: Body
  /// What is asked one after the other about the material.
  let parts: [Body]
  let takesDocument: Bool
}

extension ShownQuestion {
  /// A question of a bank on its page.
  init(_ question: Question, on page: QuestionPage) {
    body = Body(question.stem, of: question.kind, on: page)
    parts = page.parts.map { part in
      Body(part.stem, of: question.parts[part.number - 1].kind, on: part.page)
    }
    takesDocument = page.takesDocument
  }

  /// A question of a class.
  init(_ question: ClassQuestion) {
    body = Body(question.body)
    parts = question.parts.map { Body($0.body) }
    takesDocument = question.takesDocument
  }
}

extension ShownQuestion.Body {
  fileprivate init(_ stem: [String], of kind: QuestionKind, on page: QuestionPage) {
    self.init(
      kindTitle: kind.title, stem: stem, passage: page.passage,
      numbersPassage: page.numbersPassage, rows: page.rows,
      choices: page.choices.map { .init(letter: String($0.letter), text: $0.text) },
      howToAnswer: page.howToAnswer, answerForm: page.answerForm)
  }

  fileprivate init(_ body: ClassQuestion.Body) {
    self.init(
      kindTitle: body.kindTitle, stem: body.stem, passage: body.passage,
      numbersPassage: body.numbersPassage, rows: body.rows,
      choices: body.choices.map { .init(letter: $0.letter, text: $0.text) },
      howToAnswer: body.howToAnswer, answerForm: body.answerForm)
  }
}
