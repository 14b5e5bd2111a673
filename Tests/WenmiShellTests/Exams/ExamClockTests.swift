import Quiz
import Sessions
import Testing

@testable import WenmiShell

@Suite struct ExamClockTests {
  private static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  /// The clock of an exam of twenty minutes.
  private static func clock(
    after milliseconds: Int, latest: Int? = nil, seconds: Int = 1200,
    at instant: ContinuousClock.Instant
  ) -> ExamClock {
    let exam = ExamStamp(paper: "A", seconds: seconds, passMark: 1, points: [1])
    let header = SessionHeader(
      id: SessionID(rawValue: "x"), mode: .exam, title: "卷", learner: "林晓", startedAt: start,
      seed: 1, banks: [], plan: [], exam: exam)
    return ExamClock(
      header, exam, latest: latest.map(start.advanced(byMilliseconds:)),
      now: start.advanced(byMilliseconds: milliseconds), instant: instant)
  }

  /// Milliseconds since the beginning, those of the latest event, and the seconds that are left.
  private static let cases: [(now: Int, latest: Int?, left: Int)] = [
    (0, nil, 1200), (1, nil, 1200), (60_000, nil, 1140), (1_199_001, nil, 1), (1_200_000, nil, 0),
    (86_400_000, nil, 0),
    // A clock that was set back gives no time: not before the latest event, nor before the beginning.
    (60_000, 600_000, 600), (-3_600_000, nil, 1200), (-3_600_000, 600_000, 600),
  ]

  @Test(arguments: cases.indices)
  func timeRunsFromTheBeginning(_ place: Int) {
    let (now, latest, left) = Self.cases[place]
    let instant = ContinuousClock.now
    let clock = Self.clock(after: now, latest: latest, at: instant)
    #expect(clock.secondsLeft(at: instant) == left)
    #expect(clock.isOver(at: instant) == (left == 0))
    #expect(clock.end == Self.start.advanced(byMilliseconds: 1_200_000))
  }

  private static let warned: [(seconds: Int, minutes: [Int])] = [
    (1200, [10, 5, 1]), (600, [5, 1]), (299, [1]), (60, []), (30, []),
  ]

  @Test(arguments: warned.indices)
  func theLearnerIsToldOfWhatIsStillToCome(_ place: Int) {
    let (seconds, minutes) = Self.warned[place]
    let instant = ContinuousClock.now
    let clock = Self.clock(after: 0, seconds: seconds, at: instant)
    let warnings = clock.warnings(after: instant)
    #expect(warnings.map(\.minutes) == minutes)
    for warning in warnings {
      #expect(clock.secondsLeft(at: warning.moment) == warning.minutes * 60)
    }
  }

  @Test func whatAFileClaimsCanBeReckonedWith() {
    let instant = ContinuousClock.now
    let clock = Self.clock(after: 0, seconds: .max, at: instant)
    #expect(clock.secondsLeft(at: instant) == 86_400)
    #expect(Self.clock(after: 0, seconds: -5, at: instant).isOver(at: instant))
  }
}
