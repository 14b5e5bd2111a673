internal import Assessment
public import Quiz
public import Sessions

/// What a placement test tells of a learner; always reckoned from its session.
public struct PlacementStanding: Hashable, Sendable {
  /// A question of the test and what became of it.
  public struct Outcome: Hashable, Sendable {
    /// Which.
    public let question: QuestionReference
    /// Where it stands on the scale of abilities, in logits.
    public let logit: Double
    /// Whether it was answered fully right; a question that was left out was not.
    public let solved: Bool

    /// Describes an outcome.
    public init(question: QuestionReference, logit: Double, solved: Bool) {
      self.question = question
      self.logit = logit
      self.solved = solved
    }
  }

  /// The questions that count, in the order in which they were answered.
  public let outcomes: [Outcome]
  /// How able the learner is, in logits: 0 is whoever earns what the difficulties of the banks let
  /// expect. The mean of what is to be believed where N(0, 1) was believed before (EAP).
  public let ability: Double
  /// How far that may be from the truth: the standard deviation of the same belief.
  public let standardError: Double

  /// Estimates from outcomes.
  public init(_ outcomes: [Outcome]) {
    self.outcomes = outcomes
    let estimation = AbilityEstimation(
      items: outcomes.map { ItemParameters(difficulty: $0.logit) })
    let estimate = estimation.expectedAPosteriori(outcomes.map(\.solved))
    ability = estimate.value
    standardError = estimate.standardError ?? 1
  }

  /// Estimates from a session by the difficulties that banks state.
  ///
  /// - Parameters:
  ///   - session: A placement test, finished or left.
  ///   - difficulty: From 1 to 5; `nil` for a question that is there no more, which is left out.
  public init(session: SessionFile, difficulty: (QuestionReference) -> Int?) {
    self.init(session: session) { difficulty($0).map(PlacementRules.logit) }
  }

  /// Estimates from a session.
  ///
  /// - Parameters:
  ///   - session: A placement test, finished or left.
  ///   - logit: Where a question stands on the scale; `nil` for one that is there no more.
  public init(session: SessionFile, logit: (QuestionReference) -> Double?) {
    self.init(SessionProgress(session), logit: logit)
  }

  /// Estimates from how far a session has come.
  public init(_ progress: SessionProgress, logit: (QuestionReference) -> Double?) {
    let answers = progress.answers.map { ($0.question, $0.correct) }
    let left = progress.skipped.map { ($0, false) }
    self.init(
      (answers + left).compactMap { question, solved in
        logit(question).map { Outcome(question: question, logit: $0, solved: solved) }
      })
  }

  /// The placement test that counts: the one that was begun last of those with an answer.
  public static func latest(among sessions: [SessionFile]) -> SessionFile? {
    sessions.filter { $0.header.mode == .placement && SessionProgress($0).done > 0 }
      .max { $0.header.startedAt < $1.header.startedAt }
  }

  /// Whether the error is as small as the test wants it.
  public var isPrecise: Bool { standardError <= PlacementRules.targetError }

  /// How likely the learner is to answer a question of a stated difficulty right.
  public func probability(difficulty: Int) -> Double {
    probability(logit: PlacementRules.logit(ofDifficulty: difficulty))
  }

  /// How likely the learner is to answer a question right that stands at a place of the scale.
  public func probability(logit: Double) -> Double {
    ItemParameters(difficulty: logit).probability(at: ability)
  }

  /// Whether enough was asked to take anything for known.
  public var isTelling: Bool { outcomes.count >= PlacementRules.leastQuestions }

  /// Whether a question of a stated difficulty counts as known without having been asked.
  public func presumesKnown(difficulty: Int) -> Bool {
    presumesKnown(logit: PlacementRules.logit(ofDifficulty: difficulty))
  }

  /// Whether a question counts as known without having been asked that stands at a place of the
  /// scale.
  public func presumesKnown(logit: Double) -> Bool {
    isTelling && probability(logit: logit) >= PlacementRules.knownFrom
  }
}
