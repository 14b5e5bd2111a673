import Foundation
import OfficialDocuments
import Testing

@Suite struct SecrecyMarkTests {
  @Test(arguments: [
    ("机密★20年", "机密★20年"), ("秘密★六个月", "秘密★6个月"), ("秘密 ☆ 6月", "秘密★6个月"), ("绝密三十年", "绝密★30年"),
  ])
  func readsManyForms(_ text: String, _ formatted: String) {
    #expect(SecrecyMark(parsing: text)?.description == formatted)
  }

  @Test(arguments: ["", "机密", "机密★", "20年", "机密★0年", "内部★5年", "机密★长期", "机密★20"])
  func refusesTheRest(_ text: String) {
    #expect(SecrecyMark(parsing: text) == nil)
  }

  @Test func headBlockGoesFromTopToBottom() throws {
    let term = try #require(SecrecyTerm(1, .years))
    let block = HeadBlock(
      copyNumber: 17, secrecyMark: SecrecyMark(level: .secret, term: term), urgency: .veryUrgent)
    #expect(block.lines == ["000017", "机密★1年", "特急"])
    #expect(HeadBlock(urgency: .urgent).lines == ["加急"])
    #expect(HeadBlock().lines == [])
  }

  @Test func longestTerms() {
    #expect(SecrecyLevel.allCases.map(\.maximumYears) == [30, 20, 10])
  }

  @Test func termsAreReadFromBanks() throws {
    let good = Data(#"{"value": 6, "unit": "个月"}"#.utf8)
    #expect(try JSONDecoder().decode(SecrecyTerm.self, from: good).description == "6个月")
    let bad = Data(#"{"value": 0, "unit": "年"}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(SecrecyTerm.self, from: bad) }
  }
}
