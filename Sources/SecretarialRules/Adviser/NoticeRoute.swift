import OfficialDocuments

/// What is to be done or known: 通知 within one's authority, 函 beyond it, 通告 to the public.
enum NoticeRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .subordinate:
      return .use(
        notice(.subordinate(scenario), .init("目的是\(purpose.rawValue)，受文单位确定，用通知", "GW108", "GW124"))
      )
    case .unrelated:
      return unrelated(scenario, purpose)
    case .public:
      return PublicRoute.byScope(scenario)
    case .congress where purpose == .makeKnown:
      return .use(
        GenreChoice(
          .letter, because: [.congress(scenario), .init("把事情告诉对方，用函", "GW114")],
          not: [.init(.notice, "对方不归本机关领导，不用通知")]))
    case .superior, .congress:
      return .mismatch(scenario, purpose, hint: "对上级不提执行、周知的要求：让它知道选“反映情况”，要它决定选“请求批准”。")
    case nil:
      return .ask("写给谁：下级、不相隶属的机关，还是社会公众？")
    }
  }

  private static func unrelated(_ scenario: Scenario, _ purpose: Scenario.Purpose)
    -> AdviserOutcome
  {
    switch scenario.authorised {
    case false:
      return .use(
        GenreChoice(
          .letter,
          because: [.unrelated(scenario), .init("事情不在本机关职权之内，不能要求对方，只能商请，用函", "GW114", "GW317")],
          not: [.init(.notice, "通知要在职权之内才能要求别的单位执行、周知")]))
    case nil where purpose == .requireAction:
      return .ask("要求\(scenario.receiverName)办的事，是不是在\(scenario.senderName)的职权范围之内（或者已经授权）？")
    case true, nil:
      return .use(
        notice(
          .unrelated(scenario),
          .init("在职权范围之内要有关单位\(purpose == .makeKnown ? "知道" : "执行")，用通知", "GW108", "GW317"),
          .init("超出职权、只是商请对方的，要改用函", "GW114")))
    }
  }

  private static func notice(_ reasons: GenreAdvice.Reason...) -> GenreChoice {
    GenreChoice(
      .notice, because: reasons,
      not: [
        .init(.circular, "通报重在让人知道、吸取经验教训，这里重在办理或者知照事务", "GW124"),
        .init(.publicNotice, "通告写给不特定的公众，这里受文单位是确定的", "GW124"),
        .init(.decision, "不是重要事项的决策部署，也不是奖惩"),
      ])
  }
}
