internal import JSONText
internal import PrintedSheets
internal import Sessions

extension ScoreSheetKind {
  /// 成绩登记册
  static let register = ScoreSheetKind(
    names: ["register", "成绩登记册", "登记册", "成绩册"], summary: "卷面、平时、总评、等次、名次，带签字栏",
    need: .marks
  ) { material throws(SheetProblem) in
    let scored = material.scored
    let rules = scored.rules
    let marks = [
      SheetColumn.Emphasis(below: rules.pass, .bad), .init(from: rules.excellent, .good),
    ]
    var columns = [SheetColumn("序号")] + material.whoColumns
    columns += RegisterExams(scored).columns
    columns.append(SheetColumn("卷面", decimals: rules.decimals))
    columns += [
      SheetColumn("平时", decimals: rules.decimals),
      SheetColumn("总评", decimals: rules.decimals, emphases: marks), SheetColumn("等次"),
      SheetColumn("名次"), SheetColumn("备注"),
    ]
    let exams = RegisterExams(scored)
    let rows = scored.results.enumerated().map { place, result -> [SheetCell] in
      let learner = scored.gradebook.learners[result.learner]
      return [.number(Double(place + 1))] + material.who(learner) + exams.cells(of: result)

        + [
          SheetCell(result.paper), SheetCell(result.daily), SheetCell(result.total),
          SheetCell(result.grade), SheetCell(result.rank),
          SheetCell(result.note),
        ]
    }
    let totals = scored.counted.compactMap(\.total)
    var foot = [material.countLine]
    if !totals.isEmpty {
      let mean = rules.rounding.rounded(
        totals.reduce(0, +) / Double(totals.count), decimals: max(1, rules.decimals))
      let passed = totals.count { $0 >= rules.pass }
      let excellent = totals.count { $0 >= rules.excellent }
      foot.append(
        "平均分 \(ScoringRules.digits(mean))；及格 \(passed) 人，及格率 \(share(passed, of: totals.count))；优秀 \(excellent) 人，优秀率 \(share(excellent, of: totals.count))（都按有成绩、算进平均分的 \(totals.count) 人）"
      )
    }
    foot += material.doubtLines + scored.statement.map { "\($0)。" }
    foot += [SheetMaterial.signatures("阅卷人", "复核人", "登分人")]
    return SheetMade(
      PrintedSheet(
        name: "成绩登记册", title: "\(material.title)成绩登记册", lead: material.eventLines,
        sections: [SheetSection(columns: columns, rows: rows)], foot: foot),
      figures: RegisterFigures(material).bytes)
  }

  /// `86.8%`
  static func share(_ count: Int, of whole: Int) -> String {
    guard whole > 0 else { return "—" }
    let percent = Rounding.halfUp.rounded(Double(count) / Double(whole) * 100, decimals: 1)
    return "\(ScoringRules.digits(percent))%"
  }
}

/// The columns of the exams in the register: each exam where there are several, resits, then 客观题 and
/// 主观题 of all together.
private struct RegisterExams {
  private let scored: ScoredClass

  init(_ scored: ScoredClass) { self.scored = scored }

  private var shown: [Int] {
    (scored.exams.count == 1 ? [] : scored.exams) + scored.resits
  }

  var columns: [SheetColumn] {
    let titles = shown.map { scored.gradebook.events[$0].title }
    let heads = zip(shown, titles).map { exam, title in
      // Two exams of one title are told apart by their days.
      titles.count { $0 == title } > 1
        ? "\(title) \(scored.gradebook.events[exam].startedAt.day.short)" : title
    }
    let marks = scored.results.map { $0.exams.compactMap(\.self) }
    let objective = marks.map { $0.reduce(0) { $0 + $1.objectiveMaximum } }.max() ?? 0
    let subjective = marks.map { $0.reduce(0) { $0 + $1.subjectiveMaximum } }.max() ?? 0
    let decimals = scored.exams.map { scored.gradebook.decimals(in: $0) }.max() ?? 0
    return heads.map { SheetColumn($0, decimals: scored.rules.decimals) }
      + [("客观题", objective), ("主观题", subjective)].map { name, maximum in
        SheetColumn(
          maximum > 0 ? "\(name)（\(ScoringRules.digits(maximum))）" : name, decimals: decimals)
      }
  }

  func cells(of result: LearnerResult) -> [SheetCell] {
    let several = scored.exams.count == 1 ? [] : result.exams
    let marks = result.exams.compactMap(\.self)
    let hasSubjective = marks.contains { $0.subjectiveMaximum > 0 }
    return several.map { SheetCell($0?.percent.map(scored.rules.rounded)) }
      + result.resits.map { SheetCell($0?.percent.map(scored.rules.rounded)) }
      + [
        SheetCell(marks.isEmpty ? nil : marks.reduce(0) { $0 + $1.objective }),
        SheetCell(hasSubjective ? marks.reduce(0) { $0 + $1.subjective } : nil),
      ]
  }
}

/// The register for programs, nothing rounded that the rules do not round.
private struct RegisterFigures {
  private let material: SheetMaterial

  init(_ material: SheetMaterial) { self.material = material }

  var bytes: [UInt8] {
    let scored = material.scored
    var object = JSONObjectText()
    object.set(
      "learners",
      scored.results.map { result in
        let learner = scored.gradebook.learners[result.learner]
        var line = JSONObjectText()
        if let daily = result.daily { line.set("daily", daily) }
        line.set(
          "exams",
          result.exams.map { mark in
            var exam = JSONObjectText()
            if let mark {
              exam.set("objective", mark.objective)
              exam.set("objectiveMaximum", mark.objectiveMaximum)
              exam.set("subjective", mark.subjective)
              exam.set("subjectiveMaximum", mark.subjectiveMaximum)
            }
            return exam
          })
        line.set("grade", result.grade)
        line.set("group", learner.group)
        line.set("name", learner.name)
        line.set("note", result.note)
        line.set("number", learner.number)
        if let paper = result.paper { line.set("paper", paper) }
        line.set("rank", result.rank)
        if let total = result.total { line.set("total", total) }
        line.set("unit", learner.unit)
        return line
      })
    object.set("rules", json: scored.rules.bytes)
    return object.bytes
  }
}
