import Foundation
import Quiz
import Sessions
import SpacedRepetition
import Study
import TestSupport
import Testing

private let day = 86_400_000

@Suite struct StudyRecordTests {
  @Test func knowsWhenAQuestionComesBack() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    try practice.put(
      PracticeFolder.session(
        [
          PracticeFolder.answer(1, at: start),
          PracticeFolder.answer(2, at: start.advanced(byMilliseconds: 60_000), correct: false),
          PracticeFolder.answer(3, at: start.advanced(byMilliseconds: 90_000), rating: .easy),
        ], at: start, name: "a"))
    let record = try self.record(of: practice)
    let seconds = Double(start.milliseconds) / 1000
    #expect(record[PracticeFolder.question(1)].due == seconds + 600)
    #expect(record[PracticeFolder.question(2)].due == seconds + 60 + 60)
    #expect((record[PracticeFolder.question(3)].due ?? 0) >= seconds + 90 + 6 * 86_400)
    #expect(record[PracticeFolder.question(4)].due == nil)
    #expect(record[PracticeFolder.question(2)].isMistake)
    #expect(!record[PracticeFolder.question(1)].isMistake)
    #expect(record[PracticeFolder.question(1)].isDue(at: seconds + 600))
    #expect(!record[PracticeFolder.question(1)].isDue(at: seconds + 599))
  }

  @Test func leavesTheWrongAnswerBookAfterThreeRightDays() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    // Wrong; right twice on one day; right on the next; then on a third.
    let times = [(0, false), (1000, true), (2000, true), (day, true), (2 * day, true)]
    for count in 1...times.count {
      let events = times.prefix(count).map { time, correct in
        PracticeFolder.answer(7, at: start.advanced(byMilliseconds: time), correct: correct)
      }
      try practice.put(PracticeFolder.session(events, at: start, name: "a"))
      let item = try record(of: practice)[PracticeFolder.question(7)]
      #expect(item.isMistake == (count < 5), "\(count)")
      #expect(item.rightDays == [0, 1, 1, 2, 3][count - 1])
    }
  }

  @Test func crammingLeavesTheScheduleAlone() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    try practice.put(
      PracticeFolder.session([PracticeFolder.answer(1, at: start)], at: start, name: "a"))
    let before = try record(of: practice)[PracticeFolder.question(1)]
    let later = start.advanced(byMilliseconds: 3 * day)
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(1, at: later, correct: false)], at: later, name: "b", mode: .cram))
    let after = try record(of: practice)[PracticeFolder.question(1)]
    #expect(after.card == before.card)
    #expect(after.answered == 2)
    #expect(after.isMistake)
  }

  @Test func aChangedKeyCanBeginAnew() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    let later = start.advanced(byMilliseconds: 20 * day)
    try practice.put(
      PracticeFolder.session(
        [
          PracticeFolder.answer(1, at: start, rating: .easy, key: "甲"),
          PracticeFolder.answer(1, at: later, key: "乙", fresh: true),
        ], at: start, name: "a"))
    let item = try record(of: practice)[PracticeFolder.question(1)]
    #expect(item.key == KeyMark(of: "乙"))
    #expect(item.card.reps == 1)
    #expect(item.card == Scheduler().next(Card(), .good, at: Double(later.milliseconds) / 1000))
  }

  @Test func aClockOfTheFutureHidesNothingForever() throws {
    let practice = try PracticeFolder()
    let future = PracticeFolder.start.advanced(byMilliseconds: 3000 * day)
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(1, at: future, rating: .easy)], at: future, name: "a"))
    #expect(try record(of: practice)[PracticeFolder.question(1)].due == nil)
    // A real answer counts as if the other were not there.
    let start = PracticeFolder.start
    try practice.put(
      PracticeFolder.session(
        [PracticeFolder.answer(1, at: start, rating: .easy)], at: start, name: "b"))
    let item = try record(of: practice)[PracticeFolder.question(1)]
    #expect(item.card.reps == 1)
    #expect(!item.isDue(at: Double(start.milliseconds) / 1000 + 60))
    var later = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try later.update(from: practice.store, now: future)
    #expect(later[PracticeFolder.question(1)].card.reps == 2)
  }

  private func record(of practice: PracticeFolder) throws -> StudyRecord {
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try record.update(from: practice.store)
    return record
  }
}

/// What holds for any folder.
@Suite struct StudyRecordPropertyTests {
  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func foldersMergedInAnyOrderGiveTheSame(seed: UInt64) throws {
    let sessions = PracticeFolder.random(14, seed: seed)
    var random = SeededGenerator(seed: seed)
    let whole = try PracticeFolder()
    for session in sessions { try whole.put(session) }
    let expected = try state(record(of: whole))
    #expect(!expected.isEmpty)
    // Two machines whose folders overlap, read one after the other in either order.
    for _ in 0..<3 {
      let merged = try PracticeFolder()
      var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
      for session in sessions.shuffled(using: &random) {
        try merged.put(session)
        if Bool.random(using: &random) { try record.update(from: merged.store) }
      }
      try record.update(from: merged.store)
      #expect(state(record) == expected)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func stepByStepIsTheSameAsFromScratch(seed: UInt64) throws {
    let practice = try PracticeFolder()
    var random = SeededGenerator(seed: seed)
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    for session in PracticeFolder.random(14, seed: seed) {
      // A session that grows, a copy of it that is shorter, and now and then one that goes away.
      let half = session.events.count / 2
      for count in [half, session.events.count] {
        try practice.put(
          SessionFile(header: session.header, events: Array(session.events.prefix(count))))
        try record.update(from: practice.store)
        #expect(try state(record) == state(self.record(of: practice)))
      }
      if Int.random(in: 0...3, using: &random) == 0 {
        try practice.put(
          SessionFile(header: session.header, events: Array(session.events.prefix(half))),
          named: "copy of \(session.header.id)")
      }
      if Int.random(in: 0...5, using: &random) == 0 {
        try FileManager.default.removeItem(atPath: practice.folder("\(session.header.id).json"))
      }
      try record.update(from: practice.store)
      #expect(try state(record) == state(self.record(of: practice)))
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func takingBackIsExact(seed: UInt64) throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(8, seed: seed) { try practice.put(session) }
    let before = try state(record(of: practice))
    let at = PracticeFolder.start.advanced(byMilliseconds: 200 * day)
    let answers = (0..<6).map { PracticeFolder.answer($0, at: at, correct: $0 % 2 == 0) }
    let undos = (0..<6).map { number in
      SessionEvent.undo(UndoRecord(question: PracticeFolder.question(number), at: at))
    }
    try practice.put(PracticeFolder.session(answers + undos, at: at, name: "last"))
    #expect(try state(record(of: practice)) == before)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func addingAnAnswerIsTheSameAsReadingIt(seed: UInt64) throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(8, seed: seed) { try practice.put(session) }
    var record = try self.record(of: practice)
    let at = PracticeFolder.start.advanced(byMilliseconds: 200 * day)
    let event = PracticeFolder.answer(3, at: at, rating: .hard, key: "丙")
    guard case .answer(let answer) = event else { return }
    let previewed = record.preview(answer.question, at: Double(at.milliseconds) / 1000)[1]
    record.add(answer, in: .drill)
    try practice.put(PracticeFolder.session([event], at: at, name: "last"))
    let read = try self.record(of: practice)
    #expect(record[answer.question] == read[answer.question])
    #expect(record[answer.question].card == previewed)
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func aSnapshotIsTheSameRecord(seed: UInt64) throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(10, seed: seed) { try practice.put(session) }
    let record = try self.record(of: practice)
    let path = practice.folder(".study/林晓.snapshot")
    try StudySnapshot.write(record, to: path)
    var read = try #require(StudySnapshot.read(path, learner: "林晓", scheduler: Scheduler()))
    #expect(state(read) == state(record))
    #expect(read.reviews == record.reviews)
    #expect(try read.update(from: practice.store).filesRead == 0)
    for session in PracticeFolder.random(3, seed: seed + 100) { try practice.put(session) }
    #expect(try read.update(from: practice.store).filesRead == 3)
    #expect(try state(read) == state(self.record(of: practice)))
  }

  @Test func aSnapshotThatCannotBeTrustedIsNone() throws {
    let practice = try PracticeFolder()
    for session in PracticeFolder.random(6, seed: 3) { try practice.put(session) }
    let path = practice.folder(".study/林晓.snapshot")
    try StudySnapshot.write(try record(of: practice), to: path)
    #expect(StudySnapshot.read(path, learner: "别人", scheduler: Scheduler()) == nil)
    let other = Scheduler(.standard, desiredRetention: 0.8)
    #expect(StudySnapshot.read(path, learner: "林晓", scheduler: other) == nil)
    #expect(StudySnapshot.read(path + "x", learner: "林晓", scheduler: Scheduler()) == nil)
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      var damaged = bytes
      if Bool.random(using: &random) {
        damaged.removeLast(Int.random(in: 1...bytes.count, using: &random))
      } else {
        damaged[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8(
          Int.random(in: 1...255, using: &random))
      }
      try Data(damaged).write(to: URL(fileURLWithPath: path))
      #expect(StudySnapshot.read(path, learner: "林晓", scheduler: Scheduler()) == nil)
    }
  }

  private func record(of practice: PracticeFolder) throws -> StudyRecord {
    var record = StudyRecord(learner: "林晓", scheduler: Scheduler())
    try record.update(from: practice.store)
    return record
  }

  /// What is known of every question, by its name.
  private func state(_ record: StudyRecord) -> [String: StudyItem] {
    Dictionary(
      uniqueKeysWithValues: zip(record.questions, record.items).filter { $0.1.answered > 0 }
        .map { ("\($0.0)", $0.1) })
  }
}
