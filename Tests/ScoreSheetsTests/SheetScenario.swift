import Classroom
import Quiz
import ScoreSheets
import Sessions

/// A class with exams and lessons, written down in a few words.
struct SheetScenario {
  let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
  var learners: [LessonLearner]

  init(_ names: [String]) {
    learners = names.enumerated().map { place, name in
      LessonLearner(
        number: "0\(place + 1)", name: name, unit: place % 2 == 0 ? "县委办" : "教育局",
        group: "第\(place % 2 + 1)组", joined: true)
    }
  }

  func question(_ number: Int) -> QuestionReference {
    QuestionReference(bank: BankID(rawValue: "b"), question: QuestionID(rawValue: "q\(number)"))
  }

  /// The record of an exam or lesson, from what each learner earned for each question of two points:
  /// `nil` for whoever was not there, below 0 for no answer.
  func record(
    _ title: String, _ form: LessonForm, day: Int = 0, _ points: [[Double]?],
    awards: [LessonAward] = []
  ) -> SessionFile {
    let time = start.advanced(byMilliseconds: day * 86_400_000)
    let count = points.compactMap(\.self).first?.count ?? 0
    var events: [SessionEvent] = []
    var stamped: [LessonLearner] = []
    for (learner, own) in zip(learners, points) {
      stamped.append(
        LessonLearner(
          number: learner.number, name: learner.name, unit: learner.unit, group: learner.group,
          joined: own != nil, handedInAt: own.map { _ in time }))
      for (number, earned) in (own ?? []).enumerated() where earned >= 0 {
        events.append(
          .answer(
            AnswerRecord(
              question: question(number + 1), shownAt: time, answeredAt: time, elapsedMs: 1000,
              response: earned == 2 ? "a" : "b", points: earned, maxPoints: 2, correct: earned == 2,
              rules: ["GW304"], by: learner.number)))
      }
    }
    return SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "2026-\(day)-\(title)-class-0000"), mode: .class, title: title,
        learner: "王老师", startedAt: time, finishedAt: time, seed: 1, banks: [],
        plan: (0..<count).map { question($0 + 1) },
        lesson: LessonStamp(
          classID: "甲", classTitle: "甲班", lessonID: "\(title)-\(day)", form: form,
          learners: stamped, awards: awards)),
      events: events)
  }

  /// The record of an exam that is called 期中.
  func record(_ points: [[Double]?]) -> SessionFile { record("期中", .exam, points) }

  /// The class with its roster.
  var trainingClass: TrainingClass {
    TrainingClass(
      id: ClassID(rawValue: "甲"), title: "甲班", createdAt: start,
      roster: Roster(
        learners.map {
          Learner(
            number: LearnerNumber(rawValue: $0.number), name: $0.name, unit: $0.unit,
            group: $0.group)
        }))
  }

  func scored(
    _ sessions: [SessionFile], by rules: ScoringRules = .usual, attendance: Attendance? = nil
  ) -> ScoredClass {
    ScoredClass(
      Gradebook(sessions, of: trainingClass), by: rules, attendance: attendance,
      facts: QuestionFacts { _ in nil })
  }

  func material(_ sessions: [SessionFile], rules: ScoringRules = .usual) -> SheetMaterial {
    SheetMaterial(
      title: "甲班", sessions: sessions, trainingClass: trainingClass, rules: rules,
      question: { _ in nil }, day: start.day)
  }
}
