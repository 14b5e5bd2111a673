import Quiz

/// What a question consists of, whatever its kind is called: the cases of ``AuthoredBody``.
enum QuestionShape: String, CaseIterable {
  case choices = "选择"
  case truth = "判断"
  case gaps = "填空"
  case cloze = "选词填空"
  case ordering = "排序"
  case matching = "配对"
  case corrections = "改错"
  case material = "材料"
  case open = "问答"
  case members = "数据"

  /// The shape of a body.
  init(_ body: AuthoredBody) {
    switch body {
    case .choices: self = .choices
    case .truth: self = .truth
    case .gaps: self = .gaps
    case .cloze: self = .cloze
    case .ordering: self = .ordering
    case .matching: self = .matching
    case .corrections: self = .corrections
    case .material: self = .material
    case .open: self = .open
    case .members: self = .members
    }
  }

  /// The shape of a kind's questions.
  init(_ kind: QuestionKind) {
    switch kind {
    case .single, .multiple: self = .choices
    case .trueFalse: self = .truth
    case .fill: self = .gaps
    case .cloze: self = .cloze
    case .ordering: self = .ordering
    case .matching: self = .matching
    case .typoSpotting, .errorFinding: self = .corrections
    case .caseStudy: self = .material
    case .genreFromFacts, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      self = .members
    }
  }
}

/// What a text says of a question's kind.
struct StatedKind: Equatable {
  /// The kind, where it is one of ours.
  var kind: QuestionKind?
  /// What its questions consist of.
  var shape: QuestionShape

  /// Names a kind.
  init(_ kind: QuestionKind) {
    self.kind = kind
    shape = QuestionShape(kind)
  }

  /// Names no more than what the question consists of.
  init(shape: QuestionShape) { self.shape = shape }

  /// Reads the name of a kind as the plain-text form writes it.
  init?(named name: String) {
    if let kind = QuestionKind.allCases.first(where: { $0.title == name || $0.rawValue == name }) {
      self.init(kind)
    } else if let shape = QuestionShape.allCases.first(where: {
      $0.rawValue == name || "未定（\($0.rawValue)）" == name || "未定(\($0.rawValue))" == name
    }) {
      self.init(shape: shape)
    } else {
      return nil
    }
  }

  /// A kind whose bank members are those of the questions; `nil` where they are not known.
  var dataKind: QuestionKind? {
    if let kind { return kind }
    return shape == .members ? nil : QuestionKind.allCases.first { QuestionShape($0) == shape }
  }

  /// The name that ``init(named:)`` reads.
  var name: String {
    if let kind { return kind.title }
    return shape == .open ? shape.rawValue : "未定（\(shape.rawValue)）"
  }
}
