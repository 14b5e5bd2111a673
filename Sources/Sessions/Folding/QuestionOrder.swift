internal import Quiz

/// Puts the answers of all sessions in order by question, without an array for each question.
///
/// Sessions are counted first; then every answer has its place in one array.
struct QuestionOrder {
  /// The place of each question, in the order of first answers.
  private(set) var indices: [QuestionReference: Int] = [:]
  private var questions: [QuestionReference] = []
  /// How many answers each question has.
  private var counts: [Int] = []
  /// For each table the places of its questions, or -1 where a question has not been met.
  private var places: [Int: [Int]] = [:]

  /// Expects about so many questions, so that the table does not have to grow.
  init(expecting count: Int) { indices.reserveCapacity(count) }

  /// Counts the answers of a session.
  mutating func count(_ session: ReadSession) {
    // Taken out while it changes, so that it is changed in place.
    var known = places.removeValue(forKey: session.table.number) ?? []
    let missing = session.table.questions.count - known.count
    if missing > 0 { known += repeatElement(-1, count: missing) }
    for (question, _) in session.extract.answers {
      if known[question] < 0 { known[question] = place(of: session.table.questions[question]) }
      counts[known[question]] += 1
    }
    places[session.table.number] = known
  }

  private mutating func place(of question: QuestionReference) -> Int {
    if let place = indices[question] { return place }
    indices[question] = questions.count
    questions.append(question)
    counts.append(0)
    return questions.count - 1
  }

  /// One record for each question with its answers from the sessions that were counted.
  func records(of sessions: [ReadSession]) -> [History.Record] {
    guard let any = sessions.lazy.compactMap({ $0.extract.answers.first?.answer }).first else {
      return []
    }
    var starts: [Int] = []
    var total = 0
    for count in counts {
      starts.append(total)
      total += count
    }
    var answers = [PastAnswer](repeating: any, count: total)
    var next = starts
    for session in sessions {
      guard let places = places[session.table.number] else { continue }
      for (question, answer) in session.extract.answers {
        let place = places[question]
        answers[next[place]] = answer
        next[place] += 1
      }
    }
    return questions.indices.map { index in
      History.Record(question: questions[index], answers: answers[starts[index]..<next[index]])
    }
  }
}

extension History.Record {
  fileprivate init(question: QuestionReference, answers: ArraySlice<PastAnswer>) {
    var (wrong, rights) = (0, 0)
    for answer in answers {
      if answer.correct {
        rights += 1
      } else {
        wrong += 1
        rights = 0
      }
    }
    self.init(question: question, answers: answers, wrong: wrong, consecutiveRights: rights)
  }
}
