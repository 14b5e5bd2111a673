import Sessions
import TestSupport
import Testing

@Suite struct SessionProgressTests {
  private func progress(_ events: SessionEvent...) -> SessionProgress {
    SessionProgress(SessionFile(header: Sample.header(), events: events))
  }

  @Test func foldsAnEvening() {
    let progress = SessionProgress(SessionFile(header: Sample.header(), events: Sample.evening))
    #expect(progress.answers.map(\.question) == [1, 3, 4].map(Sample.question))
    #expect(progress.skipped == [Sample.question(2)])
    #expect(progress.correct == 2)
    #expect(progress.points == 4.5)
    #expect(progress.maxPoints == 6)
    #expect(progress.done == 4)
    #expect(progress.remaining == [4])
    #expect(progress.nextIndex == 4)
  }

  @Test func nothingYet() {
    #expect(progress().nextIndex == 0)
    #expect(progress().answered == 0)
  }

  @Test func undoTakesBackTheLatestOfItsQuestionOnly() {
    #expect(progress(Sample.answer(1), Sample.answer(2), Sample.undo(1)).remaining == [0, 2, 3, 4])
    #expect(progress(Sample.skip(1), Sample.undo(1)).done == 0)
    #expect(progress(Sample.undo(1), Sample.answer(1)).answered == 1)
    let twice = progress(Sample.answer(1), Sample.answer(1, correct: false), Sample.undo(1))
    #expect(twice.correct == 1)
    #expect(twice.answer(to: Sample.question(1))?.correct == true)
  }

  @Test func anAnswerTakesThePlaceOfASkip() {
    let made = progress(Sample.skip(1), Sample.answer(2), Sample.answer(1))
    #expect(made.skipped == [])
    #expect(made.answered == 2)
    #expect(made.remaining == [2, 3, 4])
    #expect(progress(Sample.skip(1), Sample.answer(1), Sample.undo(1)).remaining.first == 0)
  }

  @Test func aQuestionThatIsPlannedTwiceIsAskedTwice() {
    let header = Sample.header()
    let twice = SessionHeader(
      id: header.id, mode: .mistakes, title: "", learner: "林晓", startedAt: Sample.start, seed: 1,
      banks: header.banks, plan: [1, 2, 1].map(Sample.question))
    let session = SessionFile(header: twice, events: [Sample.answer(1)])
    #expect(SessionProgress(session).remaining == [1, 2])
  }

  @Test(arguments: 1...40) func addingOneByOneIsFoldingAll(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let header = Sample.header()
    var events: [SessionEvent] = []
    var progress = SessionProgress(SessionFile(header: header))
    for _ in 0..<60 {
      let number = Int.random(in: 1...6, using: &random)
      let event: SessionEvent
      switch Int.random(in: 0..<6, using: &random) {
      case 0: event = Sample.skip(number)
      case 1: event = Sample.undo(number)
      case 2: event = Sample.note(number, "记")
      default: event = Sample.answer(number, correct: Bool.random(using: &random))
      }
      events.append(event)
      progress.add(event)
      #expect(progress == SessionProgress(SessionFile(header: header, events: events)))
    }
  }

  @Test func allDone() {
    let events = (1...5).map { Sample.answer($0) }
    let progress = SessionProgress(SessionFile(header: Sample.header(), events: events))
    #expect(progress.nextIndex == nil)
  }
}
