import Quiz
import Sessions
import Study
import Testing

@Suite struct PlacementStandingTests {
  private static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  private static func reference(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
  }

  private static func answer(_ number: Int, correct: Bool) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: reference(number), shownAt: start, answeredAt: start, elapsedMs: 9000,
        response: "a", points: correct ? 1 : 0, maxPoints: 1, correct: correct))
  }

  private static func session(
    _ events: [SessionEvent], mode: SessionMode = .placement, minute: Int = 0
  ) -> SessionFile {
    SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "s-\(minute)"), mode: mode, title: "摸底", learner: "林晓",
        startedAt: start.advanced(byMilliseconds: minute * 60_000), seed: 1, banks: [],
        plan: (1...9).map(reference)), events: events)
  }

  @Test func nothingIsKnownWithoutAnAnswer() {
    let standing = PlacementStanding(session: Self.session([])) { _ in 3 }
    #expect(abs(standing.ability) < 1e-9)
    #expect(abs(standing.standardError - 1) < 1e-3)
    #expect(!standing.isPrecise)
    #expect(!(1...5).contains(where: standing.presumesKnown))
  }

  @Test func aFewQuestionsTellTooLittle() {
    let standing = { (count: Int) in
      PlacementStanding(
        (0..<count).map { .init(question: Self.reference($0), logit: 0, solved: true) })
    }
    #expect(standing(9).probability(difficulty: 1) > PlacementRules.knownFrom)
    #expect(!standing(9).presumesKnown(difficulty: 1))
    #expect(standing(10).presumesKnown(difficulty: 1))
    #expect(!standing(10).presumesKnown(difficulty: 5))
  }

  @Test func theScaleFollowsTheExpectedFacilities() {
    let standing = PlacementStanding([])
    for (difficulty, facility) in zip(1...5, [0.9, 0.75, 0.6, 0.45, 0.3]) {
      #expect(abs(standing.probability(difficulty: difficulty) - facility) < 1e-6)
    }
    #expect(PlacementRules.logit(ofFacility: 0) == PlacementRules.logit(ofFacility: 0.02))
    #expect(PlacementRules.logit(ofFacility: 0.5) == 0)
  }

  @Test func foldsWhatStands() {
    let events: [SessionEvent] = [
      Self.answer(1, correct: false),
      .undo(UndoRecord(question: Self.reference(1), at: Self.start)),
      Self.answer(1, correct: true), .skip(SkipRecord(question: Self.reference(2), at: Self.start)),
      Self.answer(3, correct: false), Self.answer(9, correct: true),
    ]
    let standing = PlacementStanding(session: Self.session(events)) {
      $0 == Self.reference(9) ? nil : 2
    }
    let solved = Dictionary(standing.outcomes.map { ($0.question, $0.solved) }) { first, _ in first
    }
    #expect(
      solved == [Self.reference(1): true, Self.reference(2): false, Self.reference(3): false])
  }

  @Test func moreRightAnswersAreMoreAbility() {
    var last = -10.0
    for right in 0...9 {
      let events = (1...9).map { Self.answer($0, correct: $0 <= right) }
      let standing = PlacementStanding(session: Self.session(events)) { _ in 3 }
      #expect(standing.ability > last)
      last = standing.ability
      let chances = (1...5).map { standing.probability(difficulty: $0) }
      #expect(chances == chances.sorted(by: >))
    }
  }

  @Test func theLatestWithAnAnswerCounts() {
    let sessions = [
      Self.session([Self.answer(1, correct: true)], minute: 1),
      Self.session([Self.answer(2, correct: true)], minute: 3),
      Self.session([], minute: 4),
      Self.session([Self.answer(3, correct: true)], mode: .drill, minute: 5),
    ]
    #expect(PlacementStanding.latest(among: sessions)?.header.id.rawValue == "s-3")
    #expect(PlacementStanding.latest(among: []) == nil)
  }
}
