import OfficialDocuments
import SecretarialRules

extension RuleProof {
  /// Numbers, dates, marks of secrecy, recipients.
  static let elements: [RuleProof] = [
    RuleProof(
      "GW205", .phrase,
      flagged: ["云政办发[2026]7号", "云政办发（2026）7号", "云政办发【2026】7号", "云政办发2026年7号"],
      near: [
        "云政办发〔2026〕7号", "云政办发 〔2026〕 7号", "三政发〔2026〕3号", .of(.announcement, "2026年第7号"),
      ]),
    RuleProof(
      "GW206", .phrase,
      flagged: ["云政办发〔26〕7号", "云政办发〔二〇二六〕7号", "云政办发〔２０２６〕7号"],
      near: ["云政办发〔2026〕7号", "云政办发〔2026〕26号"]),
    RuleProof(
      "GW207", .phrase,
      flagged: ["云政办发〔2026〕007号", "云政办发〔2026〕第7号", "云政办发〔2026〕七号"],
      near: [
        "云政办发〔2026〕7号", "云政办发〔2026〕100号", .of(.order, "第7号"), .of(.announcement, "2026年第7号"),
      ]),
    RuleProof(
      "GW208", .phrase,
      flagged: ["〔2026〕7号", "云政办发〔2026〕7", "云政办发7号"],
      near: [
        "云政办发〔2026〕7号", " 云政办发〔2026〕7号 ", .of(.order, "第7号"), .of(.announcement, "第7号"),
        .of(.publicNotice, "2026年第7号"), .of(.communique, "2026年第7号"),
      ]),
    RuleProof(
      "GW210", .phrase,
      flagged: ["二〇二六年三月十一日", "２０２６年３月１１日", "2026年3月十一日"],
      near: ["2026年3月11日", " 2026年3月11日 "]),
    RuleProof(
      "GW211", .phrase,
      flagged: ["26年3月11日", "3月11日", "2026.3.11", "2026年3月11号"],
      near: ["2026年3月11日", "2026年12月31日", "2012年7月1日"]),
    RuleProof(
      "GW212", .phrase,
      flagged: ["2026年03月05日", "2026年3月05日"],
      near: ["2026年3月5日", "2026年10月20日", "2000年2月29日"]),
    RuleProof(
      "GW213", .phrase,
      flagged: ["2026年2月29日", "1900年2月29日", "2026年4月31日", "2026年13月1日"],
      near: ["2026年2月28日", "2024年2月29日", "2000年2月29日", "2026年4月30日"]),
    RuleProof(
      "BM503", .phrase,
      flagged: ["秘密★15年", "秘密★121个月", "机密★21年", "绝密★31年"],
      near: ["秘密★10年", "秘密★120个月", "机密★20年", "绝密★30年", "秘密★2036年5月8日"]),
    RuleProof(
      "BM527", .phrase,
      flagged: ["机密20年", "机密☆20年", "机密*20年", "20年★机密", "秘密★6月"],
      near: ["机密★20年", "秘密★6个月", "机密★长期", "机密★20年\n加急"]),
    RuleProof(
      "BM528", .phrase,
      flagged: ["秘密★六个月", "机密★二十年", "机密★１０年"],
      near: ["秘密★6个月", "机密★20年", "机密★项目验收后一年"]),
    RuleProof(
      "GW222", .phrase,
      flagged: ["特急\n000017\n机密★1年", "机密★1年\n000017\n特急"],
      near: ["000017\n机密★1年\n特急", "机密★1年\n特急", "000017\n机密★1年"]),
    RuleProof(
      "GW231", .phrase,
      flagged: ["各县（区）人民政府:", "各县（区）人民政府", "各县（区）人民政府。"],
      near: ["各县（区）人民政府：", "各县（区）人民政府，市政府各部门："]),
    RuleProof(
      "GW232", .phrase,
      flagged: ["张副市长：", "区人民政府、李某某同志："],
      near: ["云川市人民政府：", "区人民政府、市长公开电话办公室：", "云川市长乐区人民政府："]),
    RuleProof(
      "GW301", .phrase,
      flagged: [
        .of(.requestForInstructions, "区委、区人民政府："), .of(.report, "市民政局，市财政局："),
      ],
      near: [
        .of(.requestForInstructions, "区人民政府："), .of(.notice, "区委、区人民政府："),
        .of(.report, "市民政局（市财政局、市老龄办）："),
      ]),
  ]

  /// The last words of a document, by its genre.
  static let closings: [RuleProof] = [
    RuleProof(
      "GW304", .phrase,
      flagged: [
        .of(.report, "特此报告，请批示。"), .of(.report, "以上报告，请市人民政府尽快批准。"),
      ],
      near: [
        .of(.report, "特此报告，请审阅。"), .of(.report, "请示批复情况另报。"),
        .of(.requestForInstructions, "特此报告，请批示。"),
      ]),
    RuleProof(
      "GW401", .phrase,
      flagged: [
        .of(.requestForInstructions, "特此请示。"), .of(.requestForInstructions, "妥否？"),
      ],
      near: [
        .of(.requestForInstructions, "特此请示，请批示。"), .of(.requestForInstructions, "妥否，请批示。"),
        .of(.report, "特此请示。"),
      ]),
    RuleProof(
      "GW402", .phrase,
      flagged: [.of(.report, "特此报告，请批示。"), .of(.report, "特此请示。")],
      near: [
        .of(.report, "特此报告。"), .of(.report, "此前已按批示办理，特此报告。"),
        .of(.requestForInstructions, "特此请示，请批示。"),
      ]),
    RuleProof(
      "GW403", .phrase,
      flagged: [.of(.reply, "特此函复。"), .of(.letter, "特此批复。")],
      near: [
        .of(.reply, "特此批复。"), .of(.letter, "特此函复。"), .of(.letter, "此复。"),
        .of(.letter, "请予批复为盼。"),
      ]),
    RuleProof(
      "GW404", .phrase,
      flagged: [.of(.letter, "请遵照执行。"), .of(.letter, "妥否，请批示。")],
      near: [
        .of(.notice, "请遵照执行。"), .of(.letter, "妥否，请函复。"), .of(.letter, "请予支持执行。"),
        .of(.requestForInstructions, "妥否，请批示。"),
      ]),
    RuleProof(
      "GW405", .phrase,
      flagged: [.of(.publicNotice, "特此通知。"), .of(.notice, "特此通报。")],
      near: [
        .of(.publicNotice, "特此通告。"), .of(.notice, "特此通知。"), .of(.circular, "特此通报。"),
        .of(.notice, "特此通知，请认真执行。"),
      ]),
    RuleProof(
      "WZ665", .document,
      flagged: [
        .document(
          title: "青石县人民政府关于商请支援车辆的函", recipients: "青禾县人民政府：", end: "　　此致\n敬礼！")
      ],
      near: [
        .document(
          title: "青石县人民政府关于商请支援车辆的函", recipients: "青禾县人民政府：", end: "　　特此函达。"),
        .document(
          title: "青石县人民政府关于商请支援车辆的函", recipients: "青禾县人民政府：",
          body: "　　书信结尾写“此致敬礼”，公文不写。"),
        "介绍信\n\n青禾县人民政府：\n　　兹介绍方文同志前往联系防汛工作。\n　　此致\n敬礼！\n\n青石县人民政府\n2026年5月8日",
      ]),
  ]
}
