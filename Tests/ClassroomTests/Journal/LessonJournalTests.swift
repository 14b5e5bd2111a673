import Classroom
import DurableFiles
import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// What is on the disk of a lesson, whatever happens to it.
@Suite struct LessonJournalTests {
  /// Lines that an instructor may type, good and bad, and acts of devices, by chance.
  private static func randomLesson(
    _ form: LessonForm, seed: UInt64, steps: Int
  ) -> Rehearsal {
    var random = SeededGenerator(seed: seed)
    var rehearsal = Rehearsal(
      LessonSample.lesson(
        form, options: LessonOptions(secondsPerQuestion: 30, minutes: 5, speedPoints: true)),
      seed: seed)
    let lines = [
      "next", "next 2", "close", "reveal", "again", "time 20", "time +10", "time off", "ask",
      "ask 3", "对", "错", "+2 好", "组1 对", "组2 -1 吵", "mark 2 A", "mark 3 B", "mark 4 事由",
      "hands A 3 B 4", "buzz", "board", "poll 问 | 甲 | 乙", "hands 3 4", "pause", "resume",
      "note 记\u{1b}[31m一句", "kick 2", "allow 2", "undo", "undo", "start", "release", "xyzzy",
    ]
    let answers = ["A", "B", "c", "对", "错", "AB", "事由", "主题", "不知道", ""]
    for _ in 0..<steps {
      rehearsal.seconds += Double.random(in: 0..<8, using: &random)
      let number = LessonSample.learners.randomElement(using: &random)?.number.rawValue ?? "001"
      switch Int.random(in: 0..<10, using: &random) {
      case 0: rehearsal.join(number)
      case 1...3:
        let round = RoundKey(slot: Int.random(in: 0..<5, using: &random))
        try? rehearsal.answer(
          answers.randomElement(using: &random) ?? "A", number,
          round: form == .live ? nil : round)
      case 4: rehearsal.tick()
      case 5 where rehearsal.lesson.standing.openPoll != nil:
        rehearsal.lesson.add(
          LessonEvent(at: rehearsal.now, .polled(pseudonym: "p\(number)", option: 1)))
      case 6 where form != .live && rehearsal.lesson.standing.phase == .paper:
        let learner = LearnerNumber(rawValue: number)
        rehearsal.lesson.add(
          LessonEvent(
            at: rehearsal.now, .lookedAway(learner, at: rehearsal.now, milliseconds: 900)))
        rehearsal.lesson.add(
          LessonEvent(at: rehearsal.now, .handedIn(learner, isAutomatic: false)))
      case 7 where rehearsal.lesson.standing.buzz != nil:
        rehearsal.lesson.add(
          LessonEvent(at: rehearsal.now, .buzzed(LearnerNumber(rawValue: number))))
      default: _ = try? rehearsal.type(lines.randomElement(using: &random) ?? "next")
      }
    }
    return rehearsal
  }

  /// Writes events to a journal and waits until they are there.
  private static func write(_ lesson: Lesson, to path: String) throws {
    let journal = try LessonJournal.create(at: path, lesson.header)
    let group = DispatchGroup()
    for event in lesson.events {
      group.enter()
      journal.append(event) { _ in group.leave() }
    }
    group.wait()
  }

  @Test(arguments: LessonForm.allCases, 1...15) func aLessonFoldsAgainToWhatItWas(
    _ form: LessonForm, _ seed: Int
  ) throws {
    let folder = try TemporaryFolder()
    let rehearsal = Self.randomLesson(form, seed: UInt64(seed), steps: 120)
    let lesson = rehearsal.lesson
    #expect(lesson.events.count > 10, "seed \(seed)")
    // From what is in memory, event by event.
    var again = LessonSample.lesson(form, options: lesson.header.options)
    for event in lesson.events { again.add(event) }
    #expect(again.standing == lesson.standing, "seed \(seed)")
    // From the file.
    let path = folder("a.journal")
    try Self.write(lesson, to: path)
    let text = try LessonJournal.read(path)
    #expect(text.header == lesson.header)
    #expect(text.events == lesson.events, "seed \(seed)")
    let refolded = Lesson(header: text.header, questions: lesson.questions, events: text.events)
    #expect(refolded.standing == lesson.standing, "seed \(seed)")
    let mode =
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  /// However a crash has cut the file, all lines but the torn one are there, and it goes on.
  @Test func aJournalCutAnywhereLosesOnlyItsLastLine() throws {
    let folder = try TemporaryFolder()
    let lesson = Self.randomLesson(.live, seed: 3, steps: 24).lesson
    let path = folder("a.journal")
    try Self.write(lesson, to: path)
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(lesson.events.count > 5)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    // Of the header, which is there from the beginning, a few places are enough.
    for size in Array(stride(from: 0, to: ends[0], by: 97)) + Array(ends[0]...bytes.count) {
      let cutPath = folder("\(size).journal")
      try Data(bytes.prefix(size)).write(to: URL(fileURLWithPath: cutPath))
      let whole = ends.count { $0 < size } - 1
      guard whole >= 0 else {
        #expect(throws: LessonJournalError.notAJournal(path: cutPath)) {
          try LessonJournal.reopen(cutPath)
        }
        continue
      }
      let reopened = try LessonJournal.reopen(cutPath)
      #expect(reopened.text.events == Array(lesson.events.prefix(whole)), "cut at \(size)")
      #expect(reopened.setAside == nil)
      // The next line stands on a line of its own.
      let event = LessonEvent(at: lesson.header.startedAt, .noted("接着"))
      let group = DispatchGroup()
      group.enter()
      reopened.journal.append(event) { _ in group.leave() }
      group.wait()
      let read = try LessonJournal.read(cutPath)
      #expect(read.events == Array(lesson.events.prefix(whole)) + [event], "cut at \(size)")
    }
  }

  @Test func damageBeforeTheEndIsSetAside() throws {
    let folder = try TemporaryFolder()
    let lesson = Self.randomLesson(.live, seed: 4, steps: 30).lesson
    let path = folder("a.journal")
    try Self.write(lesson, to: path)
    var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    bytes[ends[3] + 1] = UInt8(ascii: "?")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let reopened = try LessonJournal.reopen(path)
    #expect(reopened.text.events == Array(lesson.events.prefix(3)))
    let copy = try #require(reopened.setAside)
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: copy))) == bytes)
  }

  @Test func aLessonIsOpenInOnePlaceOnly() async throws {
    let folder = LessonFolder(path: try TemporaryFolder().path + "-class")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let header = LessonSample.header()
    let host = try folder.open(header, LessonSample.library)
    #expect(throws: LessonJournalError.inUse(path: host.path)) {
      try folder.resume(header.id, LessonSample.library)
    }
  }

  @Test func answersGivenAtOnceAreBothOnTheDisk() async throws {
    let folder = LessonFolder(path: try TemporaryFolder().path + "-class")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let host = try folder.open(LessonSample.header(), LessonSample.library)
    let random = SystemRandomNumberGenerator()
    _ = try await host.perform(line: "next", random: random)
    let first = RoundKey(slot: 0)
    async let both = (
      host.submit("A", to: first, by: LearnerNumber(rawValue: "001")),
      host.submit("B", to: first, by: LearnerNumber(rawValue: "002"))
    )
    let (one, two) = try await both
    #expect(one.answer.correct && !two.answer.correct)
    // The same answer again is known and changes nothing.
    let again = try await host.submit("ａ", to: first, by: LearnerNumber(rawValue: "001"))
    #expect(again == one)
    #expect(try LessonJournal.read(host.path).events == host.look { lesson, _ in lesson.events })
  }

  @Test func callsOfEarlierLessonsAndTheLessonThatIsNotOverAreFound() async throws {
    let folder = LessonFolder(path: try TemporaryFolder().path + "-class")
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    let host = try folder.open(LessonSample.header(), LessonSample.library)
    for line in ["ask 1", "ask 1", "ask 2", "undo"] {
      _ = try await host.perform(line: line, random: SystemRandomNumberGenerator())
    }
    #expect(folder.unfinished == host.look { lesson, _ in lesson.header.id })
    #expect(folder.calls == [LearnerNumber(rawValue: "001"): 2])
    _ = try await host.perform(line: "end", random: SystemRandomNumberGenerator())
    #expect(folder.unfinished == nil)
    #expect(folder.calls == [LearnerNumber(rawValue: "001"): 2])
  }
}
