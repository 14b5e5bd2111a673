import Quiz
import Study
import TextLayout

extension StatisticsSection {
  /// 主题
  static let topics = StatisticsSection(names: ["topics", "主题"]) { progress, screen in
    screen.paragraph("各主题", tone: .strong)
    let room = max(8, screen.columns - (screen.isNarrow ? 32 : 44))
    let rows = progress.topics.map { topic -> [String] in
      let fraction = topic.answers == 0 ? 0 : Double(topic.right) / Double(topic.answers)
      return [
        TextLayout.truncated(TextLayout.sanitised(topic.topic), to: room),
        "\(topic.seen)/\(topic.questions)",
        TextLayout.bar(fraction: fraction, width: screen.isNarrow ? 10 : 20),
        SummaryScreen.percent(Double(topic.right), of: Double(topic.answers)),
      ]
    }
    screen.table([["主题", "做过", "正确率", ""]] + rows, rightAligned: [1, 3])
  }

  /// 弱项
  static let weak = StatisticsSection(names: ["weak", "弱项", "薄弱"]) { progress, screen in
    screen.paragraph("弱项", tone: .strong)
    let weak = progress.weakTopics
    guard !weak.isEmpty else {
      screen.paragraph(
        "答满 \(WeakTopic.leastAnswers) 次的主题里，最近 \(WeakTopic.mostAnswers) 次没有做错的；答得少的主题不算。", indent: 2
      )
      return
    }
    let width = screen.isNarrow ? 10 : 20
    let room = max(8, screen.columns - width - 18)
    screen.table(
      [["主题", "最近做错"]]
        + weak.prefix(mostWeak).map { topic in
          [
            TextLayout.truncated(TextLayout.sanitised(topic.topic.rawValue), to: room),
            "\(topic.wrong)/\(topic.answers)",
            TextLayout.bar(
              fraction: Double(topic.wrong) / Double(topic.answers), width: width),
          ]
        }, rightAligned: [1])
    screen.paragraph(
      "看各主题最近 \(WeakTopic.mostAnswers) 次，不满 \(WeakTopic.leastAnswers) 次的不列；次数少的排在后面（惯例）。",
      indent: 2, tone: .faint)
    screen.paragraph("练第一个：drill \(weak[0].topic.rawValue)", indent: 2, tone: .faint)
  }

  /// More are not worth reading at once.
  private static let mostWeak = 10
}
