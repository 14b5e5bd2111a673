import SecretarialRules

/// The facts of a scenario with their values, from the types themselves, so that the help cannot
/// fall behind.
public enum ScenarioHelp {
  /// A line a fact.
  public static let lines: [String] = [
    "  sender、receiver            发文、受文单位名称（文字）",
    "  senderKind                  \(values(Scenario.SenderKind.self))",
    "  relation（对方是我的什么）  \(values(Scenario.Relation.self))",
    "  receiverKind                \(values(Scenario.ReceiverKind.self))",
    "  purpose（目的）             \(values(Scenario.Purpose.self))",
    "  replyTo（答复什么）         \(values(Scenario.ReplyTo.self))",
    "  timing                      \(values(Scenario.Timing.self))",
    "  matters                     有几件不相干的事（整数）",
    "  publicScope（公布范围）     \(values(Scenario.PublicScope.self))",
    "  mainRecipients、jointWith   单位名称的数组",
    "  copiesTo                    抄送对象与我的关系的数组，值同 relation",
    "  以下写 true 或 false：",
    "  skipsLevel 越级  copiesSkippedBody 抄送了被越过的机关  toPerson 送领导个人",
    "  assignedByPerson 该领导直接交办  inPersonalName 以本机关负责人名义",
    "  carriesRequest 夹带请示事项  directive 有指令性要求  governmentConsent 政府已同意",
    "  consentStated 文中注明已同意  withoutConsensus 未与有关部门协商一致",
    "  separatePowers 属党委、政府各自职权  forwardsUnchanged 原文转报下级请示",
    "  majorMatter 重大事项  ownLevelConsent 本级党委政府已同意  authorised 已经授权",
  ]

  private static func values<Fact: CaseIterable & RawRepresentable>(_ type: Fact.Type) -> String
  where Fact.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: " ")
  }
}
