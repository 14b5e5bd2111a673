import Sessions
import Study
import Testing

@Suite struct PracticeCalendarTests {
  @Test(arguments: [
    ("1970-01-01", 3), ("1969-12-31", 2), ("2000-02-29", 1), ("2026-11-22", 6), ("2026-11-23", 0),
    ("2027-01-01", 4), ("2028-02-29", 1),
  ]) func knowsTheDayOfTheWeek(day: String, weekday: Int) throws {
    #expect(try #require(CalendarDay(day)).weekday == weekday)
  }

  @Test(arguments: ["2026-11-22", "2026-11-23", "2027-01-01", "2028-02-29", "2028-03-01"])
  func endsWithToday(today: String) throws {
    let today = try #require(CalendarDay(today))
    for count in [1, 5, 53] {
      let calendar = PracticeCalendar([], weeks: count, today: today)
      #expect(calendar.weeks.count == count)
      #expect(calendar.weeks.allSatisfy { $0.count == 7 && $0[0]?.day.weekday == 0 })
      let days = calendar.weeks.joined().compactMap(\.self).map(\.day.daysSince1970)
      #expect(days.last == today.daysSince1970)
      #expect(zip(days, days.dropFirst()).allSatisfy { $1 == $0 + 1 })
      #expect(calendar.weeks.joined().allSatisfy { $0?.level ?? 0 == 0 })
    }
  }

  @Test func gradesDaysByRoundNumbers() throws {
    let practice = try PracticeFolder()
    let start = PracticeFolder.start
    // 1, 12, 25 and 400 answers on four days.
    for (back, count) in [(3, 1), (2, 12), (1, 25), (0, 400)] {
      let day = start.advanced(byMilliseconds: -back * 86_400_000)
      let events = (0..<count).map { PracticeFolder.answer($0, at: day) }
      try practice.put(PracticeFolder.session(events, at: day, name: "d\(back)"))
    }
    let progress = try practice.progress(at: start)
    let calendar = PracticeCalendar(progress.days, weeks: 3, today: progress.today)
    let levels = calendar.weeks.joined().compactMap(\.self).suffix(4).map(\.level)
    #expect(levels == [1, 1, 1, 3], "unit \(calendar.unit)")
    #expect(calendar.unit == 200)
    let before = PracticeCalendar(
      Array(progress.days.dropLast()), weeks: 3, today: progress.today)
    #expect(before.unit == 10)
    #expect(before.weeks.joined().compactMap(\.self).suffix(4).map(\.level) == [1, 2, 3, 0])
  }
}
