import OfficialDocuments

/// What comes out of a meeting, and what goes to the people's congress.
enum MeetingRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    if purpose == .submitForDeliberation { return submission(scenario) }
    return .use(purpose == .resolve ? resolution() : minutes())
  }

  private static func resolution() -> GenreChoice {
    GenreChoice(
      .resolution,
      because: [.init("会议讨论并通过的重大决策，用决议", "GW101")],
      not: [
        .init(.decision, "决定可以由机关直接作出，经会议讨论通过的重大决策用决议"),
        .init(.minutes, "纪要记会议情况和议定事项，不是表决通过的文件"),
      ])
  }

  private static func minutes() -> GenreChoice {
    GenreChoice(
      .minutes,
      because: [
        .init("整理会议的主要情况和议定的事项，用纪要", "GW115"),
        .init("当场一句句记下来的是会议记录，不是公文", "GW115"),
      ],
      not: [
        .init(.resolution, "没有经表决通过重大决策"),
        .init(.notice, "只是记载会议，不是另外布置任务；要单独布置时再发通知"),
      ])
  }

  private static func submission(_ scenario: Scenario) -> AdviserOutcome {
    switch scenario.relation {
    case .congress:
      return .use(bill(scenario))
    case .superior:
      return .use(
        GenreChoice(
          .requestForInstructions,
          because: [.superior(scenario), .init("请上级研究决定，就是请求批准，用请示", "GW111")],
          not: [.init(.bill, "议案由人民政府提请同级人大或者它的常委会审议，不是送上级的")]))
    case .subordinate, .unrelated, .public:
      return .mismatch(scenario, .submitForDeliberation, hint: "审议的是同级人大（常委会），还是上级机关？")
    case nil:
      return .ask("提请谁审议：同级人大（常委会），还是上级机关？")
    }
  }

  static func bill(_ scenario: Scenario) -> GenreChoice {
    var reasons: [GenreAdvice.Reason] = [
      .congress(scenario), .init("人民政府提请它审议事项，用议案", "GW113"),
    ]
    if let kind = scenario.senderKind, kind != .government {
      reasons.append(.init("但\(kind.rawValue)不能提议案，要由人民政府提出", "GW123"))
    }
    return GenreChoice(
      .bill, because: reasons,
      not: [
        .init(.requestForInstructions, "请示送上级行政机关或者党委，提请人大审议用议案"),
        .init(.report, "报告不能要求审议、批准"),
      ])
  }
}
