import SecretarialRules

extension RuleProof {
  private static let printed = "青石县人民政府办公室　　2026年5月8日印发"
  private static let letter = "青石县人民政府关于支援车辆的函"

  /// What stands below the signature, and who attended.
  static let imprint: [RuleProof] = [
    RuleProof(
      "GW568", .document,
      flagged: [
        .document(after: "抄送：县财政局\n" + printed), .document(after: "抄送：县财政局；\n" + printed),
      ],
      near: [
        .document(after: "抄送：县财政局。\n" + printed),
        .document(after: "抄送：县财政局，\n　　县审计局。\n" + printed),
        .document(recipients: "", after: "主送：各乡镇人民政府\n" + printed),
      ]),
    RuleProof(
      "GW569", .document,
      flagged: [.document(after: printed + "\n抄送：县财政局。")],
      near: [
        .document(after: "抄送：县财政局。\n" + printed), .document(after: "抄送：县财政局。"),
      ]),
    RuleProof(
      "GW570", .document,
      flagged: [.document(recipients: "县财政局、县水利局：", after: "抄送：县财政局，县审计局。")],
      near: [
        .document(recipients: "县水利局：", after: "抄送：县财政局，县审计局。"),
        .document(recipients: "县财政局、县水利局：", after: "抄送：县水利局办公室，县审计局。"),
      ]),
    RuleProof(
      "GW571", .document,
      flagged: [
        .document(after: "青石县人民政府办公室　2026年5月8日印"), .document(after: "青石县人民政府办公室　二〇二六年五月八日印发"),
        .document(after: "青石县人民政府办公室　2026年05月08日印发"),
        .document(after: "青石县人民政府办公室　2026年2月30日印发"),
      ],
      near: [
        .document(after: printed), .document(after: "青石县人民政府办公室　2026 年 5 月 8 日印发"),
        .document(after: "××县人民政府办公室　20××年×月×日印发"),
      ]),
    RuleProof(
      "GW572", .document,
      flagged: [.document(after: "青石县人民政府办公室　2026年5月6日印发")],
      near: [.document(after: printed), .document(after: "青石县人民政府办公室　2026年5月9日印发")]),
    RuleProof(
      "GW573", .document,
      flagged: [.document(after: "抄送：县财政局。\n2026年5月8日印发")],
      near: [
        .document(after: "抄送：县财政局。\n" + printed), .document(after: "青石县人民政府办公室\n2026年5月8日印发"),
      ]),
    RuleProof(
      "GW574", .document,
      flagged: [.document(recipients: "", after: "抄送：县财政局。\n主送：各乡镇人民政府。")],
      near: [
        .document(recipients: "", after: "主送：各乡镇人民政府。\n抄送：县财政局。"),
        .document(recipients: "各乡镇人民政府：", after: "抄送：县财政局。"),
      ]),
    RuleProof(
      "GW575", .document,
      flagged: [.document(head: "青石县人民政府\n青政函〔2026〕8号", title: letter, after: printed)],
      near: [
        .document(head: "青石县人民政府\n青政函〔2026〕8号", title: letter, after: "抄送：县财政局。"),
        .document(title: letter, after: printed),
      ]),
    RuleProof(
      "GW576", .document,
      flagged: [minutes("列席：王五", "出席：张三"), minutes("请假：李四", "出席：张三")],
      near: [
        minutes("出席：张三", "列席：王五"), minutes("出席：张三", "请假：李四", "列席：王五"),
        minutes("列席：王五"),
      ]),
  ]

  private static func minutes(_ lines: String...) -> Sample {
    Sample("青石县人民政府常务会议纪要\n\n　　会议研究了防汛工作。\n\n" + lines.joined(separator: "\n"))
  }
}
