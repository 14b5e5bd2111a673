import Sessions
import Study

/// A calendar of practice, the darker the more was done.
struct CalendarFigure {
  private let calendar: PracticeCalendar
  private let weeksInRow: Int

  init(_ calendar: PracticeCalendar, weeksInRow: Int) {
    self.calendar = calendar
    self.weeksInRow = weeksInRow
  }

  /// A drawing for each row of weeks, the earlier first, with the weeks as a table.
  var html: String {
    let starts = stride(from: 0, to: calendar.weeks.count, by: weeksInRow)
    let rows = starts.map { start in
      drawing(Array(calendar.weeks[start..<min(start + weeksInRow, calendar.weeks.count)]))
    }
    return "<div class=\"rows\">\n\(rows.joined())</div>\n" + legend + table.folded
  }

  private func drawing(_ weeks: [[PracticeCalendar.Day?]]) -> String {
    let (left, top) = (18.0, 18.0)
    let cell = (Double(ReportDrawing.width) - left) / Double(weeksInRow)
    let days = weeks.joined().compactMap(\.self)
    let answers = days.reduce(0) { $0 + $1.answers }
    let span = days.first.map { "\($0.day) 到 \(days.last?.day ?? $0.day)，" } ?? ""
    var drawing = ReportDrawing(
      "练习日历：\(span)练了 \(days.count { $0.answers > 0 }) 天，\(answers) 题次",
      height: Int(top + cell * 7 + 2))
    for weekday in [0, 2, 4, 6] {
      drawing.text(
        CalendarDrawing.weekdays[weekday], x: left - 5, y: top + cell * (Double(weekday) + 0.8),
        anchor: "end", class: "small")
    }
    for (place, week) in weeks.enumerated() {
      let x = left + cell * Double(place)
      for (weekday, day) in week.enumerated() {
        guard let day else { continue }
        if day.day.date.day == 1, place < weeks.count - 1 {
          drawing.text("\(day.day.date.month)月", x: x, y: top - 5, class: "small")
        }
        drawing.rectangle(
          x: x + 0.8, y: top + cell * Double(weekday) + 0.8, width: cell - 1.6,
          height: cell - 1.6, class: "l\(day.level)", tip: "\(day.day)：\(day.answers) 题")
      }
    }
    return drawing.html
  }

  private var legend: String {
    let unit = calendar.unit
    let meanings = ["没练", "1 题起", "\(unit) 题起", "\(unit * 2) 题起"]
    let signs = meanings.enumerated().map { level, words in
      "<span><i class=\"l\(level)\"></i>\(words)</span>"
    }
    return "<p class=\"legend\">\(signs.joined(separator: " "))</p>\n"
  }

  private var table: ReportTable {
    ReportTable(
      ["一周从", "练了几天", "题次"],
      calendar.weeks.compactMap { week in
        let days = week.compactMap(\.self)
        guard let first = days.first, days.contains(where: { $0.answers > 0 }) else { return nil }
        return [
          "\(first.day)", "\(days.count { $0.answers > 0 })",
          "\(days.reduce(0) { $0 + $1.answers })",
        ]
      })
  }
}
