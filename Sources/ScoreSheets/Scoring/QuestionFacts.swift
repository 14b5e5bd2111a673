public import Quiz

/// Looks questions up in the banks, each once.
public final class QuestionFacts {
  private let question: (QuestionReference) -> Question?
  private var known: [QuestionReference: Question?] = [:]
  private var maxima: [QuestionReference: Double] = [:]

  /// Takes a way to look questions up.
  public init(_ question: @escaping (QuestionReference) -> Question?) { self.question = question }

  /// A question; `nil` where no bank has it any more.
  public subscript(reference: QuestionReference) -> Question? {
    if let known = known[reference] { return known }
    let found = question(reference)
    known[reference] = found
    return found
  }

  /// What an answer can earn; `nil` where no bank has the question any more.
  public func maximum(of reference: QuestionReference) -> Double? {
    if let maximum = maxima[reference] { return maximum }
    guard let question = self[reference] else { return nil }
    let page = question.content.page(shuffledBy: 0)
    let maximum = question.content.mark(Response(stored: ""), on: page, of: question).maxPoints
    maxima[reference] = maximum
    return maximum
  }

  /// Whether a person's judgement is needed for it, as for a document that was drafted.
  public func isSubjective(_ reference: QuestionReference) -> Bool {
    self[reference]?.kind.takesDocument ?? false
  }

  /// The question in a few words, or its name where no bank has it any more.
  public func label(of reference: QuestionReference) -> String {
    self[reference]?.label ?? reference.description
  }

  /// An answer in words.
  public func words(for response: String, to reference: QuestionReference) -> String {
    self[reference]?.content.words(for: response) ?? response
  }
}
