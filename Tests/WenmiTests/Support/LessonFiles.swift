import Quiz
import Sessions
import TestSupport

/// The files of a lesson with two statements, as the instructor's computer writes them.
struct LessonFiles {
  /// Where they are.
  let store: SessionStore
  /// The path of the record of the whole lesson.
  let record: String
  /// The path of the session of 林晓, number 001: two answers, one of them right.
  let own: String

  private static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
  private static let learners = [
    LessonLearner(
      number: "001", name: "林晓", group: "一组", attendance: "出勤", joined: true,
      focusLosses: [LessonFocusLoss(at: start, milliseconds: 5_000)]),
    LessonLearner(number: "002", name: "张三", attendance: "旷课", joined: false),
  ]

  init(in folder: String) throws {
    store = SessionStore(directory: folder)
    let first = [Self.answer(1, "错", points: 1), Self.answer(2, "错", points: 0, source: .spoken)]
    own = try store.write(
      Self.session(mode: .lesson, learner: "林晓", seed: 1, [Self.learners[0]], first))
    let all = [
      Self.answer(1, "错", points: 1, by: "001"), Self.answer(1, "对", points: 0, by: "002"),
      Self.answer(2, "错", points: 0, by: "001", source: .spoken),
    ]
    record = try store.write(
      Self.session(mode: .class, learner: "王老师", seed: 2, Self.learners, all))
  }

  private static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "statements"), question: QuestionID(rawValue: "st-\(number)"))
  }

  private static func session(
    mode: SessionMode, learner: String, seed: UInt64, _ learners: [LessonLearner],
    _ events: [SessionEvent]
  ) -> SessionFile {
    var random = SeededGenerator(seed: seed)
    return SessionFile(
      header: SessionHeader(
        id: SessionID(startedAt: start, learner: learner, mode: mode, using: &random), mode: mode,
        title: "第一课", learner: learner, startedAt: start,
        finishedAt: start.advanced(byMilliseconds: 3_000_000), seed: seed,
        banks: [
          BankStamp(
            id: BankID(rawValue: "statements"), title: "说法",
            sha256: String(repeating: "0f", count: 32))
        ], plan: [question(1), question(2)],
        lesson: LessonStamp(
          classID: "写作班", classTitle: "公文写作班", lessonID: "20260912-2110", form: .live,
          learners: learners,
          awards: [LessonAward(at: start, to: .learner("001"), points: 2, reason: "抢答")],
          calls: [LessonCall(at: start, learner: "001", question: question(2))],
          polls: [
            LessonPoll(
              at: start, text: "讲快了吗？", options: [LessonPoll.Option("不快", count: 2)])
          ], remarks: [LessonRemark(at: start, text: "下次先讲抄送")])),
      events: events)
  }

  private static func answer(
    _ number: Int, _ response: String, points: Double, by: String? = nil,
    source: AnswerSource = .device
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: question(number), shownAt: start, answeredAt: start, elapsedMs: 9_000,
        response: response, points: points, maxPoints: 1, correct: points == 1, by: by,
        source: source))
  }
}
