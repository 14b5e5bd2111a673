public import Quiz

/// In which order new questions are learnt: what others build on first, topics by turns.
public enum LearningOrder {
  /// What is known of a question before it is asked.
  public struct Facts: Hashable, Sendable {
    /// The question.
    public let question: QuestionReference
    /// The widest part of its topic: `文种`.
    public let topic: String
    /// The earliest of its points in the syllabus, or nil where it tests none.
    public let point: Int?
    /// What the learner must do with what is known, from 0; see ``Question/Level``.
    public let level: Int
    /// From 1 to 5.
    public let difficulty: Int
    /// Whether the learner presumably knows it already.
    public let isPresumedKnown: Bool

    /// Names what is known.
    public init(
      question: QuestionReference, topic: String, point: Int?, level: Int, difficulty: Int,
      isPresumedKnown: Bool = false
    ) {
      self.question = question
      self.topic = topic
      self.point = point
      self.level = level
      self.difficulty = difficulty
      self.isPresumedKnown = isPresumedKnown
    }
  }

  /// Puts new questions in order.
  ///
  /// Within a topic the syllabus comes first to last, and within a point recall before application
  /// and easy before hard; what asks for more than recall waits until its topic has begun. Topics
  /// take turns, and what is presumably known comes after everything else.
  ///
  /// - Parameter facts: The questions that were never answered.
  /// - Returns: The questions in the order in which to ask them.
  public static func order(_ facts: [Facts]) -> [QuestionReference] {
    let unknown = facts.filter { !$0.isPresumedKnown }
    let presumed = facts.filter(\.isPresumedKnown)
    return interleaved(unknown) + interleaved(presumed)
  }

  private static func interleaved(_ facts: [Facts]) -> [QuestionReference] {
    var byTopic: [String: [Facts]] = [:]
    for fact in facts { byTopic[fact.topic, default: []].append(fact) }
    let queues = byTopic.map { topic, facts in
      (topic: topic, facts: facts.sorted(by: comesBefore))
    }.sorted { first, second in
      guard let a = first.facts.first, let b = second.facts.first else { return false }
      return (a.point ?? .max, first.topic) < (b.point ?? .max, second.topic)
    }
    // A topic with more questions has its turn as often as its share asks for.
    var order: [(turn: Double, queue: Int, question: QuestionReference)] = []
    for (queue, entry) in queues.enumerated() {
      let count = Double(entry.facts.count)
      for (place, fact) in entry.facts.enumerated() {
        order.append(((Double(place) + 0.5) / count, queue, fact.question))
      }
    }
    order.sort { ($0.turn, $0.queue) < ($1.turn, $1.queue) }
    return spread(order.map { ($0.queue, $0.question) })
  }

  /// Pulls questions of the same topic apart where another can come between.
  private static func spread(
    _ order: [(queue: Int, question: QuestionReference)]
  ) -> [QuestionReference] {
    var order = order
    for index in order.indices.dropFirst() where order[index].queue == order[index - 1].queue {
      let rest = order[(index + 1)...].prefix(8)
      guard let other = rest.firstIndex(where: { $0.queue != order[index].queue }) else { continue }
      let moved = order.remove(at: other)
      order.insert(moved, at: index)
    }
    return order.map(\.question)
  }

  private static func comesBefore(_ first: Facts, _ second: Facts) -> Bool {
    let a = (first.point ?? .max, first.level, first.difficulty)
    let b = (second.point ?? .max, second.level, second.difficulty)
    return a != b ? a < b : "\(first.question)" < "\(second.question)"
  }
}
