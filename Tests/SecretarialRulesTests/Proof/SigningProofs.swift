import SecretarialRules

extension RuleProof {
  private static let request = "青石县水利局关于拨付防汛经费的请示"

  /// Signature, date and note.
  static let signing: [RuleProof] = [
    RuleProof(
      "GW558", .document,
      flagged: [.document(signature: "2026年5月8日")],
      near: [
        .document(),
        .document(head: "", title: "青石县防汛会议纪要", recipients: "", signature: "2026年5月8日"),
      ]),
    RuleProof(
      "GW559", .document,
      flagged: [
        .document(signature: "青石县人民政府办公室\n2026年5月8日"),
        .document(title: "关于做好防汛工作的通知", signature: "青石县水利局\n2026年5月8日"),
      ],
      near: [
        .document(),
        .document(
          head: "", title: "青石县发展改革委关于做好防汛工作的通知", signature: "青石县发展和改革委员会\n2026年5月8日"),
        .document(
          head: "", title: "青石县水利局青石县财政局关于做好防汛工作的通知",
          signature: "青石县水利局　青石县财政局\n2026年5月8日"),
        .document(title: "青石县人民政府关于提请审议预算的议案", signature: "县长　方文\n2026年5月8日"),
      ]),
    RuleProof(
      "GW560", .document,
      flagged: [.document(signature: "2026年5月8日\n青石县人民政府")],
      near: [
        .document(signature: "青石县人民政府\n2026年5月8日"),
        .document(signature: "2026年5月8日\n青石县人民政府办公室\n2026年5月8日印发"),
      ]),
    RuleProof(
      "GW561", .document,
      flagged: [.document(signature: "青石县水利局\n2026年3月5日\n青石县财政局\n2026年3月8日")],
      near: [
        .document(signature: "青石县水利局\n青石县财政局\n2026年3月8日"),
        .document(after: "会议须知\n　　请准时。\n青石县水利局\n2026年3月5日"),
      ]),
    RuleProof(
      "GW562", .document,
      flagged: [.document(after: "此件公开发布"), .document(after: "联系人：方文，电话：6011406")],
      near: [
        .document(after: "（此件公开发布）"), .document(after: "（联系人：方文，电话：6011406）"),
        .document(body: "　　请报县水利局。\n　　联系人：方文，电话：6011406。"),
      ]),
    RuleProof(
      "GW563", .document,
      flagged: [.document(end: "（联系人：方文，电话：6011406）")],
      near: [
        .document(after: "（联系人：方文，电话：6011406）"),
        .document(body: "　　请报县水利局。\n（联系人：方文，电话：6011406）\n　　加强值班。"),
      ]),
    RuleProof(
      "GW564", .document,
      flagged: [.document(title: request, recipients: "县人民政府：")],
      near: [
        .document(title: request, recipients: "县人民政府：", after: "（联系人：方文，电话：6011406）"),
        .document(head: "", title: request, recipients: "县人民政府："),
        .document(title: "青石县水利局关于拨付防汛经费的通知"),
      ]),
    RuleProof(
      "GW565", .document,
      flagged: [order(signature: "　　　　　　　　方文\n　　　　　　　2026年5月8日")],
      near: [
        order(signature: "　　　　　　　　县长　方文\n　　　　　　　2026年5月8日"),
        order(signature: "　　　　　　　　县长\n　　　　　　　　方文\n　　　　　　　2026年5月8日"),
        .document(title: "青石县人民政府关于嘉奖先进集体的命令"),
      ]),
  ]

  private static func order(signature: String) -> Sample {
    .document(
      head: "青石县人民政府令\n第8号", title: "", recipients: "", body: "　　现予公布。",
      signature: signature)
  }
}
