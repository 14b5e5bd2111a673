import Foundation
import JSONText
import OfficialDocuments
import SecretarialRules
import TestSupport
import Testing
import WordingModel

@testable import Quiz

/// Banks made with a wording model: more words can be miswritten, and nothing else is wrong.
@Suite struct ContextDrillTests {
  private static let seeds: [UInt64] = [1, 7, 42]

  private static let sources: [SourceDocument] = {
    let folder = SchemaValidation.packageRoot.path + "/Tests/SecretarialRulesTests/CorrectDocuments"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().enumerated().filter { $0.offset % 4 == 1 }.compactMap { _, name in
      let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return text.flatMap { try? SourceDocument(name: name, text: $0) }
    }
  }()

  /// What several tests look at is made once.
  private static let banks = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in (seed, Result { try generated(seed: seed) }) })

  private static func generated(seed: UInt64) throws -> GeneratedBank {
    try BankGenerator(sources: sources, model: ShippedModel.shared.get())
      .bank(id: BankID(rawValue: "mine"), count: 40, seed: seed)
  }

  private func questions(seed: UInt64) throws -> [(asked: Asked, raw: RawQuestion)] {
    let bytes = try #require(Self.banks[seed]).get().bytes
    let bank = try QuestionBank(bytes: bytes, path: "mine.json")
    let raw = try JSONDecoder().decode(ContextQuestions.self, from: Data(bytes)).questions
    return try zip(bank.entries, raw).map { (try Asked($0, of: bank), $1) }
  }

  @Test func theSeedAndTheModelDecide() throws {
    let first = try #require(Self.banks[7]).get()
    #expect(try first.bytes == Self.generated(seed: 7).bytes)
    let without = BankGenerator(sources: Self.sources)
      .bank(id: BankID(rawValue: "mine"), count: 40, seed: 7)
    #expect(first.bytes != without.bytes)
    #expect(!String(decoding: without.bytes, as: UTF8.self).contains("WZ626"))
  }

  @Test(arguments: seeds)
  func theBankHasNothingToCorrect(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder("mine.json")
    try Data(#require(Self.banks[seed]).get().bytes).write(to: URL(fileURLWithPath: path))
    let findings = BankLint.findings(in: QuestionLibrary(paths: [path]))
    #expect(findings.isEmpty, "seed \(seed): \(findings)")
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: [path])
    #expect(complaints == "", "seed \(seed)")
  }

  @Test(arguments: seeds)
  func theKeyTypedBackEarnsAllPoints(seed: UInt64) throws {
    for (asked, _) in try questions(seed: seed) {
      let mark = try asked.mark(asked.revealedKey)
      #expect(mark.verdict == .right, "\(asked.question.id) seed \(seed): \(mark.reasons)")
    }
  }

  /// With the model, every line has the planted errors and no others.
  @Test(arguments: seeds)
  func thePassagesHaveExactlyWhatWasPlanted(seed: UInt64) throws {
    let model = try ShippedModel.shared.get()
    var misfits = 0
    for (asked, raw) in try questions(seed: seed) where asked.question.kind == .typoSpotting {
      for (index, line) in asked.page.passage.enumerated() {
        let found = WordingCheck.findings(in: line, least: .doubtful, model: model)
        let slips = raw.slips.filter { $0.line == index + 1 }
        #expect(found.count == slips.count, "seed \(seed) \(raw.id): \(line)")
        for slip in slips {
          let place = try #require(line.firstRange(of: slip.wrong))
          #expect(found.contains { $0.range.overlaps(place) }, "seed \(seed): \(slip.wrong)")
        }
        misfits += found.count { $0.rule == CharacterFitsContext.code }
        let clean = slips.reduce(line) { $0.replacing($1.wrong, with: $1.right[0]) }
        #expect(
          WordingCheck.findings(in: clean, model: model).isEmpty, "seed \(seed): \(clean)")
        let isTaken = Self.sources.contains { $0.document.text.contains(clean) }
        #expect(isTaken, "seed \(seed): \(clean)")
      }
    }
    #expect(misfits > 10, "seed \(seed)")
  }

  /// In a whole document too, no character fits its context badly but where a fault was planted.
  @Test func wholeDocumentsHaveNoOtherMisfits() throws {
    let model = try ShippedModel.shared.get()
    var misfits = 0
    for seed in Self.seeds {
      for (asked, raw) in try questions(seed: seed) where asked.question.kind == .proofread {
        let faults = try #require(raw.faults)
        for (index, line) in asked.page.passage.enumerated() {
          let found = WordingCheck.findings(in: line, least: .doubtful, model: model)
            .filter { $0.rule == CharacterFitsContext.code }
          let planted = faults.filter { $0.line == index + 1 }
          let isPlanted = found.allSatisfy { finding in
            planted.contains { fault in
              line.firstRange(of: fault.wrong)?.overlaps(finding.range) ?? false
            }
          }
          #expect(isPlanted, "seed \(seed) \(raw.id): \(line)")
          for fault in planted where fault.rule == CharacterFitsContext.code.rawValue {
            #expect(found.count == 1, "seed \(seed) \(raw.id): \(line)")
            misfits += 1
          }
        }
      }
    }
    #expect(misfits > 0)
  }

  /// A question with miswritten words is as hard as the hardest of them.
  @Test func difficultiesFollowTheSlips() throws {
    var difficulties: Set<Int> = []
    for seed in Self.seeds {
      for (asked, raw) in try questions(seed: seed) {
        let question = asked.question
        guard question.kind == .typoSpotting, question.topic.description == "校对/错别字" else {
          continue
        }
        let passage = asked.page.passage
        let hardest = try raw.slips.map { slip in
          try SlipDifficulty.difficulty(of: measure(slip, in: passage[slip.line - 1]))
        }.max()
        #expect(question.difficulty == hardest, "seed \(seed) \(raw.id)")
        difficulties.insert(question.difficulty)
      }
    }
    #expect(difficulties.count > 2)
  }

  /// What the model says of a slip, worked out from the key.
  private func measure(_ slip: RawQuestion.Slip, in line: String) throws -> PlantedTypo.Measure {
    let model = try ShippedModel.shared.get()
    let detector = TypoDetector(model: model)
    let wording = { (text: String) in
      let scalars = Array(text.unicodeScalars)
      return detector.wording(of: scalars, in: scalars.indices).sum
    }
    let changes = zip(slip.wrong.unicodeScalars, slip.right[0].unicodeScalars).filter { $0 != $1 }
    let isSwap = slip.wrong.count == slip.right[0].count && changes.count == 1
    return PlantedTypo.Measure(
      margin: wording(line.replacing(slip.wrong, with: slip.right[0])) - wording(line),
      kind: isSwap ? model.confusion(of: changes[0].1, with: changes[0].0)?.kind : nil,
      commonness: model.commonness(of: slip.right[0].unicodeScalars))
  }
}

private struct ContextQuestions: Decodable {
  let questions: [RawQuestion]
}
