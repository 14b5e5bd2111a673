import OfficialDocuments

/// Asking for approval or instructions: 请示 to a superior, 函 to anybody else.
enum RequestRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .superior:
      return .use(request(scenario, purpose))
    case .unrelated:
      return .use(letter(scenario, purpose))
    case .congress:
      return congress(scenario, purpose)
    case .subordinate:
      return .mismatch(scenario, purpose, hint: "请求要向上级或者不相隶属的机关提出，收发两方是不是写反了？")
    case .public:
      return .mismatch(scenario, purpose, hint: "请求要有一个能作决定的机关，它是哪一家，与发文机关是什么关系？")
    case nil:
      return .ask("\(scenario.receiverName)是不是\(scenario.senderName)的上级（领导机关或者本系统的上级主管部门），还是不相隶属？")
    }
  }

  private static func request(_ scenario: Scenario, _ purpose: Scenario.Purpose) -> GenreChoice {
    var reasons: [GenreAdvice.Reason] = [
      .superior(scenario),
      .init("目的是\(purpose.rawValue)，要等上级表态才能办，用请示", "GW111"),
    ]
    switch scenario.timing {
    case .before: reasons.append(.init("事情还没有办，来得及事前请示", "GW121"))
    case .after: reasons.append(.init("文种仍是请示，但请示应当写在事前", "GW121"))
    case .during, nil: break
    }
    if let matters = scenario.matters, matters > 1 {
      reasons.append(.init("一份请示只能写一件事，\(matters)件要分开写", "GW303"))
    }
    return GenreChoice(
      .requestForInstructions, because: reasons,
      not: [
        .init(.report, "报告只让上级知道，不能要求上级答复，也不能夹带请示事项", "GW304"),
        .init(.letter, "函用于不相隶属的机关，这里收文的是上级", "GW118"),
      ])
  }

  private static func letter(_ scenario: Scenario, _ purpose: Scenario.Purpose) -> GenreChoice {
    GenreChoice(
      .letter,
      because: [
        .unrelated(scenario),
        .init("目的是\(purpose.rawValue)，但对方不是上级，请求用函", "GW114"),
      ],
      not: [
        .init(.requestForInstructions, "请示只能送上级，对方不是上级", "GW118"),
        .init(.report, "报告只能送上级，也不能提请求", "GW110"),
      ])
  }

  private static func congress(_ scenario: Scenario, _ purpose: Scenario.Purpose)
    -> AdviserOutcome
  {
    guard purpose == .askApproval else {
      return .mismatch(scenario, purpose, hint: "请人大或者它的常委会审议用“提请审议”，问事情用“询问问题”。")
    }
    guard let kind = scenario.senderKind else { return .ask("发文机关是不是人民政府？") }
    guard kind == .government else { return .use(letter(scenario, purpose)) }
    return .use(MeetingRoute.bill(scenario))
  }
}
