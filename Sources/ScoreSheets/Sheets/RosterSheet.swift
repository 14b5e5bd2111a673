internal import Classroom
internal import PrintedSheets

extension ScoreSheetKind {
  /// 学员名册
  static let roster = ScoreSheetKind(
    names: ["roster", "学员名册", "名册"], summary: "学号、姓名、单位和名册上的其他各栏", need: .roster
  ) { material throws(SheetProblem) in
    guard let shown = material.trainingClass else { throw SheetProblem("学员名册要有培训班。") }
    let learners = shown.roster.learners
    let fixed: [(head: String, value: (Learner) -> String?)] = [
      ("单位", { $0.unit }), ("组别", { $0.group }), ("座位", { $0.seat }), ("手机", { $0.phone }),
    ]
    let used = fixed.filter { column in learners.contains { column.value($0) != nil } }
    var others: [String] = []
    for other in learners.flatMap(\.others) where !others.contains(other.name) {
      others.append(other.name)
    }
    let rows = learners.enumerated().map { place, learner in
      [SheetCell.number(Double(place + 1)), .text(learner.number.rawValue), .text(learner.name)]
        + used.map { SheetCell($0.value(learner)) }
        + others.map { name in SheetCell(learner.others.first { $0.name == name }?.value) }
        + [.empty]
    }
    return SheetMade(
      PrintedSheet(
        name: "学员名册", title: "\(shown.title)学员名册",
        lead: [
          "共 \(learners.count) 人"
            + (shown.roster.groups.isEmpty ? "" : "，\(shown.roster.groups.count) 组")
        ],
        sections: [
          SheetSection(
            columns: (["序号", "学号", "姓名"] + used.map(\.head) + others + ["备注"]).map {
              SheetColumn($0)
            },
            rows: rows)
        ], foot: ["制表日期：\(material.day)", SheetMaterial.signatures("制表人", "审核人")]))
  }
}
