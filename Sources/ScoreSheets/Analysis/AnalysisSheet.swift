internal import Assessment
internal import PrintedSheets
internal import Quiz
internal import Sessions

extension ScoreSheetKind {
  /// 成绩分析表
  static let analysis = ScoreSheetKind(
    names: ["analysis", "成绩分析表", "分析"], summary: "平均分、分数段、信度，各题难度、区分度、选项和建议",
    need: .severalLearners
  ) { material throws(SheetProblem) in
    let analyses = material.scored.exams.map { EventAnalysis(of: $0, in: material) }
      .filter { $0.candidates.count > 0 && !$0.questions.isEmpty }
    guard !analyses.isEmpty else { throw SheetProblem("还没有作答，做不出成绩分析表。") }
    let parts = analyses.map { AnalysisSections($0, in: material) }
    let sheet = { (name: String, sections: [SheetSection], foot: [String]) in
      PrintedSheet(
        name: name, title: "\(material.title)\(name)", lead: material.eventLines,
        sections: sections, foot: foot)
    }
    let sheets = [
      sheet(
        "成绩分析表", parts.flatMap { [$0.whole, $0.bands] + $0.rates },
        material.doubtLines + [
          "改进措施：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿",
          SheetMaterial.signatures("分析人", "审核人"),
        ]),
      sheet("各题分析", parts.map(\.items), AnalysisWords.method),
      sheet("各题指标", parts.map(\.details), AnalysisWords.method),
      sheet("选项分析", parts.compactMap(\.choices), []),
      sheet("能力估计", parts.compactMap(\.abilities), []),
    ]
    return SheetMade(
      sheets.filter { !$0.sections.isEmpty },
      figures: AnalysisFigures(analyses, in: material).bytes)
  }
}

/// The tables of one exam.
private struct AnalysisSections {
  private let analysis: EventAnalysis
  private let material: SheetMaterial

  init(_ analysis: EventAnalysis, in material: SheetMaterial) {
    self.analysis = analysis
    self.material = material
  }

  /// What topics, groups and units earned.
  var rates: [SheetSection] { GroupRates(analysis, in: material).sections }

  // MARK: The whole

  var whole: SheetSection {
    let test = analysis.analysis.test
    let bands = analysis.bands
    let percent = { (share: Double?) in
      share.map { Rounding.halfUp.rounded($0 * 100, decimals: 1) }
    }
    let size = analysis.analysis.groups.size
    let lines: [(String, Double?, String)] = [
      ("应考人数", Double(analysis.candidates.count + analysis.absent + analysis.void), ""),
      ("实考人数", Double(analysis.candidates.count), "以下各项只按实考的人算；违纪的不算"),
      ("缺考人数", Double(analysis.absent), ""), ("违纪人数", Double(analysis.void), ""),
      ("满分", test.maximum, ""), ("平均分", test.mean, "得分合计÷人数"),
      ("中位数", test.median, ""), ("最高分", test.highest, ""), ("最低分", test.lowest, ""),
      ("标准差", test.standardDeviation, "除以 n−1"),
      ("偏度", test.skewness, "k₃÷k₂^1.5；小于 0 是高分的人多"),
      ("峰度", test.kurtosis, "k₄÷k₂²；正态分布是 0"),
      ("信度 α", test.alpha, "克龙巴赫 α＝p÷(p−1)×(1−Σ各题方差÷总分方差)"),
      ("KR-20", test.kr20, "各题都只有对错、分值相同才有"),
      ("误差比(%)", test.errorRatio, "100×√(1−α)"),
      ("标准误", test.standardError, "标准差×√(1−α)，单位是分"),
      ("平均难度 P", test.averageFacility, "各题难度的平均，难度＝平均分÷满分，越大越容易"),
      ("平均区分度 D", test.averageDiscrimination, "高分组、低分组各 \(size) 人（27%）"),
      ("及格人数", Double(bands.passed), "折成百分制 \(digits(material.scored.rules.pass)) 分起"),
      ("及格率(%)", percent(bands.passRate), "及格÷实考"),
      ("优秀人数", Double(bands.excellent), "折成百分制 \(digits(material.scored.rules.excellent)) 分起"),
      ("优秀率(%)", percent(bands.excellentRate), "优秀÷实考"),
    ]
    let caution = ItemAdvice.caution(candidates: analysis.candidates.count).map {
      "实考不到 30 人：\($0)。"
    }
    return SheetSection(
      heading: "\(analysis.event.title)（\(analysis.event.startedAt.day)）概况",
      columns: [
        SheetColumn("项目"), SheetColumn("数值", decimals: 3, dropsZeros: true),
        SheetColumn("怎么算", width: 30),
      ],
      rows: lines.map { name, value, how in [.text(name), SheetCell(value), SheetCell(how)] },
      notes: [caution].compactMap(\.self))
  }

  var bands: SheetSection {
    SheetSection(
      heading: "分数段（折成百分制）",
      columns: [SheetColumn("分数段"), SheetColumn("人数"), SheetColumn("比例(%)", decimals: 1)],
      rows: analysis.bands.bands.map { band in
        [
          .text(AnalysisWords.name(of: band)), .number(Double(band.count)),
          SheetCell(band.share.map { $0 * 100 }),
        ]
      }, charts: [SheetChart("分数段人数", .columns, names: 0, values: 1)])
  }

  // MARK: Items

  var items: SheetSection {
    let rows = analysis.questions.indices.map { item -> [SheetCell] in
      let statistics = analysis.analysis.items[item]
      let reference = analysis.questions[item]
      return [
        .number(Double(analysis.numbers[item] + 1)), .text(material.facts.label(of: reference)),
        SheetCell(material.facts[reference]?.kind.title), .number(statistics.maximum),
        SheetCell(statistics.mean), SheetCell(statistics.facility.map { $0 * 100 }),
        SheetCell(statistics.discrimination), SheetCell(statistics.upperFacility.map { $0 * 100 }),
        SheetCell(statistics.lowerFacility.map { $0 * 100 }),
        SheetCell(analysis.advice(on: item)),
      ]
    }
    let caution = ItemAdvice.caution(candidates: analysis.candidates.count).map { "建议：\($0)。" }
    let size = "高分组、低分组各 \(analysis.analysis.groups.size) 人（27%）。"
    return SheetSection(
      heading: "\(analysis.event.title)：难度、区分度和建议",
      columns: [
        SheetColumn("题序"), SheetColumn("题目", width: 36), SheetColumn("题型"),
        SheetColumn("满分", decimals: 2, dropsZeros: true), SheetColumn("平均分", decimals: 2),
        SheetColumn("得分率(%)", decimals: 1, emphases: [.init(below: 40, .doubtful)]),
        SheetColumn(
          "区分度 D", decimals: 2,
          emphases: [
            .init(below: 0, .bad), .init(below: ItemThresholds.usableDiscrimination, .doubtful),
          ]),
        SheetColumn("高分组(%)", decimals: 1), SheetColumn("低分组(%)", decimals: 1),
        SheetColumn("建议", width: 40),
      ], rows: rows, notes: [size, caution].compactMap(\.self),
      charts: [
        SheetChart("各题得分率", .columns, names: 0, values: 5, maximum: 100),
        SheetChart("各题区分度", .columns, names: 0, values: 6),
      ])
  }

  var details: SheetSection {
    let estimated: [Int: Rasch.Item]
    var notes: [String] = []
    switch analysis.rasch {
    case .success(let rasch):
      estimated = Dictionary(
        rasch.items.map { ($0.index, $0) }, uniquingKeysWith: { first, _ in first })
      notes.append(AnalysisWords.rasch)
      if !rasch.excludedItems.isEmpty {
        let excluded = rasch.excludedItems.map { item in
          "第 \(analysis.numbers[item.index] + 1) 题（\(item.reason.words)）"
        }
        notes.append("没有参加拉希估计的题：\(excluded.joined(separator: "、"))")
      }
      if !rasch.converged { notes.append("拉希估计没有收敛，数值仅供参考。") }
    case .failure(let refusal):
      estimated = [:]
      notes.append("\(refusal)")
    }
    let hasRasch = !estimated.isEmpty
    let rows = analysis.questions.indices.map { item -> [SheetCell] in
      let statistics = analysis.analysis.items[item]
      let rasch = estimated[item]
      return [
        .number(Double(analysis.numbers[item] + 1)), .text(analysis.questions[item].description),
        SheetCell(statistics.standardDeviation), SheetCell(statistics.discriminationIndex),
        SheetCell(statistics.discriminativeEfficiency), SheetCell(statistics.effectiveWeight),
        SheetCell(statistics.itemTotal), SheetCell(statistics.correctedItemTotal),
        SheetCell(statistics.alphaIfDeleted),
      ]
        + (hasRasch
          ? [
            SheetCell(rasch?.difficulty), SheetCell(rasch?.standardError), SheetCell(rasch?.infit),
            SheetCell(rasch?.outfit),
          ] : [])
    }
    let heads =
      ["标准差", "区分指数(%)", "区分效率(%)", "有效权重(%)", "题总相关", "校正相关", "删后 α"]
      + (hasRasch ? ["拉希难度", "难度标准误", "infit", "outfit"] : [])
    return SheetSection(
      heading: "\(analysis.event.title)：其他指标",
      columns: [SheetColumn("题序"), SheetColumn("题号")]
        + heads.map { head in
          SheetColumn(
            head, decimals: head.hasSuffix("(%)") ? 1 : 3,
            emphases: ["infit", "outfit"].contains(head) ? [.init(from: 1.5, .doubtful)] : [])
        }, rows: rows, notes: notes)
  }

  var choices: SheetSection? {
    var rows: [[SheetCell]] = []
    for (item, table) in analysis.choices.enumerated() {
      guard let table, let labels = ChoiceLabels(material.facts[analysis.questions[item]]) else {
        continue
      }
      for (place, line) in (table.choices + [table.unanswered]).enumerated() {
        let text = labels.texts.indices.contains(place) ? labels.texts[place] : ""
        rows.append([
          place == 0 ? .number(Double(analysis.numbers[item] + 1)) : .empty,
          .text(line.label ?? "没有作答"), SheetCell(text), SheetCell(line.isKey ? "√" : nil),
          .number(Double(line.upper)), .number(Double(line.middle)), .number(Double(line.lower)),
          .number(Double(line.count)), SheetCell(line.share.map { $0 * 100 }),
        ])
      }
    }
    guard !rows.isEmpty else { return nil }
    let groups = analysis.analysis.groups
    return SheetSection(
      heading: "\(analysis.event.title)：选择题各选项有多少人选",
      columns: [
        SheetColumn("题序"), SheetColumn("选项"), SheetColumn("内容", width: 36), SheetColumn("答案"),
        SheetColumn("高分组 \(groups.upper.count) 人"), SheetColumn("中间组 \(groups.middle.count) 人"),
        SheetColumn("低分组 \(groups.lower.count) 人"), SheetColumn("合计"),
        SheetColumn("比例(%)", decimals: 1),
      ], rows: rows,
      notes: ["选项按题库里的顺序；多选题一人选几项就各算一次。"]
        + (ItemAdvice.caution(candidates: analysis.candidates.count).map { ["\($0)。"] } ?? []))
  }

  var abilities: SheetSection? {
    guard case .success(let rasch) = analysis.rasch else { return nil }
    let rows = analysis.candidates.enumerated().map { row, learner -> [SheetCell] in
      let ability = rasch.ability(of: row)
      return material.who(material.gradebook.learners[learner]) + [
        .number(Double(rasch.rawScores[row])), .number(ability.value),
        SheetCell(ability.standardError),
      ]
    }
    return SheetSection(
      heading: "\(analysis.event.title)：拉希能力（和题目难度同一尺度，单位 logit）",
      columns: material.whoColumns + [
        SheetColumn("全对题数"), SheetColumn("能力", decimals: 3), SheetColumn("标准误", decimals: 3),
      ], rows: rows, notes: ["能力用沃姆加权似然估计；只看参加估计的 \(rasch.items.count) 题是否全对。"])
  }

  private func digits(_ number: Double) -> String { ScoringRules.digits(number) }
}

extension Rasch.ExcludedItem.Reason {
  /// Why an item was left out.
  var words: String {
    switch self {
    case .solvedByAll: "除全对、全错的人以外，人人答对"
    case .solvedByNone: "除全对、全错的人以外，没有人答对"
    case .partialMarks: "有人得了部分分"
    }
  }
}
