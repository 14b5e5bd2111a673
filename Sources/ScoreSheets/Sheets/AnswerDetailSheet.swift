internal import PrintedSheets
internal import Quiz
internal import Sessions

extension ScoreSheetKind {
  /// 作答明细: every answer of the sessions, one session after another.
  static let answers = ScoreSheetKind(
    names: ["answers", "作答明细", "明细"], summary: "每一题的作答、得分、用时和依据，附笔记与存疑", need: .marks
  ) { material throws(SheetProblem) in
    let details = SessionDetails(
      material.sessions, stem: { material.facts[$0].map(whatIsAsked) },
      answer: { material.facts.words(for: $0.response, to: $0.question) })
    guard !details.parts.isEmpty else { throw SheetProblem("没有练习记录。") }
    let sections = details.parts.flatMap { part in
      [answers(of: part), remarks(of: part), summary(of: part)].compactMap(\.self)
    }
    return SheetMade(
      PrintedSheet(name: "作答明细", title: "\(material.title)作答明细", sections: sections),
      figures: details.figures)
  }

  /// The stem, and what tells the question from others where the stem only says what to do.
  private static func whatIsAsked(_ question: Question) -> String {
    let stem = question.stem.joined(separator: "\n")
    return stem.contains(question.label) ? stem : "\(stem)\n\(question.label)"
  }

  private static func answers(of part: SessionDetails.Part) -> SheetSection {
    let isOfClass = !part.header.mode.isOfOneLearner
    let banks = Dictionary(
      part.header.banks.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    let heads: [SheetColumn] =
      [SheetColumn("序号")] + (isOfClass ? [SheetColumn("学号"), SheetColumn("姓名")] : []) + [
        SheetColumn("题库"), SheetColumn("题号"), SheetColumn("题目", width: 40),
        SheetColumn("作答", width: 24), SheetColumn("得分", decimals: 2, dropsZeros: true),
        SheetColumn("满分", decimals: 2, dropsZeros: true), SheetColumn("对错"),
        SheetColumn("用时(秒)", decimals: 1),
        SheetColumn("依据"),
      ]
    let rows = part.rows.map { row -> [SheetCell] in
      let whose: [SheetCell] =
        isOfClass ? [SheetCell(row.learner?.number), SheetCell(row.learner?.name)] : []
      return [.number(Double(row.number))] + whose + [
        .text(banks[row.question.bank] ?? row.question.bank.rawValue),
        .text(row.question.question.rawValue), SheetCell(row.stem), SheetCell(row.response),
        SheetCell(row.points), SheetCell(row.maxPoints), .text(row.outcome.rawValue),
        SheetCell(row.elapsedMs.map { Double($0) / 1000 }),
        SheetCell(row.rules.joined(separator: " ")),
      ]
    }
    return SheetSection(
      heading: "\(part.header.title)　\(part.header.learner)　\(part.header.startedAt.wallText)",
      columns: heads, rows: rows, startsPage: false)
  }

  private static func remarks(of part: SessionDetails.Part) -> SheetSection? {
    guard !part.remarks.isEmpty else { return nil }
    let hasChecklists = part.remarks.contains { $0.purpose == .checklist }
    return SheetSection(
      heading: hasChecklists ? "笔记、存疑与自查" : "笔记与存疑",
      columns: ["序号", "题号", "类别", "内容"].map { SheetColumn($0) },
      rows: part.remarks.map { remark in
        [
          SheetCell(remark.number), .text(remark.question.description),
          .text(remark.purpose.rawValue), SheetCell(remark.text),
        ]
      })
  }

  private static func summary(of part: SessionDetails.Part) -> SheetSection {
    let header = part.header
    let rows: [(String, SheetCell)] = [
      ("练习", .text(header.title)), ("方式", .text(header.mode.title)),
      (header.mode.isOfOneLearner ? "学员" : "讲课", .text(header.learner)),
      ("开始", .text(header.startedAt.wallText)),
      ("结束", .text(header.finishedAt?.wallText ?? "未结束")), ("题数", SheetCell(part.questions)),
      ("已答", SheetCell(part.answered)), ("答对", SheetCell(part.correct)),
      ("得分", .number(part.points)), ("满分", .number(part.maxPoints)),
      ("得分率(%)", SheetCell(part.percentage)),
      ("用时(秒)", .number(Double(part.elapsedMs) / 1000)), ("编号", .text(header.id.rawValue)),
    ]
    return SheetSection(
      heading: "合计",
      columns: [SheetColumn("项目"), SheetColumn("内容", decimals: 2, dropsZeros: true)],
      rows: rows.map { [.text($0), $1] })
  }
}
