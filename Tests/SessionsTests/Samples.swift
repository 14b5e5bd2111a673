import Quiz
import Sessions
import SpacedRepetition
import TestSupport

/// Sessions to test with: an evening of the made-up learner Lin Xiao.
enum Sample {
  static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "wenzhong"), question: QuestionID(rawValue: "wz-\(number)"))
  }

  static func header(
    learner: String = "林晓", startedAt: Timestamp = start, mode: SessionMode = .drill,
    questions: Int = 5, seed: UInt64 = 7
  ) -> SessionHeader {
    var random = SeededGenerator(seed: seed)
    return SessionHeader(
      id: SessionID(startedAt: startedAt, learner: learner, mode: mode, using: &random),
      mode: mode, title: "文种辨析", learner: learner, startedAt: startedAt, seed: seed,
      banks: [
        BankStamp(
          id: BankID(rawValue: "wenzhong"), title: "文种",
          sha256: String(repeating: "0f", count: 32))
      ],
      plan: (1...max(1, questions)).map(question))
  }

  static func answer(
    _ number: Int, correct: Bool = true, at seconds: Int = 0, from start: Timestamp = start
  ) -> SessionEvent {
    let shownAt = start.advanced(byMilliseconds: (number * 60 + seconds) * 1000)
    return .answer(
      AnswerRecord(
        question: question(number), shownAt: shownAt,
        answeredAt: shownAt.advanced(byMilliseconds: 27_250), elapsedMs: 27_250,
        response: correct ? "c" : "a", raw: correct ? "Ｃ" : "a", points: correct ? 2 : 0.5,
        maxPoints: 2, correct: correct, rules: correct ? [] : ["GW103"],
        rating: correct ? .good : .again, hinted: !correct, shown: ["c", "a", "b"]))
  }

  static func skip(_ number: Int) -> SessionEvent {
    .skip(SkipRecord(question: question(number), at: afterAsking(number)))
  }

  static func undo(_ number: Int) -> SessionEvent {
    .undo(UndoRecord(question: question(number), at: afterAsking(number)))
  }

  static func note(_ number: Int, _ text: String) -> SessionEvent {
    .note(NoteRecord(question: question(number), at: afterAsking(number), text: text))
  }

  static func flag(_ number: Int, _ text: String) -> SessionEvent {
    .flag(FlagRecord(question: question(number), at: afterAsking(number), text: text))
  }

  static func checklist(_ number: Int, ticked: [String], unticked: [String]) -> SessionEvent {
    .checklist(
      ChecklistRecord(
        question: question(number), at: afterAsking(number + 1), ticked: ticked, unticked: unticked)
    )
  }

  /// One of each kind of event.
  static let evening: [SessionEvent] = [
    answer(1), skip(2), answer(3, correct: false), note(3, "管事不等于上级\n“函”\t\u{1}😀"), undo(3),
    answer(3, at: 30), flag(4, "存疑"), answer(4, correct: false, at: 10),
    checklist(4, ticked: ["语气得体"], unticked: ["逻辑“通顺”", "详略得当"]),
  ]

  private static func afterAsking(_ number: Int) -> Timestamp {
    start.advanced(byMilliseconds: (number * 60 + 29) * 1000)
  }
}
