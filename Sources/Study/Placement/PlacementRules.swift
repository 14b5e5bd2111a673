internal import Assessment
public import Quiz

/// The conventions of a placement test, all of this program.
public enum PlacementRules {
  /// The standard error in logits at which it stops.
  public static let targetError = 0.45
  /// The most questions, where the error is not reached before.
  public static let mostQuestions = 30
  /// The most questions that are drawn to choose from.
  public static let poolSize = 60
  /// The best questions among which chance decides.
  public static let choices = 3
  /// Fewer questions than this tell too little to take anything for known.
  public static let leastQuestions = 10
  /// From this probability of a right answer on, a question counts as known.
  public static let knownFrom = 0.85

  /// Where a difficulty stands on the scale of abilities, in logits: somebody of ability 0 earns
  /// what the difficulty lets expect of learners on the whole, so that 1 to 5 are −2.20, −1.10, −0.41,
  /// 0.20 and 0.85. Guessing is left out, as the Rasch model does.
  public static func logit(ofDifficulty difficulty: Int) -> Double {
    ItemParameters(facility: Question.expectedFacility(ofDifficulty: difficulty)).difficulty
  }

  /// Where a question stands on the scale by the share of points that learners did earn.
  public static func logit(ofFacility facility: Double) -> Double {
    ItemParameters(facility: facility).difficulty
  }
}

extension QuestionKind {
  /// Whether it is asked in a placement test: answered in a line, without a text to work through.
  public var isForPlacement: Bool {
    switch self {
    case .single, .multiple, .trueFalse, .fill, .genreFromFacts, .ordering, .matching,
      .typoSpotting, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting:
      true
    case .cloze, .errorFinding, .proofread, .titleRepair, .caseStudy, .drafting: false
    }
  }
}
