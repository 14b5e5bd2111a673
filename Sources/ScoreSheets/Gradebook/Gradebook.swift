public import Classroom
public import Quiz
public import Sessions

/// Who did what in which exam and lesson: a fold over session files, which are the only truth.
public struct Gradebook: Sendable {
  /// Everybody: the roster in its order, who left the class, then others as they turned up.
  public let learners: [SheetLearner]
  /// What they were marked in, the earliest first.
  public let events: [SheetEvent]
  /// Who may be somebody that is known; each stands on a line of their own until it is decided.
  public let doubts: [LearnerDoubt]
  /// The decisions that were needed, by ``LearnerDoubt/id``.
  public let usedDecisions: Set<String>
  private let sittings: [[Int: Sitting]]
  private let maxima: [[QuestionReference: Double]]

  /// A learner's part in an event; `nil` where they had none, as who was absent from an exam.
  public func sitting(of learner: Int, in event: Int) -> Sitting? { sittings[event][learner] }

  /// What a question of an event could earn, as it was marked; `nil` where nobody answered it.
  public func maximum(of question: QuestionReference, in event: Int) -> Double? {
    maxima[event][question]
  }

  /// How many decimals the marks of an event have, 2 at most.
  func decimals(in event: Int) -> Int {
    var decimals = 0
    for answer in sittings[event].values.lazy.flatMap(\.answers.values) {
      while decimals < 2,
        Rounding.halfUp.rounded(answer.points, decimals: decimals) != answer.points
      {
        decimals += 1
      }
    }
    return decimals
  }

  /// Folds sessions.
  ///
  /// Of a lesson the record of the whole counts, and the sessions of its learners only where that
  /// record is missing: they tell of the same answers.
  ///
  /// - Parameters:
  ///   - sessions: In any order.
  ///   - trainingClass: The class whose roster counts; `nil` to take learners as sessions name them.
  ///   - decisions: Who is who, by ``LearnerDoubt/id``.
  public init(
    _ sessions: [SessionFile], of trainingClass: TrainingClass? = nil,
    decisions: [String: LearnerDecision] = [:]
  ) {
    var folding = GradebookFolding(trainingClass, decisions: decisions)
    let ordered = sessions.sorted { first, second in
      Self.key(first.header) < Self.key(second.header)
    }
    let recorded = Set(
      ordered.filter { !$0.header.mode.isOfOneLearner }.compactMap { $0.header.lesson?.lessonID })
    for session in ordered {
      if session.header.mode.isOfOneLearner {
        if let lesson = session.header.lesson?.lessonID, recorded.contains(lesson) { continue }
        folding.addOwn(session)
      } else {
        folding.addWhole(session)
      }
    }
    learners = folding.matching.learners
    doubts = folding.matching.doubts
    usedDecisions = folding.matching.used
    events = folding.events
    sittings = folding.sittings
    maxima = zip(folding.sittings, folding.stamped).map { sittings, stamped in
      var maxima = stamped
      for answer in sittings.values.lazy.flatMap(\.answers.values) {
        maxima[answer.question] = max(maxima[answer.question] ?? 0, answer.maxPoints)
      }
      return maxima
    }
  }
}

extension Gradebook {
  /// Sessions by their beginning, of those that began together the record of the whole first.
  private static func key(_ header: SessionHeader) -> (Timestamp, Int, String) {
    (header.startedAt, header.mode.isOfOneLearner ? 1 : 0, header.id.rawValue)
  }
}

/// Puts events and sittings together, session by session.
private struct GradebookFolding {
  private(set) var matching: LearnerMatching
  private(set) var events: [SheetEvent] = []
  private(set) var sittings: [[Int: Sitting]] = []
  /// What the papers themselves say that their questions are worth, whoever answered them.
  private(set) var stamped: [[QuestionReference: Double]] = []
  private var keys: [String: [Int]] = [:]

  init(_ trainingClass: TrainingClass?, decisions: [String: LearnerDecision]) {
    matching = LearnerMatching(trainingClass, decisions: decisions)
  }

  /// Adds the record of a whole lesson.
  mutating func addWhole(_ session: SessionFile) {
    guard let lesson = session.header.lesson else { return }
    let event = event(of: session, key: lesson.lessonID, others: 0)
    let answers = Dictionary(grouping: SessionProgress(session).answers) { $0.by ?? "" }
    for learner in lesson.learners {
      let place = matching.place(
        of: Appearance(
          number: learner.number, name: learner.name, unit: learner.unit, group: learner.group))
      let own = answers[learner.number] ?? []
      guard let sitting = sitting(own, of: learner, in: lesson) else { continue }
      if sittings[event][place] == nil {
        sittings[event][place] = sitting
      } else {
        let apart = matching.apart(
          Appearance(
            number: learner.number, name: learner.name, unit: learner.unit, group: learner.group),
          from: place)
        sittings[event][apart] = sitting
      }
    }
  }

  /// Adds the session of one learner.
  mutating func addOwn(_ session: SessionFile) {
    let header = session.header
    let own = header.lesson?.learners.first
    let place = matching.place(
      of: Appearance(
        number: own?.number, name: own?.name ?? header.learner, unit: own?.unit, group: own?.group))
    let answers = SessionProgress(session).answers
    let key =
      header.lesson?.lessonID
      ?? "\(header.mode.rawValue)/\(header.title)/"
      + Set(header.plan).map(\.description).sorted().joined(separator: " ")
    // Whoever practises the same a second time does so in another event.
    let known = keys[key] ?? []
    let event =
      known.first { sittings[$0][place] == nil }
      ?? event(of: session, key: key, others: known.count)
    if !events[event].sessions.contains(header.id) { events[event].sessions.append(header.id) }
    if let own, let lesson = header.lesson {
      if let sitting = sitting(answers, of: own, in: lesson) { sittings[event][place] = sitting }
    } else if !answers.isEmpty || header.mode == .exam {
      sittings[event][place] = Sitting(
        answers: firstAnswers(answers), wasThere: !answers.isEmpty, attendance: nil,
        awards: 0)
    }
  }

  private func sitting(
    _ answers: [AnswerRecord], of learner: LessonLearner, in lesson: LessonStamp
  ) -> Sitting? {
    let awards = lesson.awards.filter { $0.recipient == .learner(learner.number) }
    let isCounted = [AttendanceState.present, .late].contains { $0.rawValue == learner.attendance }
    let isCalled = lesson.calls.contains { $0.learner == learner.number }
    var wasThere = learner.joined || learner.handedInAt != nil || !answers.isEmpty
    // Whoever was in the room but has no paper did not sit the exam.
    if lesson.form != .exam { wasThere = wasThere || isCounted || isCalled || !awards.isEmpty }
    guard wasThere || learner.attendance != nil else { return nil }
    return Sitting(
      answers: firstAnswers(answers), wasThere: wasThere, attendance: learner.attendance,
      awards: awards.reduce(0) { $0 + $1.points })
  }

  /// Of several answers to a question the first: later ones came after it was explained.
  private func firstAnswers(_ answers: [AnswerRecord]) -> [QuestionReference: AnswerRecord] {
    Dictionary(answers.map { ($0.question, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func event(of session: SessionFile, key: String, others: Int) -> Int {
    if others == 0, let known = keys[key]?.first { return known }
    let header = session.header
    var seen: Set<QuestionReference> = []
    let kind: SheetEvent.Kind =
      switch header.lesson?.form {
      case .exam: .exam
      case .homework: .homework
      case .live: .lesson
      // Whoever practises alone has nobody to be absent.
      case nil: .practice
      }
    events.append(
      SheetEvent(
        kind: kind, isPaper: kind == .exam || header.mode == .exam, title: header.title,
        startedAt: header.startedAt,
        questions: header.plan.filter { seen.insert($0).inserted }, banks: header.banks,
        lesson: header.lesson, sessions: [header.id]))
    sittings.append([:])
    stamped.append(
      Dictionary(zip(header.plan, header.exam?.points ?? []), uniquingKeysWith: { $1 }))
    keys[key, default: []].append(events.count - 1)
    return events.count - 1
  }
}
