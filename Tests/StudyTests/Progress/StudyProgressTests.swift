import Foundation
import Quiz
import Sessions
import SpacedRepetition
import Study
import TestSupport
import Testing

extension PracticeFolder {
  /// What the folder comes to, with a library that has the first questions.
  func progress(at now: Timestamp, questions: Int = 40) throws -> StudyProgress {
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try record.update(from: store, now: now)
    let kinds = ["single", "trueFalse", "drafting"]
    let numbers = Dictionary(grouping: 0..<questions) {
      $0.isMultiple(of: 3) ? "wenzhong" : "baomi"
    }
    let banks = try BankFolder(
      numbers.map { bank, numbers in
        (
          id: bank, title: bank,
          questions: numbers.map { (id: "q-\($0)", type: kinds[$0 % 3], topic: "\(bank)/甲") }
        )
      })
    return StudyProgress(record: record, library: banks.library, now: now)
  }
}

@Suite struct StudyProgressTests {
  @Test func nothingYet() throws {
    let progress = try PracticeFolder().progress(at: PracticeFolder.start)
    #expect(progress.answers == 0 && progress.days.isEmpty)
    #expect(progress.days[day: progress.today] == PracticeDay(progress.today))
    #expect(progress.dueDays().total == 0 && progress.dueDays().days.count == 14)
    #expect(progress.retention.answers == 0 && progress.retention.observed == nil)
    #expect(progress.retention.verdict == .tooFew)
    #expect(progress.weakTopics.isEmpty && progress.answerTimes.isEmpty)
    #expect(progress.topics.map(\.questions).reduce(0, +) == 40)
    #expect(progress.ratings.map(\.answers) == [0, 0, 0, 0])
  }

  @Test(arguments: [
    // Half past eleven at night, then half past midnight, in Beijing.
    (["2026-11-21T23:30:00+08:00", "2026-11-22T00:30:00+08:00"], ["2026-11-21", "2026-11-22"]),
    // The same evening in New York, on the day on which the clocks are set back.
    (["2026-11-01T00:30:00-04:00", "2026-11-01T23:30:00-05:00"], ["2026-11-01"]),
    // The same moment on two walls.
    (["2026-06-01T01:00:00+08:00", "2026-05-31T18:00:00+01:00"], ["2026-05-31", "2026-06-01"]),
    (["2028-02-29T12:00:00+08:00"], ["2028-02-29"]),
    (["2026-12-31T23:59:59+08:00", "2027-01-01T00:00:00+08:00"], ["2026-12-31", "2027-01-01"]),
  ]) func daysAreThoseOfTheWall(times: [String], days: [String]) throws {
    let practice = try PracticeFolder()
    let times = try times.map { try #require(Timestamp($0)) }
    for (number, time) in times.enumerated() {
      try practice.put(
        PracticeFolder.session([PracticeFolder.answer(1, at: time)], at: time, name: "s\(number)"))
    }
    let progress = try practice.progress(
      at: Timestamp(milliseconds: 1_900_000_000_000, offsetMinutes: 480))
    #expect(progress.days.map(\.day.description) == days)
    #expect(progress.days.map(\.answers).reduce(0, +) == times.count)
  }

  @Test func whoWasCalledAwayDidNotPractise() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    let events = [1, 2].map { question in
      SessionEvent.answer(
        AnswerRecord(
          question: PracticeFolder.question(question), shownAt: start, answeredAt: start,
          elapsedMs: 3 * 3_600_000, response: "a", points: 1, maxPoints: 1, correct: true))
    }
    try practice.put(PracticeFolder.session(events, at: start, name: "a"))
    let progress = try practice.progress(at: start)
    // A statement and a whole document.
    #expect(progress.days.map(\.minutes) == [10 + 60])
    // The day after, today is empty.
    let later = try practice.progress(at: start.advanced(byMilliseconds: 86_400_000))
    #expect(later.days[day: later.today].minutes == 0)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func everyQuestionComesBackOnce(seed: UInt64) throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(14, seed: seed) { try practice.put(session) }
    let latest = PracticeFolder.start.milliseconds + 20 * 86_400_000
    let now = Timestamp(milliseconds: latest, offsetMinutes: 480)
    let progress = try practice.progress(at: now)
    let documents = 2
    let known = progress.record.questions.enumerated().filter { place, question in
      let number = Int(question.question.rawValue.dropFirst(2)) ?? 0
      return number % 3 != documents && progress.record.items[place].due != nil
    }
    let due = progress.dueDays(5)
    #expect(due.total + due.later == known.count, "seed \(seed)")
    #expect(due.days.map(\.day.daysSince1970) == (0..<5).map { progress.today.daysSince1970 + $0 })
    #expect(due.dueNow <= due.overdue + due.days[0].due, "seed \(seed)")
    #expect(due.overdue <= due.dueNow, "seed \(seed)")
    // What no bank has does not come back.
    let fewer = try practice.progress(at: now, questions: 1)
    #expect(fewer.dueDays(5).total + fewer.dueDays(5).later <= 1, "seed \(seed)")
    let answers = progress.days.map(\.answers).reduce(0, +)
    #expect(answers <= progress.answers, "seed \(seed)")
    #expect(progress.ratings.map(\.answers).reduce(0, +) <= progress.answers, "seed \(seed)")
  }

  @Test func dueDaysAreLocal() throws {
    let practice = try PracticeFolder()
    // Easy at ten in the evening in Beijing: due days later at the same hour, when in UTC it is
    // still the day before.
    let time = try #require(Timestamp("2026-12-28T22:00:00+08:00"))
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(1, at: time, rating: .easy)], at: time, name: "a"))
    let seconds = Double(time.milliseconds) / 1000
    let due = try #require(try practice.progress(at: time).record.items.first?.due)
    let wait = Int((due - seconds) / 86_400)
    let days = try practice.progress(at: time).dueDays(30)
    #expect(days.days.firstIndex { $0.due == 1 } == wait)
    let after = time.advanced(byMilliseconds: wait * 86_400_000 - 1)
    #expect(try practice.progress(at: after).dueDays().days[0].due == 1)
    #expect(try practice.progress(at: after).dueDays().dueNow == 0)
    let dayLater = after.advanced(byMilliseconds: 86_400_000)
    #expect(try practice.progress(at: dayLater).dueDays().overdue == 1)
    #expect(try practice.progress(at: dayLater).dueDays().dueNow == 1)
  }

  @Test func weakTopicsNeedEvidence() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    // Of topic wenzhong 4 wrong out of 4, of topic baomi 6 wrong out of 20.
    var events = (0..<4).map { _ in PracticeFolder.answer(3, at: start, correct: false) }
    events += (0..<20).map { PracticeFolder.answer(1, at: start, correct: $0 >= 6) }
    try practice.put(PracticeFolder.session(events, at: start, name: "a"))
    let few = try practice.progress(at: start).weakTopics
    #expect(few.map(\.topic.rawValue) == ["baomi/甲"])
    #expect(few.first?.answers == 20 && few.first?.wrong == 6)
    let later = start.advanced(byMilliseconds: 1000)
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(3, at: later, correct: false)], at: later, name: "b"))
    #expect(
      try practice.progress(at: later).weakTopics.map(\.topic.rawValue) == [
        "wenzhong/甲", "baomi/甲",
      ])
    // Thirty right answers since: what was wrong before counts no more.
    let learnt = start.advanced(byMilliseconds: 2000)
    try practice.put(
      PracticeFolder.session(
        (0..<30).map { _ in PracticeFolder.answer(3, at: learnt) }, at: learnt, name: "c"))
    #expect(
      try practice.progress(at: learnt).weakTopics.map(\.topic.rawValue) == ["baomi/甲"])
  }

  @Test(arguments: [([5], 5), ([5, 7], 6), ([9, 1, 5], 5), ([1, 2, 3, 100], 2)])
  func timesAreMedians(times: [Int], median: Int) throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    let events = times.map { time in
      SessionEvent.answer(
        AnswerRecord(
          question: PracticeFolder.question(0), shownAt: start, answeredAt: start,
          elapsedMs: time, response: "a", points: 1, maxPoints: 1, correct: true))
    }
    try practice.put(PracticeFolder.session(events, at: start, name: "a"))
    let known = try practice.progress(at: start).answerTimes
    #expect(known.map(\.median) == [median])
    #expect(known.map(\.kind) == [.single] && known[0].answers == times.count)
  }
}
