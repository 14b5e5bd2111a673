import Foundation
import Quiz
import Sessions
import SpacedRepetition
import TestSupport

/// A folder of sessions that a made-up learner left behind, drawn from a seed.
struct PracticeFolder {
  let folder: TemporaryFolder
  let store: SessionStore
  static let start = Timestamp(milliseconds: 1_767_254_400_000, offsetMinutes: 480)

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder.path)
  }

  static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: number % 3 == 0 ? "wenzhong" : "baomi"),
      question: QuestionID(rawValue: "q-\(number)"))
  }

  static func answer(
    _ number: Int, at time: Timestamp, correct: Bool = true, rating: Rating? = nil,
    hinted: Bool = false, key: String? = nil, fresh: Bool = false
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: question(number), shownAt: time.advanced(byMilliseconds: -9000), answeredAt: time,
        elapsedMs: 9000, response: "a", points: correct ? 1 : 0, maxPoints: 1, correct: correct,
        rating: rating, hinted: hinted, key: key.map { KeyMark(of: $0) }, fresh: fresh))
  }

  static func session(
    _ events: [SessionEvent], at start: Timestamp, name: String, learner: String = "林晓",
    mode: SessionMode = .drill
  ) -> SessionFile {
    let plan = Array(Set(events.map(\.question)))
    return SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: name), mode: mode, title: "练", learner: learner, startedAt: start,
        finishedAt: nil, seed: 1,
        banks: ["wenzhong", "baomi"].map {
          BankStamp(
            id: BankID(rawValue: $0), title: $0, sha256: String(repeating: "0f", count: 32))
        }, plan: plan), events: events)
  }

  /// Puts a session into the folder; one that is there is replaced.
  func put(_ session: SessionFile, named name: String? = nil) throws {
    let path = folder("\(name ?? session.header.id.rawValue).json")
    try Data(session.text).write(to: URL(fileURLWithPath: path))
  }

  /// Sessions with answers, undoings, ratings and skips, of clocks that run wild.
  static func random(
    _ count: Int, seed: UInt64, questions: Int = 12
  ) -> [SessionFile] {
    var random = SeededGenerator(seed: seed)
    var now = start.milliseconds
    return (0..<count).map { number in
      now += Int.random(in: -2...9, using: &random) * 40_000_000
      let offset = [480, 0, -300, 345].randomElement(using: &random) ?? 480
      let begin = Timestamp(milliseconds: now, offsetMinutes: offset)
      var time = now
      var answered: [Int] = []
      let events = (0..<Int.random(in: 0...15, using: &random)).map { _ -> SessionEvent in
        time += Int.random(in: -3...40, using: &random) * 30_000
        let at = Timestamp(milliseconds: time, offsetMinutes: offset)
        let one = answered.randomElement(using: &random)
        switch (Int.random(in: 0...9, using: &random), one) {
        case (0, let one?):
          answered.removeAll { $0 == one }
          return .undo(UndoRecord(question: question(one), at: at))
        case (1, let one?):
          let rating = Rating.allCases.randomElement(using: &random) ?? .good
          return .rating(RatingRecord(question: question(one), at: at, rating: rating))
        default:
          let one = Int.random(in: 0..<questions, using: &random)
          answered.append(one)
          return answer(
            one, at: at, correct: Int.random(in: 0...3, using: &random) > 0,
            hinted: Int.random(in: 0...9, using: &random) == 0,
            key: ["甲", "乙", nil].randomElement(using: &random) ?? nil,
            fresh: Int.random(in: 0...19, using: &random) == 0)
        }
      }
      let modes: [SessionMode] = [.drill, .review, .cram, .mistakes, .exam]
      return session(
        events, at: begin, name: "s\(number)-\(seed)",
        learner: Int.random(in: 0...5, using: &random) == 0 ? "别人" : "林晓",
        mode: modes.randomElement(using: &random) ?? .drill)
    }
  }
}
