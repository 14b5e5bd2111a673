/// The kinds of question there are; the catalog that a new kind is entered in.
public enum QuestionKind: String, CaseIterable, Codable, Hashable, Sendable {
  /// 单选
  case single
  /// 多选
  case multiple
  /// 判断
  case trueFalse
  /// 填空
  case fill
  /// 选词填空
  case cloze
  /// 排序
  case ordering
  /// 配对
  case matching
  /// 看事实定文种
  case genreFromFacts
  /// 找错字
  case typoSpotting
  /// 找错改错
  case errorFinding
  /// 改公文
  case proofread
  /// 改标题
  case titleRepair
  /// 写发文字号
  case documentNumberWriting
  /// 写成文日期
  case documentDateWriting
  /// 写密级标志
  case secrecyMarkWriting
  /// 材料题
  case caseStudy = "case"
  /// 起草公文
  case drafting

  /// What a question of this kind holds and how it is marked.
  var contentType: any QuestionContent.Type {
    switch self {
    case .single: SingleChoice.self
    case .multiple: MultipleChoice.self
    case .trueFalse: TrueFalse.self
    case .fill: FillIn.self
    case .cloze: Cloze.self
    case .ordering: Ordering.self
    case .matching: Matching.self
    case .genreFromFacts: GenreFromFacts.self
    case .typoSpotting: TypoSpotting.self
    case .errorFinding: ErrorFinding.self
    case .proofread: Proofread.self
    case .titleRepair: TitleRepair.self
    case .documentNumberWriting: DocumentNumberWriting.self
    case .documentDateWriting: DocumentDateWriting.self
    case .secrecyMarkWriting: SecrecyMarkWriting.self
    case .caseStudy: CaseStudy.self
    case .drafting: Drafting.self
    }
  }

  /// The name that learners know it by.
  public var title: String { contentType.title }

  /// The names that learners may ask for it by: in a bank, in Chinese, and other words for it.
  public var names: [String] { [rawValue, title] + aliases }

  private var aliases: [String] {
    switch self {
    case .cloze: ["选词"]
    case .ordering: ["排序题", "排顺序"]
    case .matching: ["配对题", "连线"]
    case .errorFinding: ["找错", "改错"]
    case .caseStudy: ["材料", "案例"]
    case .single, .multiple, .trueFalse, .fill, .genreFromFacts, .typoSpotting, .proofread,
      .titleRepair, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting, .drafting:
      []
    }
  }

  /// Whether an answer is a whole document, which takes many lines and many minutes.
  public var takesDocument: Bool { self == .drafting }
}
