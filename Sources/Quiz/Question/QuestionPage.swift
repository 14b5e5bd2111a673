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

  /// A question within a question, with a page of its own.
  public struct Part: Hashable, Sendable {
    /// Its number among the parts, from 1.
    public let number: Int
    /// What is asked, a paragraph an element.
    public let stem: [String]
    /// What stands below it.
    public let page: QuestionPage
  }

  /// The choices in the order shown; empty where there is nothing to choose from.
  public let choices: [Choice]
  /// The text to work on, a line an element; empty where there is none.
  public let passage: [String]
  /// Whether the lines of the passage carry numbers.
  public let numbersPassage: Bool
  /// What is to be matched with the choices, numbered from 1; empty in most kinds.
  public let rows: [String]
  /// What is asked one after the other about the passage; empty in most kinds.
  public let parts: [Part]
  /// How to answer, in one or two short lines.
  public let howToAnswer: [String]
  /// The shortest form of it, for the key line: `A-D`.
  public let answerForm: String
  /// Whether the answer is a whole document of many lines.
  public let takesDocument: Bool

  init(
    choices: [Choice] = [], passage: [String] = [], numbersPassage: Bool = false,
    rows: [String] = [], parts: [Part] = [], howToAnswer: [String] = [], answerForm: String,
    takesDocument: Bool = false
  ) {
    self.choices = choices
    self.passage = passage
    self.numbersPassage = numbersPassage
    self.rows = rows
    self.parts = parts
    self.howToAnswer = howToAnswer
    self.answerForm = answerForm
    self.takesDocument = takesDocument
  }

  /// A page with nothing on it, for when no answer is awaited.
  public static let empty = QuestionPage(answerForm: "")

  /// The choice with a permanent name.
  func choice(id: String) -> Choice? { choices.first { $0.id == id } }

  /// The letters in use: `A-D`.
  var span: String { "A-\(choices.last?.letter ?? "A")" }
}

extension QuestionPage.Choice {
  /// How many choices a page can hold.
  static let limit = letters.count

  private static let letters = Array("ABCDEFGHIJKL")

  /// Puts some choices under letters in the order given.
  static func lettered(_ items: [(id: String, text: String)]) -> [Self] {
    zip(letters, items).map { Self(letter: $0, id: $1.id, text: $1.text) }
  }

  /// The text without a full stop, for use within a sentence.
  var phrase: String { text.hasSuffix("。") ? String(text.dropLast()) : text }

  /// The text before a bracket: 命令 for 命令（令）.
  var withoutBrackets: String {
    let short = text.prefix { !"（(".contains($0) }
    return short.isEmpty ? text : String(short)
  }

  /// The digit that stands for the same choice, `1` for `A`.
  var digit: Character? {
    guard let place = Self.letters.firstIndex(of: letter), place < 9 else { return nil }
    return Character("\(place + 1)")
  }
}
