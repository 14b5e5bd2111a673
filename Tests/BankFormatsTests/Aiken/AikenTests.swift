import BankFormats
import Quiz
import Testing

@Suite("Aiken")
struct AikenTests {
  @Test("Questions are read as they are typed")
  func reading() throws {
    let bank = try ReadBank(
      """
      谁签发上行文？
      A. 主要负责人
      B) 分管负责人
      ANSWER: A

      下列哪项是文种
      Ａ．函
      B、信
      Ｃ）条
      答案：Ａ
      """, as: "aiken")
    #expect(
      bank.visible == [
        ["谁签发上行文？", "+ 主要负责人 # ", "- 分管负责人 # ", ""],
        ["下列哪项是文种", "+ 函 # ", "- 信 # ", "- 条 # ", ""],
      ])
    #expect(bank.imported.questions.map(\.line) == [1, 6])
    #expect(bank.imported.questions.allSatisfy { $0.standing == .ready })
  }

  @Test(
    "What is doubtful or wrong is told",
    arguments: [
      ("题\nA. 甲\nB. 乙\nANSWER: D", ImportedQuestion.Standing.wrong),
      ("题\nA. 甲\nB. 乙\nANSWER: AB", .doubtful),
      ("题\nA. 甲\nB. 乙\n\n另一题\nA. 一\nB. 二\nANSWER: A", .draft),
      ("题\nA. 甲\nC. 乙\nANSWER: A", .doubtful), ("题\nA. 甲\nB. 乙\nANSWER: 一", .draft),
    ])
  func standing(text: String, standing: ImportedQuestion.Standing) throws {
    #expect(try ReadBank(text, as: "aiken").imported.questions[0].standing == standing)
  }

  @Test("Text without choices is left out, with its line")
  func leftOut() throws {
    let bank = try ReadBank("2026 年题库\n\n题\nA. 甲\nB. 乙\nANSWER: B\n完", as: "aiken")
    #expect(bank.visible.count == 1)
    #expect(bank.imported.leftOut.map(\.line) == [1, 7])
  }

  @Test("Losses are told question by question", arguments: SampleBanks.paths)
  func losses(path: String) throws {
    let bank = try SampleBanks.bank(at: path)
    let exchanged = try ExchangedBank(bank, through: "aiken")
    exchanged.expectHonest(to: bank)
    let singles = bank.questions.filter { $0.kind == .single }
    #expect(exchanged.questions.count == singles.count)
    for (before, after) in zip(singles, exchanged.questions) {
      #expect(after.stem == [before.stem.joined(separator: " ")])
      if case .choices(let old) = before.body, case .choices(let new) = after.body {
        #expect(new.items.map(\.text) == old.items.map(\.text))
        #expect(new.key == old.key)
      }
    }
  }

  @Test("Generated questions come back or their loss is told")
  func generated() throws {
    for seed in UInt64(1)...40 {
      var generator = QuestionGenerator(seed: seed)
      let bank = AuthoredBank(questions: (0..<16).map { generator.question(number: $0) })
      let exchanged = try ExchangedBank(bank, through: "aiken", isRecognised: false)
      exchanged.expectHonest(to: bank, "seed \(seed)")
    }
  }
}
