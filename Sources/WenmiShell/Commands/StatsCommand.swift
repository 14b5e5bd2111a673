import Quiz
import Sessions
import TextLayout

/// `stats`, 统计: how much was done and how well, by topic.
enum StatsCommand: ShellCommand {
  static let names = ["stats", "统计", "进度"]
  static let usage = ""
  static let summary = "看做了多少、对了多少"

  static func run(_ words: [String], in shell: Shell) -> ShellOutcome {
    var screen = shell.screen()
    StatsScreen(history: shell.history(), library: shell.library, learner: shell.learner)
      .draw(on: &screen, today: Timestamp.now().day)
    shell.show(screen)
    return .goOn
  }
}

/// A learner's standing.
struct StatsScreen {
  let history: History
  let library: QuestionLibrary
  let learner: String

  /// What is known of one topic.
  struct Topic: Encodable {
    let topic: String
    var questions = 0
    var seen = 0
    var answers = 0
    var right = 0
  }

  /// The topics by name, each with what was done of it.
  var topics: [Topic] {
    var topics: [String: Topic] = [:]
    for entry in library.entries {
      var topic = topics[entry.topic.root] ?? Topic(topic: entry.topic.root)
      topic.questions += 1
      if let record = history[entry.reference] {
        topic.seen += 1
        topic.answers += record.times
        topic.right += record.times - record.wrong
      }
      topics[topic.topic] = topic
    }
    return topics.values.sorted { ($1.questions, $0.topic) < ($0.questions, $1.topic) }
  }

  /// How many days in a row, up to today or yesterday, had answers.
  private func streak(endingOn today: CalendarDay) -> Int {
    var expected = today.daysSince1970
    var length = 0
    for day in history.days.reversed() {
      if length == 0, day.day.daysSince1970 == expected - 1 { expected -= 1 }
      guard day.day.daysSince1970 == expected else { break }
      length += 1
      expected -= 1
    }
    return length
  }

  func draw(on screen: inout Screen, today: CalendarDay) {
    let answers = history.answered
    screen.heading(
      "\(learner)   连续 \(streak(endingOn: today)) 天   共做 \(answers) 题次", "截至 \(today)")
    screen.ruleLine()
    guard answers > 0 else {
      screen.paragraph("还没有做过题。输入 drill 开始。")
      return
    }
    let rows = topics.map { topic -> [String] in
      let fraction = topic.answers == 0 ? 0 : Double(topic.right) / Double(topic.answers)
      return [
        topic.topic, "\(topic.seen)/\(topic.questions)",
        TextLayout.bar(fraction: fraction, width: screen.isNarrow ? 10 : 20),
        SummaryScreen.percent(Double(topic.right), of: Double(topic.answers)),
      ]
    }
    screen.table([["主题", "做过", "正确率", ""]] + rows, rightAligned: [1, 3])
    let recent = history.days.suffix(14)
    screen.blank()
    screen.paragraph("最近练习的日子：")
    let most = recent.map(\.answered).max() ?? 1
    screen.table(
      recent.map { day in
        let length = max(1, day.answered * (screen.isNarrow ? 16 : 40) / max(1, most))
        return ["\(day.day)", "\(day.answered)", String(repeating: "#", count: length)]
      }, rightAligned: [1])
    if let weakest = topics.filter({ $0.answers >= 3 }).min(by: {
      $0.right * $1.answers < $1.right * $0.answers
    }), weakest.right < weakest.answers {
      screen.blank()
      screen.paragraph("最弱：\(weakest.topic)。建议：drill \(weakest.topic)", tone: .faint)
    }
  }
}
