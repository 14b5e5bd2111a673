import Quiz
import Study
import TextLayout

/// The blueprints there are, in a list.
struct BlueprintListScreen {
  let shelf: BlueprintShelf

  func draw(on screen: inout Screen) {
    screen.heading("组卷蓝图  \(shelf.blueprints.count) 份", "exam 名称 开考")
    screen.ruleLine()
    for blueprint in shelf.blueprints {
      screen.paragraph(
        "\(blueprint.title)（\(blueprint.id)）  \(blueprint.count) 题  \(blueprint.points.pointsText) 分  \(blueprint.minutes) 分钟  \(blueprint.passMark.pointsText) 分及格\(blueprint.asksCertainty ? "  问把握" : "")",
        hanging: 2, tone: .strong)
      if !blueprint.summary.isEmpty { screen.paragraph(blueprint.summary, indent: 2, tone: .faint) }
    }
    for fault in shelf.faults { screen.paragraph("\(fault)", tone: .wrong) }
    if shelf.blueprints.isEmpty {
      screen.paragraph("还没有蓝图。写一份 .json 放进 ExamBlueprints，写法见 blueprint.schema.json。")
    }
    screen.blank()
    screen.paragraph("exam show 名称 看各格；exam print 名称 -o 文件夹 印成纸面试卷", tone: .faint)
  }
}

/// One blueprint: its cells, and how many questions there are for each.
struct BlueprintScreen {
  let blueprint: Blueprint
  /// The questions there are.
  let items: [PaperItem]
  /// Parallel papers as a trial, or what is lacking for them.
  let trial: Result<PaperSet, PaperAssemblyError>

  func draw(on screen: inout Screen) {
    screen.heading(
      blueprint.title,
      "\(blueprint.count) 题  \(blueprint.points.pointsText) 分  \(blueprint.minutes) 分钟",
      tone: .strong)
    screen.ruleLine()
    if !blueprint.summary.isEmpty { screen.paragraph(blueprint.summary) }
    screen.paragraph(
      "\(blueprint.count) 题，共 \(blueprint.points.pointsText) 分，\(blueprint.passMark.pointsText) 分及格，限时 \(blueprint.minutes) 分钟"
        + (blueprint.asksCertainty ? "，每题问把握" : "")
        + (blueprint.avoidedSessions > 0 ? "，最近 \(blueprint.avoidedSessions) 次练习、考试里出过的题不再出" : "")
        + "。")
    screen.blank()
    let rows = blueprint.cells.enumerated().map { place, cell -> [String] in
      let available = items.count(where: cell.accepts)
      return [
        "\(place + 1)", "\(cell.count)", cell.points.pointsText, "\(available)", cell.title,
      ]
    }
    screen.table([["格", "要", "每题分", "现有", "内容"]] + rows, rightAligned: [0, 1, 2, 3])
    screen.blank()
    switch trial {
    case .success(let set): drawEquality(of: set, on: &screen)
    case .failure(let error):
      screen.paragraph(PaperWords.words(for: error, of: blueprint), tone: .wrong)
    }
    screen.paragraph(
      "exam \(blueprint.title) 开考   exam print \(blueprint.title) -o 文件夹 印卷", tone: .faint)
  }

  private func drawEquality(of set: PaperSet, on screen: inout Screen) {
    PaperEquality(set: set).draw(on: &screen)
  }
}

/// How equally difficult parallel papers are, with the tolerance.
struct PaperEquality {
  let set: PaperSet

  func draw(on screen: inout Screen) {
    let means = set.papers.map { "\($0.name) 卷 \(PaperWords.hundredths($0.meanHardness))" }
    guard set.papers.count > 1 else {
      return screen.paragraph("平均难度：\(means.joined())（1 至 5，按分值加权）。")
    }
    screen.paragraph(
      "平行卷题目不重。平均难度（1 至 5，按分值加权）：\(means.joined(separator: "，"))；相差 \(PaperWords.hundredths(set.difference))，容许 \(PaperWords.hundredths(PaperSet.tolerance))（本程序的惯例）。"
    )
    let worst = set.blueprint.cells.indices.max {
      set.difference(ofCell: $0) < set.difference(ofCell: $1)
    }
    if let worst, set.difference(ofCell: worst) > 0.005 {
      screen.paragraph(
        "各格相差最多的是第 \(worst + 1) 格“\(set.blueprint.cells[worst].title)”，\(PaperWords.hundredths(set.difference(ofCell: worst))) 级。",
        tone: .faint)
    }
    screen.paragraph("难度用题库标的；答过 30 次以上的题用实测得分率换算。", tone: .faint)
  }
}

/// What a blueprint is for a script.
struct BlueprintReport: Encodable {
  /// One of its cells.
  struct Cell: Encodable {
    let title: String
    let count: Int
    let points: Double
    let available: Int?
  }

  let id: String
  let title: String
  let summary: String
  let questions: Int
  let points: Double
  let passMark: Double
  let minutes: Int
  let certainty: Bool
  let avoidSessions: Int
  let papers: Int
  let tolerance: Double
  /// The mean difficulties of parallel papers drawn as a trial.
  let difficulties: [String: Double]?
  let problem: String?
  let cells: [Cell]

  init(
    _ blueprint: Blueprint, items: [PaperItem]? = nil,
    trial: Result<PaperSet, PaperAssemblyError>? = nil
  ) {
    id = blueprint.id
    title = blueprint.title
    summary = blueprint.summary
    questions = blueprint.count
    points = blueprint.points
    passMark = blueprint.passMark
    minutes = blueprint.minutes
    certainty = blueprint.asksCertainty
    avoidSessions = blueprint.avoidedSessions
    papers = blueprint.papers
    tolerance = PaperSet.tolerance
    cells = blueprint.cells.map { cell in
      Cell(
        title: cell.title, count: cell.count, points: cell.points,
        available: items.map { $0.count(where: cell.accepts) })
    }
    switch trial {
    case .success(let set):
      difficulties = Dictionary(
        set.papers.map { ($0.name, $0.meanHardness) }, uniquingKeysWith: { first, _ in first })
      problem = nil
    case .failure(let error):
      difficulties = nil
      problem = PaperWords.words(for: error, of: blueprint)
    case nil: (difficulties, problem) = (nil, nil)
    }
  }
}
