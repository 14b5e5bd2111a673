import OfficialDocuments

/// Views and methods on an important question: 意见 in all three directions.
enum OpinionRoute {
  static func outcome(for scenario: Scenario) -> AdviserOutcome {
    let views = GenreAdvice.Reason("对重要问题既提看法又提办法，用意见", "GW107")
    switch scenario.relation {
    case .superior:
      return .use(
        GenreChoice(
          .opinion,
          because: [
            .superior(scenario), views,
            .init("上行的意见按惯例照请示性公文的程序办，常请上级批转", "GW122"),
          ],
          not: [
            .init(.requestForInstructions, "不是请上级批准某一件事，而是提出一套看法和办法"),
            .init(.report, "报告只说情况，不提请上级采纳的办法"),
          ],
          titlePattern: "×××关于……的意见"))
    case .subordinate:
      return .use(
        GenreChoice(
          .opinion,
          because: [
            .subordinate(scenario), views,
            .init("按惯例，下行的意见有明确要求的要照办，没有的参照执行", "GW122"),
          ],
          not: [
            .init(.decision, "决定是有约束力的处置，意见重在看法和办法"),
            .init(.notice, "通知布置具体任务，意见对重要问题作指导"),
          ]))
    case .unrelated where scenario.replyTo == .letter:
      return .use(
        GenreChoice(
          .letter,
          because: [.unrelated(scenario), .init("对方来函征求看法，复函答复", "GW114")],
          not: [.init(.opinion, "回答一份来函，不必单独发意见")],
          titlePattern: "×××关于……的复函"))
    case .unrelated:
      return .use(
        GenreChoice(
          .opinion,
          because: [
            .unrelated(scenario), views,
            .init("平行的意见供对方参考；只是答复对方的征询，实务中也用函", "GW122"),
          ],
          not: [.init(.letter, "函商洽、问答具体事情，系统地提看法和办法用意见")]))
    case .congress:
      return .mismatch(
        scenario, .offerViews, hint: "请人大或者它的常委会审议选“提请审议”，答复选“答复问题”。")
    case .public:
      return .mismatch(scenario, .offerViews, hint: "意见要有受文机关，它是哪些单位？")
    case nil:
      return .use(
        GenreChoice(
          .opinion,
          because: [views, .init("意见可以上行、平行、下行，语气看写给谁", "GW122")],
          not: [.init(.decision, "决定是有约束力的处置，意见重在看法和办法")]))
    }
  }
}
