import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct DocumentDateRuleTests {
  @Test func arabicDigits() {
    expectFindings(
      .documentDate, "1️⃣二〇二六年2️⃣三月3️⃣十一日", ["1️⃣": "GW210", "2️⃣": "GW210", "3️⃣": "GW210"])
    expectFindings(
      .documentDate, "1️⃣２０２６年2️⃣３月3️⃣１１日", ["1️⃣": "GW210", "2️⃣": "GW210", "3️⃣": "GW210"])
  }

  @Test func completeness() {
    expectFindings(.documentDate, "1️⃣26年3月11日", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "1️⃣3月11日", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "2026年3月1️⃣", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "2026年1️⃣", ["1️⃣": "GW211 GW211"])
    expectFindings(
      .documentDate, "20261️⃣.32️⃣.113️⃣", ["1️⃣": "GW211", "2️⃣": "GW211", "3️⃣": "GW211"])
    expectFindings(.documentDate, "2026年3月111️⃣号", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "2026年3月11日1️⃣印发", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "1️⃣今天", ["1️⃣": "GW211"])
    expectFindings(.documentDate, "1️⃣", ["1️⃣": "GW211"])
  }

  @Test func noPadding() {
    expectFindings(.documentDate, "2026年1️⃣03月2️⃣05日", ["1️⃣": "GW212", "2️⃣": "GW212"])
  }

  @Test func theDayExists() {
    expectFindings(.documentDate, "2026年1️⃣2月29日", ["1️⃣": "GW213"])
    expectFindings(.documentDate, "2026年1️⃣13月1日", ["1️⃣": "GW213"])
    expectFindings(.documentDate, "2026年1️⃣4月31日", ["1️⃣": "GW213"])
  }

  @Test(arguments: [
    "2026年3月11日", "2024年2月29日", "2000年2月29日", "2026年12月31日", "2012年7月1日", " 2026年10月1日 ",
  ])
  func goodDates(_ text: String) {
    expectFindings(.documentDate, text, [:])
  }

  @Test(arguments: [
    "二〇二六年三月十一日", "２０２６年３月１１日", "2026年03月11日", "2026-03-11", "2026.3.11", "26年3月11号",
    "2026/3/11", "2026年3月11日印发",
  ])
  func replacementsRepair(_ text: String) {
    #expect(repaired(text, as: .documentDate) == "2026年3月11日")
  }

  @Test func whatIsFormattedIsGood() throws {
    let seed: UInt64 = 15_835
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let date = try #require(
        DocumentDate(
          year: .random(in: 1949...2999, using: &generator),
          month: .random(in: 1...12, using: &generator),
          day: .random(in: 1...28, using: &generator)))
      let findings = PhraseCheck.findings(in: Phrase(.documentDate, date.description))
      #expect(findings.isEmpty, "seed \(seed) round \(round): \(date)")
      #expect(DocumentDate(parsing: date.description) == date, "seed \(seed) round \(round)")
    }
  }
}
