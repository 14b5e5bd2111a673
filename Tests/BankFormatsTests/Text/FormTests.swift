import BankFormats
import Foundation
import Quiz
import Testing

@Suite("Banks as plain text")
struct FormTests {
  @Test("Every shipped bank is written and read without a loss", arguments: ShippedBanks.paths)
  func shippedBank(path: String) throws {
    let bank = try ShippedBanks.bank(at: path)
    let format = try #require(BankFormatCatalog.named("text"))
    let written = try format.write(bank)
    #expect(written.losses.isEmpty)
    let (imported, found) = try BankFormatCatalog.read(
      BankFile(name: "题库.txt", bytes: written.bytes))
    #expect(found.name == "text")
    #expect(imported.leftOut.isEmpty)
    for (before, after) in zip(bank.questions, imported.whole.questions) {
      #expect(before == after)
    }
    #expect(imported.whole == bank)
    #expect(imported.questions.allSatisfy { $0.standing == .ready })
  }
}
