import SecretarialRules

extension RuleProof {
  /// Ordinals of levels and clauses.
  static let levels: [RuleProof] = [
    RuleProof(
      "GW535", .document,
      flagged: [body("一、甲", "二、乙", "四、丁"), body("一、甲", "（一）乙", "（二）丙", "（二）丁")],
      near: [
        body("一、甲", "二、乙", "三、丙", "四、丁"), body("一、甲", "（一）乙", "（二）丙", "二、丁", "（一）戊"),
        body("一、甲", "一、二年级学生放假。", "二、乙"), body("一、甲。二、乙。", "三、丙"),
        body("1.5亿元用于抢险。", "3.其他"),
      ]),
    RuleProof(
      "GW536", .document,
      flagged: [body("（一）甲", "一、乙", "二、丙", "（二）丁"), body("1.甲", "（一）乙", "2.丁")],
      near: [
        body("一、乙", "（一）甲", "（二）丁", "二、丙"), body("（一）甲", "1.乙", "（二）丙"),
        body("（一）甲", "（二）乙", "一、丙", "二、丁"),
      ]),
    RuleProof(
      "GW537", .document,
      flagged: [body("(一)甲", "(二)乙"), body("(1)甲", "(2)乙")],
      near: [
        body("（一）甲", "（二）乙"), body("（一）甲", "（1）乙"), body("(试行)的办法继续执行。", "(2026)年的数据。"),
      ]),
    RuleProof(
      "GW538", .document,
      flagged: [
        issued("第一条　甲。", "第二条　乙。", "第四条　丁。"), issued("第一条　甲。", "第二条　乙。", "第二条　丙。"),
      ],
      near: [
        issued("第一条　甲。", "第二条　乙。", "第三条　丙。", "第四条　丁。"),
        issued("第一章　总则", "第一条　甲。", "第二章　附则", "第二条　乙。"),
        issued("第一条　甲。", "第二条　乙。", "另一办法", "第一条　丙。"),
        body("第三条修改为：“每年一次。”", "第九条　删去。", "第十二条　删去。"),
      ]),
  ]

  private static func body(_ paragraphs: String...) -> Sample {
    .document(body: paragraphs.map { "　　" + $0 }.joined(separator: "\n"))
  }

  private static func issued(_ clauses: String...) -> Sample {
    .document(after: "青石县防汛办法\n" + clauses.map { "　　" + $0 }.joined(separator: "\n"))
  }
}
