import OfficialDocuments

/// What others are to know and learn from: 通报.
enum CircularRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .subordinate:
      return .use(circular(purpose, [.subordinate(scenario)]))
    case .unrelated:
      return .use(circular(purpose, [.unrelated(scenario)]))
    case nil:
      return .use(circular(purpose, []))
    case .public where purpose == .informSituation:
      return PublicRoute.byScope(scenario)
    case .public:
      return .use(circular(purpose, [.init("公开发布，让大家都知道", "GW109")]))
    case .superior where purpose == .informSituation:
      return .use(
        GenreChoice(
          .report, because: [.superior(scenario), .init("让上级知道情况，用报告", "GW110")],
          not: [.init(.circular, "通报一般发给下级和有关单位，不报上级")],
          titlePattern: "×××关于……情况的报告"))
    case .superior, .congress:
      return .mismatch(scenario, purpose, hint: "对上级、对人大说明情况选“反映情况”或者“汇报工作”。")
    }
  }

  private static func circular(_ purpose: Scenario.Purpose, _ whom: [GenreAdvice.Reason])
    -> GenreChoice
  {
    var excluded: [GenreAdvice.Exclusion] = [
      .init(.notice, "没有重在布置任务，通知才重在办理", "GW124")
    ]
    if purpose == .commend || purpose == .criticise {
      excluded.append(.init(.decision, "只是讲典型，没有授予称号、给予处分这样的处置"))
    }
    if purpose == .commend {
      excluded.append(.init(.order, "嘉奖令要由有法定职权的机关发布"))
    }
    return GenreChoice(
      .circular,
      because: whom + [.init("目的是\(purpose.rawValue)，重在让人知道、学习或者警醒，用通报", "GW109", "GW124")],
      not: excluded)
  }
}
