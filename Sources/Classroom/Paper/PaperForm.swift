public import Quiz

/// How a question is answered on paper, and how that is typed in.
public enum PaperForm: Hashable, Sendable {
  /// One letter: `A`.
  case letter
  /// 对 or 错.
  case judgement
  /// Several letters, as a set or in an order: `BD`.
  case letters
  /// Words on a line or two.
  case words
  /// A text that a person marks; its points are typed in.
  case written
}

extension QuestionKind {
  /// Whether what is written to it on paper cannot be typed in on a line, so that a person marks it.
  public var isMarkedByHand: Bool {
    switch self {
    case .proofread, .drafting: true
    case .single, .multiple, .trueFalse, .fill, .cloze, .ordering, .matching, .genreFromFacts,
      .typoSpotting, .errorFinding, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .caseStudy:
      false
    }
  }

  /// What questions of the kind are called on a paper.
  public var paperTitle: String {
    switch self {
    case .single: "单项选择题"
    case .multiple: "多项选择题"
    case .trueFalse: "判断题"
    case .fill: "填空题"
    case .cloze: "选词填空题"
    case .ordering: "排序题"
    case .matching: "配对题"
    case .genreFromFacts: "文种选用题"
    case .typoSpotting: "错字订正题"
    case .errorFinding: "改错题"
    case .proofread: "公文校改题"
    case .titleRepair: "标题修改题"
    case .documentNumberWriting: "发文字号题"
    case .documentDateWriting: "成文日期题"
    case .secrecyMarkWriting: "密级标志题"
    case .caseStudy: "材料题"
    case .drafting: "公文写作题"
    }
  }
}

/// A question where it stands on a paper.
public struct PaperQuestion: Sendable {
  /// Its number on the paper, from 1.
  public let number: Int
  /// Its place in the plan.
  public let slot: Int
  /// The question.
  public let question: Question
  /// How it is printed.
  public let page: QuestionPage
  /// What it is worth at most.
  public let points: Double
  /// Whether that is not what its bank gives it, so that parts of it are worth that part.
  let isScaled: Bool

  /// How it is answered.
  public var form: PaperForm {
    switch question.kind {
    case .single: .letter
    case .trueFalse: .judgement
    case .multiple, .ordering, .matching: .letters
    case .cloze: page.choices.isEmpty ? .words : .letters
    case .proofread, .drafting: .written
    case .fill, .genreFromFacts, .typoSpotting, .errorFinding, .titleRepair,
      .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting, .caseStudy:
      .words
    }
  }
}

/// 大题: the questions of one kind on a paper.
public struct PaperSection: Sendable {
  /// Its number, from 1.
  public let number: Int
  /// What all its questions are.
  public let kind: QuestionKind
  /// The questions in their order; at least one.
  public let questions: [PaperQuestion]

  /// What they are worth together.
  public var points: Double { questions.map(\.points).reduce(0, +) }

  /// What each of them is worth; nil where they differ.
  public var pointsEach: Double? {
    let first = questions[0].points
    return questions.allSatisfy { $0.points == first } ? first : nil
  }

  /// Whether its questions are worth something else than their banks give them.
  var isScaled: Bool { questions.contains { $0.isScaled } }

  /// Its number as papers have it: `一`.
  public var numeral: String {
    let digits = Array("零一二三四五六七八九")
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens == 0 ? "" : tens == 1 ? "十" : "\(digits[tens % 10])十")
      + (ones == 0 ? "" : String(digits[ones]))
  }
}
