import Sessions
import Study
import Testing

@Suite struct StreakTests {
  struct Case: CustomStringConvertible, Sendable {
    let description: String
    let days: [String]
    let today: String
    let expected: (days: Int, longest: Int, includesToday: Bool)
  }

  static let cases = [
    Case(description: "nothing", days: [], today: "2026-11-22", expected: (0, 0, false)),
    Case(description: "today", days: ["2026-11-22"], today: "2026-11-22", expected: (1, 1, true)),
    Case(
      description: "not yet today", days: ["2026-11-20", "2026-11-21"], today: "2026-11-22",
      expected: (2, 2, false)),
    Case(
      description: "broken", days: ["2026-11-18", "2026-11-19", "2026-11-20"], today: "2026-11-22",
      expected: (0, 3, false)),
    Case(
      description: "leap day", days: ["2028-02-28", "2028-02-29", "2028-03-01"],
      today: "2028-03-01", expected: (3, 3, true)),
    Case(
      description: "no leap day", days: ["2026-02-28", "2026-03-01"], today: "2026-03-02",
      expected: (2, 2, false)),
    Case(
      description: "change of the year", days: ["2026-12-30", "2026-12-31", "2027-01-01"],
      today: "2027-01-01", expected: (3, 3, true)),
    Case(
      description: "the longest is past",
      days: ["2026-11-01", "2026-11-02", "2026-11-03", "2026-11-22"], today: "2026-11-22",
      expected: (1, 3, true)),
    Case(
      description: "a clock ahead", days: ["2026-11-22", "2026-11-25"], today: "2026-11-22",
      expected: (1, 1, true)),
  ]

  @Test(arguments: cases) func counts(_ test: Case) throws {
    let days = try test.days.map { PracticeDay(try #require(CalendarDay($0))) }
    let streak = Streak(days, today: try #require(CalendarDay(test.today)))
    #expect(streak.days == test.expected.days)
    #expect(streak.longest == test.expected.longest)
    #expect(streak.includesToday == test.expected.includesToday)
  }
}
