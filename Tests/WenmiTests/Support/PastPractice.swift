import Quiz
import Sessions
import TestSupport

/// Sessions of past days, as somebody leaves them who practised most days up to today.
enum PastPractice {
  /// Writes sessions with the statements of a bank.
  ///
  /// - Parameters:
  ///   - store: Where to.
  ///   - learner: Whose they are.
  ///   - days: How many days back the first is.
  ///   - questions: How many statements the bank has.
  /// - Throws: Where a session cannot be written.
  static func write(
    to store: SessionStore, learner: String, days: Int, questions: Int = 12
  ) throws {
    var random = SeededGenerator(seed: 5)
    let now = Timestamp.now()
    for back in (0...days).reversed() where back < 3 || back % 4 != 0 {
      // Ten minutes ago, so that nothing lies ahead of the clock.
      let start = now.advanced(byMilliseconds: -back * 86_400_000 - 600_000)
      var time = start
      let events = (0..<Int.random(in: 1...9, using: &random)).map { _ -> SessionEvent in
        let number = Int.random(in: 1...questions, using: &random)
        time = time.advanced(byMilliseconds: 9_000)
        let isRight = Int.random(in: 0...3, using: &random) > 0
        return .answer(
          AnswerRecord(
            question: QuestionReference(
              bank: BankID(rawValue: "statements"), question: QuestionID(rawValue: "st-\(number)")),
            shownAt: time, answeredAt: time, elapsedMs: 9_000, response: "对",
            points: isRight ? 1 : 0, maxPoints: 1, correct: isRight))
      }
      _ = try store.write(
        SessionFile(
          header: SessionHeader(
            id: SessionID(startedAt: start, learner: learner, mode: .drill, using: &random),
            mode: .drill, title: "说法", learner: learner, startedAt: start, finishedAt: time,
            seed: 1,
            banks: [
              BankStamp(
                id: BankID(rawValue: "statements"), title: "说法",
                sha256: String(repeating: "0f", count: 32))
            ], plan: Array(Set(events.map(\.question)))), events: events))
    }
  }
}
