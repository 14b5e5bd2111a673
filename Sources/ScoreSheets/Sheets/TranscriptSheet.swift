internal import PrintedSheets
internal import Quiz
internal import SecretarialRules
internal import Sessions

extension ScoreSheetKind {
  /// 个人成绩单, one for each learner, with weak topics and the rules to read again.
  static let transcripts = ScoreSheetKind(
    names: ["transcripts", "个人成绩单", "成绩单"], summary: "每人一页：成绩、薄弱的主题、该重读的规则", need: .marks
  ) { material throws(SheetProblem) in
    let scored = material.scored
    let shown = scored.results.filter { result in
      scored.gradebook.events.indices.contains {
        scored.gradebook.sitting(of: result.learner, in: $0)?.wasThere == true
      }
    }
    guard !shown.isEmpty else { throw SheetProblem("还没有作答，做不出个人成绩单。") }
    let sections = shown.enumerated().flatMap { place, result in
      Transcript(result, in: material).sections(startsPage: place > 0)
    }
    return SheetMade(
      PrintedSheet(
        name: "个人成绩单", title: "\(material.title)个人成绩单", lead: material.eventLines,
        sections: sections, foot: scored.statement.map { "\($0)。" }))
  }
}

/// What is told to one learner.
private struct Transcript {
  private let result: LearnerResult
  private let learner: SheetLearner
  private let material: SheetMaterial
  private var topics: [(name: String, answered: Int, points: Double, maximum: Double)] = []
  /// How often a wrong answer broke or touched a rule, by its code.
  private var rules: [String: Int] = [:]

  init(_ result: LearnerResult, in material: SheetMaterial) {
    self.result = result
    self.material = material
    learner = material.gradebook.learners[result.learner]
    var places: [String: Int] = [:]
    for (number, event) in material.gradebook.events.enumerated() {
      guard let sitting = material.gradebook.sitting(of: result.learner, in: number),
        sitting.wasThere
      else { continue }
      for question in event.questions {
        let topic = material.facts[question]?.topic.root ?? "其他"
        let place = places[topic] ?? topics.count
        if place == topics.count {
          places[topic] = place
          topics.append((topic, 0, 0, 0))
        }
        let answer = sitting.answers[question]
        // In a lesson nobody has to answer everything.
        guard event.isPaper || answer != nil else { continue }
        topics[place].answered += 1
        topics[place].points += answer?.points ?? 0
        topics[place].maximum += answer?.maxPoints ?? material.maximum(of: question, in: number)
        guard answer?.correct != true else { continue }
        let codes =
          answer?.rules ?? material.facts[question]?.rules.map { $0.rawValue } ?? []
        for code in Set(codes) { rules[code, default: 0] += 1 }
      }
    }
    topics.removeAll { $0.answered == 0 }
  }

  func sections(startsPage: Bool) -> [SheetSection] {
    let scored = material.scored
    let decimals = scored.rules.decimals
    var cells: [[SheetCell]] = []
    for (event, mark) in zip(scored.exams, result.exams) where scored.exams.count > 1 {
      cells.append([
        .text(scored.gradebook.events[event].title),
        mark?.percent.map { .number(scored.rules.rounded($0)) } ?? .text("缺考"),
      ])
    }
    cells.append([.text("卷面"), SheetCell(result.paper)])
    if scored.hasDaily { cells.append([.text("平时"), SheetCell(result.daily)]) }
    cells += [
      [.text("总评"), SheetCell(result.total)], [.text("等次"), SheetCell(result.grade)],
      [.text("名次"), SheetCell(result.rank.map { "\($0) / \(scored.counted.count)" })],
    ]
    let awards = material.gradebook.events.indices.reduce(0) { sum, event in
      sum + (material.gradebook.sitting(of: result.learner, in: event)?.awards ?? 0)
    }
    if awards != 0 { cells.append([.text("课堂加分（不计入总评）"), .number(awards)]) }
    if !result.note.isEmpty { cells.append([.text("备注"), .text(result.note)]) }
    let results = SheetSection(
      heading: learner.label, columns: [SheetColumn("项目"), SheetColumn("成绩", decimals: decimals)],
      rows: cells, startsPage: startsPage)
    let byTopic = SheetSection(
      columns: [
        SheetColumn("主题"), SheetColumn("题数"), SheetColumn("得分", decimals: 2, dropsZeros: true),
        SheetColumn("满分", decimals: 2, dropsZeros: true),
        SheetColumn("得分率(%)", decimals: 1, emphases: [.init(below: scored.rules.pass, .bad)]),
      ],
      rows: topics.map { topic in
        [
          .text(topic.name), .number(Double(topic.answered)), .number(topic.points),
          .number(topic.maximum), SheetCell(percent(topic.points, of: topic.maximum)),
        ]
      }, notes: notes)
    return [results, byTopic]
  }

  private func percent(_ points: Double, of maximum: Double) -> Double? {
    maximum > 0 ? points / maximum * 100 : nil
  }

  private var notes: [String] {
    let weak = topics.filter { topic in
      percent(topic.points, of: topic.maximum).map { $0 < material.scored.rules.pass } ?? false
    }.sorted { $0.points * $1.maximum < $1.points * $0.maximum }
    var notes: [String] = []
    if !weak.isEmpty {
      let names = weak.prefix(5).map { topic in
        let percent = Rounding.halfUp.rounded(
          percent(topic.points, of: topic.maximum) ?? 0, decimals: 0)
        return "\(topic.name)（\(ScoringRules.digits(percent))%）"
      }
      notes.append("薄弱的主题：\(names.joined(separator: "、"))")
    }
    let read = rules.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .compactMap { RuleCatalog.rule(RuleCode(rawValue: $0.key)) }.prefix(6)
    if !read.isEmpty { notes.append("请重读：") }
    for rule in read { notes.append("　\(rule.code.rawValue) \(rule.title)。\(rule.basis)") }
    if weak.isEmpty, read.isEmpty, !topics.isEmpty { notes.append("没有薄弱的主题。") }
    let statement = material.scored.statement
    notes.append(
      "怎么算：" + (statement.first ?? "")
        + "。得分率低于及格线（\(ScoringRules.digits(material.scored.rules.pass))%）的算薄弱。")
    return notes
  }
}
