import SecretarialRules

extension RuleProof {
  private static let report = "青石县水利局关于防汛工作情况的报告"
  private static let request = "青石县人民政府关于拨付防汛经费的请示"

  /// Routing, seen in a whole document.
  static let routing: [RuleProof] = [
    RuleProof(
      "GW302", .document,
      flagged: [
        .document(title: request, recipients: "市人民政府：", after: "抄送：市财政局，各乡镇人民政府。")
      ],
      near: [
        .document(title: request, recipients: "市人民政府：", after: "抄送：市财政局，各副市长。"),
        .document(after: "抄送：县财政局，各乡镇人民政府。"),
      ]),
    RuleProof(
      "GW304", .document,
      flagged: [
        .document(
          title: report, recipients: "县人民政府：",
          body: "　　全县水库安全。\n　　因资金不足，请县人民政府拨付经费。\n　　特此报告。")
      ],
      near: [
        .document(
          title: report, recipients: "县人民政府：",
          body: "　　全县水库安全。\n　　下一步请各乡镇加强巡查。\n　　特此报告。"),
        .document(
          title: report, recipients: "县人民政府：",
          body: "　　全县水库安全。\n　　经费问题另行请示。\n　　特此报告。"),
        .document(
          title: "青石县水利局关于拨付经费的请示", recipients: "县人民政府：",
          body: "　　全县水库安全。\n　　因资金不足，请县人民政府拨付经费。"),
        .document(title: report, recipients: "各位代表：", body: "　　全县水库安全。\n　　请予审查批准。"),
      ]),
    RuleProof(
      "GW314", .document,
      flagged: [.document(title: "关于报送报表的通知", signature: "青石县财政局预算股\n2026年5月8日")],
      near: [
        .document(title: "关于报送报表的通知", signature: "青石县财政局办公室\n2026年5月8日"),
        .document(head: "", title: "关于报送报表的通知", signature: "青石县财政局预算股\n2026年5月8日"),
      ]),
  ]
}
