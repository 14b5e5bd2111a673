import Quiz
import Sessions
import Study
import Testing

@Suite struct TypingHistoryTests {
  private static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  private func session(minute: Int, right: Int, seconds: Int) -> SessionFile {
    let question = QuestionReference(
      bank: TypingPassage.files, question: QuestionID(rawValue: "稿\(minute % 2).txt"))
    let at = Self.start.advanced(byMilliseconds: minute * 60_000)
    return SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "s-\(minute)"), mode: .typing, title: "稿", learner: "林晓",
        startedAt: at, finishedAt: at, seed: 0, banks: [], plan: [question]),
      events: [
        .typing(
          TypingRecord(
            question: question, at: at, passage: "稿", elapsedMs: seconds * 1000,
            characters: right, right: right, wrong: 0, missing: 0, extra: 0, corrections: 0,
            slips: []))
      ])
  }

  @Test func theBestIsTheFastestThatIsLongEnough() {
    let history = TypingHistory([
      session(minute: 3, right: 100, seconds: 60), session(minute: 1, right: 120, seconds: 60),
      session(minute: 2, right: 29, seconds: 1), session(minute: 4, right: 240, seconds: 120),
    ])
    #expect(history.records.map(\.right) == [120, 29, 100, 240])
    #expect(history.best?.right == 120)
    #expect(TypingHistory([]).best == nil)
    #expect(TypingHistory([session(minute: 2, right: 29, seconds: 1)]).best == nil)
  }

  @Test func whatTookNoTimeHasNoSpeed() {
    #expect(TypingHistory([session(minute: 1, right: 400, seconds: 0)]).best == nil)
  }

  @Test func eachPassageHasItsLastTime() {
    let history = TypingHistory([
      session(minute: 1, right: 1, seconds: 1), session(minute: 3, right: 1, seconds: 1),
      session(minute: 2, right: 1, seconds: 1),
    ])
    let times = history.lastTimes.map { ($0.key.question.rawValue, $0.value.milliseconds) }
    #expect(
      Dictionary(times) { $1 } == [
        "稿0.txt": Self.start.milliseconds + 120_000, "稿1.txt": Self.start.milliseconds + 180_000,
      ])
  }
}
