import BankFormats
import Testing

@Suite("Banks written as tables and read again")
struct TableRoundTripTests {
  static let formats = ["csv", "xlsx"]

  @Test("Every shipped bank comes back whole", arguments: formats)
  func shippedBanks(name: String) throws {
    let format = try #require(BankFormatCatalog.named(name))
    #expect(SomeBanks.all.count >= 6)
    for bank in SomeBanks.all {
      let written = try format.write(bank)
      #expect(written.losses.isEmpty, "\(written.losses)")
      let (read, found) = try BankFormatCatalog.read(BankFile(name: "bank", bytes: written.bytes))
      #expect(found.name == name)
      #expect(read.everything.title == bank.title)
      #expect(read.everything.id == bank.id)
      #expect(read.everything.summary == bank.summary)
      for (before, after) in zip(bank.questions, read.everything.questions) {
        #expect(before == after)
      }
      #expect(bank.questions.count == read.questions.count)
      for question in read.questions where question.standing != .ready {
        Issue.record("\(question.question.id ?? ""): \(question.remarks)")
      }
    }
  }
}
