import Quiz
import Sessions
import Study
import TestSupport
import Testing

@Suite struct RecentQuestionsTests {
  private let folder: TemporaryFolder
  private var store: SessionStore { SessionStore(directory: folder.path) }

  init() throws { folder = try TemporaryFolder() }

  private static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
  }

  /// A session in which the first of its questions is answered.
  private func add(_ day: Int, _ questions: [Int], isExam: Bool, learner: String = "林晓") throws {
    let start = Timestamp(
      milliseconds: 1_789_218_600_000 + day * 86_400_000, offsetMinutes: 480)
    var random = SeededGenerator(seed: UInt64(day))
    let mode: SessionMode = isExam ? .exam : .drill
    let plan = questions.map(Self.question)
    let header = SessionHeader(
      id: SessionID(startedAt: start, learner: learner, mode: mode, using: &random), mode: mode,
      title: "题库", learner: learner, startedAt: start, seed: 1, banks: [], plan: plan,
      exam: isExam
        ? ExamStamp(paper: "A", seconds: 60, passMark: 1, points: plan.map { _ in 1 }) : nil)
    let writer = try SessionWriter.create(in: folder.path, header: header)
    try writer.append(
      .answer(
        AnswerRecord(
          question: plan[0], shownAt: start, answeredAt: start, elapsedMs: 0, response: "a",
          points: 1, maxPoints: 1, correct: true)))
    writer.close()
  }

  @Test func latestSessionsCountExamsWhole() throws {
    try add(1, [1, 2], isExam: false)
    try add(2, [3, 4], isExam: true)
    try add(3, [5, 6], isExam: false)
    try add(4, [7, 8], isExam: true, learner: "周正")
    let recent = { (count: Int) in
      try RecentQuestions.of(count, by: "林晓", in: store).map(\.question.rawValue).sorted()
    }
    #expect(try recent(0) == [])
    #expect(try recent(1) == ["q-5"])
    #expect(try recent(2) == ["q-3", "q-4", "q-5"])
    #expect(try recent(9) == ["q-1", "q-3", "q-4", "q-5"])
  }
}
