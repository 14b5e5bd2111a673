import OfficialDocuments

/// A binding act of disposal: 决定.
enum DecisionRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .superior, .congress:
      return .mismatch(
        scenario, purpose, hint: "对上级、对人大不作决定：要它批准选“请求批准”，请它审议选“提请审议”。")
    case .unrelated, .public:
      guard purpose != .overrule else {
        return .mismatch(scenario, purpose, hint: "只有下级的决定才能由本机关变更、撤销。")
      }
      return .use(decision(purpose, []))
    case .subordinate:
      return .use(decision(purpose, [.subordinate(scenario)]))
    case nil:
      return .use(decision(purpose, []))
    }
  }

  private static func decision(_ purpose: Scenario.Purpose, _ whom: [GenreAdvice.Reason])
    -> GenreChoice
  {
    let excluded: [GenreAdvice.Exclusion] =
      purpose == .rewardOrPunish
      ? [
        .init(.circular, "通报只讲典型，这里有奖励、处分的处置"),
        .init(.order, "嘉奖令只由有法定职权的机关发布"),
      ]
      : [
        .init(.resolution, "决议要经会议讨论通过，机关自己作出的用决定"),
        .init(.notice, "通知布置一般事务，重要事项的决策部署用决定"),
        .init(.opinion, "意见重在看法和办法，决定有直接的约束力"),
      ]
    return GenreChoice(
      .decision, because: whom + [.init("目的是\(purpose.rawValue)，是有约束力的处置，用决定", "GW102")],
      not: excluded)
  }
}
