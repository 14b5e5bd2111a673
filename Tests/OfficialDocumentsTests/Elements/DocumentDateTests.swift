import OfficialDocuments
import Testing

@Suite struct DocumentDateTests {
  @Test(arguments: [
    "2026年3月11日", "2026-03-11", "2026.3.11", "2026/3/11", "二〇二六年三月十一日", "２０２６年３月１１日",
    "2026 年 3 月 11 日", "2026年03月11号",
  ])
  func readsManyForms(_ text: String) {
    #expect(DocumentDate(parsing: text)?.description == "2026年3月11日")
  }

  @Test(arguments: ["", "26年3月11日", "2026年3月", "3月11日", "2026年2月30日", "2026年3月11日印发", "2025年2月29日"])
  func refusesWhatIsNoDay(_ text: String) {
    #expect(DocumentDate(parsing: text) == nil)
  }

  @Test func leapYears() {
    #expect(DocumentDate.exists(year: 2024, month: 2, day: 29))
    #expect(DocumentDate.exists(year: 2000, month: 2, day: 29))
    #expect(!DocumentDate.exists(year: 1900, month: 2, day: 29))
    #expect(!DocumentDate.exists(year: 2026, month: 2, day: 29))
  }

  /// A joint document takes the latest day on which a head signs.
  @Test func theLatestDayIsTheGreatest() {
    let days = ["2026-03-04", "2026-03-11", "2025-12-31"].compactMap { DocumentDate(parsing: $0) }
    #expect(days.max()?.description == "2026年3月11日")
  }
}
