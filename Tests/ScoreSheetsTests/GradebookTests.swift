import Classroom
import ScoreSheets
import Sessions
import Testing

@Suite struct GradebookTests {
  private let scenario = SheetScenario(["张三", "李四", "王五", "赵六"])

  private func own(
    _ name: String, number: String? = nil, unit: String? = nil, lesson: String? = nil,
    title: String = "期中", mode: SessionMode = .exam, id: String
  ) -> SessionFile {
    let learner = number.map { LessonLearner(number: $0, name: name, unit: unit, joined: true) }
    return SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: id), mode: mode, title: title, learner: name,
        startedAt: scenario.start, seed: 1, banks: [], plan: [scenario.question(1)],
        lesson: learner.map {
          LessonStamp(
            classID: "甲", classTitle: "甲班", lessonID: lesson ?? "另一堂", form: .exam, learners: [$0])
        }),
      events: [
        .answer(
          AnswerRecord(
            question: scenario.question(1), shownAt: scenario.start, answeredAt: scenario.start,
            elapsedMs: 1, response: "a", points: 2, maxPoints: 2, correct: true))
      ])
  }

  @Test func aLessonCountsOnceThoughItsLearnersHaveSessionsToo() {
    let record = scenario.record([[2, 2], [0, 2], nil, [2, -1]])
    let again = own("张三", number: "01", lesson: "期中-0", id: "a")
    let book = Gradebook([again, record], of: scenario.trainingClass)
    #expect(book.events.count == 1)
    #expect(book.events[0].kind == .exam)
    #expect(book.learners.count == 4)
    #expect(book.sitting(of: 0, in: 0)?.answers.count == 2)
    #expect(book.sitting(of: 2, in: 0) == nil)
    #expect(book.sitting(of: 3, in: 0)?.answers.count == 1)
    #expect(book.doubts.isEmpty)
  }

  @Test func whereTheRecordIsMissingTheLearnersSessionsAreTheLesson() {
    let book = Gradebook(
      [own("张三", number: "01", id: "a"), own("李四", number: "02", id: "b")],
      of: scenario.trainingClass)
    #expect(book.events.count == 1)
    #expect(book.events[0].sessions.map(\.rawValue) == ["a", "b"])
    #expect((0..<4).map { book.sitting(of: $0, in: 0) != nil } == [true, true, false, false])
  }

  @Test func practisingTheSameAgainIsAnotherEvent() {
    let book = Gradebook([
      own("张三", mode: .drill, id: "a"), own("张三", mode: .drill, id: "b"),
      own("李四", mode: .drill, id: "c"),
    ])
    #expect(book.events.count == 2)
    #expect(book.learners.map(\.name) == ["张三", "李四"])
    #expect(book.sitting(of: 1, in: 0) != nil && book.sitting(of: 1, in: 1) == nil)
  }

  /// Who a session names, and whom of 01 张三（县委办）, 02 李四（教育局）, 03 王五（县委办）,
  /// 04 赵六（教育局） it is.
  @Test(
    arguments: [
      ("01", "张三", "县委办", 0, nil), ("1", "张三", "县委办", 0, nil), ("０１", "张三", nil, 0, nil),
      ("01", "张　三", "水利局", 0, nil), ("01", "张山", "县委办", nil, .otherName),
      (nil, "张三", nil, nil, .unknownUnit), (nil, "钱七", nil, nil, nil),
      ("09", "张三", "县委办", nil, .otherNumber), ("09", "张三", "水利局", nil, nil),
      ("09", "张三", nil, nil, .unknownUnit), ("09", "钱七", "县委办", nil, nil),
      ("02", "张三", "县委办", nil, .otherName),
    ] as [(String?, String, String?, Int?, LearnerDoubt.Reason?)])
  func learnersAreMatchedByNumberThenByNameAndUnit(
    number: String?, name: String, unit: String?, place: Int?, doubt: LearnerDoubt.Reason?
  ) {
    let session = own(
      name, number: number, unit: unit, mode: number == nil ? .drill : .exam, id: "a")
    let book = Gradebook([session], of: scenario.trainingClass)
    #expect(book.doubts.map(\.reason) == [doubt].compactMap(\.self))
    #expect(book.learners.count == (place == nil ? 5 : 4))
    #expect(book.sitting(of: place ?? 4, in: 0) != nil)
  }

  @Test func aDecisionMergesOrKeepsApart() throws {
    let session = own("张山", number: "01", unit: "县委办", id: "a")
    let doubt = try #require(Gradebook([session], of: scenario.trainingClass).doubts.first)
    #expect(doubt.id == "01 张山（县委办）")
    #expect(doubt.words.contains("学号相同，姓名不同") && doubt.words.contains("没有合并"))
    let merged = Gradebook(
      [session], of: scenario.trainingClass, decisions: [doubt.id: .same("01")])
    #expect(merged.doubts.isEmpty && merged.learners.count == 4)
    #expect(merged.sitting(of: 0, in: 0) != nil)
    let apart = Gradebook(
      [session], of: scenario.trainingClass, decisions: [doubt.id: .somebodyElse])
    #expect(apart.doubts.isEmpty && apart.learners.count == 5)
  }

  @Test func twoOfOneNameWithoutUnitsAreNotMerged() {
    let book = Gradebook([
      own("张三", number: "1", unit: "县委办", id: "a"),
      own("张三", number: "2", unit: "教育局", id: "b"),
      own("张三", mode: .drill, id: "c"),
    ])
    #expect(book.learners.count == 3)
    #expect(book.doubts.map(\.reason) == [.unknownUnit])
    #expect(book.doubts[0].candidates.count == 2)
  }
}
