import Quiz
import Sessions
import TestSupport

/// Sessions as learners and lessons leave them, for tests of what is observed.
struct ObservedSessions {
  static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
  static let edition = String(repeating: "0f", count: 32)

  /// One learner's mark on a question, with what else matters of it.
  struct Answer {
    var question: String
    var points: Double
    var response = "b"
    var elapsedMs = 10_000
    var by: String?
    var source = AnswerSource.device
  }

  static func question(_ name: String) -> QuestionReference {
    QuestionReference(bank: BankID(rawValue: "wenzhong"), question: QuestionID(rawValue: name))
  }

  /// A session that began so many hours after the first.
  static func session(
    _ mode: SessionMode, of learner: String, hour: Int = 0, plan: [String]? = nil,
    lesson: String? = nil, form: LessonForm = .live, learners: [LessonLearner] = [],
    isFinished: Bool = true, edition: String = edition, _ answers: [Answer]
  ) -> SessionFile {
    let at = start.advanced(byMilliseconds: hour * 3_600_000)
    var random = SeededGenerator(seed: UInt64(hour))
    return SessionFile(
      header: SessionHeader(
        id: SessionID(startedAt: at, learner: learner, mode: mode, using: &random), mode: mode,
        title: "第一课", learner: learner, startedAt: at, finishedAt: isFinished ? at : nil, seed: 1,
        banks: [BankStamp(id: BankID(rawValue: "wenzhong"), title: "文种", sha256: edition)],
        plan: (plan ?? Set(answers.map(\.question)).sorted()).map(question),
        lesson: lesson.map {
          LessonStamp(
            classID: "写作班", classTitle: "公文写作班", lessonID: $0, form: form, learners: learners)
        }),
      events: answers.map { answer in
        .answer(
          AnswerRecord(
            question: question(answer.question), shownAt: at, answeredAt: at,
            elapsedMs: answer.elapsedMs, response: answer.response, points: answer.points,
            maxPoints: 2, correct: answer.points == 2, by: answer.by, source: answer.source))
      })
  }

  /// The record of an exam in which candidates 1, 2, 3 … solved the first so many of the questions.
  static func exam(
    lesson: String, hour: Int = 0, form: LessonForm = .exam, solved: [Int], questions: [String]
  ) -> SessionFile {
    let answers = solved.enumerated().flatMap { candidate, count in
      questions.enumerated().map { place, question in
        Answer(question: question, points: place < count ? 2 : 0, by: "\(1000 + candidate)")
      }
    }
    return session(
      .class, of: "王老师", hour: hour, plan: questions, lesson: lesson, form: form,
      learners: solved.indices.map {
        LessonLearner(number: "\(1000 + $0)", name: "学员\($0)", joined: true)
      }, answers)
  }
}
