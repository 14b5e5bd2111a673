import SecretarialRules
import Testing

struct CalendarRulesTests {
  @Test func weekdaysFitTheirDates() {
    let rule = WeekdayFitsDate()
    expectFindings(rule, in: "定于2026年3月5日（1️⃣星期五）召开", ["1️⃣": "星期五"])
    expectFindings(rule, in: "2026年3月5日1️⃣周一上午", ["1️⃣": "周一"])
    expectFindings(rule, in: "2024年2月29日(1️⃣星期天)", ["1️⃣": "星期天"])
    expectFindings(rule, in: "２０２６年３月５日（1️⃣星期三）", ["1️⃣": "星期三"])
  }

  @Test(arguments: [
    "2026年3月5日（星期四）", "2026年3月8日（星期日）", "2026年3月8日周日", "2000年2月29日（星期二）",
    "1900年3月1日（星期四）", "2026年1月1日星期四", "2026年12月31日（星期四）", "2026年3月5日周边地区",
    "3月5日（星期一）", "2026年3月（星期一）", "2026年3月5日", "2026年2月30日（星期一）", "年月日（星期一）", "26年3月5日星期一",
  ])
  func rightOrUnknownWeekdaysAreLeft(text: String) {
    expectFindings(WeekdayFitsDate(), in: text)
  }

  @Test func datesInProseExist() {
    let rule = DateInProseExists()
    expectFindings(rule, in: "请于2026年1️⃣4月31日前报送", ["1️⃣": "4月31日"])
    expectFindings(
      rule, in: "2025年1️⃣2月29日至2026年2️⃣13月1日", ["1️⃣": "2月29日", "2️⃣": "13月1日"])
    expectFindings(rule, in: "2026年1️⃣5月0日", ["1️⃣": "5月0日"])
  }

  @Test(arguments: [
    "2024年2月29日", "2026年4月30日", "4月30日", "12026年4月30日", "2026年4月下旬31日", "2026年度", "每年2月29日",
  ])
  func realDatesAndPartsOfDatesAreLeft(text: String) {
    expectFindings(DateInProseExists(), in: text)
  }

  @Test func daysThatNoYearHasAreFoundWithoutAYearToo() throws {
    try expectFindings(
      "WZ613", in: "请于1️⃣9月31日前报送，2️⃣2月30日汇总。",
      ["1️⃣": "9月31日", "2️⃣": "2月30日"])
    try expectFindings("WZ613", in: "请于9月30日前报送，2月29日汇总，“9月31日”是笔误。", [:])
  }
}
