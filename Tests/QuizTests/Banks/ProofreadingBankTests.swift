import Quiz
import Testing

/// The shipped documents with faults, put right in the words of others than their author.
@Suite struct ProofreadingBankTests {
  private func asked() throws -> [String: Asked] {
    let bank = try #require(ShippedBanks.library.bank(BankID(rawValue: "proofreading")))
    return Dictionary(
      try bank.entries.map { ($0.reference.question.rawValue, try Asked($0, of: bank)) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func whatPeopleTypeEarnsEverything() throws {
    let asked = try asked()
    #expect(Set(asked.keys) == Set(ProofreadAnswers.others.map(\.id)))
    for (id, typed) in ProofreadAnswers.others {
      let question = try #require(asked[id])
      let canonical: String
      do {
        canonical = try question.read(typed).canonical
      } catch {
        Issue.record("\(id): \(typed.debugDescription) \(error.message)")
        continue
      }
      let mark = question.mark(stored: canonical)
      #expect(
        mark.headline.hasSuffix("处毛病都说对了。"), "\(id): \(canonical) \(mark.headline)\(mark.reasons)")
      #expect(!mark.reasons.contains { $0.contains("误报") }, "\(id): \(canonical) \(mark.reasons)")
    }
  }

  /// Naming every line and nothing else, or one fault for each line, is no proofreading.
  @Test(arguments: ["有错", "错别字", "文种", "日期", "标题、主送机关", "文种，日期，错别字，顿号，结束语，括号，合计，签发人"])
  func oneAnswerForEachLineEarnsLittle(words: String) throws {
    for (id, question) in try asked() {
      let typed = question.page.passage.indices.map { "\($0 + 1) \(words)" }
      let mark = try question.mark(typed.joined(separator: "；"))
      #expect(mark.points <= mark.maxPoints / 4, "\(id) \(words): \(mark.headline)")
    }
  }
}
