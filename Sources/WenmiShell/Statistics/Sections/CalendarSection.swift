import Sessions
import Study
import TextLayout

extension StatisticsSection {
  /// 日历
  static let calendar = StatisticsSection(
    names: ["calendar", "日历", "热图"]
  ) { progress, screen in
    let calendar = PracticeCalendar(
      progress.days, weeks: CalendarDrawing.weeks(in: screen.columns), today: progress.today)
    let answers = calendar.weeks.joined().reduce(0) { $0 + ($1?.answers ?? 0) }
    screen.paragraph("最近 \(calendar.weeks.count) 周（\(answers) 题次）", tone: .strong)
    for row in CalendarDrawing.rows(calendar) { screen.line(row) }
  }
}

/// A calendar with a sign for how much was done each day.
enum CalendarDrawing {
  /// The days of the week, from Monday.
  static let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
  /// The signs of the levels; each has more ink than the one before.
  static let signs: [Character] = [".", "-", "+", "#"]

  private static let most = 53

  /// How many weeks have room.
  static func weeks(in width: Int) -> Int { min(most, max(1, (width - 5) / 2)) }

  /// The months, the seven days of the week and what the signs mean.
  static func rows(_ calendar: PracticeCalendar) -> [[ScreenPiece]] {
    var rows = [[ScreenPiece("     " + months(of: calendar), .faint)]]
    for weekday in 0..<7 {
      var line: [Character] = []
      for week in calendar.weeks {
        guard let day = week[weekday] else { break }
        line += [signs[day.level], " "]
      }
      if line.last == " " { line.removeLast() }
      rows.append(
        [ScreenPiece("  \(weekdays[weekday]) ")] + ScreenPiece.runs(line, tone: tone))
    }
    rows.append([ScreenPiece("  " + legend(calendar), .faint)])
    return rows
  }

  private static func legend(_ calendar: PracticeCalendar) -> String {
    let starts = [0, 1, calendar.unit, calendar.unit * 2]
    let meanings = zip(signs, starts).map { "\($0) \($1)\($1 > 0 ? " 起" : "")" }
    return "题数：" + meanings.joined(separator: "  ")
  }

  private static func tone(_ sign: Character) -> Screen.Tone {
    switch sign {
    case ".": .faint
    case "+": .right
    case "#": .strong
    default: .plain
    }
  }

  /// The name of each month above the week with its first day.
  private static func months(of calendar: PracticeCalendar) -> String {
    var line = ""
    for (place, week) in calendar.weeks.enumerated() {
      guard let first = week.compactMap(\.self).first(where: { $0.day.date.day == 1 }) else {
        continue
      }
      let name = "\(first.day.date.month)月"
      let column = place * 2
      let width = TextLayout.displayWidth(of: line)
      let end = column + TextLayout.displayWidth(of: name)
      guard width == 0 || width < column, end <= calendar.weeks.count * 2 else { continue }
      line = TextLayout.padded(line, to: column) + name
    }
    return line
  }
}
