public import Quiz

/// What a placement test lets expect of the topics of the banks.
public struct PlacementTopics: Hashable, Sendable {
  /// A topic.
  public struct Topic: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// How many of its questions the test asked.
    public fileprivate(set) var asked = 0
    /// How many of them were right.
    public fileprivate(set) var right = 0
    /// How many of its questions the learner has never answered.
    public fileprivate(set) var unseen = 0
    /// How many of those count as known.
    public fileprivate(set) var presumedKnown = 0
    /// How many right answers the ability lets expect of the questions that were asked.
    public fileprivate(set) var expected = 0.0

    /// Whether it went clearly better or worse than the ability lets expect: 1, −1, or 0. Of a
    /// question or two nothing is said.
    public var leaning: Int {
      let distance = Double(right) - expected
      return asked < 2 || distance.magnitude < 0.75 ? 0 : distance > 0 ? 1 : -1
    }
  }

  /// The topics, the one with the most questions first.
  public let topics: [Topic]

  /// Counts.
  ///
  /// - Parameters:
  ///   - standing: What the test tells.
  ///   - entries: All questions there are.
  ///   - logit: Where a question stands on the scale; `nil` where that cannot be told.
  ///   - isAnswered: Whether a question was ever answered.
  public init(
    _ standing: PlacementStanding, entries: [QuestionBank.Entry],
    logit: (QuestionReference) -> Double?, isAnswered: (QuestionReference) -> Bool
  ) {
    let outcomes = Dictionary(standing.outcomes.map { ($0.question, $0) }) { first, _ in first }
    var topics: [String: (topic: Topic, count: Int)] = [:]
    for entry in entries {
      let name = entry.topic.root
      var (topic, count) = topics[name] ?? (Topic(name: name), 0)
      count += 1
      if let outcome = outcomes[entry.reference] {
        topic.asked += 1
        topic.right += outcome.solved ? 1 : 0
        topic.expected += standing.probability(logit: outcome.logit)
      }
      if !isAnswered(entry.reference) {
        topic.unseen += 1
        if logit(entry.reference).map(standing.presumesKnown(logit:)) ?? false {
          topic.presumedKnown += 1
        }
      }
      topics[name] = (topic, count)
    }
    self.topics = topics.values.sorted { ($1.count, $0.topic.name) < ($0.count, $1.topic.name) }
      .map(\.topic)
  }
}
