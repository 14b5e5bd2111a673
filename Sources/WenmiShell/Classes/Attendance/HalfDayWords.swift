import Classroom
import Sessions

/// A half-day as people type it, among other words: `11-21 上午`, `昨天 下午`.
struct HalfDayWords {
  /// The half-day that was meant.
  let halfDay: HalfDay
  /// The words that say something else.
  let rest: [String]

  /// Takes the half-day out of words; what is not said is as it is now.
  ///
  /// - Throws: ``ShellProblem`` where a day is named without a part of it, or does not exist.
  init(_ words: [String], now: Timestamp) throws(ShellProblem) {
    var day: CalendarDay?
    var part: HalfDay.Part?
    var rest: [String] = []
    for word in words {
      if part == nil, let found = Self.parts[word.lowercased()] {
        part = found
      } else if day == nil, let found = try Self.day(word, today: now.day) {
        day = found
      } else {
        rest.append(word)
      }
    }
    let current = HalfDay(now)
    if let day, day != current.day, part == nil {
      throw ShellProblem("请写明 \(day) 的上午、下午还是晚上。")
    }
    halfDay = HalfDay(day: day ?? current.day, part: part ?? current.part)
    self.rest = rest
  }

  private static let parts: [String: HalfDay.Part] = [
    "上午": .morning, "早上": .morning, "am": .morning, "下午": .afternoon, "pm": .afternoon,
    "晚上": .evening, "晚": .evening, "夜": .evening,
  ]

  private static func day(_ word: String, today: CalendarDay) throws(ShellProblem) -> CalendarDay? {
    switch word {
    case "今天": return today
    case "昨天": return CalendarDay(daysSince1970: today.daysSince1970 - 1)
    case "前天": return CalendarDay(daysSince1970: today.daysSince1970 - 2)
    default: break
    }
    let numbers = word.split { "-/.年月日号".contains($0) }
    let hasSigns = word.contains { "-/.年月日号".contains($0) }
    guard hasSigns, (2...3).contains(numbers.count),
      numbers.allSatisfy({ $0.utf8.count <= 4 && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    var parts = numbers.compactMap { Int($0) }
    if parts.count == 2 {
      // A class may be called 2026-2.
      guard parts[0] <= 12 else { return nil }
      parts.insert(today.date.year, at: 0)
    }
    guard let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2]) else {
      throw ShellProblem("没有 \(word) 这一天。日期请写成 2026-11-21 或者 11-21。")
    }
    return day
  }
}
