import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct SecrecyMarkRuleTests {
  @Test func order() {
    expectFindings(.secrecyMark, "机密★1年\n1️⃣000017\n特急", ["1️⃣": "GW222"])
    expectFindings(.secrecyMark, "特急\n1️⃣000017\n机密★1年", ["1️⃣": "GW222"])
    expectFindings(.secrecyMark, "000017\n特急\n1️⃣机密★1年", ["1️⃣": "GW222"])
  }

  @Test func maximum() {
    expectFindings(.secrecyMark, "秘密★1️⃣15年", ["1️⃣": "BM503"])
    expectFindings(.secrecyMark, "机密★1️⃣21年", ["1️⃣": "BM503"])
    expectFindings(.secrecyMark, "绝密★1️⃣31年", ["1️⃣": "BM503"])
    expectFindings(.secrecyMark, "秘密★1️⃣121个月", ["1️⃣": "BM503"])
  }

  @Test func form() {
    expectFindings(.secrecyMark, "机密1️⃣20年", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "机密1️⃣☆20年", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "机密1️⃣*20年", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "机密★1️⃣", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "机密1️⃣", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "秘密★61️⃣月", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "1️⃣20年★机密", ["1️⃣": "BM527"])
    expectFindings(.secrecyMark, "1️⃣机密 ★ 20年", ["1️⃣": "BM527"])
  }

  @Test func digits() {
    expectFindings(.secrecyMark, "秘密★1️⃣六个月", ["1️⃣": "BM528"])
    expectFindings(.secrecyMark, "机密★1️⃣二十年", ["1️⃣": "BM528"])
    expectFindings(.secrecyMark, "机密★1️⃣１０年", ["1️⃣": "BM528"])
  }

  @Test(arguments: [
    "机密★20年", "秘密★6个月", "绝密★30年", "秘密★10年", "机密★1年", "秘密★120个月", "000017\n机密★1年\n特急",
    "000017\n机密★1年", "机密★1年\n加急", "特急",
    // How these are to be written rests on texts that are not verified: nothing is said about them.
    "机密★2030年12月31日", "机密★长期", "秘密★项目验收后",
  ])
  func goodMarks(_ text: String) {
    expectFindings(.secrecyMark, text, [:])
  }

  @Test(arguments: [
    ("秘密★六月", "秘密★6个月"), ("机密二十年", "机密★20年"), ("机密 ☆ 20年", "机密★20年"),
  ])
  func replacementsRepair(_ text: String, _ good: String) {
    #expect(repaired(text, as: .secrecyMark) == good)
  }

  @Test func whatIsFormattedIsGood() throws {
    let seed: UInt64 = 2_024
    var generator = SeededGenerator(seed: seed)
    for round in 0..<2_000 {
      let level = try #require(SecrecyLevel.allCases.randomElement(using: &generator))
      let unit = try #require(SecrecyTerm.Unit.allCases.randomElement(using: &generator))
      let term = try #require(
        SecrecyTerm(.random(in: 1...level.maximumYears, using: &generator), unit))
      let mark = SecrecyMark(level: level, term: term)
      let block = HeadBlock(
        copyNumber: .random(in: 1...9_999_999, using: &generator), secrecyMark: mark,
        urgency: Urgency.allCases.randomElement(using: &generator))
      let text = block.lines.joined(separator: "\n")
      let findings = PhraseCheck.findings(in: Phrase(.secrecyMark, text))
      #expect(findings.isEmpty, "seed \(seed) round \(round): \(text)")
      #expect(SecrecyMark(parsing: mark.description) == mark, "seed \(seed) round \(round)")
    }
  }
}
