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
  /// 看事实定文种
  case genreFromFacts
  /// 找错字
  case typoSpotting
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
  /// 起草公文
  case drafting

  /// What a question of this kind holds and how it is marked.
  var contentType: any QuestionContent.Type {
    switch self {
    case .single: SingleChoice.self
    case .multiple: MultipleChoice.self
    case .trueFalse: TrueFalse.self
    case .fill: FillIn.self
    case .genreFromFacts: GenreFromFacts.self
    case .typoSpotting: TypoSpotting.self
    case .proofread: Proofread.self
    case .titleRepair: TitleRepair.self
    case .documentNumberWriting: DocumentNumberWriting.self
    case .documentDateWriting: DocumentDateWriting.self
    case .secrecyMarkWriting: SecrecyMarkWriting.self
    case .drafting: Drafting.self
    }
  }

  /// The name that learners know it by.
  public var title: String { contentType.title }

  /// Whether an answer is a whole document, which takes many lines and many minutes.
  public var takesDocument: Bool { self == .drafting }
}
