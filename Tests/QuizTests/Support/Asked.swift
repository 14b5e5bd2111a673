import Quiz
import Testing

/// A question as a learner meets it: shown, answered in a line, marked.
struct Asked {
  let question: Question
  let page: QuestionPage

  /// Makes a question of a kind from its own members; all else is filled in.
  init(
    _ kind: QuestionKind, _ members: String, stem: String = "请作答。", seed: UInt64 = 0
  ) throws {
    let bank = try TinyBank.open(TinyBank.question(kind, members, stem: stem))
    try self.init(#require(bank.entries.first), of: bank, seed: seed)
  }

  init(_ entry: QuestionBank.Entry, of bank: QuestionBank, seed: UInt64 = 0) throws {
    question = try bank.question(at: entry)
    page = question.content.page(shuffledBy: seed)
  }

  func read(_ typed: String) throws(ResponseProblem) -> Response {
    try question.content.read(typed, on: page)
  }

  func mark(_ typed: String) throws(ResponseProblem) -> Mark {
    question.content.mark(try read(typed), on: page, of: question)
  }

  func mark(stored canonical: String) -> Mark {
    question.content.mark(Response(stored: canonical), on: page, of: question)
  }

  var revealedKey: String { question.content.revealedKey(on: page) }

  /// What the learner is told who types something that cannot be understood.
  func problem(_ typed: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
    do {
      let response = try read(typed)
      Issue.record(
        "“\(typed)” was understood as \(response.canonical)", sourceLocation: sourceLocation)
      return ""
    } catch {
      return error.message
    }
  }
}

extension Asked {
  /// The revealed key as somebody would copy it; of several words for a gap the first.
  var revealedKeyAsTyped: String {
    guard question.kind == .fill else { return revealedKey }
    return revealedKey.split(separator: "；").map { gap in
      gap.split(separator: " ").first.map(String.init) ?? ""
    }.joined(separator: " ")
  }
}
