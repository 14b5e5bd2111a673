import Quiz
import Sessions

/// The answers that count, question by question and sitting by sitting.
struct ObservedTally {
  /// An answer that counts.
  struct Answer {
    let record: AnswerRecord
    /// The edition of the bank that it was given to, where that was written down.
    let edition: String?
    /// What it was worth, in parts of the full mark.
    var share: Double { min(1, max(0, record.points / record.maxPoints)) }
  }

  /// A lesson or an exam, with the marks of each candidate.
  struct Sitting {
    /// Whether what was not answered was left blank in a paper and is worth nothing.
    let isPaper: Bool
    var questions: [QuestionReference] = []
    var marks: [String: [QuestionReference: AnswerRecord]] = [:]
  }

  private(set) var answers: [QuestionReference: [Answer]] = [:]
  private(set) var sessions = 0
  var sittings: [Sitting] { order.compactMap { sittingsByName[$0] } }

  private var sittingsByName: [String: Sitting] = [:]
  private var order: [String] = []
  private var answered: [String: Set<QuestionReference>] = [:]
  private var recordedLessons: Set<String>?

  /// Counts a session; they come in the order in which they were begun.
  mutating func add(_ session: SessionFile, among all: [SessionFile]) {
    let lessons =
      recordedLessons
      ?? Set(
        all.compactMap { $0.header.mode == .class ? $0.header.lesson.map(Self.name) : nil })
    recordedLessons = lessons
    let header = session.header
    switch header.mode {
    case .class:
      count(session, sitting: header.lesson.map(Self.name), isPaper: Self.isPaper(header))
    case .lesson, .exam:
      if let name = header.lesson.map(Self.name) {
        // The record of the whole tells of the same answers.
        if !lessons.contains(name) {
          count(session, sitting: name, isPaper: Self.isPaper(header))
        }
        return
      }
      guard header.mode == .exam else {
        return count(session, sitting: nil, isPaper: Self.isPaper(header))
      }
      // The same paper, in whatever order its questions were drawn for each.
      let paper = header.plan.map(\.description).sorted().joined(separator: " ")
      count(session, sitting: header.finishedAt == nil ? nil : "exam " + paper, isPaper: true)
    case .drill, .learn, .review, .mistakes, .cram, .placement, .typing:
      practise(session)
    }
  }

  private static func name(_ lesson: LessonStamp) -> String {
    "lesson \(lesson.classID) \(lesson.lessonID)"
  }

  private static func isPaper(_ header: SessionHeader) -> Bool {
    switch header.lesson?.form {
    case .exam: true
    case .live, .homework, nil: false
    }
  }

  private mutating func practise(_ session: SessionFile) {
    sessions += 1
    let learner = session.header.learner
    for record in SessionProgress(session).answers where record.maxPoints > 0 {
      guard answered[learner, default: []].insert(record.question).inserted else { continue }
      keep(record, of: session)
    }
  }

  private mutating func count(_ session: SessionFile, sitting name: String?, isPaper: Bool) {
    sessions += 1
    let header = session.header
    let names = Dictionary(
      (header.lesson?.learners ?? []).map { ($0.number, $0.name) },
      uniquingKeysWith: { first, _ in first })
    var sitting = name.flatMap { sittingsByName[$0] } ?? Sitting(isPaper: isPaper)
    // Whoever sits the same paper again has been taught by the first time.
    let before = Set(sitting.marks.keys)
    for record in SessionProgress(session).answers where record.maxPoints > 0 {
      // Numbers tell apart learners of one class who have the same name.
      let candidate = record.by.map { "number \($0)" } ?? "name \(header.learner)"
      guard !before.contains(candidate),
        sitting.marks[candidate, default: [:]][record.question] == nil
      else { continue }
      sitting.marks[candidate, default: [:]][record.question] = record
      if !sitting.questions.contains(record.question) { sitting.questions.append(record.question) }
      answered[record.by.flatMap { names[$0] } ?? header.learner, default: []]
        .insert(record.question)
      keep(record, of: session)
    }
    guard let name, !sitting.marks.isEmpty else { return }
    if sittingsByName.updateValue(sitting, forKey: name) == nil { order.append(name) }
  }

  private mutating func keep(_ record: AnswerRecord, of session: SessionFile) {
    let edition = session.header.banks.first { $0.id == record.question.bank }?.sha256
    answers[record.question, default: []].append(Answer(record: record, edition: edition))
  }
}
