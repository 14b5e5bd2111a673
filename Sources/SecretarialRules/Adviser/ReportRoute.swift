import OfficialDocuments

/// Telling a superior: 报告; telling somebody who is none: 函.
enum ReportRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    switch scenario.relation {
    case .superior:
      return .use(report(scenario, purpose, to: .superior(scenario)))
    case .congress:
      return .use(report(scenario, purpose, to: .congress(scenario)))
    case nil:
      return .use(
        report(scenario, purpose, to: .init("\(purpose.rawValue)总是对上级的，属上行文", "GW110")))
    case .unrelated:
      return .use(letter(scenario, purpose))
    case .subordinate:
      return .mismatch(
        scenario, purpose, hint: "让下级知道情况选“告知重要情况”，答复下级选“答复问题”或者“答复审批事项”。")
    case .public:
      return .mismatch(scenario, purpose, hint: "面向社会选“公布重要决定或重大事项”“公布应当遵守或周知的事项”。")
    }
  }

  private static func report(
    _ scenario: Scenario, _ purpose: Scenario.Purpose, to whom: GenreAdvice.Reason
  ) -> GenreChoice {
    var reasons = [whom, .init("目的是\(purpose.rawValue)，不需要上级答复，用报告", "GW110")]
    if scenario.carriesRequest == true {
      reasons.append(.init("其中的请求不能放在报告里，要另写请示", "GW304"))
    }
    var excluded: [GenreAdvice.Exclusion] = [
      .init(.requestForInstructions, "没有要等上级决定的事，用不着请示")
    ]
    if purpose == .answerSuperior {
      excluded.append(.init(.letter, "函用来答复不相隶属的机关，答复上级的询问用报告", "GW118"))
    } else {
      excluded.append(.init(.opinion, "意见要对重要问题提出看法和办法，这里只是说明情况"))
    }
    return GenreChoice(
      .report, because: reasons, not: excluded, titlePattern: "×××关于……情况的报告")
  }

  private static func letter(_ scenario: Scenario, _ purpose: Scenario.Purpose) -> GenreChoice {
    GenreChoice(
      .letter,
      because: [
        .unrelated(scenario),
        .init("向不相隶属的机关说明情况、答复询问，用函", "GW114"),
      ],
      not: [.init(.report, "报告只送上级，对方不是上级", "GW118")],
      titlePattern: purpose == .answerSuperior ? "×××关于……的复函" : nil)
  }
}
