import Quiz

/// What was typed as an answer in an exam: read and marked, or refused; nothing of the mark shows.
enum ExamAnswer {
  case marked(Response, Mark)
  /// With what the learner is told.
  case refused(String)

  /// Reads and marks an answer. For a script one that cannot be read is marked all the same, since
  /// it gives each question one line.
  init(_ typed: String, to question: Question, on page: QuestionPage, isInteractive: Bool) {
    do throws(ResponseProblem) {
      let response = try question.content.read(typed, on: page)
      self = .marked(response, question.content.mark(response, on: page, of: question))
    } catch {
      guard !isInteractive else {
        self = .refused(error.message)
        return
      }
      let kept = question.content.unread(typed, on: page)
      self = .marked(kept, question.markUnreadable(error, kept: kept, on: page))
    }
  }

  /// What a mark is worth where a question is worth so much, with two decimals; a part of it stays
  /// that part.
  static func points(_ mark: Mark, of points: Double) -> Double {
    guard mark.verdict != .right else { return points }
    guard mark.maxPoints > 0 else { return 0 }
    let share = min(1, max(0, mark.points / mark.maxPoints))
    return min(points, (share * points * 100).rounded() / 100)
  }

  /// Takes the certainty off the end of a line: `b #3`, `函＃２`.
  ///
  /// - Parameter typed: The line.
  /// - Returns: The answer, and the certainty if it is there.
  static func certainty(in typed: String) -> (answer: String, certainty: Int?) {
    guard let sign = typed.lastIndex(where: { "#＃".contains($0) }),
      let level = level(String(typed[typed.index(after: sign)...]))
    else { return (typed, nil) }
    return (String(typed[..<sign]), level)
  }

  /// The level that was typed: `3`, `３`; nil for anything else.
  static func level(_ typed: String) -> Int? {
    Int(TypedForms.trimmed(TypedForms.folded(typed))).flatMap { (1...3).contains($0) ? $0 : nil }
  }

  // MARK: Parts

  /// Puts the answer to one part among those that are there, for a question with material.
  ///
  /// - Parameters:
  ///   - typed: The answer to all parts, divided by `|`; to one with its number, `2：请示`; or to the
  ///     first that is open.
  ///   - before: What was answered so far.
  ///   - count: How many parts there are.
  /// - Returns: The answer to all, and the part that was meant; nil for all.
  static func merged(
    _ typed: String, into before: String?, count: Int
  ) -> (answer: String, part: Int?) {
    guard !typed.contains(where: { "|｜".contains($0) || $0.isNewline }) else { return (typed, nil) }
    var parts = parts(of: before, count: count)
    let numbered = numbered(typed, count: count)
    let part = numbered?.part ?? parts.firstIndex { TypedForms.trimmed($0).isEmpty } ?? count - 1
    parts[part] = numbered?.answer ?? typed
    return (parts.joined(separator: " | "), part)
  }

  /// The answers to the parts as they were typed.
  static func parts(of answer: String?, count: Int) -> [String] {
    var parts =
      answer?.split(omittingEmptySubsequences: false) { "|｜".contains($0) }
      .map { TypedForms.trimmed(String($0)) } ?? []
    parts = Array(parts.prefix(count))
    return parts + Array(repeating: "", count: max(0, count - parts.count))
  }

  private static func numbered(_ typed: String, count: Int) -> (part: Int, answer: String)? {
    var text = Substring(TypedForms.trimmed(TypedForms.folded(typed)))
    if text.first == "(" { text = text.dropFirst() }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...count).contains(number),
      let sign = text.dropFirst(digits.count).first, ":)、.".contains(sign)
    else { return nil }
    let answer = TypedForms.trimmed(String(text.dropFirst(digits.count + 1)))
    return answer.isEmpty ? nil : (number - 1, answer)
  }
}
