/// Where in a question a text stands that is worth reading for itself, and typing.
public enum ProseOrigin: Hashable, Sendable {
  /// The case that the parts of a question are about; every learner sees it before answering.
  case material
  /// A document that would earn all points.
  case model
  /// The passage of a question with all that is wrong in it put right.
  case correction

  /// Whether it tells the key of its question.
  public var revealsKey: Bool {
    switch self {
    case .material: false
    case .model, .correction: true
    }
  }

  /// The name that people read.
  public var title: String {
    switch self {
    case .material: "材料"
    case .model: "范文"
    case .correction: "改正后的短文"
    }
  }
}

extension QuestionKind {
  /// Where questions of this kind have a text worth reading for itself, or `nil`.
  public var proseOrigin: ProseOrigin? {
    switch self {
    case .caseStudy: .material
    case .drafting: .model
    case .typoSpotting, .errorFinding, .proofread: .correction
    case .single, .multiple, .trueFalse, .fill, .cloze, .ordering, .matching, .genreFromFacts,
      .titleRepair, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting:
      nil
    }
  }
}

extension PlantedPlace {
  /// A passage with all its places put right in the first of the ways that there are.
  static func corrected(_ lines: [String], _ places: [PlantedPlace]) -> [String] {
    var lines = lines
    // From the end of a line, so that the places before stay where they are.
    for place in places.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      lines[place.lineIndex].replaceSubrange(place.range, with: place.rights.first ?? "")
    }
    return lines
  }
}
