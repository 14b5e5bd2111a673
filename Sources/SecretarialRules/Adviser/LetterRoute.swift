import OfficialDocuments

/// Consulting and asking: 函 between equals, 请示 where the one asked is the superior.
enum LetterRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .unrelated:
      return .use(
        GenreChoice(
          .letter,
          because: [.unrelated(scenario), .init("目的是\(purpose.rawValue)，用函", "GW114")],
          not: [
            .init(.notice, "对方不归本机关领导，不能用通知要求它"),
            .init(.requestForInstructions, "对方不是上级，不用请示", "GW118"),
          ]))
    case .congress:
      return .use(
        GenreChoice(
          .letter,
          because: [.congress(scenario), .init("目的是\(purpose.rawValue)，不是提请审议，用函", "GW114")],
          not: [.init(.bill, "议案只用于提请审议")]))
    case .subordinate:
      return .use(
        GenreChoice(
          .letter,
          because: [
            .subordinate(scenario),
            .init("条例把函写给不相隶属的机关；向下级\(purpose.rawValue)，不下命令的，按惯例也用函", "GW114"),
          ],
          not: [.init(.notice, "要下级限期办理、报送的才用通知")]))
    case .superior where purpose == .inquire:
      return .use(
        GenreChoice(
          .requestForInstructions,
          because: [.superior(scenario), .init("拿不准的事问上级，就是请求指示，用请示", "GW111")],
          not: [
            .init(.letter, "函用于不相隶属的机关，这里问的是上级", "GW118"),
            .init(.report, "报告不能要求上级答复", "GW304"),
          ]))
    case .superior:
      return .mismatch(scenario, purpose, hint: "对上级不用商洽：要它批准选“请求批准”，让它知道选“汇报工作”。")
    case .public:
      return .mismatch(scenario, purpose, hint: "向社会征求意见选“公布应当遵守或周知的事项”。")
    case nil where purpose == .consult:
      return .use(
        GenreChoice(
          .letter, because: [.init("商洽工作是不相隶属的机关之间的事，用函", "GW114")],
          not: [.init(.requestForInstructions, "请示只送上级，对上级不说商洽", "GW118")]))
    case nil:
      return .ask("被询问的\(scenario.receiverName)是上级、下级，还是不相隶属的机关？")
    }
  }
}
