import SecretarialRules

extension RuleProof {
  private static let reply = "青石县人民政府关于同意新建水库的批复"
  private static let congress = "青石县第九届人民代表大会关于预算的决议"
  private static let sentence = "　　各级各部门要压实责任，加强值班值守，及时排查隐患。\n"

  /// Recipients and the body.
  static let matter: [RuleProof] = [
    RuleProof(
      "GW525", .document,
      flagged: [.document(title: "青石县人民政府关于封路的通告", recipients: "各有关单位：")],
      near: [
        .document(title: "青石县人民政府关于封路的通告", recipients: ""),
        .document(title: "青石县人民政府关于封路的通知", recipients: "各有关单位："),
      ]),
    RuleProof(
      "GW526", .document,
      flagged: [.document(title: "青石县水利局关于拨付经费的请示", recipients: "")],
      near: [
        .document(title: "青石县水利局关于拨付经费的请示", recipients: "县人民政府："),
        .document(head: "", title: "青石县水利局关于拨付经费的请示", recipients: ""),
        .document(title: "青石县水利局关于拨付经费的函", recipients: "", after: "主送：县财政局。"),
      ]),
    RuleProof(
      "GW527", .document,
      flagged: [
        .document(title: reply, recipients: "县水利局：", body: "　　经研究，同意新建。"),
        .document(title: reply, recipients: "县水利局：", body: "　　你局《关于新建水库的请示》收悉。同意。"),
      ],
      near: [
        .document(
          title: reply, recipients: "县水利局：",
          body: "　　你局《关于新建水库的请示》（青水〔2026〕3号）收悉。\n　　经研究，同意新建。"),
        .document(
          title: "青石县水利局关于支援车辆的函", recipients: "县财政局：", body: "　　经研究，请支援车辆。"),
      ]),
    RuleProof(
      "GW528", .document,
      flagged: [
        .document(title: reply, body: "　　你局青水〔2026〕3号《关于新建水库的请示》收悉。"),
        .document(title: reply, body: "　　你局《关于新建水库的请示》(青水〔2026〕3号)收悉。"),
      ],
      near: [
        .document(title: reply, body: "　　你局《关于新建水库的请示》（青水〔2026〕3号）收悉。"),
        .document(body: "　　现将国发〔2026〕3号《通知》印发给你们。"),
      ]),
    RuleProof(
      "GW529", .document,
      flagged: [.document(body: String(repeating: sentence, count: 240))],
      near: [
        .document(body: String(repeating: sentence, count: 100)),
        .document(after: "附件\n" + String(repeating: sentence, count: 240)),
        .document(title: "国务院关于做好防汛工作的通知", body: String(repeating: sentence, count: 240)),
      ]),
    RuleProof(
      "GW530", .document,
      flagged: [
        .document(
          head: "", title: congress, recipients: "", body: "　　会议决定，批准预算。", signature: "")
      ],
      near: [
        .document(
          head: "", title: congress + "\n（2026年3月5日青石县第九届人民代表大会通过）", recipients: "",
          body: "　　会议决定，批准预算。", signature: ""),
        .document(
          head: "", title: congress + "\n（2026年3月5日）", recipients: "", body: "　　会议决定，批准预算。",
          signature: ""),
        .document(
          head: "", title: "青石县第九届人民代表大会关于预算的决定", recipients: "", body: "　　会议决定，批准预算。",
          signature: ""),
      ]),
  ]
}
