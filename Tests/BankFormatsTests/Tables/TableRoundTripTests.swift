import BankFormats
import JSONText
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

extension TableRoundTripTests {
  @Test(
    "Questions with the nastiest texts come back as they were", arguments: ["csv", "xlsx", "anki"])
  func nastyTexts(name: String) throws {
    let format = try #require(BankFormatCatalog.named(name))
    for seed in UInt64(1)...40 {
      var random = RandomTableQuestions(seed: seed)
      let bank = AuthoredBank(questions: (0..<25).map { _ in random.next() })
      let written = try format.write(bank)
      #expect(written.losses.isEmpty, "seed \(seed): \(written.losses)")
      let read = try format.read(BankFile(name: "bank", bytes: written.bytes)) { _ in }
      #expect(read.questions.count == bank.questions.count, "seed \(seed)")
      for (before, after) in zip(bank.questions, read.everything.questions) where before != after {
        Issue.record("seed \(seed): \(before.value.line) came back as \(after.value.line)")
        return
      }
    }
  }

  @Test("A question that reads like a head is a question", arguments: ["csv", "xlsx", "anki"])
  func questionLikeHead(name: String) throws {
    let format = try #require(BankFormatCatalog.named(name))
    var question = AuthoredQuestion(stem: ["题目"], body: .open(answer: "正确答案"))
    question.topic = "所属分类"
    let written = try format.write(AuthoredBank(questions: [question]))
    let read = try format.read(BankFile(name: "bank", bytes: written.bytes)) { _ in }
    #expect(read.everything.questions == [question])
  }

  @Test("A cell that an author edits is read as edited, whatever the rest holds")
  func editedCell() throws {
    let bank = try #require(SomeBanks.all.first { $0.id == "typo-spotting" })
    let format = try #require(BankFormatCatalog.named("csv"))
    let old = "按照县防汛抗旱指挥部统一布署"
    let text = String(decoding: try format.write(bank).bytes, as: UTF8.self)
      .replacing(old, with: "按照市防汛抗旱指挥部统一布署")
    let read = try format.read(BankFile(name: "bank.csv", bytes: Array(text.utf8))) { _ in }
    let question = try #require(read.questions.first { $0.question.id == "ts-001" })
    guard case .corrections(let corrections) = question.question.body else {
      Issue.record("not a question about slips")
      return
    }
    #expect(corrections.text[0].hasPrefix("按照市防汛抗旱指挥部"))
    #expect(corrections.slips.allSatisfy { $0.why != nil })
  }
}
