/// The facts of a case of writing: who writes to whom, how they are related, and for what.
///
/// Everything that is not given is unknown; the adviser says what it would need to know. The JSON
/// form has the property names as keys and the Chinese raw values.
public struct Scenario: Codable, Hashable, Sendable {
  /// The sender's name, for the wording of the advice.
  public var sender: String?
  /// What the sender is.
  public var senderKind: SenderKind?
  /// The receiver's name, for the wording of the advice.
  public var receiver: String?
  /// What the receiver is to the sender.
  public var relation: Relation?
  /// What kind of body the receiver is, where a routing rule depends on it.
  public var receiverKind: ReceiverKind?
  /// What the document is to bring about.
  public var purpose: Purpose?
  /// What it replies to.
  public var replyTo: ReplyTo?
  /// When it is written, seen from the matter.
  public var timing: Timing?
  /// How many unrelated matters it carries.
  public var matters: Int?
  /// How far a public text is to reach.
  public var publicScope: PublicScope?

  /// The bodies named as main recipients, when they are given one by one.
  public var mainRecipients: [String]?
  /// What the copy recipients are to the sender.
  public var copiesTo: [Relation]?
  /// The receiver is not the next body above (or below) but one beyond it.
  public var skipsLevel: Bool?
  /// The body that was passed over gets a copy.
  public var copiesSkippedBody: Bool?
  /// It is addressed to a person in charge at the superior body.
  public var toPerson: Bool?
  /// That person has given the task directly.
  public var assignedByPerson: Bool?
  /// It goes out in the name of the sender's own head.
  public var inPersonalName: Bool?
  /// A text that is no request carries a request all the same.
  public var carriesRequest: Bool?
  /// It gives orders or makes demands of the receiver.
  public var directive: Bool?
  /// The government has agreed that the department writes.
  public var governmentConsent: Bool?
  /// The text says that the government has agreed.
  public var consentStated: Bool?
  /// The matter touches other departments' powers and they have not agreed.
  public var withoutConsensus: Bool?
  /// The other bodies that sign, for a joint document.
  public var jointWith: [String]?
  /// The matter lies within the separate powers of party committee and government.
  public var separatePowers: Bool?
  /// A subordinate's request is passed on as it came, without a view of one's own.
  public var forwardsUnchanged: Bool?
  /// The matter is a major one, on which a department writes to the department above it.
  public var majorMatter: Bool?
  /// The sender's own party committee or government has agreed or given authority.
  public var ownLevelConsent: Bool?
  /// The sender is authorised by its government or party committee to write.
  public var authorised: Bool?

  /// Starts with nothing known.
  public init() {}

  /// The names of all facts, as they stand in JSON.
  public static let factNames = Set(CodingKeys.allCases.map(\.rawValue))

  enum CodingKeys: String, CodingKey, CaseIterable {
    case sender, senderKind, receiver, relation, receiverKind, purpose, replyTo, timing, matters
    case publicScope, mainRecipients, copiesTo, skipsLevel, copiesSkippedBody, toPerson
    case assignedByPerson, inPersonalName, carriesRequest, directive, governmentConsent
    case consentStated, withoutConsensus, jointWith, separatePowers, forwardsUnchanged
    case majorMatter, ownLevelConsent, authorised
  }
}

extension Scenario {
  /// What the sender is.
  public enum SenderKind: String, CaseIterable, Codable, Sendable {
    /// 党委
    case partyCommittee = "党委"
    /// 人民政府
    case government = "政府"
    /// 党委、政府的办公厅（室）
    case office = "办公室"
    /// 党委、政府的工作部门
    case department = "部门"
    /// 部门内设机构，办公厅（室）除外
    case internalSection = "内设机构"
    /// 会议
    case meeting = "会议"
    /// 其他机关和企业事业单位、社会团体
    case other = "其他单位"
  }

  /// What the other side is to the sender.
  public enum Relation: String, CaseIterable, Codable, Sendable {
    /// It leads the sender, or is in charge of its field.
    case superior = "上级"
    /// The sender leads it, or guides its field.
    case subordinate = "下级"
    /// Neither leads the other, whatever their ranks.
    case unrelated = "不相隶属"
    /// Everybody, or whoever is concerned.
    case `public` = "社会公众"
    /// The people's congress of the same level, or its standing committee.
    case congress = "同级人大"
  }

  /// What kind of body the receiver is.
  public enum ReceiverKind: String, CaseIterable, Codable, Sendable {
    /// 党委或者政府
    case committeeOrGovernment = "党委政府"
    /// 部门
    case department = "部门"
    /// 其他
    case other = "其他单位"
  }

  /// What the document is to bring about.
  public enum Purpose: String, CaseIterable, Codable, Sendable {
    /// 请求批准
    case askApproval = "请求批准"
    /// 请求指示
    case askInstructions = "请求指示"
    /// 汇报工作
    case reportWork = "汇报工作"
    /// 反映情况
    case reportSituation = "反映情况"
    /// 回复上级询问
    case answerSuperior = "回复询问"
    /// 对重要问题提出见解和处理办法
    case offerViews = "提出见解和处理办法"
    /// 商洽工作
    case consult = "商洽工作"
    /// 询问问题
    case inquire = "询问问题"
    /// 答复问题
    case answer = "答复问题"
    /// 答复请示、审批事项
    case answerRequest = "答复审批事项"
    /// 要求执行或者办理
    case requireAction = "要求执行"
    /// 要求周知
    case makeKnown = "要求周知"
    /// 印发本机关的规划、办法等
    case issue = "印发"
    /// 批转下级的公文
    case endorse = "批转"
    /// 转发上级、同级、不相隶属机关的公文
    case forward = "转发"
    /// 表彰先进
    case commend = "表彰"
    /// 批评错误
    case criticise = "批评"
    /// 传达重要精神
    case conveySpirit = "传达重要精神"
    /// 告知重要情况
    case informSituation = "告知重要情况"
    /// 对重要事项作出决策和部署
    case decide = "决策部署"
    /// 奖惩有关单位和人员
    case rewardOrPunish = "奖惩"
    /// 变更或者撤销下级不适当的决定
    case overrule = "变更或撤销下级决定"
    /// 公布行政法规和规章
    case promulgate = "公布行政法规规章"
    /// 宣布施行重大强制性措施
    case imposeMeasures = "宣布重大强制性措施"
    /// 批准授予和晋升衔级
    case conferRank = "授予晋升衔级"
    /// 嘉奖有关单位和人员（以命令）
    case citation = "嘉奖"
    /// 会议讨论通过的重大决策事项
    case resolve = "会议通过重大决策"
    /// 公布重要决定或者重大事项
    case publishDecision = "公布重要决定或重大事项"
    /// 向国内外宣布重要事项或者法定事项
    case announce = "宣布重要或法定事项"
    /// 公布一定范围内应当遵守或者周知的事项
    case publishNotice = "公布应当遵守或周知的事项"
    /// 提请审议
    case submitForDeliberation = "提请审议"
    /// 记载会议情况和议定事项
    case recordMeeting = "记载会议"
  }

  /// What the document replies to.
  public enum ReplyTo: String, CaseIterable, Codable, Sendable {
    /// A subordinate's request for instructions.
    case request = "请示"
    /// A letter.
    case letter = "函"
    /// A superior's question.
    case inquiry = "询问"
  }

  /// When it is written, seen from the matter.
  public enum Timing: String, CaseIterable, Codable, Sendable {
    /// Before it is done.
    case before = "事前"
    /// While it is being done.
    case during = "事中"
    /// After it is done.
    case after = "事后"
  }

  /// How far a public text is to reach.
  public enum PublicScope: String, CaseIterable, Codable, Sendable {
    /// The whole country and abroad.
    case national = "国内外"
    /// A stated area or circle of people.
    case limited = "一定范围"
  }
}
