import Quiz
import SecretarialRules
import TestSupport
import Testing

/// The documents that are shipped to be drafted, drafted by others than their author.
@Suite struct DraftingBankTests {
  private func asked() throws -> [String: Asked] {
    let bank = try #require(ShippedBanks.library.bank(BankID(rawValue: "drafting")))
    return Dictionary(
      try bank.entries.map { ($0.reference.question.rawValue, try Asked($0, of: bank)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func aGoodDocumentInOtherWordsEarnsEverything() throws {
    let asked = try asked()
    #expect(Set(asked.keys) == Set(DraftedDocuments.others.keys))
    for (id, text) in DraftedDocuments.others {
      let mark = try #require(asked[id]).mark(text)
      #expect(mark.verdict == .right, "\(id): \(mark.reasons)")
    }
  }

  /// What somebody in the case suggests and the rules forbid.
  @Test(arguments: [
    ("df-002", "恳请县人民政府给予补助", "恳请县人民政府给予补助，并为我镇增加编制2名", "一文一事（扣 2 分）", "GW303"),
    ("df-003", "特此报告，请审阅。", "另请县里追加农机补贴60万元。特此报告。", "夹带请示（扣 2 分）", "GW304"),
    ("df-012", "占用人行道的函", "占用人行道的请示", "文种（失 3 分）", "GW114"),
    ("df-001", "的通知\n", "的通报\n", "文种（失 2 分）", "GW108"),
    ("df-010", "施工的通告", "施工的公告", "文种（失 2 分）", "GW106"),
    ("df-005", "的复函", "的批复", "文种（失 2 分）", "GW114"),
    ("df-007", "的通报\n", "的通知\n", "文种（失 2 分）", "GW109"),
    ("df-011", "1.《档案工作统计表》\n", "1.《档案工作统计表》；\n", "附件说明（失 2 分）", "GW548"),
    ("df-011", "2.《填报说明》\n", "2.《填报说明》。\n", "附件说明（失 2 分）", "GW548"),
    ("df-006", "2026年7月3日", "2026.7.3", "成文日期（失 1 分）", "GW211"),
  ])
  func theTrapsOfTheCasesCostTheirPoints(
    id: String, find: String, replace: String, item: String, rule: String
  ) throws {
    let text = try #require(DraftedDocuments.others[id])
    let changed = text.replacing(find, with: replace)
    try #require(changed != text)
    let mark = try #require(try asked()[id]).mark(changed)
    #expect(mark.reasons.contains { $0.hasPrefix(item) && $0.contains(rule) }, "\(mark.reasons)")
    #expect(mark.brokenRules.map(\.rawValue).contains(rule))
    #expect(mark.verdict == .partial)
  }

  /// A document for one case is none for another.
  @Test func aDocumentForAnotherCaseEarnsLittle() throws {
    let asked = try asked()
    for (id, question) in asked {
      for (other, text) in DraftedDocuments.others where other != id {
        let mark = try question.mark(text)
        #expect(mark.points <= mark.maxPoints / 2, "\(other) for \(id): \(mark.points)")
      }
    }
  }
}
