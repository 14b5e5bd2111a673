import SecretarialRules

extension RuleProof {
  /// The rule that needs a wording model.
  static let wording = [
    RuleProof(
      "WZ626", .wording,
      flagged: [
        "各单位要认真观彻落实会议精神，切实加强组织领导。",
        "建立健全安全生产责任制和安全生产规章治度，改善安全生产条件。",
        "由主管部门责令限其改正；逾期不改正的，依法给予处分。",
        "依据《青石县安全生产规章治度汇编》抓好落实。",
      ],
      near: [
        "各单位要认真贯彻落实会议精神，切实加强组织领导。",
        "建立健全安全生产责任制和安全生产规章制度，改善安全生产条件。",
        "由主管部门责令限期改正；逾期不改正的，依法给予处分。",
        "依据《青石县安全生产规章制度汇编》抓好落实。",
      ])
  ]
}
