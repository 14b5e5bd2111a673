import Quiz
import SecretarialRules
import Sessions
import Study

/// An exam's result for a script.
struct ExamReport: Encodable {
  /// One question of it.
  struct Item: Encodable {
    let number: Int
    let question: String
    let response: String?
    let points: Double
    let maxPoints: Double
    let correct: Bool
    let certainty: Int?
    let rules: [String]
  }

  /// What one topic or kind came to.
  struct Part: Encodable {
    let name: String
    let right: Int
    let count: Int
    let points: Double
    let maxPoints: Double

    init(_ part: ExamResult.Part) {
      name = part.name
      right = part.right
      count = part.count
      points = part.points
      maxPoints = part.maxPoints
    }
  }

  /// What the learner's certainty came to.
  struct Certainty: Encodable {
    /// One level of it.
    struct Level: Encodable {
      let level: Int
      let answers: Int
      let right: Int
      let share: Double?
      let score: Double
    }

    let score: Double
    let maxScore: Int
    let levels: [Level]
  }

  let session: String
  let file: String?
  let learner: String
  let title: String
  let paper: String
  let seed: UInt64
  let finished: Bool
  let startedAt: String
  let finishedAt: String?
  let seconds: Int?
  let allowedSeconds: Int
  let planned: Int
  let answered: Int
  let points: Double
  let maxPoints: Double
  let passMark: Double
  let passed: Bool
  let topics: [Part]
  let types: [Part]
  let certainty: Certainty?
  let items: [Item]

  init(_ result: ExamResult, path: String?) {
    session = result.header.id.rawValue
    file = path
    learner = result.header.learner
    title = result.header.title
    paper = result.exam.paper
    seed = result.header.seed
    finished = result.finishedAt != nil
    startedAt = result.header.startedAt.description
    finishedAt = result.finishedAt?.description
    seconds = result.seconds
    allowedSeconds = result.exam.seconds
    planned = result.items.count
    answered = result.answered
    points = result.points
    maxPoints = result.maxPoints
    passMark = result.exam.passMark
    passed = result.isPassed
    topics = result.topics.map { Part($0) }
    types = result.kinds.map { Part($0) }
    certainty = result.certainty.map { mark in
      Certainty(
        score: mark.score, maxScore: result.items.count * 3,
        levels: mark.table.map {
          .init(
            level: $0.level, answers: $0.answers, right: $0.right, share: $0.rate, score: $0.score)
        })
    }
    items = result.items.map {
      Item(
        number: $0.number, question: $0.reference.description, response: $0.answer?.response,
        points: $0.points, maxPoints: $0.maxPoints, correct: $0.answer?.correct ?? false,
        certainty: $0.answer?.certainty,
        rules: $0.answer?.rules ?? $0.question?.rules.map { $0.rawValue } ?? [])
    }
  }
}
