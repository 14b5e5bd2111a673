import Sessions
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2026-09-12T21:10:03+08:00", 1_789_218_603_000, 480),
    ("2026-09-12T21:10:03.250+08:00", 1_789_218_603_250, 480),
    ("1970-01-01T00:00:00+00:00", 0, 0), ("1969-12-31T23:59:59.999+00:00", -1, 0),
    ("2024-02-29T12:00:00-03:30", 1_709_220_600_000, -210),
    ("2000-03-01T00:00:00+14:00", 951_818_400_000, 840),
    ("1900-03-01T00:00:00+00:00", -2_203_891_200_000, 0),
  ])
  func writesAndReads(text: String, milliseconds: Int, offset: Int) {
    let time = Timestamp(milliseconds: milliseconds, offsetMinutes: offset)
    #expect(time.description == text)
    #expect(Timestamp(text) == time)
  }

  @Test func readsUTCAndShortFractions() {
    let second = Timestamp(milliseconds: 1000, offsetMinutes: 0)
    #expect(Timestamp("1970-01-01T00:00:01Z") == second)
    #expect(Timestamp("1970-01-01T00:00:01.5Z") == second.advanced(byMilliseconds: 500))
    #expect(Timestamp("1970-01-01T00:00:01.2504999Z") == second.advanced(byMilliseconds: 250))
  }

  @Test(arguments: [
    "", "2026-09-12", "2026-09-12T21:10:03", "2026-09-12 21:10:03+08:00",
    "2026-13-12T21:10:03+08:00", "2025-02-29T21:10:03+08:00", "2026-09-31T21:10:03+08:00",
    "2026-09-12T24:10:03+08:00", "2026-09-12T21:60:03+08:00", "2026-09-12T21:10:03+0800",
    "2026-09-12T21:10:03.+08:00", "2026-09-12T21:10:03+08:00 ", "2026-09-12T21:10:03Zulu",
    "２026-09-12T21:10:03Z",
  ])
  func refuses(text: String) { #expect(Timestamp(text) == nil) }

  @Test func everyDayOfFourCenturiesHasItsDate() {
    for day in stride(from: -80_000, to: 80_000, by: 17) {
      let date = CalendarDay(daysSince1970: day).date
      #expect(CalendarDay(year: date.year, month: date.month, day: date.day)?.daysSince1970 == day)
    }
  }

  @Test func theDayIsThatOfTheClockOnTheWall() throws {
    let late = try #require(Timestamp("2026-09-13T00:30:00+08:00"))
    #expect(late.day.description == "2026-09-13")
    let utc = Timestamp(milliseconds: late.milliseconds, offsetMinutes: 0)
    #expect(utc.day.description == "2026-09-12")
    #expect(utc < late && !(late < utc))
  }

  @Test func nowIsAfterThisWasWritten() throws {
    let written = try #require(Timestamp("2026-01-01T00:00:00Z"))
    #expect(Timestamp.now() > written)
    #expect((-14 * 60...14 * 60).contains(Timestamp.now().offsetMinutes))
  }
}
