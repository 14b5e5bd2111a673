/// What a learner sees of a question below its stem. It holds no key, so it may leave the machine.
public struct QuestionPage: Hashable, Sendable {
  /// A choice with the letter it stands under on this page.
  public struct Choice: Hashable, Sendable {
    /// The letter, from A.
    public let letter: Character
    /// The name that stays the same however the choices are shuffled.
    public let id: String
    /// The text.
    public let text: String
  }

  /// The choices in the order shown; empty where there is nothing to choose from.
  public let choices: [Choice]
  /// The text to work on, a line an element; empty where there is none.
  public let passage: [String]
  /// Whether the lines of the passage carry numbers.
  public let numbersPassage: Bool
  /// How to answer, in one or two short lines.
  public let howToAnswer: [String]
  /// The shortest form of it, for the key line: `A-D`.
  public let answerForm: String
  /// Whether the answer is a whole document of many lines.
  public let takesDocument: Bool

  init(
    choices: [Choice] = [], passage: [String] = [], numbersPassage: Bool = false,
    howToAnswer: [String] = [], answerForm: String, takesDocument: Bool = false
  ) {
    self.choices = choices
    self.passage = passage
    self.numbersPassage = numbersPassage
    self.howToAnswer = howToAnswer
    self.answerForm = answerForm
    self.takesDocument = takesDocument
  }

  /// A page with nothing on it, for when no answer is awaited.
  public static let empty = QuestionPage(answerForm: "")

  /// The choice with a permanent name.
  func choice(id: String) -> Choice? { choices.first { $0.id == id } }
}
