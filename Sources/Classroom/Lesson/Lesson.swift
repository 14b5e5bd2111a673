public import Quiz
internal import SecretarialRules
internal import Sessions

/// A lesson as it stands: a fold over what has happened in it.
///
/// It holds no socket and no file, and prints nothing; the console at the projector and the server
/// in the room are two ways of showing one and the same lesson.
public struct Lesson: Sendable {
  /// What was known before it began.
  public let header: LessonHeader
  /// The questions of the plan, in its order; nil where the bank no longer has one.
  public let questions: [Question?]
  /// All that has happened, in order.
  public private(set) var events: [LessonEvent] = []
  /// What has come of it.
  public private(set) var standing: LessonStanding
  /// The class.
  public let roster: Roster
  /// What each question of the plan is worth on paper; nil for what its bank gives it. Only printing
  /// goes by it.
  public var paperPoints: [Double]?
  private let places: [LearnerNumber: Int]

  /// Begins a lesson, or goes on with one.
  ///
  /// - Parameters:
  ///   - header: What was known before it began.
  ///   - questions: The questions of the plan, in its order.
  ///   - events: All that has happened so far.
  public init(header: LessonHeader, questions: [Question?], events: [LessonEvent] = []) {
    self.header = header
    self.questions = questions
    roster = Roster(header.learners)
    places = Dictionary(
      header.learners.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    standing = LessonStanding()
    replace(events: events)
  }

  /// Adds what happened.
  public mutating func add(_ event: LessonEvent) {
    events.append(event)
    if case .undone = event.act {
      refold()
    } else {
      standing.take(event, at: events.count - 1)
    }
  }

  /// Forgets the last events, which could not be put on the disk.
  mutating func dropEvents(after count: Int) {
    guard count < events.count else { return }
    replace(events: Array(events.prefix(count)))
  }

  private mutating func replace(events: [LessonEvent]) {
    self.events = events
    refold()
  }

  private mutating func refold() {
    var undone: Set<Int> = []
    for event in events {
      if case .undone(let place) = event.act { undone.insert(place) }
    }
    standing = LessonStanding()
    for (place, event) in events.enumerated() where !undone.contains(place) {
      standing.take(event, at: place)
    }
  }

  // MARK: Looking things up

  /// Somebody of the class.
  public func learner(_ number: LearnerNumber) -> Learner? {
    places[number].map { header.learners[$0] }
  }

  /// The question of a round, if the bank still has it.
  public func question(of round: RoundKey) -> Question? {
    questions.indices.contains(round.slot) ? questions[round.slot] : nil
  }

  /// What of a question is shown: the same to all in a live lesson, where the projector shows it
  /// too, and in an order of their own to each who has a paper.
  public func page(of round: RoundKey, for learner: LearnerNumber? = nil) -> QuestionPage? {
    guard let question = question(of: round) else { return nil }
    return question.content.page(shuffledBy: seed(of: round, for: learner))
  }

  /// What of a question stands on a printed paper.
  public func page(of round: RoundKey, in variant: PaperVariant) -> QuestionPage? {
    guard let question = question(of: round) else { return nil }
    return question.content.page(shuffledBy: seed(of: round, in: variant))
  }

  /// The slots of a learner's paper in their order: shuffled for each in an exam.
  public func paper(of learner: LearnerNumber) -> [Int] {
    let slots = questions.indices.filter { questions[$0] != nil }
    guard header.form == .exam else { return slots }
    guard !isOnPaper else { return paper(variant(of: learner)) }
    var generator = SeededGenerator(seed: Self.mixed(header.seed, learner.rawValue))
    return slots.shuffled(using: &generator)
  }

  /// The slots of a printed paper in their order: by kinds, what is marked by hand last.
  public func paper(_ variant: PaperVariant) -> [Int] {
    var slots = questions.indices.filter { questions[$0] != nil }
    switch variant {
    case .a: break
    case .b:
      var generator = SeededGenerator(seed: Self.mixed(header.seed, variant.rawValue))
      slots.shuffle(using: &generator)
    }
    let kinds = QuestionKind.allCases
    return (kinds.filter { !$0.isMarkedByHand } + kinds.filter(\.isMarkedByHand)).flatMap { kind in
      slots.filter { questions[$0]?.kind == kind }
    }
  }

  private func seed(of round: RoundKey, in variant: PaperVariant) -> UInt64 {
    let seed = Self.mixed(header.seed, header.plan[round.slot].description)
    return switch variant {
    case .a: seed
    case .b: Self.mixed(seed, variant.rawValue)
    }
  }

  private func seed(of round: RoundKey, for learner: LearnerNumber?) -> UInt64 {
    guard !isOnPaper else { return seed(of: round, in: learner.map(variant(of:)) ?? .a) }
    let seed = Self.mixed(header.seed, header.plan[round.slot].description)
    guard header.form == .exam, let learner else { return seed }
    return Self.mixed(seed, learner.rawValue)
  }

  /// FNV-1a spreads a name over 64 bits.
  private static func mixed(_ seed: UInt64, _ name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325 ^ seed) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  /// How many learners an answer is expected of: all who came in, or, where no device ever did, all.
  public var expected: Int {
    standing.joined.isEmpty ? header.learners.count : standing.present.count
  }
}
