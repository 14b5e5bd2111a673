import Quiz
import Testing

@Suite struct TitleRepairTests {
  /// A title to repair and what answers to it earn, of four points.
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let members: String
    let answers: [(typed: String, points: Double)]
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "m-023 报告",
      members: """
        "text": ["石桥区司法局2025年普法工作总结"], "genre": "报告", "issuer": "石桥区司法局",
        "mustContain": ["石桥区司法局", "关于", "2025年", "普法工作"], "mustNotContain": ["总结"],
        "mustEndWith": "的报告", "accepted": ["石桥区司法局关于2025年普法工作情况的报告"]
        """,
      answers: [
        ("石桥区司法局关于2025年普法工作情况的报告", 4), ("石桥区司法局关于2025年普法工作的报告", 4),
        ("石桥区司法局关于２０２５年普法工作情况的报告。", 4), (" 石桥区司法局 关于2025年普法工作情况的报告 ", 4),
        ("关于2025年普法工作情况的报告", 3), ("石桥区司法局关于普法工作情况的报告", 3),
        ("石桥区司法局关于2025年普法工作总结的报告", 3), ("石桥区司法局关于2025年普法工作情况的通知", 3),
        ("石桥区司法局关于2025年普法工作情况的请示报告", 3), ("石桥区司法局2025年普法工作的总结", 1),
        ("石桥区司法局关于2025年普法工作情况", 3), ("随便写几个字", 0),
      ]),
    Case(
      name: "m-024 转发",
      members: """
        "text": ["平岭县人民政府关于转发《云川市人民政府关于加强秸秆综合利用工作的通知》的通知"],
        "genre": "通知", "issuer": "平岭县人民政府",
        "mustContain": ["平岭县人民政府", "转发", "云川市人民政府", "秸秆综合利用工作"],
        "mustEndWith": "的通知", "onlyOnce": ["关于", "通知"],
        "accepted": ["平岭县人民政府转发云川市人民政府关于加强秸秆综合利用工作的通知"]
        """,
      answers: [
        ("平岭县人民政府转发云川市人民政府关于加强秸秆综合利用工作的通知", 4),
        ("平岭县人民政府关于转发云川市人民政府加强秸秆综合利用工作的通知", 4),
        ("平岭县人民政府关于转发云川市人民政府关于加强秸秆综合利用工作的通知的通知", 3),
        ("平岭县人民政府关于加强秸秆综合利用工作的通知", 3),
      ]),
    Case(
      name: "m-025 请示",
      members: """
        "text": ["关于购置扫雪车的申请报告"], "genre": "请示", "issuer": "云溪镇人民政府",
        "mustContain": ["云溪镇人民政府", "关于", "购置", "扫雪车"], "mustNotContain": ["申请", "报告"],
        "mustEndWith": "的请示", "accepted": ["云溪镇人民政府关于购置扫雪车的请示"]
        """,
      answers: [
        ("云溪镇人民政府关于购置扫雪车的请示", 4), ("云溪镇人民政府关于购置一台扫雪车的请示", 4),
        ("云溪镇人民政府关于申请购置扫雪车的请示", 3), ("关于购置扫雪车的请示", 3), ("关于购置扫雪车申请报告", 1),
      ]),
    Case(
      name: "复函",
      members: """
        "text": ["平岭县财政局关于同意处置旧仓库的批复"], "genre": "函", "issuer": "平岭县财政局",
        "mustContain": ["平岭县财政局", "关于", "旧仓库"], "mustNotContain": ["批复"], "mustEndWith": "函",
        "accepted": ["平岭县财政局关于同意处置旧仓库的函"]
        """,
      answers: [
        ("平岭县财政局关于同意处置旧仓库的函", 4), ("平岭县财政局关于同意处置旧仓库的复函", 4),
        ("平岭县财政局关于处置旧仓库的批复", 2),
      ]),
    Case(
      name: "批转",
      members: """
        "text": ["青禾县人民政府关于转发县商务局《关于规范农村集市管理的意见》的通知"], "genre": "通知",
        "issuer": "青禾县人民政府", "mustContain": ["青禾县人民政府", "批转", "县商务局", "农村集市管理", "意见"],
        "mustNotContain": ["转发", "印发"], "mustEndWith": "的通知", "onlyOnce": ["关于"],
        "accepted": ["青禾县人民政府批转县商务局关于规范农村集市管理意见的通知"]
        """,
      answers: [
        ("青禾县人民政府批转县商务局关于规范农村集市管理意见的通知", 4),
        ("青禾县人民政府关于批转县商务局规范农村集市管理意见的通知", 4),
        ("青禾县人民政府转发县商务局关于规范农村集市管理意见的通知", 2),
        ("青禾县人民政府关于批转县商务局关于规范农村集市管理意见的通知", 3),
      ]),
    Case(
      name: "印发",
      members: """
        "text": ["平岭县水利局2026年维修养护计划"], "genre": "通知", "issuer": "平岭县水利局",
        "mustContain": ["平岭县水利局", "印发", "2026年", "维修养护计划"], "mustNotContain": ["转发", "批转"],
        "mustEndWith": "的通知", "accepted": ["平岭县水利局关于印发《2026年维修养护计划》的通知"]
        """,
      answers: [
        ("平岭县水利局关于印发《2026年维修养护计划》的通知", 4), ("平岭县水利局关于印发2026年维修养护计划的通知", 4),
        ("平岭县水利局关于印发《平岭县水利局2026年维修养护计划》的通知", 4), ("平岭县水利局维修养护计划", 2),
      ]),
  ]

  @Test(arguments: cases)
  func partsOfAGoodTitleEarnPartOfThePoints(_ testCase: Case) throws {
    let asked = try Asked(.titleRepair, testCase.members)
    for (typed, points) in testCase.answers {
      let mark = try asked.mark(typed)
      #expect(mark.points == points, "\(typed): \(mark.reasons)")
      #expect(mark.maxPoints == 4)
      #expect(mark.reasons.count == 4 - Int(points))
      #expect((mark.scoring == nil) == (points == 4))
    }
  }

  @Test func saysWhatIsMissing() throws {
    let asked = try Asked(.titleRepair, Self.cases[0].members)
    let mark = try asked.mark("关于普法工作总结的报告")
    #expect(mark.headline == "你写的是“关于普法工作总结的报告”，可以写：石桥区司法局关于2025年普法工作情况的报告。")
    #expect(
      mark.reasons == [
        "发文机关：标题开头要写“石桥区司法局”。", "事由：没有写到“2025年”。", "规范：不要出现“总结”。",
      ])
    #expect(mark.scoring == "评分：发文机关 0/1，事由 0/1，文种 1/1，规范 0/1。")
  }

  @Test func theOldTitleIsNoRepair() throws {
    let asked = try Asked(.titleRepair, Self.cases[0].members)
    #expect(asked.problem("石桥区司法局2025年 普法工作总结").contains("原来的标题"))
  }

  @Test(arguments: ["", "　", "报告", "通知。"])
  func aWordIsNoTitle(typed: String) throws {
    let asked = try Asked(.titleRepair, Self.cases[0].members)
    #expect(asked.problem(typed).contains("太短了"))
  }
}
