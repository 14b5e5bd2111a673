public import Quiz

extension QuestionKind {
  /// Whether an answer is made of labels that the bank or the program gives, so that nobody can have
  /// written a name into it.
  public var isAnsweredByLabels: Bool {
    switch self {
    case .single, .multiple, .trueFalse, .ordering, .matching, .genreFromFacts: true
    case .fill, .cloze, .typoSpotting, .errorFinding, .proofread, .titleRepair,
      .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting, .caseStudy, .drafting:
      false
    }
  }
}
