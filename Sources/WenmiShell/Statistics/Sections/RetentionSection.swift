import Study
import TextLayout

extension StatisticsSection {
  /// 记忆
  static let retention = StatisticsSection(
    names: ["retention", "记忆", "曲线", "遗忘曲线"]
  ) { progress, screen in
    let curve = progress.retention
    screen.paragraph("隔天还记得多少", tone: .strong)
    screen.paragraph(RetentionWords.sentence(curve), indent: 2)
    guard curve.answers > 0 else { return }
    let plot = RetentionPlot(curve, width: screen.columns)
    for row in plot.rows { screen.line(row) }
    screen.paragraph(
      "o 实际  . 预计  * 重合。横轴：离上次作答至少几天；下面是次数\(plot.usesThousands ? "，k 是千" : "")。",
      indent: 2, tone: .faint)
  }
}

/// What is said of how much is remembered.
enum RetentionWords {
  /// One sentence with the numbers it rests on.
  static func sentence(_ curve: RetentionCurve) -> String {
    guard let observed = curve.observed, let predicted = curve.predicted else {
      return "还没有隔天再答的题，明天再练就有了。"
    }
    let numbers = "隔天再答 \(curve.answers) 次，记得 \(percent(observed))，预计 \(percent(predicted))"
    switch curve.verdict {
    case .tooFew:
      return "\(numbers)；满 \(RetentionCurve.leastAnswers) 次才说得准。"
    case .asExpected: return "\(numbers)，相符。"
    case .better: return "\(numbers)：比预计记得牢。"
    case .worse: return "\(numbers)：比预计忘得快。"
    }
  }

  static func percent(_ share: Double) -> String { SummaryScreen.percent(share, of: 1) }

  /// `1 天`, `2–3 天`, `121 天以上`
  static func name(of bin: RetentionCurve.Bin) -> String {
    guard let last = bin.lastDay else { return "\(bin.firstDay) 天以上" }
    return last == bin.firstDay ? "\(last) 天" : "\(bin.firstDay)–\(last) 天"
  }
}
