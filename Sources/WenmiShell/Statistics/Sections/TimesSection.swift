import Quiz
import SpacedRepetition
import Study
import TextLayout

extension StatisticsSection {
  /// 用时
  static let times = StatisticsSection(
    names: ["times", "用时", "时间"]
  ) { progress, screen in
    screen.paragraph("各题型用时", tone: .strong)
    let rows = progress.answerTimes.map { times in
      [
        times.kind.title, "\(times.answers)",
        SummaryScreen.percent(Double(times.right), of: Double(times.answers)),
        AnswerTimeWords.short(times.median),
      ]
    }
    screen.table([["题型", "次数", "正确率", "用时"]] + rows, rightAligned: [1, 2, 3])
    screen.paragraph("用时：一半的作答比它快，一半比它慢。", indent: 2, tone: .faint)
  }

  /// 评分
  static let ratings = StatisticsSection(names: ["ratings", "评分"]) { progress, screen in
    screen.paragraph("作答的评分", tone: .strong)
    let ratings = progress.ratings
    let all = ratings.reduce(0) { $0 + $1.answers }
    guard all > 0 else {
      screen.paragraph("还没有算进复习安排的作答。", indent: 2)
      return
    }
    screen.bars(
      ratings.map { rating, answers in
        ScreenBar(
          label: rating.title, fraction: Double(answers) / Double(all), count: "\(answers) 次",
          percent: SummaryScreen.percent(Double(answers), of: Double(all)), note: "")
      }, isSpaced: false)
  }
}

/// A time as it is shown beside others.
enum AnswerTimeWords {
  /// `9 秒`, `3分20秒`
  static func short(_ milliseconds: Int) -> String {
    let seconds = max(1, Int((Double(milliseconds) / 1000).rounded()))
    return seconds < 60 ? "\(seconds) 秒" : "\(seconds / 60)分\(seconds % 60)秒"
  }
}
