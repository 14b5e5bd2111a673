/// A name that titles often end in although it is none of the fifteen genres.
public enum NonGenre: String, CaseIterable, Codable, Hashable, Sendable {
  /// 总结
  case summary = "总结"
  /// 汇报
  case account = "汇报"
  /// 说明
  case clarification = "说明"
  /// 申请
  case application = "申请"
  /// 建议
  case suggestion = "建议"
  /// 计划
  case plan = "计划"
  /// 规划
  case longTermPlan = "规划"
  /// 安排
  case arrangement = "安排"
  /// 打算
  case intention = "打算"
  /// 要点
  case mainPoints = "要点"
  /// 方案
  case scheme = "方案"
  /// 预案
  case contingencyPlan = "预案"
  /// 办法
  case measures = "办法"
  /// 规定
  case provisions = "规定"
  /// 细则
  case detailedRules = "细则"
  /// 条例
  case regulations = "条例"
  /// 制度
  case system = "制度"
  /// 规则
  case procedure = "规则"
  /// 章程
  case charter = "章程"
  /// 守则
  case codeOfConduct = "守则"
  /// 简报
  case briefing = "简报"
  /// 讲话
  case speech = "讲话"
  /// 会议记录
  case meetingRecord = "会议记录"
  /// 指示
  case instruction = "指示"
  /// 启事
  case advertisement = "启事"
  /// 声明
  case statement = "声明"
  /// 公示
  case publicDisplay = "公示"
  /// 提案
  case proposal = "提案"
  /// 倡议书
  case appeal = "倡议书"

  /// What becomes of a text with such a name when it is to go out as an official document.
  public enum Destination: Hashable, Sendable {
    /// It is written as this genre instead.
    case rewritten(DocumentGenre)
    /// It keeps its name and goes out under 关于印发《……》的通知.
    case issuedWithNotice
    /// It is not sent as an official document at all.
    case notSent
  }

  /// Where it should go.
  public var destination: Destination {
    switch self {
    case .summary, .account, .clarification: .rewritten(.report)
    case .application: .rewritten(.requestForInstructions)
    case .suggestion, .instruction: .rewritten(.opinion)
    case .meetingRecord: .rewritten(.minutes)
    case .advertisement, .statement, .publicDisplay: .rewritten(.publicNotice)
    case .plan, .longTermPlan, .arrangement, .intention, .mainPoints, .scheme, .contingencyPlan,
      .measures, .provisions, .detailedRules, .regulations, .system, .procedure, .charter,
      .codeOfConduct, .speech:
      .issuedWithNotice
    case .briefing, .proposal, .appeal: .notSent
    }
  }

  /// The name is a good title for what is attached to a notice, so that it is wrong only where the
  /// text itself goes out as the document.
  public var isProperForAttachment: Bool { destination == .issuedWithNotice }

  /// What to do with it, in one Chinese sentence without a full stop.
  public var advice: String {
    switch self {
    case .summary, .account:
      "上报用“关于……情况的报告”，\(rawValue)可以作附件"
    case .clarification:
      "上报用“关于……情况的报告”，写给不相隶属的机关用函"
    case .application:
      "向上级请求批准用“关于……的请示”，向不相隶属的机关用函"
    case .suggestion:
      "对重要问题提看法和办法用“关于……的意见”"
    case .instruction:
      "现行的十五种里没有它，下发用意见或者通知"
    case .meetingRecord:
      "整理后用“××会议纪要”，原始记录不行文"
    case .plan, .arrangement, .intention:
      "下发用“关于印发《……》的通知”，也有写成“关于……的意见”的；上报用报告或者请示"
    case .longTermPlan, .mainPoints, .scheme, .contingencyPlan:
      "下发用“关于印发《……》的通知”，报批用请示"
    case .measures, .provisions, .detailedRules, .system, .procedure, .charter, .codeOfConduct:
      "下发用“关于印发《……》的通知”"
    case .regulations:
      "法规、党内法规各按制定程序公布，“条例”不在现行的十五种之内"
    case .speech:
      "需要发下去的用“关于印发《……讲话》的通知”"
    case .advertisement, .statement, .publicDisplay:
      "要公众遵守、知道的用通告，法定事项、重要事项用公告"
    case .briefing:
      "简报是内部刊物，要正式行文的情况用通报或者报告"
    case .proposal:
      "提案是政协用的，不是公文文种；政府提请人大审议用议案"
    case .appeal:
      "倡议书不是公文，要下级去做的用通知"
    }
  }
}
