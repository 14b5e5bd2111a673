extension DocumentGenre {
  /// What the genre is for, in one Chinese sentence of our own without a full stop.
  ///
  /// The purposes are those of article 8 of the 2012 regulations.
  public var definition: String {
    switch self {
    case .resolution: "写会议讨论并通过的重大决策"
    case .decision: "对重要事项作决策、作部署，奖励或者惩处单位和人员，变更、撤销下级不妥当的决定"
    case .order: "有权机关公布行政法规和规章、宣布重大强制性措施、授予和晋升衔级、嘉奖单位和人员"
    case .communique: "公布重要决定或者重大事项"
    case .announcement: "向国内外宣布重要事项或者法定事项"
    case .publicNotice: "在一定范围内公布大家应当遵守或者知道的事项"
    case .opinion: "就重要问题提出看法和处理的办法"
    case .notice: "发布、传达要下级执行或者有关单位知道、执行的事项，批转和转发公文"
    case .circular: "表彰先进、批评错误，把重要精神和重要情况告诉大家"
    case .report: "向上级汇报工作、反映情况，回答上级的询问"
    case .requestForInstructions: "请上级给指示或者批准"
    case .reply: "答复下级的请示"
    case .bill: "人民政府依照法定程序请同级人大或者它的常委会审议事项"
    case .letter: "不相隶属的机关之间商量工作、问事答事、请求批准和答复审批事项"
    case .minutes: "记会议的主要情况和议定的事项"
    }
  }

  /// The directions in which it customarily travels, the usual one first.
  ///
  /// Apart from 上行文 for reports and requests this is convention, not regulation.
  public var lines: [LineOfCommunication] {
    switch self {
    case .resolution, .order: [.downward, .public]
    case .decision, .reply: [.downward]
    case .communique, .announcement, .publicNotice: [.public]
    case .opinion: [.downward, .upward, .lateral]
    case .notice, .circular, .minutes: [.downward, .lateral]
    case .report, .requestForInstructions: [.upward]
    case .bill, .letter: [.lateral]
    }
  }

  /// The closings that offices customarily use; empty where the genre usually has none.
  ///
  /// Neither the regulations nor the standard say anything about closings: this is convention.
  public var customaryClosings: [String] {
    switch self {
    case .resolution, .decision, .order, .communique, .minutes: []
    case .announcement: ["特此公告。"]
    case .publicNotice: ["特此通告。"]
    case .opinion: ["以上意见如无不妥，请批转有关单位执行。"]
    case .notice: ["特此通知。"]
    case .circular: ["特此通报。"]
    case .report: ["特此报告。"]
    case .requestForInstructions: ["妥否，请批示。", "以上请示，请予批复。"]
    case .reply: ["此复。"]
    case .bill: ["请审议。"]
    case .letter: ["特此函达。", "请予函复。", "特此函复。"]
    }
  }

  /// How a title of this genre is built, with gaps as `……`.
  public var titlePattern: String {
    switch self {
    case .order: "×××令"
    case .communique: "×××公报"
    case .announcement, .publicNotice: "×××关于……的\(rawValue)"
    case .bill: "×××关于提请审议……的议案"
    case .minutes: "×××会议纪要"
    case .resolution, .decision, .opinion, .notice, .circular, .report, .requestForInstructions,
      .reply, .letter:
      "×××关于……的\(rawValue)"
    }
  }
}
