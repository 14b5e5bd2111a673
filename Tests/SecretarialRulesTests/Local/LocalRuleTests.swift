import OfficialDocuments
import SecretarialRules
import Testing

/// Rules of single units: silent until a profile names them.
struct LocalRuleTests {
  private static let codes = (101...105).map { RuleCode(rawValue: "DW\($0)") }

  private func found(_ text: String, on codes: Set<RuleCode>) -> [String] {
    let document = OfficialDocument(text)
    return DocumentCheck.findings(in: document, profile: RuleProfile(on: codes))
      .filter { $0.rule.rawValue.hasPrefix("DW") }
      .map { "\($0.rule) \(document.text[$0.range])" }
  }

  private func document(title: String, recipients: String = "市人民政府：", characters: Int) -> String {
    let body = String(repeating: "值班工作落实到人", count: characters / 8)
    return "青石县人民政府文件\n青政〔2026〕8号\n\n\(title)\n\n\(recipients)\n　　\(body)。\n\n"
      + "青石县人民政府\n2026年5月8日"
  }

  @Test(arguments: codes)
  func eachNamesItsUnit(_ code: RuleCode) throws {
    let rule = try #require(RuleCatalog.rule(code) as? any CheckedRule)
    #expect(rule.basis.strength == .local)
    #expect(rule.basis.unit != nil)
    #expect(!RuleProfile.standard.applies(rule))
    #expect(RuleProfile(on: [code]).applies(rule))
  }

  @Test func oneMainRecipient() {
    let two = document(title: "青石县人民政府关于防汛工作的报告", recipients: "市人民政府，市应急管理局：", characters: 80)
    let one = document(title: "青石县人民政府关于防汛工作的报告", characters: 80)
    #expect(found(two, on: ["DW101"]) == ["DW101 市应急管理局"])
    #expect(found(one, on: ["DW101"]) == [])
    #expect(found(two, on: []) == [])
    let phrase = Phrase(.mainRecipients, "市人民政府，市应急管理局：")
    #expect(!PhraseCheck.findings(in: phrase).contains { $0.rule == "DW101" })
    #expect(
      PhraseCheck.findings(in: phrase, profile: RuleProfile(on: ["DW101"]))
        .contains { $0.rule == "DW101" })
  }

  @Test func lengthIsLimitedByGenre() {
    let request = "青石县人民政府关于拨付防汛经费的请示"
    let report = "青石县人民政府关于防汛工作情况的报告"
    #expect(
      found(document(title: request, characters: 1600), on: ["DW103"]) == ["DW103 \(request)"])
    #expect(found(document(title: request, characters: 1400), on: ["DW103"]) == [])
    #expect(found(document(title: report, characters: 1600), on: ["DW103"]) == [])
    #expect(found(document(title: report, characters: 3100), on: ["DW104"]) == ["DW104 \(report)"])
    #expect(found(document(title: report, characters: 2900), on: ["DW104"]) == [])
    #expect(found(document(title: request, characters: 3100), on: Set(Self.codes)).count == 1)
  }

  @Test func briefingsAreShort() {
    let briefing = "青石县人民政府关于防汛工作情况的汇报"
    #expect(
      found(document(title: briefing, characters: 3200), on: ["DW102"]) == ["DW102 \(briefing)"])
    #expect(found(document(title: briefing, characters: 2800), on: ["DW102"]) == [])
  }

  @Test func topicsAreCounted() throws {
    try expectFindings("DW105", in: "市长办公会研究1️⃣七个议题", ["1️⃣": "七个议题"])
    try expectFindings("DW105", in: "市长办公会安排1️⃣12个议题", ["1️⃣": "12个议题"])
    try expectFindings("DW105", in: "市长办公会研究五个议题，听取第六个议题；县委常委会研究七个议题")
  }

  @Test func lettersCloseOtherwise() {
    let text = document(title: "青石县人民政府关于商请支持防汛工作的函", characters: 80)
      .replacing("。\n\n青石县", with: "。\n　　此致\n敬礼！\n\n青石县")
    let codes = DocumentCheck.findings(in: OfficialDocument(text)).map { $0.rule }
    #expect(codes.contains("WZ665"))
    let other = document(title: "青石县人民政府关于商请支持防汛工作的函", characters: 80)
    #expect(!DocumentCheck.findings(in: OfficialDocument(other)).contains { $0.rule == "WZ665" })
  }
}
