import BankFormats
import Quiz
import Testing

@Suite("Banks through the formats of other programs")
struct ExchangeTests {
  /// The formats in which nothing of a question is lost that they hold at all.
  static let faithful = ["gift", "moodle", "qti"]

  @Test("Every shipped bank comes back as it was", arguments: faithful, SampleBanks.paths)
  func shippedBank(format: String, path: String) throws {
    let bank = try SampleBanks.bank(at: path)
    let exchanged = try ExchangedBank(bank, through: format)
    exchanged.expectEqual(to: bank)
    #expect(exchanged.imported.title == bank.title)
    #expect(exchanged.imported.id == bank.id)
    #expect(exchanged.imported.leftOut.isEmpty)
    let remarks = exchanged.imported.questions.flatMap(\.remarks)
    #expect(remarks.isEmpty, "\(remarks)")
  }

  @Test("Other programs see the same questions", arguments: faithful, SampleBanks.paths)
  func visiblePart(format: String, path: String) throws {
    let bank = try SampleBanks.bank(at: path)
    let written = try #require(BankFormatCatalog.named(format)).write(bank)
    let lost = Set(written.losses.filter(\.isWhole).map(\.question))
    let seen = try VisibleQuestion.questions(in: written.bytes, format: format)
    let kept = bank.questions.filter { !lost.contains($0.id ?? "") }
    #expect(seen.count == kept.count)
    for (before, after) in zip(kept, seen) {
      let before = VisibleQuestion.withFirstWords(before)
      #expect(VisibleQuestion.lines(of: after) == VisibleQuestion.lines(of: before))
    }
  }

  @Test("Questions with nasty texts come back, or what is lost is told", arguments: faithful)
  func generatedQuestions(format: String) throws {
    for seed in UInt64(1)...60 {
      var generator = QuestionGenerator(seed: seed)
      let bank = AuthoredBank(
        id: "b", title: "题库 \(seed)", questions: (1...12).map { generator.question(number: $0) })
      let exchanged = try ExchangedBank(bank, through: format)
      exchanged.expectEqual(to: bank, "seed \(seed)")
    }
  }

  @Test("A long file is recognised by its beginning", arguments: faithful + ["aiken"])
  func longFile(format: String) throws {
    let bank = AuthoredBank(
      questions: (1...1500).map { number in
        var question = AuthoredQuestion(
          kind: .single, stem: ["第\(number)题：请示应当怎样写才符合条例的规定"],
          body: .choices(.init(texts: ["一文一事", "一文数事"], right: [0])))
        question.id = "q-\(number)"
        return question
      })
    for shift in 0..<3 {
      var shifted = bank
      shifted.questions[0].stem[0] += String(repeating: "x", count: shift)
      #expect(try ExchangedBank(shifted, through: format).questions.count == 1500)
    }
  }

  @Test("Drafts keep what they have", arguments: faithful)
  func drafts(format: String) throws {
    let drafts = [
      AuthoredQuestion(
        kind: .single, stem: ["没有答案"],
        body: .choices(.init(texts: ["甲", "乙"], right: []))),
      AuthoredQuestion(
        kind: .single, stem: ["答案不在选项里"],
        body: .choices(.init(texts: ["甲", "乙"], right: [5]))),
      AuthoredQuestion(
        kind: .multiple, stem: ["只有一个答案的多选"],
        body: .choices(.init(texts: ["甲", "乙", "丙"], right: [1]))),
      AuthoredQuestion(stem: ["谈谈怎样写好一份通知。"], body: .open(answer: "言之成理即可。")),
    ]
    let bank = AuthoredBank(questions: drafts)
    let exchanged = try ExchangedBank(bank, through: format)
    exchanged.expectEqual(to: bank)
    #expect(exchanged.imported.questions.map(\.standing) == [.draft, .wrong, .doubtful, .draft])
  }
}
