import DurableFiles
import Quiz
import Sessions
import TestSupport
import Testing

@testable import Classroom

/// Exams on paper: their orders, their journals, their records.
@Suite struct PaperLessonTests {
  @Test func thePaperGoesByKindsAndIsOneForAll() {
    let lesson = PaperSample.lesson()
    let kinds = lesson.sections(in: .a).map(\.kind)
    #expect(kinds == [.single, .multiple, .trueFalse, .fill, .drafting])
    #expect(lesson.questions(in: .a).map(\.number) == Array(1...14))
    #expect(lesson.sections(in: .a).map(\.heading)[1] == "二、多项选择题（每题 2 分，共 4 分）")
    for learner in PaperSample.learners {
      #expect(lesson.paper(of: learner.number) == lesson.paper(.a))
      for slot in lesson.paper(.a) {
        let round = RoundKey(slot: slot)
        #expect(lesson.page(of: round, for: learner.number) == lesson.page(of: round, in: .a))
      }
    }
  }

  @Test func neighboursHaveOtherOrdersOfTheSameQuestions() throws {
    var lesson = PaperSample.lesson(variants: 2)
    #expect(PaperSample.learners.map { lesson.variant(of: $0.number) } == [.a, .b, .a, .b, .a])
    #expect(lesson.paper(.a) != lesson.paper(.b))
    #expect(lesson.paper(.a).sorted() == lesson.paper(.b).sorted())
    #expect(lesson.sections(in: .b).map(\.kind) == lesson.sections(in: .a).map(\.kind))
    // Whoever got the neighbour's paper is entered with it.
    let read = try EntryReading(lesson).read(PaperSample.rightLine("01 B卷"))
    lesson.add(LessonEvent(at: LessonSample.start, .entered(read.entry)))
    #expect(lesson.variant(of: LearnerNumber(rawValue: "01")) == .b)
    #expect(lesson.paper(of: LearnerNumber(rawValue: "01")) == lesson.paper(.b))
  }

  @Test func whatWasTypedInIsReadFromTheJournalAgain() async throws {
    let folder = try TemporaryFolder()
    let lessons = LessonFolder(path: folder.path)
    let host = try lessons.open(PaperSample.header(variants: 2), PaperSample.library)
    let first = host.look { lesson, _ in lesson }
    let entry = try EntryReading(first).read(PaperSample.rightLine("1", "主观1.5 =14.5 !")).entry
    let absent = PaperEntry(
      learner: LearnerNumber(rawValue: "02"), variant: .b, isAbsent: true)
    let slot = entry.answers[0].round.slot
    let settling = PaperSettling(
      learner: entry.learner, slot: slot, answer: nil, first: "B", second: "空")
    let whole = PaperSettling(
      learner: entry.learner, slot: nil, answer: nil, first: "A 卷", second: "缺考")
    try await host.perform { @Sendable _, _ in
      (
        [
          .started(deadline: nil), .entered(entry), .entered(absent), .settled(settling),
          .settled(whole),
        ], ()
      )
    }
    let id = PaperSample.header().id
    let again = try lessons.lesson(id, PaperSample.library)
    #expect(again.header == PaperSample.header(variants: 2))
    #expect(again.standing == host.look { lesson, _ in lesson.standing })
    #expect(again.standing.entries[entry.learner] == entry)
    #expect(again.standing.answers(to: RoundKey(slot: slot))[entry.learner] == nil)
    // No lesson that could be taught, but an exam to be typed in.
    #expect(lessons.unfinished == nil)
    #expect(lessons.papers == [id])
    try await host.perform { @Sendable _, _ in ([.ended], ()) }
    #expect(lessons.papers == [])
    #expect(lessons.isOver(id))
  }

  /// Programs before this one refuse what they would misread; what they wrote is read as before.
  @Test func onlyPapersHaveANewVersionOfTheJournal() throws {
    let old = String(decoding: LessonSample.header(.exam).line, as: UTF8.self)
    #expect(old.contains("\"journalVersion\": 1") && !old.contains("paper"))
    #expect(LessonHeader(line: Array(old.utf8)) == LessonSample.header(.exam))
    let new = String(decoding: PaperSample.header().line, as: UTF8.self)
    #expect(new.contains("\"journalVersion\": 2"))
    #expect(LessonHeader(line: Array(new.utf8)) == PaperSample.header())
    let newer = new.replacing("\"journalVersion\": 2", with: "\"journalVersion\": 3")
    #expect(LessonHeader(line: Array(newer.utf8)) == nil)
  }

  @Test func recordsPassTheCheckAndTellOfThePaper() throws {
    var lesson = try PaperSample.lesson(
      variants: 2,
      entering: [
        PaperSample.rightLine("1"), "2 EBBBB B AC AC 对错对 事由 - - !", "7 ------ - - --- - - -",
      ])
    let later = LessonSample.start.advanced(byMilliseconds: 600_000)
    let absent = LearnerNumber(rawValue: "03")
    lesson.add(
      LessonEvent(at: later, .entered(PaperEntry(learner: absent, variant: .a, isAbsent: true))))
    lesson.add(LessonEvent(at: later, .noted("缺考 1 人")))
    lesson.add(LessonEvent(at: later, .ended))
    let folder = try TemporaryFolder()
    let store = SessionStore(directory: folder.path)
    let written = try LessonRecords(of: lesson).write(to: store)
    let files = try written.new.map { try SessionFile(contentsOf: $0) }
    // Who was not there has no record; an empty paper is one.
    #expect(
      files.compactMap { $0.header.lesson?.learners.first?.number } == ["01", "02", "07", "01"])
    #expect(files.dropLast().allSatisfy { $0.header.mode == .exam })
    for verification in try store.verify() {
      #expect(verification.error == nil && verification.problems == [], "\(verification)")
    }
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: written.new)
        == "")
    let answers = files[0].events.compactMap { event in
      if case .answer(let record) = event { record } else { nil }
    }
    #expect(answers.count == 14)
    #expect(answers.allSatisfy { $0.source == .paper && $0.elapsedMs == 0 })
    let written14 = try #require(answers.first { $0.question.question.rawValue == "d-1" })
    #expect(written14.response == "（卷面，人工评分）" && written14.points == 1.5)
    #expect(written14.rules == [] && !written14.correct)
    let sole = try #require(answers.first { $0.question.question.rawValue == "s-6" })
    #expect(sole.shown?.count == 4)
  }

  @Test func secondReadingsAreComparedAndSettled() throws {
    var first = try PaperSample.lesson(
      entering: [
        PaperSample.rightLine("1"), PaperSample.rightLine("2"), PaperSample.rightLine("3"),
      ])
    let second = try PaperSample.lesson(
      entering: [
        PaperSample.rightLine("1"), "2 BBBBC B AC ABC 对错对 事由 \"请示 批复\" 1分",
        PaperSample.rightLine("7"),
      ])
    let found = first.differences(from: second)
    #expect(found.map(\.number) == [5, 8, 14])
    #expect(found.map(\.first) == ["B", "AC", "1.5 分"])
    #expect(found.map(\.second) == ["C", "ABC", "1 分"])
    let two = LearnerNumber(rawValue: "02")
    // The first stays, the second counts, and neither.
    let answer = second.standing.entries[two]?.answer(to: found[1].slot ?? 0)
    let points = first.paperAnswer(points: 2, to: first.questions(in: .a)[13], by: two)
    for (difference, answer) in zip(
      found, [first.standing.entries[two]?.answer(to: found[0].slot ?? 0), answer, points])
    {
      first.add(
        LessonEvent(
          at: LessonSample.start,
          .settled(
            PaperSettling(
              learner: two, slot: difference.slot, answer: answer, first: difference.first,
              second: difference.second))))
    }
    #expect(first.differences(from: second) == [])
    let standing = first.questions(in: .a).map { question in
      first.reading(
        of: first.standing.answers(to: RoundKey(slot: question.slot))[two]?.answer, to: question)
    }
    #expect([standing[4], standing[7], standing[13]] == ["B", "ABC", "2 分"])
    // Another second reading, and another first one, have to be looked at again.
    let third = try PaperSample.lesson(
      entering: ["2 BBBBD B AC ABC 对错对 事由 \"请示 批复\" 1分"])
    #expect(first.differences(from: third).map(\.number) == [5])
    first.add(
      LessonEvent(
        at: LessonSample.start,
        .entered(try EntryReading(first).read(PaperSample.rightLine("2")).entry)))
    #expect(first.differences(from: second).map(\.number) == [8, 14])
  }

  @Test func absenceAndVariantDifferAsAWhole() throws {
    var first = try PaperSample.lesson(variants: 2, entering: [PaperSample.rightLine("1")])
    let one = LearnerNumber(rawValue: "01")
    var second = PaperSample.lesson(variants: 2)
    second.add(
      LessonEvent(
        at: LessonSample.start, .entered(PaperEntry(learner: one, variant: .a, isAbsent: true))))
    let found = first.differences(from: second)
    #expect(found.map(\.number) == [nil])
    #expect(found.map(\.second) == ["缺考"])
    first.add(
      LessonEvent(
        at: LessonSample.start,
        .settled(
          PaperSettling(learner: one, slot: nil, answer: nil, first: "A 卷", second: "缺考"))))
    #expect(first.differences(from: second) == [])
  }
}
