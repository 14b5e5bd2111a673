import Foundation
import JSONText
import Quiz
import TestSupport
import Testing

@Suite struct ShippedBankTests {
  /// A whole document takes as long as many short questions.
  @Test func everyBankOpensWithSixtyQuestionsOrTwelveDocumentsOrMore() {
    let library = ShippedBanks.library
    #expect(library.faults.isEmpty, "\(library.faults)")
    #expect(library.banks.count >= 4)
    for bank in library.banks {
      let isOfDocuments = bank.entries.allSatisfy { [.drafting, .proofread].contains($0.kind) }
      #expect(bank.entries.count >= (isOfDocuments ? 12 : 60), "\(bank.id)")
      #expect(!bank.title.isEmpty && !bank.summary.isEmpty)
      #expect(bank.path == "\(ShippedBanks.folder)/\(bank.id).json")
    }
  }

  @Test func noBankHasAnythingToCorrect() {
    let findings = BankLint.findings(in: ShippedBanks.library)
    #expect(findings.isEmpty, "\(findings.map(\.description).joined(separator: "\n"))")
  }

  @Test func everyBankIsValidForAnIndependentValidator() throws {
    let files = ShippedBanks.library.banks.map(\.path)
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: files)
    #expect(complaints == "")
  }

  /// The schema is no rubber stamp: it refuses what the lint refuses.
  @Test func theSchemaRefusesABrokenBank() throws {
    let folder = try TemporaryFolder()
    let path = folder("tiny.json")
    for members in [
      #""key": "yes""#, #""key": true, "extra": 1"#, TinyBank.choices + #", "key": ["a", "b"]"#,
    ] {
      let kind: QuestionKind = members.contains("choices") ? .single : .trueFalse
      let text = TinyBank.text(TinyBank.question(kind, members))
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let complaints = try SchemaValidation.complaints(
        schema: "QuestionBanks/bank.schema.json", files: [path])
      #expect(!complaints.isEmpty, "\(members)")
    }
  }

  @Test func questionsAreFoundByReference() throws {
    let library = ShippedBanks.library
    for bank in library.banks {
      for entry in bank.entries {
        let question = try #require(try library.question(entry.reference))
        #expect(question.id == entry.reference.question)
        #expect(question.kind == entry.kind)
        #expect(question.topic == entry.topic)
      }
    }
    let unknown = QuestionReference(
      bank: BankID(rawValue: "nowhere"), question: QuestionID(rawValue: "x"))
    #expect(try library.question(unknown) == nil)
  }

  @Test func onlyTheWantedBanksAreOpened() {
    let library = QuestionLibrary(
      folders: [ShippedBanks.folder], only: ["typo-spotting", "nowhere"])
    #expect(library.banks.map(\.id.rawValue) == ["typo-spotting"])
    #expect(library.faults.isEmpty)
    #expect(QuestionLibrary(folders: [ShippedBanks.folder + "/nowhere"]).banks.isEmpty)
  }

  @Test func questionIDsAreUniqueThroughoutAllBanks() {
    let ids = ShippedBanks.library.entries.map(\.reference.question)
    #expect(Set(ids).count == ids.count)
  }
}

/// What a learner could guess by without knowing anything.
@Suite struct BankBalanceTests {
  @Test func theRightChoiceSitsInNoFavouritePlace() throws {
    let raw = try ShippedBanks.raw()
    for bank in ShippedBanks.library.banks {
      let places = bank.entries.filter { $0.kind == .single }.compactMap { entry -> Int? in
        let question = raw[entry.reference.question]
        return question?.choices?.firstIndex { $0.id == question?.keyIDs.first }
      }
      guard places.count >= 12 else { continue }
      for place in 0..<4 {
        let share = Double(places.count { $0 == place }) / Double(places.count)
        #expect((0.1...0.4).contains(share), "\(bank.id): place \(place + 1) has \(share)")
      }
    }
  }

  @Test func statementsAreFalseAboutAsOftenAsTrue() throws {
    let truths = try ShippedBanks.raw().values.compactMap { question -> Bool? in
      if case .truth(let truth) = question.key { truth } else { nil }
    }
    let share = Double(truths.count { $0 }) / Double(truths.count)
    #expect(truths.count >= 20)
    #expect((0.3...0.7).contains(share), "\(share) of \(truths.count) are true")
  }

  @Test func theLongestChoiceIsNotMostlyTheRightOne() throws {
    var longest = 0
    var all = 0
    for question in try ShippedBanks.raw().values where question.keyIDs.count == 1 {
      guard let choices = question.choices,
        let right = choices.first(where: { $0.id == question.keyIDs[0] })
      else { continue }
      all += 1
      if choices.allSatisfy({ $0.id == right.id || $0.text.count < right.text.count }) {
        longest += 1
      }
    }
    #expect(Double(longest) / Double(all) < 0.4, "\(longest) of \(all)")
  }

  @Test func somePassagesAreCleanAndMostAreNot() throws {
    let asked = try ShippedBanks.asked().filter { $0.question.kind == .typoSpotting }
    let clean = asked.count { $0.revealedKey == "没有错误" }
    #expect(clean >= asked.count / 20 && clean <= asked.count / 3, "\(clean) of \(asked.count)")
  }

  /// Materials go by their names; where they came from is nobody's business.
  @Test(arguments: [
    "seed", "S000", "S001", "S002", "S003", "S004", ".txt", ".docx", "http",

    "K-000-XX", "model-questions",
  ])
  func noBankSpeaksOfWhereItCameFrom(word: String) {
    for bank in ShippedBanks.library.banks {
      let text = String(decoding: bank.text.bytes, as: UTF8.self)
      #expect(!text.contains(word), "\(bank.id)")
    }
  }
}
