import Study

extension StatisticsSection {
  /// 今天
  static let today = StatisticsSection(names: ["today", "今天", "今日"]) { progress, screen in
    let days = progress.days
    screen.paragraph("今天", tone: .strong)
    screen.paragraph(TodayWords.done(days[day: progress.today]), indent: 2)
    screen.paragraph(TodayWords.streak(Streak(days, today: progress.today)), indent: 2)
    screen.paragraph(TodayWords.due(progress.dueDays()), indent: 2)
  }
}

/// What is said of today.
enum TodayWords {
  static func done(_ day: PracticeDay) -> String {
    guard day.answers > 0 else { return "今天还没有做题。" }
    let share = SummaryScreen.percent(Double(day.right), of: Double(day.answers))
    return "今天做了 \(day.answers) 题，对 \(day.right) 题（\(share)），用 \(day.minutes) 分钟。"
  }

  static func streak(_ streak: Streak) -> String {
    let waits = streak.days > 0 && !streak.includesToday ? "，今天做一题就接上" : ""
    return "连续 \(streak.days) 天\(waits)；最长 \(streak.longest) 天。"
  }

  static func due(_ due: DueDays) -> String {
    due.dueNow > 0 ? "现在该复习 \(due.dueNow) 题。" : "现在没有该复习的题。"
  }
}
