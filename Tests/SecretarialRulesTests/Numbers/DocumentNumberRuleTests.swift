import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct DocumentNumberRuleTests {
  @Test func brackets() {
    expectFindings(.documentNumber, "云政办发1️⃣[20262️⃣]7号", ["1️⃣": "GW205", "2️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发1️⃣（20262️⃣）7号", ["1️⃣": "GW205", "2️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发1️⃣【20262️⃣】7号", ["1️⃣": "GW205", "2️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发1️⃣〈20262️⃣〉7号", ["1️⃣": "GW205", "2️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发〔20261️⃣年〕7号", ["1️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发1️⃣2026年7号", ["1️⃣": "GW205"])
    expectFindings(.documentNumber, "云政办发〔20261️⃣第7号", ["1️⃣": "GW205 GW207"])
  }

  @Test func year() {
    expectFindings(.documentNumber, "云政办发〔1️⃣26〕7号", ["1️⃣": "GW206"])
    expectFindings(.documentNumber, "云政办发〔1️⃣二〇二六〕7号", ["1️⃣": "GW206"])
    expectFindings(.documentNumber, "云政办发〔1️⃣２０２６〕7号", ["1️⃣": "GW206"])
  }

  @Test func serialNumber() {
    expectFindings(.documentNumber, "云政办发〔2026〕1️⃣007号", ["1️⃣": "GW207"])
    expectFindings(.documentNumber, "云政办发〔2026〕1️⃣第7号", ["1️⃣": "GW207"])
    expectFindings(.documentNumber, "云政办发〔2026〕1️⃣第2️⃣07号", ["1️⃣": "GW207", "2️⃣": "GW207"])
    expectFindings(.documentNumber, "云政办发〔2026〕1️⃣七号", ["1️⃣": "GW207"])
  }

  @Test func completeness() {
    expectFindings(.documentNumber, "1️⃣〔2026〕7号", ["1️⃣": "GW208"])
    expectFindings(.documentNumber, "云政办发〔2026〕71️⃣", ["1️⃣": "GW208"])
    expectFindings(.documentNumber, "云政办发1️⃣7号", ["1️⃣": "GW208"])
    expectFindings(.documentNumber, "云政办发〔2026〕1️⃣号", ["1️⃣": "GW208"])
    expectFindings(.documentNumber, "云政办发〔2026〕7号1️⃣文件", ["1️⃣": "GW208"])
    expectFindings(.documentNumber, "1️⃣", ["1️⃣": "GW208 GW208 GW208"])
    expectFindings(.documentNumber, "1️⃣第7号", ["1️⃣": "GW207 GW208 GW208"])
  }

  @Test(arguments: [
    "云政办发〔2026〕7号", "国发〔2025〕11号", "云政办函〔2026〕100号", "三政发〔2026〕3号", "九府办发〔2024〕18号",
    "中办发〔2012〕14号", "云财发〔2026〕18号", " 云政办发〔2026〕7号 ", "云政办发 〔2026〕 7号",
  ])
  func goodNumbers(_ text: String) {
    expectFindings(.documentNumber, text, [:])
  }

  @Test func ordersHaveARunningNumber() {
    expectFindings(.documentNumber, "第7号", genre: .order, [:])
  }

  /// Replacing what is found leads to a good number.
  @Test(arguments: [
    "云政办发[2026]7号", "云政办发（26）07号", "云政办发【二〇二六】第七号", "云政办发〔2026〕7", "云政办发〔2026〕7号文",
  ])
  func replacementsRepair(_ text: String) {
    #expect(repaired(text, as: .documentNumber) == "云政办发〔2026〕7号")
  }

  @Test func whatIsFormattedIsGood() throws {
    let seed: UInt64 = 9_704
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let code = try #require(["云政办发", "三政", "国发", "云财函"].randomElement(using: &generator))
      let number = try #require(
        DocumentNumber(
          agencyCode: code, year: .random(in: 1949...2999, using: &generator),
          serial: .random(in: 1...99_999, using: &generator)))
      let text = number.description
      let findings = PhraseCheck.findings(in: Phrase(.documentNumber, text))
      #expect(findings.isEmpty, "seed \(seed) round \(round): \(text)")
      #expect(DocumentNumber(parsing: text) == number, "seed \(seed) round \(round): \(text)")
    }
  }
}
