import BankFormats
import LineEditing
import Quiz
import TextLayout

extension Shell {
  /// Shows what banks are made of.
  ///
  /// - Parameters:
  ///   - names: Ids of banks or files in any format; none for all banks together.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: What the process should return.
  public func bankStatistics(_ names: [String], isJSON: Bool) -> ExitStatus {
    do {
      let work = BankFileWork(home: home)
      let wanted = names.isEmpty ? library.banks.map(\.path) : names
      guard !wanted.isEmpty else {
        throw ShellProblem("\(home.banks) 里没有题库。", exitStatus: .data)
      }
      var all = AuthoredBank(title: names.isEmpty ? "全部题库" : names.joined(separator: "、"))
      for name in wanted { all.questions += try work.read(name).authored.questions }
      let statistics = BankStatistics(of: all)
      let observations = try observations(of: names)
      if isJSON {
        terminal.write(
          try JSONOutput.text(StatisticsReport(statistics, observations: observations)))
      } else {
        var screen = screen()
        draw(statistics, title: all.title ?? "", on: &screen)
        draw(observations, showsAll: !names.isEmpty, on: &screen)
        show(screen)
      }
      return .done
    } catch {
      return fail(error)
    }
  }

  private func draw(_ statistics: BankStatistics, title: String, on screen: inout Screen) {
    screen.heading("\(title)   \(statistics.questions) 题", "题干中位数 \(statistics.stemLength) 字")
    screen.ruleLine()
    let groups = [
      ("题型", statistics.kinds), ("主题", statistics.topics), ("难度", statistics.difficulties),
      ("层次", statistics.levels),
    ]
    for (name, counts) in groups {
      screen.paragraph(name, tone: .strong)
      screen.table(
        counts.map { count in
          let fraction = Double(count.count) / Double(max(1, statistics.questions))
          return [
            count.name, "\(count.count)", "\(Int((fraction * 100).rounded()))%",
            String(
              repeating: "#", count: Int((fraction * (screen.isNarrow ? 16 : 40)).rounded(.up))),
          ]
        }, rightAligned: [1, 2])
    }
    let singles = statistics.keyPlaces.reduce(0, +)
    if singles > 0 {
      let places = statistics.keyPlaces.enumerated().map { "第\($0 + 1)项 \($1)" }
      screen.paragraph("单选答案的位置：\(places.joined(separator: "  "))", hanging: 2)
      screen.paragraph("正确项独自最长的单选题：\(statistics.longestIsRight)/\(singles)", hanging: 2)
    }
    if statistics.truths.all > 0 {
      screen.paragraph("判断题里说法成立的：\(statistics.truths.right)/\(statistics.truths.all)")
    }
    for count in statistics.missing { screen.paragraph("\(count.name)：\(count.count) 题") }
  }
}

/// The make-up of banks for a machine.
private struct StatisticsReport: Encodable {
  let questions: Int
  let types: [String: Int]
  let topics: [String: Int]
  let difficulties: [String: Int]
  let levels: [String: Int]
  let keyPlaces: [Int]
  let trueStatements: Int
  let statements: Int
  let longestIsRight: Int
  let stemLength: Int
  let missing: [String: Int]
  /// Left out where nothing was observed.
  let observed: [QuestionObservation.Report]?

  init(_ statistics: BankStatistics, observations: [QuestionObservation]) {
    let table = { (counts: [BankStatistics.Count]) in
      Dictionary(uniqueKeysWithValues: counts.map { ($0.name, $0.count) })
    }
    questions = statistics.questions
    types = table(statistics.kinds)
    topics = table(statistics.topics)
    difficulties = table(statistics.difficulties)
    levels = table(statistics.levels)
    keyPlaces = statistics.keyPlaces
    trueStatements = statistics.truths.right
    statements = statistics.truths.all
    longestIsRight = statistics.longestIsRight
    stemLength = statistics.stemLength
    missing = table(statistics.missing)
    observed = observations.isEmpty ? nil : observations.map(\.report)
  }
}
