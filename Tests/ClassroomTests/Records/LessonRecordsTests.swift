import Classroom
import Foundation
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions
import TestSupport
import Testing

/// What is kept of a lesson that is over.
@Suite struct LessonRecordsTests {
  /// A lesson with everything that a record can tell of.
  private static func taught() throws -> Rehearsal {
    var rehearsal = Rehearsal(
      LessonSample.lesson(options: LessonOptions(secondsPerQuestion: 60, speedPoints: true)))
    rehearsal.join("001")
    try rehearsal.type("next")
    rehearsal.seconds = 30
    try rehearsal.answer("ａ", "001")
    try rehearsal.answer("B", "002")
    try rehearsal.type("mark 3 A")
    try rehearsal.type("again")
    rehearsal.seconds = 90
    try rehearsal.answer("C", "001")
    try rehearsal.answer("A", "002")
    try rehearsal.type("hands A 3 B 2")
    try rehearsal.type("reveal")
    try rehearsal.type("next 3")
    rehearsal.seconds = 100
    try rehearsal.answer("A", "008")
    try rehearsal.answer("AB", "009")
    try rehearsal.type("ask 7")
    try rehearsal.type("对")
    try rehearsal.type("组1 +2 抢到")
    try rehearsal.type("2 -1 迟到")
    try rehearsal.type("poll 快不快 | 快 | 慢")
    try rehearsal.type("hands 3 4")
    try rehearsal.type("close")
    try rehearsal.type("note 第 1 题再讲")
    rehearsal.seconds = 200
    try rehearsal.type("end")
    return rehearsal
  }

  private static let attendance: [LearnerNumber: AttendanceState] = [
    LearnerNumber(rawValue: "010"): .present, LearnerNumber(rawValue: "011"): .excused,
  ]

  @Test func everyFileIsReadAgainAsItWasAndPassesTheCheck() throws {
    let folder = try TemporaryFolder()
    let records = LessonRecords(of: try Self.taught().lesson, attendance: Self.attendance)
    let store = SessionStore(directory: folder.path)
    let written = try records.write(to: store)
    #expect(written.new.count == records.files.count)
    #expect(written.known == [])
    for (path, file) in zip(written.new, records.files) {
      #expect(try SessionFile(contentsOf: path) == file)
    }
    for verification in try store.verify() {
      #expect(verification.error == nil && verification.problems == [], "\(verification)")
    }
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: written.new)
        == "")
  }

  @Test func thoseWhoWereThereGetAFile() throws {
    let records = LessonRecords(of: try Self.taught().lesson, attendance: Self.attendance)
    let numbers = records.files.dropLast().map { $0.header.lesson?.learners.map(\.number) }
    // Answered, was called on, was given points, or was noted as present.
    #expect(numbers == [["001"], ["002"], ["003"], ["007"], ["008"], ["009"], ["010"]])
    #expect(records.files.dropLast().allSatisfy { $0.header.mode == .lesson })
    #expect(Set(records.files.map(\.header.id)).count == records.files.count)
  }

  @Test func aLearnersFileTellsOfNobodyElse() throws {
    let lesson = try Self.taught().lesson
    let records = LessonRecords(of: lesson, attendance: Self.attendance)
    for file in records.files.dropLast() {
      let stamp = try #require(file.header.lesson)
      let own = try #require(stamp.learners.first)
      #expect(stamp.learners.count == 1)
      #expect(stamp.asked == [] && stamp.polls == [] && stamp.remarks == [])
      #expect(stamp.calls.allSatisfy { $0.learner == own.number })
      for award in stamp.awards {
        switch award.recipient {
        case .learner(let number): #expect(number == own.number)
        case .group(let name): #expect(name == own.group)
        }
      }
      #expect(file.header.plan.map(\.question.rawValue) == ["s-1", "m-1"])
    }
  }

  @Test func theLastAnswerCountsAndTheEarlierOneStays() throws {
    let records = LessonRecords(of: try Self.taught().lesson)
    let mine = try #require(records.files.first)
    let answers = mine.events.compactMap { event in
      if case .answer(let answer) = event { answer } else { nil }
    }
    #expect(answers.map(\.response) == ["x", "z"])
    #expect(answers.map(\.raw) == ["ａ", "C"])
    #expect(answers.map(\.points) == [1, 0])
    #expect(answers.map(\.elapsedMs) == [30_000, 60_000])
    #expect(answers.map(\.shown) == [["x", "y", "z"], ["x", "y", "z"]])
    #expect(SessionProgress(mine).points == 0)
    #expect(SessionProgress(mine).answered == 1)
  }

  /// Points of the files together are those of the scoreboard.
  @Test func filesAndScoreboardAgree() throws {
    let rehearsal = try Self.taught()
    for file in LessonRecords(of: rehearsal.lesson).files.dropLast() {
      let stamp = try #require(file.header.lesson)
      let own = stamp.awards.reduce(0) { sum, award in
        if case .learner = award.recipient { sum + award.points } else { sum }
      }
      let number = stamp.learners[0].number
      #expect(SessionProgress(file).points + own == rehearsal.points(of: number) ?? 0, "\(number)")
    }
  }

  @Test func theLessonsFileTellsOfAll() throws {
    let file = try #require(
      LessonRecords(of: try Self.taught().lesson, attendance: Self.attendance, heldBy: "王老师")
        .files.last)
    #expect(file.header.mode == .class)
    #expect(file.header.learner == "王老师")
    let stamp = try #require(file.header.lesson)
    #expect(stamp.learners.count == 12)
    #expect(stamp.learners.first { $0.number == "011" }?.attendance == "请假")
    #expect(stamp.learners.first { $0.number == "001" }?.joined == true)
    #expect(stamp.asked.map(\.round) == [1, 2, 1])
    #expect(stamp.asked.map(\.answered) == [3, 7, 2])
    #expect(stamp.asked.map(\.correct) == [2, 4, 1])
    #expect(stamp.polls.map { $0.options.map(\.count) } == [[3, 4]])
    #expect(stamp.remarks.map(\.text) == ["第 1 题再讲"])
    #expect(stamp.calls.map(\.learner) == ["007"])
    let by = file.events.compactMap { event in
      if case .answer(let answer) = event { answer.by } else { nil }
    }
    #expect(by.sorted() == ["001", "002", "003", "008", "009"])
  }

  /// Wherever a crash stops the writing, the next attempt completes it and writes nothing twice.
  @Test func whatIsWrittenIsNeverWrittenTwice() throws {
    let lesson = try Self.taught().lesson
    let count = LessonRecords(of: lesson).files.count
    for stopped in 0...count {
      let folder = try TemporaryFolder()
      let store = SessionStore(directory: folder.path)
      for file in LessonRecords(of: lesson).files.prefix(stopped) { _ = try store.write(file) }
      let written = try LessonRecords(of: lesson).write(to: store)
      #expect(written.known.count == stopped)
      #expect(written.new.count == count - stopped)
      #expect(try store.summaries().sessions.count == count)
      let again = try LessonRecords(of: lesson).write(to: store)
      #expect(again.new == [])
      #expect(again.lesson == written.lesson)
    }
  }

  @Test func aForeignFileOfTheSameNameIsLeftAlone() throws {
    let folder = try TemporaryFolder()
    let store = SessionStore(directory: folder.path)
    let records = LessonRecords(of: try Self.taught().lesson)
    let foreign = SessionFile(
      header: SessionHeader(
        id: records.files[0].header.id, mode: .drill, title: "别的", learner: "林晓",
        startedAt: LessonSample.start, seed: 1, banks: [], plan: []))
    let path = try store.write(foreign)
    for _ in 1...2 { _ = try records.write(to: store) }
    #expect(try SessionFile(contentsOf: path) == foreign)
    #expect(try store.summaries().sessions.count == records.files.count + 1)
    for verification in try store.verify() { #expect(verification.problems == []) }
  }

  @Test func scoreSheetsTakeThem() throws {
    for file in LessonRecords(of: try Self.taught().lesson).files {
      let material = SheetMaterial(
        title: "一班", sessions: [file], question: { _ in nil }, day: file.header.startedAt.day)
      for name in ["answers", "register"] {
        let made = try #require(ScoreSheetKind.named(name)).make(material)
        #expect(made.sheets[0].sections.contains { section in !section.rows.isEmpty }, "\(name)")
      }
    }
  }

  @Test func examsAreKeptInEachLearnersOrder() throws {
    var rehearsal = Rehearsal(LessonSample.lesson(.exam, options: LessonOptions(minutes: 10)))
    rehearsal.join("001")
    rehearsal.join("002")
    try rehearsal.type("start")
    rehearsal.seconds = 20
    try rehearsal.answer("对", "001", round: RoundKey(slot: 1))
    try rehearsal.answer("错", "001", round: RoundKey(slot: 1))
    rehearsal.lesson.add(
      LessonEvent(
        at: rehearsal.now,
        .lookedAway(LearnerNumber(rawValue: "001"), at: rehearsal.now, milliseconds: 1500)))
    try rehearsal.type("close")
    try rehearsal.type("end")
    let records = LessonRecords(of: rehearsal.lesson)
    let mine = try #require(records.files.first)
    #expect(mine.header.mode == .exam)
    let paper = rehearsal.lesson.paper(of: LearnerNumber(rawValue: "001"))
    #expect(mine.header.plan == paper.map { LessonSample.plan[$0] })
    #expect(mine.header.lesson?.learners[0].focusLosses.map(\.milliseconds) == [1500])
    #expect(mine.header.lesson?.learners[0].handedInAt != nil)
    #expect(SessionProgress(mine).answers.map(\.response) == ["错"])
    #expect(records.files.last?.header.lesson?.asked.count == 5)
  }
}
