import SecretarialRules

extension RuleProof {
  private static let logo = "青石县人民政府文件\n青政〔2026〕8号"
  private static let request = "青石县水利局关于拨付防汛经费的请示"

  /// What stands above the title.
  static let heads: [RuleProof] = [
    RuleProof(
      "GW511", .document,
      flagged: [
        .document(head: "012\n机密★1年\n" + logo), .document(head: "００００１２\n机密★1年\n" + logo),
      ],
      near: [.document(head: "000012\n机密★1年\n" + logo), .document(head: "机密★1年\n" + logo)]),
    RuleProof(
      "GW512", .document,
      flagged: [
        .document(head: "急件\n" + logo), .document(head: "紧　急\n" + logo),
        .document(head: "特提\n" + logo),
      ],
      near: [
        .document(head: "特急\n" + logo), .document(head: "加　急\n" + logo),
        .document(head: "特提\n青石县人民政府电报\n青政电〔2026〕8号"),
      ]),
    RuleProof(
      "GW513", .document,
      flagged: [
        .document(head: "特急\n机密★1年\n" + logo), .document(head: "机密★1年\n000012\n" + logo),
      ],
      near: [
        .document(head: "机密★1年\n特急\n" + logo), .document(head: "000012\n机密★1年\n特急\n" + logo),
        .document(head: "000012\n特急\n" + logo),
      ]),
    RuleProof(
      "GW514", .document,
      flagged: [
        .document(title: "青石县人民政府办公室关于做好防汛工作的通知"), .document(title: "青石县水利局关于做好防汛工作的通知"),
      ],
      near: [
        .document(), .document(title: "关于做好防汛工作的通知"),
        .document(
          head: "中共青石县委文件\n青发〔2026〕8号", title: "中共青石县委员会关于做好防汛工作的通知"),
        .document(
          head: "青石县水利局文件\n青水〔2026〕8号", title: "青石县水利局　青石县财政局关于做好防汛工作的通知"),
      ]),
    RuleProof(
      "GW515", .document,
      flagged: [.document(title: "青石县人民政府关于商请支援车辆的函")],
      near: [
        .document(head: "青石县人民政府\n青政函〔2026〕8号", title: "青石县人民政府关于商请支援车辆的函"),
        .document(title: "青石县人民政府关于转发商请支援车辆来函的通知"),
      ]),
    RuleProof(
      "GW516", .document,
      flagged: [
        .document(head: logo + "　　签发人:方文", title: request), .document(end: "　　附件:名单"),
        .document(after: "抄送:县财政局。"),
      ],
      near: [
        .document(head: logo + "　　签发人：方文", title: request),
        .document(end: "　　附件：名单", after: "抄送：县财政局。"), .document(body: "　　签到时间:上午8:30。"),
      ]),
    RuleProof(
      "GW517", .document,
      flagged: [.document(head: logo + "　　签发人：方文、李明", title: request)],
      near: [
        .document(head: logo + "　　签发人：方文　李明", title: request),
        .document(head: logo + "　　签发人：方文", title: request),
        .document(title: request, after: "（联系人：方文、李明）"),
      ]),
    RuleProof(
      "GW518", .document,
      flagged: [.document(head: logo + "　　签发人：方文")],
      near: [
        .document(head: "青石县水利局文件\n青水〔2026〕8号　　签发人：方文", title: request),
        .document(
          head: "青石县水利局文件\n青水〔2026〕8号　　签发人：方文", title: "青石县水利局关于加强防汛的意见"),
        .document(),
      ]),
    RuleProof(
      "GW519", .document,
      flagged: [.document(head: "青石县水利局　青石县财政局文件\n青水〔2026〕8号\n青财〔2026〕9号")],
      near: [
        .document(head: "青石县水利局　青石县财政局文件\n青水〔2026〕8号"),
        .document(title: "青石县人民政府关于做好防汛工作的通知\n青政〔2026〕8号"),
        .document(body: "　　按照《防汛预案》（青水〔2026〕9号）执行。"),
      ]),
    RuleProof(
      "GW520", .document,
      flagged: [.document(head: "青石县人民政府令\n青政令〔2026〕8号", title: "", recipients: "")],
      near: [
        .document(head: "青石县人民政府令\n第8号", title: "", recipients: ""),
        .document(title: "青石县人民政府关于嘉奖抗洪先进集体的命令"),
      ]),
  ]
}
