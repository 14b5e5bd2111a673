import Sessions
import Study
import TextLayout

extension StatisticsSection {
  /// 预测
  static let forecast = StatisticsSection(
    names: ["forecast", "预测", "到期"]
  ) { progress, screen in
    let due = progress.dueDays()
    screen.paragraph("今后 \(due.days.count) 天该复习的（共 \(due.total) 题）", tone: .strong)
    for row in ForecastDrawing.rows(due, width: screen.columns) { screen.line(row) }
    let later = due.later > 0 ? "再往后还有 \(due.later) 题。" : ""
    screen.paragraph(
      "只算做过的题，一题只算下一次。\(later)", indent: 2, tone: .faint)
  }
}

/// Bars of what comes back, a day a row.
enum ForecastDrawing {
  /// The longest bar.
  private static let longest = 60

  /// The rows, what is overdue first where anything is.
  ///
  /// - Parameters:
  ///   - due: What comes back when.
  ///   - width: The columns there are.
  ///   - most: How many rows at most.
  /// - Returns: A row a day.
  static func rows(_ due: DueDays, width: Int, most: Int = .max) -> [[ScreenPiece]] {
    var rows = due.days.enumerated().map { place, day in
      (label: place == 0 ? "今天" : name(of: day.day), count: day.due, tone: Screen.Tone.plain)
    }
    rows[0].tone = .strong
    if due.overdue > 0 { rows.insert(("逾期", due.overdue, .wrong), at: 0) }
    rows = Array(rows.prefix(max(1, most)))
    let labels = rows.map { TextLayout.displayWidth(of: $0.label) }.max() ?? 0
    let counts = rows.map { "\($0.count)".count }.max() ?? 1
    let room = min(longest, width - labels - counts - 6)
    let top = rows.map(\.count).max() ?? 0
    return rows.map { row in
      let length =
        row.count == 0 || top == 0 || room < 1
        ? 0 : max(1, Int((Double(row.count) * Double(room) / Double(top)).rounded()))
      let start =
        "  " + TextLayout.padded(row.label, to: labels) + "  "
        + TextLayout.padded("\(row.count)", to: counts, alignment: .trailing) + "  "
      return [ScreenPiece(start), ScreenPiece(String(repeating: "#", count: length), row.tone)]
    }
  }

  /// `23日 一`, and with the month on its first day.
  static func name(of day: CalendarDay) -> String {
    let date = day.date
    let month = date.day == 1 ? "\(date.month)月" : ""
    return "\(month)\(date.day)日 \(CalendarDrawing.weekdays[day.weekday])"
  }
}
