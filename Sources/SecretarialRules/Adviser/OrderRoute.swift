import OfficialDocuments

/// What only a body with the legal power may do: 命令（令）.
enum OrderRoute {
  static func outcome(
    for scenario: Scenario, _ purpose: Scenario.Purpose, notEither neighbour: GenreAdvice.Exclusion
  ) -> AdviserOutcome {
    guard scenario.relation != .superior, scenario.relation != .congress else {
      return .mismatch(scenario, purpose, hint: "命令不向上级、人大发布；请它审议、批准的选“提请审议”“请求批准”。")
    }
    return .use(
      GenreChoice(
        .order,
        because: [
          .init("目的是\(purpose.rawValue)，用命令（令）", "GW103"),
          .init("前提是发布机关有法律给的这项职权；没有职权的改用决定、通知或者通告", "GW103"),
        ],
        not: [neighbour]))
  }
}
