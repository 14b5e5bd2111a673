/// One thing to do, with the rules behind it.
public struct SecrecyStep: Codable, Hashable, Sendable {
  /// What to do, in one Chinese sentence without a full stop.
  public let text: String
  /// The rules behind it.
  public let rules: [RuleCode]

  init(_ text: String, _ rules: RuleCode...) {
    self.text = text
    self.rules = rules
  }
}

extension SecrecyGuidance {
  /// What to do, in this order, when a secret has leaked or may have leaked.
  public static let stepsAfterLeak: [SecrecyStep] = [
    SecrecyStep("立即补救：停止传播，收回载体，断开网络", "BM512"),
    SecrecyStep("马上报告本单位，可能泄露而没有查实的也要报", "BM512"),
    SecrecyStep("单位在24小时内报告同级保密行政管理部门和上级主管部门，不等查清再报", "BM512"),
    SecrecyStep("弄清涉及哪些内容、密级、知悉范围和扩散到哪里，据登记和记录查人查件", "BM529", "BM531"),
    SecrecyStep("配合保密行政管理部门调查，按责任制追究责任、堵住漏洞", "BM530"),
  ]

  /// How a work secret is handled.
  public static let workSecrets: [SecrecyStep] = [
    SecrecyStep("工作秘密不属于国家秘密，不得标绝密、机密、秘密", "BM513", "BM506"),
    SecrecyStep("具体范围由中央国家机关按行业、领域制定，不由个人随意定", "BM513"),
    SecrecyStep("采取技术防护，防止泄露，也不得输入非涉密大模型", "BM513", "BM526"),
    SecrecyStep("拟公开的信息逐件审查，拿不准的报有关主管部门或者保密行政管理部门定", "BM514"),
    SecrecyStep("泄露造成不良后果、情节严重的，要受处分", "BM513"),
  ]
}
