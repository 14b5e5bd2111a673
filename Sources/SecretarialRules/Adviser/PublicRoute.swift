import OfficialDocuments

/// Telling the public: 公报, 公告 or 通告, by weight and by reach.
enum PublicRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose) -> AdviserOutcome {
    if scenario.relation == .superior {
      return .mismatch(scenario, purpose, hint: "送上级的选“汇报工作”“反映情况”；要公布的，收文方应是社会公众。")
    }
    if purpose == .publishDecision { return .use(communique()) }
    let isAnnouncement = purpose == .announce
    switch scenario.publicScope {
    case .national: return .use(announcement())
    case .limited: return .use(publicNotice())
    case nil: break
    }
    if isAnnouncement { return .use(announcement()) }
    switch scenario.relation {
    case .subordinate, .unrelated:
      return .use(
        GenreChoice(
          .notice, because: [.init("受文单位是确定的，用通知", "GW108", "GW124")],
          not: [.init(.publicNotice, "通告写给不特定的公众", "GW124")]))
    case .public, .congress, .superior, nil:
      return .use(publicNotice())
    }
  }

  /// A text for the public whose purpose does not yet say how far it is to reach.
  static func byScope(_ scenario: Scenario) -> AdviserOutcome {
    switch scenario.publicScope {
    case .national: .use(announcement())
    case .limited: .use(publicNotice())
    case nil: .ask("面向社会公布的范围有多大：国内外，还是一个地方、一部分人？")
    }
  }

  private static func communique() -> GenreChoice {
    GenreChoice(
      .communique,
      because: [.init("把重要决定或者重大事项公布出去，用公报", "GW104")],
      not: [
        .init(.announcement, "公告宣布重要事项、法定事项，公报公布重要决定和重大事项的内容"),
        .init(.publicNotice, "通告要一定范围的人遵守、周知"),
      ])
  }

  private static func announcement() -> GenreChoice {
    GenreChoice(
      .announcement,
      because: [
        .init("对象是国内外，不限于一个地方、一部分人", "GW105"),
        .init("宣布重要事项或者法定事项，用公告", "GW105"),
      ],
      not: [
        .init(.publicNotice, "通告只管一定范围"),
        .init(.communique, "公报公布重要决定和重大事项"),
      ])
  }

  private static func publicNotice() -> GenreChoice {
    GenreChoice(
      .publicNotice,
      because: [
        .init("对象是不特定的公众，没有固定的受文单位", "GW124"),
        .init("只在一定范围内要求遵守或者周知，用通告", "GW106"),
      ],
      not: [
        .init(.announcement, "不是向国内外宣布的重要事项、法定事项"),
        .init(.notice, "通知要有明确的受文单位", "GW124"),
      ])
  }
}
