import OfficialDocuments

/// Answering what came in: 批复 to a subordinate's request, 函 to a letter, 报告 to a superior.
enum ReplyRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .unrelated:
      return .use(unrelated(scenario, purpose))
    case .subordinate:
      return subordinate(scenario, purpose)
    case .congress where purpose == .answer:
      return .use(
        letter(.congress(scenario), .init("答复对方提出的问题，用函", "GW114"), not: .report, "报告用于汇报工作"))
    case .superior where purpose == .answer:
      return .use(
        GenreChoice(
          .report, because: [.superior(scenario), .init("答复上级的询问用报告", "GW110")],
          not: [.init(.letter, "函用来答复不相隶属的机关，不用来答复上级", "GW118")],
          titlePattern: "×××关于……情况的报告"))
    case .superior, .congress:
      return .mismatch(scenario, purpose, hint: "审批事项由上级或者主管机关答复，收发两方是不是写反了？")
    case .public:
      return .mismatch(scenario, purpose, hint: "答复群众个人用复信，不在十五种公文之内；答复机关请说明它与发文机关的关系。")
    case nil where purpose == .answerRequest && isAuthorisedOffice(scenario):
      return .use(authorisedOffice(scenario))
    case nil:
      return .ask("来文的\(scenario.receiverName)是\(scenario.senderName)的下级，还是不相隶属的机关？")
    }
  }

  private static func subordinate(_ scenario: Scenario, _ purpose: Scenario.Purpose)
    -> AdviserOutcome
  {
    let answersRequest: Bool
    switch scenario.replyTo {
    case .request: answersRequest = true
    case .letter, .inquiry: answersRequest = purpose == .answerRequest
    case nil:
      guard purpose == .answerRequest else {
        return .ask("下级来的是请示还是函？")
      }
      answersRequest = true
    }
    guard answersRequest else {
      return .use(
        letter(
          .subordinate(scenario), .init("下级没有请示，来函询问，按惯例也用函答复", "GW114"), not: .reply,
          "批复只答复请示"))
    }
    return .use(isAuthorisedOffice(scenario) ? authorisedOffice(scenario) : reply(scenario))
  }

  private static func reply(_ scenario: Scenario) -> GenreChoice {
    var reasons: [GenreAdvice.Reason] = [
      .subordinate(scenario), .init("答复下级的请示事项，用批复", "GW112"),
    ]
    if scenario.replyTo == .letter {
      reasons.append(.init("下级用函来请求审批，来文的文种不妥；答复仍看隶属关系", "GW118"))
    }
    return GenreChoice(
      .reply, because: reasons,
      not: [
        .init(.letter, "函用来答复不相隶属的机关，这里来文的是下级", "GW118"),
        .init(.notice, "只答复来文机关一家，不是向各单位布置"),
      ])
  }

  private static func unrelated(_ scenario: Scenario, _ purpose: Scenario.Purpose) -> GenreChoice {
    if scenario.senderKind == .office, purpose == .answerRequest,
      scenario.replyTo == .request || scenario.authorised == true
    {
      return authorisedOffice(scenario)
    }
    var reasons: [GenreAdvice.Reason] = [
      .unrelated(scenario), .init("目的是\(purpose.rawValue)，用函（复函）", "GW114"),
    ]
    if scenario.replyTo == .request {
      reasons.append(.init("对方不是下级却送来请示，文种不妥；答复仍看隶属关系", "GW118"))
    }
    return GenreChoice(
      .letter, because: reasons,
      not: [.init(.reply, "批复只答复下级的请示，对方不是下级", "GW118")],
      titlePattern: "×××关于……的复函")
  }

  /// An office that answers for its government is not the superior of whoever asked.
  private static func authorisedOffice(_ scenario: Scenario) -> GenreChoice {
    GenreChoice(
      .letter,
      because: [
        .init("请示是送给党委、政府的，\(scenario.senderName)受权以自己的名义答复", "GW119"),
        .init("办公厅（室）不是来文机关的上级，用函，文中写明经谁同意", "GW119", "GW118"),
      ],
      not: [
        .init(.reply, "以党委、政府的名义答复才用批复"),
        .init(.notice, "只答复来文机关；同时要多家单位照办的，才见用通知"),
      ], titlePattern: "×××关于……的复函")
  }

  private static func isAuthorisedOffice(_ scenario: Scenario) -> Bool {
    guard scenario.senderKind == .office else { return false }
    return scenario.authorised == true || scenario.receiverKind == .committeeOrGovernment
  }

  private static func letter(
    _ whom: GenreAdvice.Reason, _ why: GenreAdvice.Reason, not other: DocumentGenre,
    _ reason: String
  ) -> GenreChoice {
    GenreChoice(
      .letter, because: [whom, why], not: [.init(other, reason)], titlePattern: "×××关于……的复函")
  }
}
