internal import JSONText
internal import Quiz

/// Gives each question of a session a small number, so that it is written out only once.
struct QuestionTable {
  private(set) var questions: [QuestionReference] = []
  private var indices: [QuestionReference: Int] = [:]

  /// The number of a question, or nil where its names are no strings.
  mutating func index(_ text: JSONText, bank: Range<Int>, question: Range<Int>) -> Int? {
    guard let bank = text.string(at: bank), let question = text.string(at: question) else {
      return nil
    }
    let reference = QuestionReference(
      bank: BankID(rawValue: bank), question: QuestionID(rawValue: question))
    if let index = indices[reference] { return index }
    indices[reference] = questions.count
    questions.append(reference)
    return questions.count - 1
  }
}
