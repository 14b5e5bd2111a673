import Sessions
import SimulatedLearners
import SpacedRepetition
import TestSupport

import struct Quiz.BankID
import struct Quiz.QuestionID
import struct Quiz.QuestionReference

/// The sessions of somebody who has studied for long, a file for every thousand answers.
struct StudiedSessions {
  private static let start = 1_000_000_000_000
  private let answers: [(question: QuestionReference, rating: Rating, at: Int)]

  /// Invents the answers of a learner.
  init(_ count: Int, seed: UInt64, variety: Double = 1) {
    var random = SeededGenerator(seed: seed)
    let learner = SimulatedLearner(variety: variety, &random)
    let logs = learner.logs(answers: count, &random)
    answers = logs.enumerated().flatMap { thing, log in
      log.map { answer in
        (Self.question(thing), answer.rating, Self.start + Int(answer.at) * 1000)
      }
    }
    .sorted { ($0.at, $0.question.question.rawValue) < ($1.at, $1.question.question.rawValue) }
  }

  /// Writes them into a folder.
  func write(to store: SessionStore, learner: String) throws {
    for first in stride(from: 0, to: answers.count, by: 1000) {
      let piece = answers[first..<min(first + 1000, answers.count)]
      var random = SeededGenerator(seed: UInt64(first))
      let begun = Self.time(piece[first].at)
      _ = try store.write(
        SessionFile(
          header: SessionHeader(
            id: SessionID(startedAt: begun, learner: learner, mode: .review, using: &random),
            mode: .review, title: "复习", learner: learner, startedAt: begun, finishedAt: nil,
            seed: 1,
            banks: [
              BankStamp(
                id: BankID(rawValue: "statements"), title: "说法",
                sha256: String(repeating: "0f", count: 32))
            ], plan: Set(piece.map(\.question)).sorted { $0.description < $1.description }),
          events: piece.map(Self.event)))
    }
  }

  private static func event(
    _ answer: (question: QuestionReference, rating: Rating, at: Int)
  ) -> SessionEvent {
    let isRight = answer.rating != .again
    return .answer(
      AnswerRecord(
        question: answer.question, shownAt: time(answer.at - 9000), answeredAt: time(answer.at),
        elapsedMs: 9000, response: isRight ? "对" : "错", points: isRight ? 1 : 0, maxPoints: 1,
        correct: isRight, rating: answer.rating))
  }

  private static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "statements"), question: QuestionID(rawValue: "st-\(number)"))
  }

  private static func time(_ milliseconds: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds, offsetMinutes: 480)
  }
}
