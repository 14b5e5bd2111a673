import Quiz
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct ObservedStatisticsTests {
  private typealias Answer = ObservedSessions.Answer

  private func observe(_ sessions: SessionFile...) -> ObservedStatistics {
    ObservedStatistics(sessions) { _ in true }
  }

  private func observed(_ statistics: ObservedStatistics, _ name: String) -> ObservedQuestion? {
    statistics.questions[ObservedSessions.question(name)]
  }

  @Test func facilityIsTheMeanMarkOfTheFullMark() throws {
    let question = try #require(
      observed(
        observe(
          ObservedSessions.session(.drill, of: "林晓", [Answer(question: "q1", points: 2)]),
          ObservedSessions.session(.drill, of: "张三", hour: 1, [Answer(question: "q1", points: 1)]),
          ObservedSessions.session(.drill, of: "李四", hour: 49, [Answer(question: "q1", points: 0)])),
        "q1"))
    #expect(question.answers == 3)
    #expect(question.facility == 0.5)
    #expect(question.firstDay.description == "2026-09-12")
    #expect(question.lastDay.description == "2026-09-14")
    #expect(question.editions == [ObservedSessions.edition])
    #expect(question.discrimination == nil && question.rasch == nil)
  }

  @Test func ofPracticeOnlyTheFirstAnswerOfALearnerCounts() throws {
    let statistics = observe(
      // Given out of order, as files are.
      ObservedSessions.session(.review, of: "林晓", hour: 9, [Answer(question: "q1", points: 2)]),
      ObservedSessions.session(
        .drill, of: "林晓",
        [Answer(question: "q1", points: 0), Answer(question: "q1", points: 2)]),
      ObservedSessions.session(.mistakes, of: "林晓", hour: 5, [Answer(question: "q1", points: 2)]))
    let question = try #require(observed(statistics, "q1"))
    #expect(question.answers == 1)
    #expect(question.facility == 0)
    #expect(statistics.sessions == 3)
  }

  @Test func whoeverMetTheQuestionInALessonDoesNotMeetItFirstInPractice() {
    let learners = [LessonLearner(number: "007", name: "林晓", joined: true)]
    let statistics = observe(
      ObservedSessions.session(
        .class, of: "王老师", lesson: "L1", learners: learners,
        [Answer(question: "q1", points: 0, by: "007")]),
      ObservedSessions.session(.drill, of: "林晓", hour: 1, [Answer(question: "q1", points: 2)]),
      ObservedSessions.session(.drill, of: "张三", hour: 1, [Answer(question: "q1", points: 2)]))
    #expect(observed(statistics, "q1")?.answers == 2)
    #expect(observed(statistics, "q1")?.facility == 0.5)
  }

  @Test func theSessionsOfALessonDoNotCountBesideItsRecord() {
    let learners = [LessonLearner(number: "007", name: "林晓", joined: true)]
    let own = ObservedSessions.session(
      .lesson, of: "林晓", lesson: "L1", learners: learners, [Answer(question: "q1", points: 2)])
    let record = ObservedSessions.session(
      .class, of: "王老师", lesson: "L1", learners: learners,
      [
        Answer(question: "q1", points: 2, by: "007"), Answer(question: "q1", points: 0, by: "008"),
      ])
    #expect(observed(observe(own, record), "q1")?.answers == 2)
    // Where only a learner's own file was kept it counts.
    #expect(observed(observe(own), "q1")?.answers == 1)
    let other = ObservedSessions.session(
      .lesson, of: "林晓", hour: 30, lesson: "L2", learners: learners,
      [Answer(question: "q1", points: 2)])
    #expect(observed(observe(own, record, other), "q1")?.answers == 3)
  }

  @Test func theSessionsOfAnExamDoNotCountBesideItsRecord() throws {
    let record = ObservedSessions.exam(lesson: "期中", solved: [1, 0], questions: ["q1"])
    let own = ObservedSessions.session(
      .exam, of: "张三", lesson: "期中", form: .exam,
      learners: [LessonLearner(number: "1000", name: "张三", joined: true)],
      [ObservedSessions.Answer(question: "q1", points: 2)])
    #expect(observed(observe(record, own), "q1")?.answers == 2)
    #expect(observed(observe(own, record), "q1")?.answers == 2)
  }

  @Test func ofALessonTheFirstAnswerOfEachLearnerCounts() {
    let record = ObservedSessions.session(
      .class, of: "王老师", lesson: "L1",
      [
        Answer(question: "q1", points: 0, by: "007"), Answer(question: "q1", points: 2, by: "007"),
        Answer(question: "q1", points: 2, by: "008"),
      ])
    #expect(observed(observe(record), "q1")?.answers == 2)
    #expect(observed(observe(record), "q1")?.facility == 0.5)
  }

  @Test func anAnswerThatWasTakenBackDoesNotCount() {
    var events = ObservedSessions.session(.drill, of: "林晓", [Answer(question: "q1", points: 0)])
      .events
    let question = ObservedSessions.question("q1")
    events.append(.undo(UndoRecord(question: question, at: ObservedSessions.start)))
    let header = ObservedSessions.session(.drill, of: "林晓", []).header
    #expect(observed(observe(SessionFile(header: header, events: events)), "q1") == nil)
  }

  @Test func anExamOfThirtyTellsHowQuestionsDiscriminate() throws {
    // Ten solved one question, ten two and ten three: groups of 8 of those with three and with one.
    let solved = (0..<30).map { 1 + $0 / 10 }
    let statistics = observe(
      ObservedSessions.exam(lesson: "E1", solved: solved, questions: ["a", "b", "c"]))
    #expect(statistics.sittings == 1)
    let middle = try #require(observed(statistics, "b")?.discrimination)
    #expect(middle.upperLower == 1)
    #expect(middle.candidates == 30)
    #expect(middle.sittings == 1)
    // b beside the sum of a and c: 0 0 … 1 0 … 1 1: r = ½.
    let correlation = try #require(middle.correctedItemTotal)
    #expect((correlation - 0.5).magnitude < 1e-9)
    #expect(observed(statistics, "a")?.discrimination?.upperLower == 0)
    #expect(observed(statistics, "a")?.discrimination?.correctedItemTotal == nil)
  }

  @Test func twentyNineAreTooFew() {
    let statistics = observe(
      ObservedSessions.exam(
        lesson: "E1", solved: (0..<29).map { $0 % 4 }, questions: ["a", "b", "c"]))
    #expect(statistics.sittings == 0)
    #expect(observed(statistics, "b")?.discrimination == nil)
    #expect(observed(statistics, "b")?.answers == 29)
  }

  @Test func sittingsAreWeightedByTheirCandidates() throws {
    let statistics = observe(
      // D of b is 1 among these 30 …
      ObservedSessions.exam(
        lesson: "E1", solved: (0..<30).map { 1 + $0 / 10 }, questions: ["a", "b", "c"]),
      // … and 0 among these 60, all of whom solved it.
      ObservedSessions.exam(
        lesson: "E2", hour: 1, solved: (0..<60).map { 2 + $0 % 2 }, questions: ["a", "b", "c"]))
    let found = try #require(observed(statistics, "b")?.discrimination)
    #expect((found.upperLower - 1.0 / 3).magnitude < 1e-9)
    #expect(found.candidates == 90)
    #expect(found.sittings == 2)
  }

  @Test func examsOfOnesOwnWithTheSameQuestionsAreOneSitting() throws {
    let exams = (0..<30).map { candidate in
      ObservedSessions.session(
        .exam, of: "学员\(candidate)", hour: candidate,
        plan: candidate.isMultiple(of: 2) ? ["a", "b"] : ["b", "a"],
        [
          Answer(question: "a", points: candidate < 20 ? 2 : 0),
          Answer(question: "b", points: candidate < 10 ? 2 : 0),
        ])
    }
    let again = ObservedSessions.session(
      .exam, of: "学员29", hour: 99, plan: ["a", "b"], [Answer(question: "a", points: 2)])
    let statistics = ObservedStatistics(exams + [again]) { _ in true }
    #expect(statistics.sittings == 1)
    #expect(observed(statistics, "a")?.answers == 30)
    #expect(observed(statistics, "a")?.discrimination?.candidates == 30)
    let open =
      exams.dropLast() + [
        ObservedSessions.session(
          .exam, of: "学员29", plan: ["a", "b"], isFinished: false, [Answer(question: "a", points: 2)]
        )
      ]
    #expect(ObservedStatistics(Array(open)) { _ in true }.sittings == 0)
  }

  @Test func whoCameLateToALessonDoesNotSpoilIt() throws {
    let questions = ["a", "b", "c", "d"]
    let full = ObservedSessions.exam(
      lesson: "L1", form: .live, solved: (0..<30).map { $0 % 5 }, questions: questions)
    let late = SessionFile(
      header: full.header,
      events: full.events
        + ObservedSessions.session(.class, of: "王老师", [Answer(question: "d", points: 2, by: "9")])
        .events)
    #expect(observed(observe(late), "a")?.discrimination?.candidates == 30)
    #expect(observed(observe(late), "d")?.answers == 31)
    // In an exam whoever left early sat all the same.
    let exam = ObservedSessions.exam(
      lesson: "L1", solved: (0..<29).map { $0 % 5 }, questions: questions)
    let short = SessionFile(
      header: exam.header,
      events: exam.events
        + ObservedSessions.session(.class, of: "王老师", [Answer(question: "d", points: 2, by: "9")])
        .events)
    #expect(observed(observe(short), "a")?.discrimination?.candidates == 30)
  }

  @Test func difficultiesComeFromTheLargestSitting() throws {
    // Each number from 0 to 15 is a pattern of four answers, so that all items overlap.
    func exam(_ lesson: String, of candidates: Int) -> SessionFile {
      let answers = (0..<candidates).flatMap { candidate in
        ["a", "b", "c", "d"].enumerated().map { place, name in
          Answer(
            question: name, points: candidate >> place & 1 == 1 ? 2 : 0, by: "\(candidate)")
        }
      }
      return ObservedSessions.session(
        .class, of: "王老师", hour: candidates, lesson: lesson, form: .exam, answers)
    }
    let statistics = observe(exam("E1", of: 32), exam("E2", of: 48))
    let found = try #require(observed(statistics, "a")?.rasch)
    #expect(found.candidates == 48)
    #expect(found.items == 4)
    // All four are solved equally often.
    #expect(found.difficulty.magnitude < 1e-9)
    #expect(found.standardError > 0)
  }

  @Test func timesOfAnswersGivenAloudOrOnPaperAreNotTheLearners() {
    let statistics = observe(
      ObservedSessions.session(
        .class, of: "王老师", lesson: "L1",
        [
          Answer(question: "q1", points: 2, elapsedMs: 4_000, by: "1"),
          Answer(question: "q1", points: 2, elapsedMs: 7_000, by: "2"),
          Answer(question: "q1", points: 2, elapsedMs: 900_000, by: "3", source: .paper),
          Answer(question: "q2", points: 2, elapsedMs: 900_000, by: "3", source: .spoken),
        ]))
    #expect(observed(statistics, "q1")?.medianMs == 5_500)
    #expect(observed(statistics, "q2")?.medianMs == nil)
    #expect(observed(statistics, "q2")?.answers == 1)
  }

  @Test func wrongAnswersAreSharesOfAllAnswers() throws {
    let responses = [("c", 2.0), ("b", 0), ("b", 0), ("a", 1), ("c", 2)]
    let record = ObservedSessions.session(
      .class, of: "王老师", lesson: "L1",
      responses.enumerated().map { index, answer in
        Answer(question: "q1", points: answer.1, response: answer.0, by: "\(index)")
      })
    let question = try #require(observed(observe(record), "q1"))
    #expect(question.wrongAnswers.map(\.response) == ["b", "a"])
    #expect(question.wrongAnswers.map(\.share) == [0.4, 0.2])
    let free = ObservedStatistics([record]) { _ in false }
    #expect(observed(free, "q1")?.wrongAnswers == [])
  }

  @Test func marksThatAreWorthNothingDoNotCount() {
    let question = ObservedSessions.question("q1")
    let header = ObservedSessions.session(.drill, of: "林晓", []).header
    let record = AnswerRecord(
      question: question, shownAt: ObservedSessions.start, answeredAt: ObservedSessions.start,
      elapsedMs: 1, response: "a", points: 0, maxPoints: 0, correct: false)
    #expect(observe(SessionFile(header: header, events: [.answer(record)])).questions.isEmpty)
    #expect(observe().questions.isEmpty)
  }
}
