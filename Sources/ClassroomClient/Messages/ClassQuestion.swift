/// A question as a class shows it: without its key, in the order of this learner's page.
public struct ClassQuestion: Hashable, Sendable {
  /// Something to choose.
  public struct Choice: Hashable, Sendable {
    /// From A.
    public let letter: String
    /// What it says.
    public let text: String
  }

  /// What is asked and how it is answered; of a question, or of one of its parts.
  public struct Body: Hashable, Sendable {
    /// 题型, such as 单选.
    public let kindTitle: String
    /// A paragraph an element.
    public let stem: [String]
    /// The text to work on, a line an element.
    public let passage: [String]
    /// Whether its lines carry numbers.
    public let numbersPassage: Bool
    /// What is to be matched with the choices.
    public let rows: [String]
    /// What there is to choose from.
    public let choices: [Choice]
    /// In one or two lines.
    public let howToAnswer: [String]
    /// The shortest form of it: `A-D`.
    public let answerForm: String
  }

  /// A question within the question.
  public struct Part: Hashable, Sendable {
    /// From 1.
    public let number: Int
    /// What is asked.
    public let body: Body
  }

  /// Names it in answers; another each time it is put.
  public let id: String
  /// Its number in the lesson, from 1.
  public let number: Int
  /// How many there are; `nil` where that is open.
  public let count: Int?
  /// The most points that it can bring.
  public let maxPoints: Double?
  /// What is asked.
  public let body: Body
  /// What is asked one after the other about the material.
  public let parts: [Part]
  /// Whether the answer is a whole document of many lines.
  public let takesDocument: Bool
}

extension ClassQuestion {
  init(_ reader: MessageReader) throws(MessageFault) {
    id = try reader.text("id")
    number = try reader.whole("number")
    count = try reader.optionalWhole("of")
    maxPoints = try reader.optionalNumber("maxPoints")
    body = try Body(reader)
    takesDocument = try reader.truth("takesDocument")
    parts = try reader.objects("parts") { (part) throws(MessageFault) in
      Part(number: try part.whole("number"), body: try Body(part))
    }
  }
}

extension ClassQuestion.Body {
  fileprivate init(_ reader: MessageReader) throws(MessageFault) {
    kindTitle = try reader.text("kindTitle")
    stem = try reader.texts("stem")
    passage = try reader.texts("passage")
    numbersPassage = try reader.truth("numbersPassage")
    rows = try reader.texts("rows")
    choices = try reader.objects("choices") { (choice) throws(MessageFault) in
      ClassQuestion.Choice(letter: try choice.text("letter"), text: try choice.text("text"))
    }
    howToAnswer = try reader.texts("howToAnswer")
    answerForm = try reader.optionalText("answerForm") ?? ""
  }
}
