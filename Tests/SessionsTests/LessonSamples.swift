import Quiz
import Sessions
import TestSupport

/// A lesson of a made-up class, as its record and as the session of one learner.
extension Sample {
  static let learners = [
    LessonLearner(
      number: "001", name: "林晓", unit: "青禾县档案馆", group: "一组", attendance: "出勤", joined: true,
      handedInAt: later(40),
      focusLosses: [
        LessonFocusLoss(at: later(11), milliseconds: 4_250),
        LessonFocusLoss(at: later(12), milliseconds: 61_000),
      ]),
    LessonLearner(number: "002", name: "张三", group: "一组", attendance: "迟到", joined: true),
    LessonLearner(number: "010", name: "李四", attendance: "旷课", joined: false),
  ]

  static func lesson(
    _ form: LessonForm = .live, of learners: [LessonLearner] = Sample.learners
  ) -> LessonStamp {
    LessonStamp(
      classID: "公文写作班", classTitle: "2026 年秋季公文写作班", lessonID: "20260912-2110-7f3a", form: form,
      learners: learners,
      awards: [
        LessonAward(at: later(5), to: .learner("001"), points: 2, reason: "抢答“快”"),
        LessonAward(at: later(6), to: .group("一组"), points: -0.5),
      ],
      calls: [
        LessonCall(at: later(2), learner: "001", question: question(1)),
        LessonCall(at: later(3), learner: "001"),
      ],
      polls: [
        LessonPoll(
          at: later(7), text: "讲快了吗？",
          options: [LessonPoll.Option("快", count: 12), LessonPoll.Option("不快", count: 0)])
      ],
      asked: [
        LessonQuestion(
          question: question(1), openedAt: later(1), closedAt: later(2), revealedAt: later(3),
          answered: 3, correct: 2,
          answers: [
            LessonQuestion.Answer("b", count: 1), LessonQuestion.Answer("c", count: 2),
            LessonQuestion.Answer("a", count: 1),
          ]),
        LessonQuestion(
          question: question(1), round: 2, openedAt: later(4), answered: 0, correct: 0),
      ],
      remarks: [LessonRemark(at: later(8), text: "下次先讲抄送")])
  }

  /// The record of the whole lesson: two questions, the answers of two learners.
  static func lessonRecord(_ stamp: LessonStamp = lesson()) -> SessionFile {
    SessionFile(
      header: lessonHeader(learner: "王老师", mode: .class, stamp),
      events: [
        lessonAnswer(1, by: "001"), lessonAnswer(1, correct: false, by: "002", source: .hand),
        lessonAnswer(2, by: "002", source: .spoken), lessonAnswer(2, by: "001", source: .paper),
      ])
  }

  /// The session of the learner Lin Xiao in that lesson.
  static func ownLesson(mode: SessionMode = .lesson, name: String = "林晓") -> SessionFile {
    let me = LessonLearner(
      number: "001", name: name, unit: learners[0].unit, group: learners[0].group, joined: true)
    return SessionFile(
      header: lessonHeader(learner: name, mode: mode, lesson(of: [me])),
      events: [
        lessonAnswer(1), lessonAnswer(2, correct: false, source: .spoken), note(2, "抄送\n不盖章"),
      ])
  }

  static func lessonHeader(
    learner: String, mode: SessionMode, _ stamp: LessonStamp?, seed: UInt64 = 7
  ) -> SessionHeader {
    let plain = header(learner: learner, mode: mode, questions: 2, seed: seed)
    return SessionHeader(
      id: plain.id, mode: mode, title: "第一课", learner: learner, startedAt: plain.startedAt,
      finishedAt: later(45), seed: seed, banks: plain.banks, plan: plain.plan, lesson: stamp)
  }

  static func lessonAnswer(
    _ number: Int, correct: Bool = true, by: String? = nil, source: AnswerSource = .device
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: question(number), shownAt: later(number), answeredAt: later(number),
        elapsedMs: 9_000, response: correct ? "c" : "a", points: correct ? 2 : 0, maxPoints: 2,
        correct: correct, by: by, source: source))
  }

  static func later(_ minutes: Int) -> Timestamp {
    start.advanced(byMilliseconds: minutes * 60_000)
  }
}
