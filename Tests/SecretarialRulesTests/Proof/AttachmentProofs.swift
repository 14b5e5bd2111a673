import SecretarialRules

extension RuleProof {
  private static let two = "　　附件：1. 值班表\n　　　　　2. 物资清单"
  private static let printed = "青石县人民政府办公室　2026年5月8日印发"

  /// Attachments and the note that names them.
  static let attachments: [RuleProof] = [
    RuleProof(
      "GW545", .document,
      flagged: [.document(end: "　　附：值班表"), .document(end: "　　附表：值班表")],
      near: [.document(end: "　　附件：值班表"), .document(body: "　　附则：本通知自印发之日起施行。")]),
    RuleProof(
      "GW546", .document,
      flagged: [
        .document(end: "　　附件：一、值班表\n　　　　　二、物资清单"), .document(end: "　　附件：1、值班表　2、物资清单"),
        .document(end: "　　附件1：值班表\n　　附件2：物资清单"),
      ],
      near: [.document(end: two), .document(end: "　　附件：一、二年级课程表")]),
    RuleProof(
      "GW547", .document,
      flagged: [.document(end: "　　附件：1. 值班表")],
      near: [
        .document(end: "　　附件：值班表"), .document(end: two), .document(end: "　　附件：2026年值班表"),
      ]),
    RuleProof(
      "GW548", .document,
      flagged: [
        .document(end: "　　附件：值班表。"), .document(end: "　　附件：1. 值班表；\n　　　　　2. 物资清单。"),
      ],
      near: [
        .document(end: "　　附件：值班表"), .document(end: two), .document(end: "　　附件：值班表（征求意见稿）"),
        .document(end: "　　附件：值班表，请到县政府网站下载。"),
      ]),
    RuleProof(
      "GW549", .document,
      flagged: [.document(after: "附件：值班表")],
      near: [
        .document(end: "　　附件：值班表"), .document(after: "附件：值班表.doc"),
        .document(end: "　　附件：值班表", after: "附件\n值班表\n甲组"),
      ]),
    RuleProof(
      "GW550", .document,
      flagged: [.document(end: "　　附件：值班表", after: printed + "\n附件\n值班表\n甲组")],
      near: [
        .document(end: "　　附件：值班表", after: "附件\n值班表\n甲组\n" + printed),
        .document(end: "　　附件：值班表", after: "附件\n值班表\n甲组"),
      ]),
    RuleProof(
      "GW551", .document,
      flagged: [
        .document(body: "　　值班安排见附件。"), .document(body: "　　清单（见附件3）请核对。", end: two),
      ],
      near: [
        .document(body: "　　清单（见附件2）请核对。", end: two), .document(body: "　　值班安排见附件。", signature: ""),
        .document(body: "　　值班安排见附件。", end: "　　附件：值班表"),
      ]),
    RuleProof(
      "GW552", .document,
      flagged: [.document(end: "　　附件：值班表", after: "附件\n报名表\n一月由甲组值班。")],
      near: [
        .document(end: "　　附件：值班表", after: "附件\n值班表\n一月由甲组值班。"),
        .document(end: "　　附件：《青石县值班表》", after: "附件\n青石县值班表\n一月由甲组值班。"),
        .document(end: "　　附件：青石县防汛值班表（试行）", after: "附件\n青石县\n防汛值班表\n（试行）\n一月由甲组值班。"),
      ]),
    RuleProof(
      "GW553", .document,
      flagged: [.document(end: two, after: "附件1\n值班表\n附件3\n物资清单")],
      near: [
        .document(end: two, after: "附件1\n值班表\n附件2\n物资清单"), .document(end: two, after: "附件\n值班表"),
      ]),
    RuleProof(
      "GW554", .document,
      flagged: [
        .document(end: two, after: "附件一\n值班表\n附件二\n物资清单"),
        .document(end: "　　附件：值班表", after: "附件：\n值班表\n甲组"),
      ],
      near: [
        .document(end: two, after: "附件1\n值班表\n附件2\n物资清单"),
        .document(end: "　　附件：值班表", after: "附件\n值班表\n甲组"),
      ]),
  ]
}
