import Quiz
import Sessions
import Study

/// A placement test's result for a script.
struct PlacementReport: Encodable {
  /// A question of the test.
  struct Item: Encodable {
    let question: String
    let logit: Double
    let solved: Bool
  }

  /// A stated difficulty.
  struct Difficulty: Encodable {
    let difficulty: Int
    let probability: Double
    let presumedKnown: Bool
  }

  /// A topic.
  struct Topic: Encodable {
    let topic: String
    let asked, right, unseen, presumedKnown: Int
  }

  let session: String?
  let file: String?
  let learner: String
  let seed: UInt64
  let finished: Bool
  let answered: Int
  let ability: Double
  let standardError: Double
  let targetError: Double
  let precise: Bool
  let knownFrom: Double
  let items: [Item]
  let difficulties: [Difficulty]
  let topics: [Topic]

  init(
    _ standing: PlacementStanding, header: SessionHeader, path: String?, isFinished: Bool,
    topics: [PlacementTopics.Topic]
  ) {
    session = path == nil ? nil : header.id.rawValue
    file = path
    learner = header.learner
    seed = header.seed
    finished = isFinished
    answered = standing.outcomes.count
    ability = standing.ability
    standardError = standing.standardError
    targetError = PlacementRules.targetError
    precise = standing.isPrecise
    knownFrom = PlacementRules.knownFrom
    items = standing.outcomes.map {
      Item(question: $0.question.description, logit: $0.logit, solved: $0.solved)
    }
    difficulties = (1...5).map {
      Difficulty(
        difficulty: $0, probability: standing.probability(difficulty: $0),
        presumedKnown: standing.presumesKnown(difficulty: $0))
    }
    self.topics = topics.map {
      Topic(
        topic: $0.name, asked: $0.asked, right: $0.right, unseen: $0.unseen,
        presumedKnown: $0.presumedKnown)
    }
  }
}
