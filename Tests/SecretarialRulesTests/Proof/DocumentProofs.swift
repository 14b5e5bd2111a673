import SecretarialRules

extension RuleProof {
  private static let logo = "青石县人民政府文件\n青政〔2026〕8号"
  private static let request = "青石县水利局关于拨付防汛经费的请示"
  private static let two = "　　附件：1. 值班表\n　　　　　2. 物资清单"

  /// Elements that belong together, and days that follow one another.
  static let documents: [RuleProof] = [
    RuleProof(
      "GW501", .document,
      flagged: [.document(head: "机密★10年\n" + logo)],
      near: [
        .document(head: "000012\n机密★10年\n" + logo), .document(),
        .document(body: "　　文件标注“机密★10年”的，要编份号。"),
      ]),
    RuleProof(
      "GW502", .document,
      flagged: [.document(title: request)],
      near: [
        .document(head: logo + "　　　签发人：方文", title: request), .document(),
        .document(head: "", title: request),
      ]),
    RuleProof(
      "GW503", .document,
      flagged: [
        .document(end: two, after: "附件1\n\n值班表\n\n　　一月由甲组值班。"),
        .document(after: "附件1\n\n值班表\n\n　　一月由甲组值班。"),
      ],
      near: [
        .document(
          end: two, after: "附件1\n\n值班表\n\n　　一月由甲组值班。\n\n附件2\n\n物资清单\n\n　　沙袋300只。"),
        .document(end: "　　附件：值班表", after: "附件\n\n值班表\n\n　　一月由甲组值班。"),
        .document(end: two),
      ]),
    RuleProof(
      "GW504", .document,
      flagged: [.document(head: "000001\n秘密★5年\n" + logo, after: "（此件公开发布）")],
      near: [
        .document(head: "000001\n秘密★5年\n" + logo, after: "（此件不公开发布）"),
        .document(head: "000001\n秘密★5年\n" + logo, after: "（此件发至县团级）"),
        .document(after: "（此件公开发布）"),
      ]),
    RuleProof(
      "GW505", .document,
      flagged: [.document(after: "主题词：农业　防汛　通知"), .document(after: "抄报：市人民政府")],
      near: [
        .document(body: "　　公文不再标注主题词：这是新的规定。"), .document(after: "抄送：市人民政府。"),
        .document(body: "　　老格式中的“主题词”一栏取消。"),
      ]),
    RuleProof(
      "GW506", .document,
      flagged: [
        .document(signature: "青石县人民政府"),
        .document(signature: "青石县人民政府", after: "（此件公开发布）"),
        .document(signature: "青石县人民政府", after: "抄送：县财政局。"),
      ],
      near: [
        .document(after: "（此件公开发布）"), .document(signature: "青石县人民政府\n青石县水利局\n2026年5月8日"),
        .document(signature: ""),
      ]),
    RuleProof(
      "GW585", .document,
      flagged: [.document(body: "　　请于2025年5月20日前报送。"), .document(body: "　　请于2026年5月7日前报送。")],
      near: [
        .document(body: "　　请于2026年5月20日前报送。"), .document(body: "　　请于2026年5月8日前报送。"),
        .document(body: "　　对2025年5月20日前建成的水库进行检查。"),
      ]),
    RuleProof(
      "GW586", .document,
      flagged: [.document(head: "青石县人民政府文件\n青政〔2025〕8号")],
      near: [
        .document(), .document(head: "青石县人民政府文件\n青政〔2025〕8号", signature: "青石县人民政府"),
        .document(body: "　　按照《防汛预案》（青政〔2025〕8号）执行。"),
      ]),
    RuleProof(
      "GW587", .document,
      flagged: [minutes("2026年6月6日，县长主持召开会议。")],
      near: [
        minutes("2026年5月8日，县长主持召开会议。"), minutes("2026年5月6日，县长主持召开会议，定于2026年6月6日开工。"),
        .document(body: "　　2026年6月6日，县长主持召开会议。"),
      ]),
  ]

  private static func minutes(_ opening: String) -> Sample {
    .document(
      head: "", title: "青石县人民政府关于防汛工作的纪要", recipients: "",
      body: "　　\(opening)\n　　会议议定，加强值班。", signature: "青石县人民政府办公室\n2026年5月8日")
  }

  /// Rules of single units.
  static let local: [RuleProof] = [
    RuleProof(
      "DW101", .phrase,
      flagged: ["市人民政府，市应急管理局："],
      near: ["市人民政府：", "市应急管理局（市防汛办、市减灾办）："]),
    RuleProof(
      "DW102", .document,
      flagged: [long("青石县人民政府关于防汛工作情况的汇报", characters: 3200)],
      near: [
        long("青石县人民政府关于防汛工作情况的汇报", characters: 2800),
        long("青石县人民政府关于防汛工作情况的报告", characters: 3200),
      ]),
    RuleProof(
      "DW103", .document,
      flagged: [long("青石县人民政府关于拨付防汛经费的请示", characters: 1600)],
      near: [
        long("青石县人民政府关于拨付防汛经费的请示", characters: 1400),
        long("青石县人民政府关于拨付防汛经费的报告", characters: 1600),
      ]),
    RuleProof(
      "DW104", .document,
      flagged: [long("青石县人民政府关于防汛工作情况的报告", characters: 3100)],
      near: [
        long("青石县人民政府关于防汛工作情况的报告", characters: 2900),
        long("青石县人民政府关于防汛工作情况的通报", characters: 3100),
      ]),
    RuleProof(
      "DW105", .prose,
      flagged: ["市长办公会研究七个议题", "市长办公会安排12个议题"],
      near: ["市长办公会研究五个议题", "市长办公会听取第七个议题", "县委常委会研究七个议题"]),
  ]

  private static func long(_ title: String, characters: Int) -> Sample {
    .document(
      title: title, recipients: "市人民政府：",
      body: "　　" + String(repeating: "值班工作落实到人", count: characters / 8) + "。")
  }
}
