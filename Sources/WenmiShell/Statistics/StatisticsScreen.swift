import Quiz
import Study
import TextLayout

/// A learner's standing: the most important on one screen, or chosen sections.
struct StatisticsScreen {
  let progress: StudyProgress

  /// Draws the sections that were asked for, or the overview where none was.
  func draw(_ sections: [StatisticsSection], on screen: inout Screen) {
    guard progress.answers > 0 else {
      heading(Streak([], today: progress.today), on: &screen)
      screen.paragraph("还没有做过题。输入 drill 开始。")
      return
    }
    guard !sections.isEmpty else { return overview(on: &screen) }
    heading(Streak(progress.days, today: progress.today), on: &screen)
    for (place, section) in sections.enumerated() {
      if place > 0 { screen.blank() }
      section.draw(progress, &screen)
    }
    screen.blank()
    if sections.count < StatisticsSection.catalog.count {
      keys(besides: sections, on: &screen)
    } else {
      screen.paragraph("report 把这些画成网页；stats 日历 只看一项", tone: .faint)
    }
  }

  private func heading(_ streak: Streak, on screen: inout Screen) {
    screen.heading(
      "\(progress.record.learner)   连续 \(streak.days) 天   共做 \(progress.answers) 题次",
      "截至 \(progress.today)")
    screen.ruleLine()
  }

  /// What fits a screen of 24 rows.
  private func overview(on screen: inout Screen) {
    let days = progress.days
    let due = progress.dueDays()
    heading(Streak(days, today: progress.today), on: &screen)
    screen.paragraph(TodayWords.done(days[day: progress.today]) + TodayWords.due(due))
    if !screen.isNarrow { screen.blank() }
    if screen.columns >= Self.leastForTwo {
      let column = screen.columns / 2 + 1
      let weeks = CalendarDrawing.weeks(in: screen.columns - column)
      let calendar = PracticeCalendar(days, weeks: weeks, today: progress.today)
      screen.sideBySide(
        [[ScreenPiece("  该复习的题")]] + ForecastDrawing.rows(due, width: column - 2, most: 8),
        CalendarDrawing.rows(calendar), from: column)
      screen.blank()
      screen.paragraph(RetentionWords.sentence(progress.retention))
    } else {
      screen.paragraph("该复习的题", indent: 2)
      for row in ForecastDrawing.rows(due, width: screen.columns, most: 5) { screen.line(row) }
      let weeks = CalendarDrawing.weeks(in: screen.columns)
      let calendar = PracticeCalendar(days, weeks: weeks, today: progress.today)
      for row in CalendarDrawing.rows(calendar) { screen.line(row) }
    }
    if let weakest = progress.weakTopics.first {
      let topic = weakest.topic.rawValue
      screen.paragraph(
        "最弱：\(topic)（最近 \(weakest.answers) 次错 \(weakest.wrong) 次）。建议：drill \(topic)")
    }
    if !screen.isNarrow { screen.blank() }
    keys(besides: [], on: &screen)
  }

  /// Two drawings stand beside one another from so many columns on.
  private static let leastForTwo = 76

  private func keys(besides sections: [StatisticsSection], on screen: inout Screen) {
    let shown = Set(sections.map { $0.names[0] })
    let others = StatisticsSection.catalog.filter { !shown.contains($0.names[0]) }
      .map { $0.names[1] }
    screen.paragraph(
      "stats \(screen.isNarrow ? "日历" : others.joined(separator: "|")) 单看；stats 全部；report 出网页",
      tone: .faint)
  }
}
