public import Quiz
public import Sessions

/// What was answered in a session and what it was worth, ready to be written in any format.
public struct SessionDetails: Hashable, Sendable {
  /// A session's part of the sheet.
  public struct Part: Hashable, Sendable {
    /// The session.
    public let header: SessionHeader
    /// One row for each planned question, and then for each answer beyond the plan; of a whole
    /// lesson one for each answer, in the order of the questions.
    public let rows: [Row]
    /// What the learner wrote down or doubted, in the order of writing.
    public let remarks: [Remark]

    /// The questions.
    public var questions: Int {
      header.mode.isOfOneLearner ? rows.count : Set(header.plan).count
    }
    /// The answers.
    public var answered: Int { rows.count { $0.outcome.isAnswer } }
    /// The answers that were fully right.
    public var correct: Int { rows.count { $0.outcome == .right } }
    /// What the answers were worth.
    public var points: Double { rows.reduce(0) { $0 + ($1.points ?? 0) } }
    /// What the answers could have been worth; questions that were not answered count only on a paper.
    public var maxPoints: Double { rows.reduce(0) { $0 + ($1.maxPoints ?? 0) } }
    /// The time spent on answers, in milliseconds.
    public var elapsedMs: Int { rows.reduce(0) { $0 + ($1.elapsedMs ?? 0) } }
    /// Points in percent of what they could have been, or nil without answers.
    public var percentage: Double? { maxPoints > 0 ? points / maxPoints * 100 : nil }
  }

  /// What became of a question.
  public enum Outcome: String, Sendable {
    /// Fully right.
    case right = "对"
    /// Worth something, but not all.
    case partlyRight = "部分对"
    /// Worth nothing.
    case wrong = "错"
    /// Left out by the learner.
    case skipped = "跳过"
    /// Not reached.
    case unanswered = "未答"

    /// Whether there is an answer.
    public var isAnswer: Bool {
      switch self {
      case .right, .partlyRight, .wrong: true
      case .skipped, .unanswered: false
      }
    }
  }

  /// A question and its answer.
  public struct Row: Hashable, Sendable {
    /// The place of the question in the session, counted from 1.
    public let number: Int
    /// Whose answer it is, where the session is of a whole lesson.
    public let learner: LessonLearner?
    /// The question.
    public let question: QuestionReference
    /// The question in a few words, or empty where it is not known any more.
    public let stem: String
    /// The answer, or nil where there is none.
    public let response: String?
    /// What it was worth; 0 where a question of a paper was left out, `nil` where another was.
    public let points: Double?
    /// What it could have been worth, as far as that is known.
    public let maxPoints: Double?
    /// What became of the question.
    public let outcome: Outcome
    /// The time it took, in milliseconds.
    public let elapsedMs: Int?
    /// The codes of the rules that decided it.
    public let rules: [String]
  }

  /// What a learner said of a question.
  public struct Remark: Hashable, Sendable {
    /// What it is for.
    public enum Purpose: String, Sendable {
      /// For the learner's own use.
      case note = "笔记"
      /// A doubt, for whoever wrote the question.
      case flag = "存疑"
      /// What the learner ticked of what no rule can judge.
      case checklist = "自查"
      /// What a typing drill came to.
      case typing = "录入"
    }

    /// What it is for.
    public let purpose: Purpose
    /// The question's first place in the sheet, or nil where it is not there.
    public let number: Int?
    /// The question.
    public let question: QuestionReference
    /// What was said; may be empty.
    public let text: String
  }

  /// The sessions in the order in which they were given.
  public let parts: [Part]

  /// Makes a sheet of sessions.
  ///
  /// - Parameters:
  ///   - sessions: the sessions.
  ///   - stem: the question in a few words, or nil where it is not known any more.
  ///   - answer: the answer in words, or nil where its canonical writing will do.
  public init(
    _ sessions: [SessionFile], stem: (QuestionReference) -> String?,
    answer: (AnswerRecord) -> String? = { _ in nil }
  ) {
    parts = sessions.map { session in
      let rows = SessionDetails.rows(session, stem: stem, answer: answer)
      return Part(
        header: session.header, rows: rows, remarks: SessionDetails.remarks(session, among: rows))
    }
  }

  /// Remarks stay when the answer beside them was taken back: they are about the question.
  private static func remarks(_ session: SessionFile, among rows: [Row]) -> [Remark] {
    session.events.compactMap { event in
      let purpose: Remark.Purpose
      let text: String
      switch event {
      case .note(let note): (purpose, text) = (.note, note.text)
      case .flag(let flag): (purpose, text) = (.flag, flag.text)
      case .checklist(let list): (purpose, text) = (.checklist, list.words)
      case .typing(let record): (purpose, text) = (.typing, record.words)
      case .answer, .skip, .undo, .rating: return nil
      }
      return Remark(
        purpose: purpose, number: rows.first { $0.question == event.question }?.number,
        question: event.question, text: text)
    }
  }

  private static func rows(
    _ session: SessionFile, stem: (QuestionReference) -> String?,
    answer words: (AnswerRecord) -> String?
  ) -> [Row] {
    let progress = SessionProgress(session)
    let skipped = Set(progress.skipped)
    var answers = Dictionary(grouping: progress.answers) { $0.question }
    let learners = Dictionary(
      (session.header.lesson?.learners ?? []).map { ($0.number, $0) },
      uniquingKeysWith: { first, _ in first })
    var rows: [Row] = []
    func add(
      _ question: QuestionReference, _ answer: AnswerRecord?, at number: Int? = nil,
      worth: Double? = nil
    ) {
      rows.append(
        Row(
          number: number ?? rows.count + 1,
          learner: answer?.by.flatMap { learners[$0] },
          question: question, stem: stem(question) ?? "",
          response: answer.map { words($0) ?? $0.response },
          points: answer?.points ?? worth.map { _ in 0 },
          maxPoints: answer?.maxPoints ?? worth,
          outcome: answer.map(Outcome.init)
            ?? (skipped.contains(question) ? .skipped : .unanswered),
          elapsedMs: answer?.elapsedMs, rules: answer?.rules ?? []))
    }
    if !session.header.mode.isOfOneLearner {
      for (index, question) in session.header.plan.enumerated() {
        // A question that was put a second time has all its answers at its first place.
        guard let given = answers.updateValue([], forKey: question) else {
          add(question, nil, at: index + 1)
          continue
        }
        for answer in given { add(question, answer, at: index + 1) }
      }
      return rows
    }
    let worth = session.header.exam?.points ?? []
    for (index, question) in session.header.plan.enumerated() {
      let answer = answers[question]?.first
      if answer != nil { answers[question]?.removeFirst() }
      add(question, answer, worth: worth.indices.contains(index) ? worth[index] : nil)
    }
    // Questions that were asked again after the plan come at the end, in the order of answering.
    for answer in progress.answers where answers[answer.question]?.first == answer {
      answers[answer.question]?.removeFirst()
      add(answer.question, answer)
    }
    return rows
  }
}

extension SessionDetails.Outcome {
  fileprivate init(_ answer: AnswerRecord) {
    self = answer.correct ? .right : answer.points > 0 ? .partlyRight : .wrong
  }
}
