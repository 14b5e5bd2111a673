internal import PrintedSheets
internal import Quiz
internal import Sessions

extension ScoreSheetKind {
  /// 小题得分表
  static let items = ScoreSheetKind(
    names: ["items", "小题得分表", "小题分"], summary: "每人每题的得分，和各题的得分率", need: .marks
  ) { material throws(SheetProblem) in
    let events = material.scored.exams + material.scored.resits
    guard !events.isEmpty else { throw SheetProblem("还没有作答，做不出小题得分表。") }
    let foot = ["得分率＝该题得分合计÷（满分×人数），没有作答的计 0 分，缺考、违纪的不算在内"] + material.doubtLines
    return SheetMade(
      PrintedSheet(
        name: "小题得分表", title: "\(material.title)小题得分表", lead: material.eventLines,
        sections: events.map { points(of: $0, in: material) },
        foot: foot + [SheetMaterial.signatures("登分人", "复核人")]),
      PrintedSheet(
        name: "各题得分率", title: "\(material.title)各题得分率", lead: material.eventLines,
        sections: events.map { questions(of: $0, in: material) }, foot: foot))
  }

  /// A row for each learner, a column for each question.
  private static func points(of place: Int, in material: SheetMaterial) -> SheetSection {
    let event = material.gradebook.events[place]
    var columns = material.whoColumns
    let decimals = material.gradebook.decimals(in: place)
    for number in event.questions.indices {
      columns.append(SheetColumn("\(number + 1)", decimals: decimals, dropsZeros: true))
    }
    columns.append(SheetColumn("合计", decimals: decimals))
    var rows: [[SheetCell]] = []
    for (number, learner) in material.gradebook.learners.enumerated() {
      let sitting = material.gradebook.sitting(of: number, in: place)
      guard let sitting, sitting.wasThere else {
        // Who left the class before need not be told of.
        // Nor who did not need a resit.
        guard event.kind == .exam, !learner.hasLeft, !material.scored.resits.contains(place)
        else { continue }
        rows.append(
          material.who(learner) + event.questions.map { _ in .empty } + [.text("缺考")])
        continue
      }
      let points = event.questions.map { sitting.answers[$0]?.points ?? 0 }
      rows.append(
        material.who(learner) + points.map(SheetCell.number) + [.number(points.reduce(0, +))])
    }
    return SheetSection(
      heading: "\(event.title)（\(event.startedAt.day)）", columns: columns, rows: rows)
  }

  /// A row for each question.
  private static func questions(of place: Int, in material: SheetMaterial) -> SheetSection {
    let event = material.gradebook.events[place]
    let sittings = material.sittings(in: place)
    let rows = event.questions.enumerated().map { number, question -> [SheetCell] in
      let maximum = material.maximum(of: question, in: place)
      let points = sittings.map { $0.answers[question]?.points ?? 0 }
      let mean = points.isEmpty ? nil : points.reduce(0, +) / Double(points.count)
      return [
        .number(Double(number + 1)), .text(question.description),
        .text(material.facts.label(of: question)),
        SheetCell(material.facts[question]?.kind.title),
        SheetCell(material.facts[question]?.topic.rawValue), SheetCell(maximum), SheetCell(mean),
        SheetCell(mean.flatMap { mean in maximum > 0 ? mean / maximum * 100 : nil }),
      ]
    }
    return SheetSection(
      heading: "\(event.title)各题得分率",
      columns: [
        SheetColumn("题序"), SheetColumn("题号"), SheetColumn("题目", width: 40), SheetColumn("题型"),
        SheetColumn("主题"),
        SheetColumn("满分", decimals: material.gradebook.decimals(in: place)),
        SheetColumn("平均分", decimals: 2),
        SheetColumn(
          "得分率(%)", decimals: 1, emphases: [.init(below: 40, .bad), .init(below: 60, .doubtful)]),
      ], rows: rows,
      charts: [SheetChart("各题得分率", .columns, names: 0, values: 7, maximum: 100)])
  }
}

extension SheetMaterial {
  /// What everybody did who was there and whose result is not void.
  func sittings(in event: Int) -> [Sitting] {
    let void = voided
    return gradebook.learners.indices.filter { !void.contains($0) }
      .compactMap { gradebook.sitting(of: $0, in: event) }.filter(\.wasThere)
  }

  /// What a question of an event can earn: as it was marked, else as the bank has it.
  func maximum(of question: QuestionReference, in event: Int) -> Double {
    gradebook.maximum(of: question, in: event) ?? facts.maximum(of: question) ?? 0
  }
}
