import OfficialDocuments

/// Sending a text on to others: always 通知, with 印发, 批转 or 转发 in the title.
enum ForwardingRoute {
  static func outcome(for scenario: Scenario, _ purpose: Scenario.Purpose, by way: Way)
    -> AdviserOutcome
  {
    switch scenario.relation {
    case .superior:
      return .mismatch(
        scenario, purpose, hint: "把文件送上级：要它批准选“请求批准”，只是报送备查选“汇报工作”。")
    case .congress:
      return .mismatch(scenario, purpose, hint: "送人大或者它的常委会：请它审议选“提请审议”，报告工作选“汇报工作”。")
    case .public:
      return .mismatch(scenario, purpose, hint: "通知要有受文单位；向社会公布选“公布应当遵守或周知的事项”。")
    case .subordinate:
      return .use(notice(way, [.subordinate(scenario)]))
    case .unrelated:
      return .use(notice(way, [.unrelated(scenario)]))
    case nil:
      return .use(notice(way, []))
    }
  }

  private static func notice(_ way: Way, _ whom: [GenreAdvice.Reason]) -> GenreChoice {
    GenreChoice(
      .notice,
      because: whom + [.init(way.reason, "GW120"), .init("印发、批转、转发都用通知", "GW108")],
      not: [
        .init(.opinion, "正文只是发出另一份文件，不另提看法和办法"),
        .init(.circular, "目的是要人照着执行，不是讲典型、讲情况", "GW124"),
      ], titlePattern: way.titlePattern)
  }

  /// Whose text it is decides the word in the title.
  enum Way {
    case issue, endorse, forward

    fileprivate var reason: String {
      switch self {
      case .issue: "自己的规划、办法、方案发下去，叫印发"
      case .endorse: "下级的来文经同意后发下去，叫批转"
      case .forward: "上级、同级、不相隶属机关的来文转给有关单位，叫转发"
      }
    }

    fileprivate var titlePattern: String {
      switch self {
      case .issue: "×××关于印发《……》的通知"
      case .endorse: "×××批转×××关于……的通知"
      case .forward: "×××转发×××关于……的通知"
      }
    }
  }
}
