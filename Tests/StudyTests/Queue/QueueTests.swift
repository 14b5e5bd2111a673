import Foundation
import Quiz
import Sessions
import SpacedRepetition
import Study
import TestSupport
import Testing

private let day = 86_400_000

/// What is asked next, out of what was done before.
@Suite struct QueueTests {
  @Test func whatIsNearestToBeingForgottenComesFirst() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    try practice.put(
      PracticeFolder.session(
        [
          PracticeFolder.answer(1, at: start, rating: .easy),
          PracticeFolder.answer(2, at: start, rating: .again),
          PracticeFolder.answer(3, at: start, rating: .good),
          PracticeFolder.answer(4, at: start.advanced(byMilliseconds: 19 * day), rating: .easy),
        ], at: start, name: "a"))
    let record = try record(of: practice)
    let now = Double(start.milliseconds + 20 * day) / 1000
    let due = DueQueue.due(in: record, at: now) { _ in true }
    #expect(due == [2, 3, 1].map(PracticeFolder.question))
    #expect(DueQueue.next(in: record, at: now) == PracticeFolder.question(2))
    #expect(
      DueQueue.known(in: record, at: now) { _ in true }
        == [2, 3, 1, 4].map(PracticeFolder.question))
    #expect(
      DueQueue.due(in: record, at: now) { $0 != PracticeFolder.question(2) }
        == [3, 1].map(PracticeFolder.question))
    let empty = StudyRecord(learner: "林晓", scheduler: Scheduler())
    #expect(DueQueue.next(in: empty, at: now) == nil)
  }

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func theOneThatIsNextIsTheFirstOfAll(seed: UInt64) throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(9, seed: seed) { try practice.put(session) }
    let record = try record(of: practice)
    var random = SeededGenerator(seed: seed)
    let now =
      Double(PracticeFolder.start.milliseconds) / 1000
      + Double.random(in: 0...60, using: &random) * 86_400
    let due = DueQueue.due(in: record, at: now) { _ in true }
    let recalls = due.compactMap { question -> Double? in
      let card = record[question].card
      guard let memory = card.memory, let last = card.lastReview else { return nil }
      return record.scheduler.model.retrievability(
        after: (now - last) / 86_400, stability: memory.stability)
    }
    // Where all would be recalled, any order will do.
    #expect(zip(recalls, recalls.dropFirst()).allSatisfy { $0 <= $1 + 1e-12 }, "seed \(seed)")
    #expect((DueQueue.next(in: record, at: now) == nil) == due.isEmpty)
  }

  @Test func aDayIsCountedByTheClockOnTheWall() throws {
    let practice = try PracticeFolder()
    // Half past eleven in the evening, eight hours ahead of UTC.
    let evening = Timestamp(milliseconds: 1_767_281_400_000, offsetMinutes: 480)
    #expect(evening.localTime.hour == 23)
    let events = [
      PracticeFolder.answer(1, at: evening), PracticeFolder.answer(2, at: evening),
      PracticeFolder.answer(1, at: evening.advanced(byMilliseconds: 3_600_000)),
      PracticeFolder.answer(3, at: evening.advanced(byMilliseconds: 3_700_000)),
      PracticeFolder.answer(3, at: evening.advanced(byMilliseconds: 3_800_000)),
    ]
    try practice.put(PracticeFolder.session(events, at: evening, name: "a", mode: .learn))
    let tested = evening.advanced(byMilliseconds: 3_850_000)
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(5, at: tested)], at: tested, name: "c", mode: .placement))
    let crammed = evening.advanced(byMilliseconds: 3_900_000)
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(4, at: crammed)], at: crammed, name: "b", mode: .cram))
    let record = try record(of: practice)
    let first = DailyTally(of: evening.day, in: record)
    #expect((first.new, first.reviewed, first.answers) == (2, 0, 2))
    let second = DailyTally(
      of: CalendarDay(daysSince1970: evening.day.daysSince1970 + 1), in: record)
    #expect((second.new, second.reviewed, second.answers) == (1, 1, 5))
    #expect(second.elapsedMs == 5 * 9000)
  }

  @Test func theWrongAnswerBookBeginsWithTheWorst() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    let answers = [
      (1, false), (2, false), (2, false), (3, false), (3, true), (4, true), (5, false), (5, false),
      (5, false), (5, true),
    ]
    try practice.put(
      PracticeFolder.session(
        answers.enumerated().map { place, answer in
          PracticeFolder.answer(
            answer.0, at: start.advanced(byMilliseconds: place * 1000), correct: answer.1)
        }, at: start, name: "a"))
    let banks = try BankFolder([
      ("baomi", "保密", (1...5).filter { $0 % 3 != 0 }.map { ("q-\($0)", "single", "保密") }),
      ("wenzhong", "文种", [("q-3", "single", "文种")]),
    ])
    let record = try record(of: practice)
    #expect(
      WrongAnswerBook.questions(in: record, among: banks.library.entries)
        == [2, 1, 5, 3].map(PracticeFolder.question))
  }

  private func record(of practice: PracticeFolder) throws -> StudyRecord {
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try record.update(from: practice.store)
    return record
  }
}

/// In which order new questions come.
@Suite struct LearningOrderTests {
  private func facts(
    _ number: Int, _ topic: String, point: Int? = nil, level: Int = 0, difficulty: Int = 1,
    isPresumedKnown: Bool = false
  ) -> LearningOrder.Facts {
    LearningOrder.Facts(
      question: PracticeFolder.question(number), topic: topic, point: point, level: level,
      difficulty: difficulty, isPresumedKnown: isPresumedKnown)
  }

  @Test func whatOthersBuildOnComesFirst() {
    let order = LearningOrder.order([
      facts(1, "文种", point: 5), facts(2, "文种", point: 2, level: 3), facts(3, "文种", point: 2),
      facts(4, "文种"), facts(5, "文种", point: 2, level: 3, difficulty: 4),
    ])
    #expect(order == [3, 2, 5, 1, 4].map(PracticeFolder.question))
  }

  @Test func topicsTakeTurns() {
    let order = LearningOrder.order(
      (1...6).map { facts($0, "文种", point: $0) } + (11...13).map { facts($0, "保密", point: $0) }
        + [facts(21, "校对", point: 30)])
    let topics = order.map { question -> String in
      let number = Int(question.question.rawValue.dropFirst(2)) ?? 0
      return number < 10 ? "文种" : number < 20 ? "保密" : "校对"
    }
    // Six of ten cannot all be apart.
    #expect(zip(topics, topics.dropFirst()).count { $0 == $1 } <= 2)
    #expect(topics.first == "文种")
    #expect(Set(order).count == 10)
  }

  @Test func whatIsPresumablyKnownComesLast() {
    let order = LearningOrder.order([
      facts(1, "文种", point: 1, isPresumedKnown: true), facts(2, "文种", point: 9),
      facts(3, "保密", point: 3, isPresumedKnown: true), facts(4, "保密", point: 8),
    ])
    #expect(order == [4, 2, 1, 3].map(PracticeFolder.question))
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func nothingIsLostAndTheOrderOfTheInputDoesNotMatter(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let all = (0..<Int.random(in: 0...60, using: &random)).map { number in
      facts(
        number, ["文种", "保密", "校对"].randomElement(using: &random) ?? "",
        point: Bool.random(using: &random) ? Int.random(in: 0...9, using: &random) : nil,
        level: Int.random(in: 0...4, using: &random),
        difficulty: Int.random(in: 1...5, using: &random),
        isPresumedKnown: Int.random(in: 0...4, using: &random) == 0)
    }
    let order = LearningOrder.order(all)
    #expect(Set(order) == Set(all.map(\.question)))
    #expect(order.count == all.count)
    #expect(LearningOrder.order(all.shuffled(using: &random)) == order, "seed \(seed)")
  }
}

/// How an answer is rated.
@Suite struct RatingTests {
  @Test(arguments: [
    (true, false, Pace.Speed.usual, Rating.good), (true, false, .fast, .easy),
    (true, false, .slow, .hard), (true, true, .fast, .hard), (false, false, .fast, .again),
    (false, true, .slow, .again),
  ])
  func answersAreRated(isRight: Bool, isHelped: Bool, speed: Pace.Speed, rating: Rating) {
    #expect(RatingJudgement.rating(isRight: isRight, isHelped: isHelped, speed: speed) == rating)
  }

  @Test func speedIsThatOfTheLearnerAndTheKind() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    let events = (0..<12).map { number in
      PracticeFolder.answer(number, at: start.advanced(byMilliseconds: number * 10_000))
    }
    try practice.put(PracticeFolder.session(events, at: start, name: "a"))
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try record.update(from: practice.store)
    let pace = Pace(record) { _ in .single }
    #expect(pace[.single] == 9000)
    #expect(pace.speed(of: 4000, at: .single) == .fast)
    #expect(pace.speed(of: 9000, at: .single) == .usual)
    #expect(pace.speed(of: 30_000, at: .single) == .slow)
    // Somebody who was called away has not thought for an hour.
    #expect(pace.speed(of: 3_600_000, at: .single) == .usual)
    #expect(pace.speed(of: 1, at: .multiple) == .usual)
    #expect(Pace(record, kind: { _ in .single }, most: 9)[.single] == nil)
  }
}

/// What a learner chose, on the disk.
@Suite struct StudySettingsTests {
  @Test func isReadAsItWasWritten() throws {
    let folder = try TemporaryFolder()
    let path = StudyFolder(sessions: folder.path, learner: "林/晓").settingsPath
    var settings = StudySettings()
    settings.newPerDay = 7
    settings.reviewsPerDay = 33
    settings.desiredRetention = 0.85
    settings.parameters = FSRSParameters(clamping: (0..<21).map { 0.1 + Double($0) / 7 })
    let day = try #require(CalendarDay(year: 2028, month: 2, day: 29))
    settings.target = StudySettings.Target(day: day, minutesPerDay: 25, scope: "保密")
    try settings.write(to: path)
    let (read, isDamaged) = StudySettings.read(path)
    #expect(read == settings)
    #expect(!isDamaged)
    #expect(StudySettings.read(path + "x").settings == StudySettings())
  }

  @Test(arguments: [
    "", "{", "[]", #"{"schemaVersion":2}"#, "\u{0}\u{1}",
    #"{"schemaVersion":1,"newPerDay":-5,"reviewsPerDay":99999999,"desiredRetention":3,"#
      + #""parameters":[1,2],"target":{"day":"2026-02-30","minutesPerDay":5}}"#,
  ])
  func whatCannotBeUnderstoodIsLeftOut(text: String) throws {
    let folder = try TemporaryFolder()
    let path = folder("a.json")
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let (settings, isDamaged) = StudySettings.read(path)
    #expect(isDamaged == !text.contains("newPerDay"))
    #expect(settings.newPerDay == 20 && settings.reviewsPerDay == 200)
    #expect(settings.parameters == nil && settings.target == nil)
    #expect(StudySettings.retentionBounds.contains(settings.desiredRetention))
  }
}
