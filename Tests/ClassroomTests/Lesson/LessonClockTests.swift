import Classroom
import Sessions
import Testing

/// Deadlines, pauses, points for speed.
@Suite struct LessonClockTests {
  private static func timed(_ seconds: Int, speed: Bool = false) -> Rehearsal {
    Rehearsal(
      LessonSample.lesson(
        options: LessonOptions(secondsPerQuestion: seconds, speedPoints: speed)))
  }

  @Test func theClockClosesAfterTheGrace() throws {
    var rehearsal = Self.timed(60)
    try rehearsal.type("next")
    rehearsal.seconds = 59.9
    try rehearsal.answer("A", "001")
    rehearsal.seconds = 61
    rehearsal.tick()
    #expect(rehearsal.lesson.standing.phase == .question)
    try rehearsal.answer("A", "002")
    rehearsal.seconds = 61.001
    let isRefused = rehearsal.isRefused("A", "003")
    #expect(isRefused)
    rehearsal.tick()
    #expect(rehearsal.lesson.standing.phase == .closed)
    rehearsal.tick()
    #expect(rehearsal.lesson.events.count == 4)
    // The instructor may still enter what was called out.
    try rehearsal.type("mark 4 A")
    #expect(rehearsal.lesson.standing.answers(to: RoundKey(slot: 0)).count == 3)
    try rehearsal.type("reveal")
    let refusal1 = rehearsal.problem(with: "mark 5 A")
    #expect(refusal1?.kind == .closed)
  }

  @Test func pausesAddUp() throws {
    var rehearsal = Self.timed(60)
    try rehearsal.type("next")
    for (pausedAt, resumedAt) in [(10.0, 40.0), (50.0, 55.5)] {
      rehearsal.seconds = pausedAt
      try rehearsal.type("pause")
      let left = rehearsal.lesson.millisecondsLeft(at: rehearsal.now)
      rehearsal.seconds = resumedAt
      #expect(rehearsal.lesson.millisecondsLeft(at: rehearsal.now) == left)
      let isRefused = rehearsal.isRefused("A", "001")
      #expect(isRefused)
      rehearsal.tick()
      #expect(rehearsal.lesson.standing.phase == .question)
      try rehearsal.type("resume")
      #expect(rehearsal.lesson.millisecondsLeft(at: rehearsal.now) == left)
    }
    #expect(rehearsal.lesson.millisecondsLeft(at: rehearsal.now) == 40_000)
    rehearsal.seconds = 70
    try rehearsal.answer("A", "001")
    let answer = rehearsal.lesson.standing.answers(to: RoundKey(slot: 0)).values.first?.answer
    #expect(answer?.elapsedMs == 34_500)
  }

  /// What is typed, when, and how many seconds are left then.
  @Test(arguments: [
    ("time 30", 10.0, 30), ("time +30", 10, 80), ("t +1分", 10, 110), ("time +30", 60.5, 30),
  ]) func timeIsSetAndAdded(_ line: String, _ seconds: Double, _ left: Int) throws {
    var rehearsal = Self.timed(60)
    try rehearsal.type("next")
    rehearsal.seconds = seconds
    let says = try rehearsal.type(line)
    #expect(says.contains("\(left) 秒"), "\(says)")
    #expect(rehearsal.lesson.millisecondsLeft(at: rehearsal.now) == left * 1000)
  }

  @Test func timeCanBeAddedWhilePausedAndAfterTheClosing() throws {
    var rehearsal = Self.timed(60)
    try rehearsal.type("next")
    rehearsal.seconds = 20
    try rehearsal.type("pause")
    rehearsal.seconds = 500
    try rehearsal.type("time +30")
    try rehearsal.type("resume")
    #expect(rehearsal.lesson.millisecondsLeft(at: rehearsal.now) == 70_000)
    rehearsal.seconds = 600
    rehearsal.tick()
    #expect(rehearsal.lesson.standing.phase == .closed)
    rehearsal.seconds = 620
    let says = try rehearsal.type("time +30")
    #expect(says.hasPrefix("重新收答案"))
    #expect(rehearsal.lesson.standing.phase == .question)
    rehearsal.tick()
    #expect(rehearsal.lesson.standing.phase == .question)
    try rehearsal.answer("A", "001")
    try rehearsal.type("close")
    try rehearsal.type("reveal")
    let refusal2 = rehearsal.problem(with: "time +30")
    #expect(refusal2?.kind == .notNow)
  }

  /// Seconds after the question, the time limit, and what a right answer earns beyond its point.
  @Test(arguments: [
    (0.0, 60, 0.5), (30, 60, 0.25), (59.4, 60, 0.01), (60.5, 60, 0), (10, 40, 0.38),
  ])
  func speedEarnsUpToHalfAsMuchAgain(_ seconds: Double, _ limit: Int, _ bonus: Double) throws {
    var rehearsal = Self.timed(limit, speed: true)
    try rehearsal.type("next")
    rehearsal.seconds = seconds
    try rehearsal.answer("A", "001")
    try rehearsal.answer("B", "002")
    try rehearsal.type("mark 3 A")
    let answers = rehearsal.lesson.standing.answers(to: RoundKey(slot: 0))
    #expect(answers[LearnerNumber(rawValue: "001")]?.answer.bonus == bonus)
    #expect(answers[LearnerNumber(rawValue: "001")]?.answer.points == 1)
    // Wrong answers and those that the instructor enters earn none.
    #expect(answers[LearnerNumber(rawValue: "002")]?.answer.bonus == 0)
    #expect(answers[LearnerNumber(rawValue: "003")]?.answer.bonus == 0)
    // What it was worth is known once the key was shown.
    #expect(rehearsal.points(of: "001") == nil)
    try rehearsal.type("reveal")
    #expect(rehearsal.points(of: "001") == 1 + bonus)
  }

  @Test func withoutTheOptionSpeedEarnsNothing() throws {
    var rehearsal = Self.timed(60)
    try rehearsal.type("next")
    try rehearsal.answer("A", "001")
    try rehearsal.type("reveal")
    #expect(rehearsal.points(of: "001") == 1)
  }

  @Test func papersAreTakenInWhenTheTimeIsUp() throws {
    var rehearsal = Rehearsal(LessonSample.lesson(.exam, options: LessonOptions(minutes: 10)))
    for number in ["001", "002"] { rehearsal.join(number) }
    try rehearsal.type("start")
    try rehearsal.answer("对", "001", round: RoundKey(slot: 1))
    rehearsal.seconds = 300
    try rehearsal.type("pause")
    rehearsal.seconds = 360
    try rehearsal.type("resume")
    rehearsal.seconds = 661
    rehearsal.tick()
    #expect(rehearsal.lesson.openPapers.count == 2)
    rehearsal.seconds = 661.1
    rehearsal.tick()
    #expect(rehearsal.lesson.openPapers.isEmpty)
    let isLate = rehearsal.isRefused("错", "001", round: RoundKey(slot: 1))
    #expect(isLate)
    try rehearsal.type("release")
    #expect(rehearsal.lesson.standing.phase == .released)
  }
}
