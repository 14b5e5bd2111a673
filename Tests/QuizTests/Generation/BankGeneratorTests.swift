import Foundation
import JSONText
import OfficialDocuments
import Quiz
import SecretarialRules
import TestSupport
import Testing

/// Banks made from documents that the checks have nothing to say against.
@Suite struct BankGeneratorTests {
  private static let seeds: [UInt64] = [1, 7, 42]

  private static let sources: [SourceDocument] = {
    let folder = SchemaValidation.packageRoot.path + "/Tests/SecretarialRulesTests/CorrectDocuments"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    // A third of them has all genres and is soon done with.
    return names.sorted().enumerated().filter { $0.offset % 3 == 0 }.compactMap { _, name in
      let text = try? String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      return text.flatMap { try? SourceDocument(name: name, text: $0) }
    }
  }()

  /// What several tests look at is made once.
  private static let banks = Dictionary(
    uniqueKeysWithValues: seeds.map { seed in
      (
        seed,
        BankGenerator(sources: sources).bank(id: BankID(rawValue: "mine"), count: 40, seed: seed)
      )
    })

  private func bank(seed: UInt64) throws -> GeneratedBank { try #require(Self.banks[seed]) }

  private func generated(
    count: Int = 40, seed: UInt64, id: String = "mine", from sources: [SourceDocument] = sources
  ) -> GeneratedBank {
    BankGenerator(sources: sources).bank(id: BankID(rawValue: id), count: count, seed: seed)
  }

  private func opened(_ bank: GeneratedBank) throws -> QuestionBank {
    try QuestionBank(bytes: bank.bytes, path: "mine.json")
  }

  @Test func theSeedAloneDecides() throws {
    let first = try bank(seed: 7)
    #expect(first.bytes == generated(seed: 7).bytes)
    #expect(try first.bytes != bank(seed: 42).bytes)
    #expect(first.count == 40)
    #expect(first.drills.map(\.count).reduce(0, +) == 40)
    #expect(Set(first.drills.map(\.title)).isSuperset(of: ["错别字", "标点数字", "改公文", "写文号", "写日期"]))
  }

  @Test(arguments: seeds)
  func theBankHasNothingToCorrect(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder("mine.json")
    try Data(bank(seed: seed).bytes).write(to: URL(fileURLWithPath: path))
    let findings = BankLint.findings(in: QuestionLibrary(paths: [path]))
    #expect(findings.isEmpty, "seed \(seed): \(findings)")
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: [path])
    #expect(complaints == "", "seed \(seed)")
  }

  @Test(arguments: seeds)
  func theKeyTypedBackEarnsAllPoints(seed: UInt64) throws {
    let bank = try opened(bank(seed: seed))
    for entry in bank.entries {
      let asked = try Asked(entry, of: bank)
      let mark = try asked.mark(asked.revealedKey)
      #expect(mark.verdict == .right, "\(asked.question.id) seed \(seed): \(mark.reasons)")
    }
  }

  /// Every line has the planted errors and no others.
  @Test(arguments: seeds)
  func thePassagesHaveExactlyWhatWasPlanted(seed: UInt64) throws {
    let bank = try opened(bank(seed: seed))
    let raw = try JSONDecoder().decode(RawQuestions.self, from: Data(bank.text.bytes)).questions
    var passages: Set<[String]> = []
    for (entry, question) in zip(bank.entries, raw) {
      let asked = try Asked(entry, of: bank)
      let passage = asked.page.passage
      #expect(passage.isEmpty || passages.insert(passage).inserted, "seed \(seed): asked twice")
      guard asked.question.kind == .typoSpotting else { continue }
      #expect(!question.slips.isEmpty)
      for (index, line) in passage.enumerated() {
        let found = WordingCheck.findings(in: line, least: .doubtful)
        let slips = question.slips.filter { $0.line == index + 1 }
        #expect(found.count == slips.count, "seed \(seed) \(question.id): \(line)")
        for slip in slips {
          let place = try #require(line.firstRange(of: slip.wrong))
          #expect(found.contains { $0.range.overlaps(place) }, "seed \(seed): \(slip.wrong)")
        }
        let clean = slips.reduce(line) { $0.replacing($1.wrong, with: $1.right[0]) }
        #expect(WordingCheck.findings(in: clean).isEmpty, "seed \(seed): \(clean)")
        let isTaken = Self.sources.contains { $0.document.text.contains(clean) }
        #expect(isTaken, "seed \(seed): \(clean)")
      }
    }
  }

  @Test func placesAreSwappedWhereTheRegionDecides() throws {
    let source = try SourceDocument(
      name: "考察.txt", text: "考察组一行六人赴河南省驻马店市泌阳县学习食用菌种植技术。\n")
    let bank = generated(count: 5, seed: 3, from: [source])
    #expect(bank.drills.map(\.title) == ["地名"])
    #expect(String(decoding: bank.bytes, as: UTF8.self).contains("沁阳县"))
  }

  @Test func aSentenceWithAFindingIsNotUsed() throws {
    let text = """
      青禾县水利局关于汛前检查情况的报告
      县人民政府：
      　　各组统一布署，深入坝区逐座检查。各科室要认真落实责任制，及时上报检查情况。
      """
    let bank = generated(
      count: 9, seed: 5, from: [try SourceDocument(name: "草稿.txt", text: text)])
    #expect(!String(decoding: bank.bytes, as: UTF8.self).contains("各组统一"))
    #expect(bank.shortfall.contains { $0.contains("有 1 句检查程序有话说") })
    #expect(bank.count < 9)
  }

  @Test(arguments: ["", "\n\n", "一、二、三", "你好。", String(repeating: "啊", count: 5000)])
  func whatYieldsNothingIsExplained(text: String) throws {
    let bank = generated(seed: 1, from: [try SourceDocument(name: "空.txt", text: text)])
    #expect(bank.count == 0)
    #expect(!bank.shortfall.isEmpty)
  }

  @Test(arguments: [
    ("机密★1年\n青禾县人民政府文件\n", 1, "机密★1年"), ("青禾县人民政府\n　　秘 密 ★ 10年\n正文。", 2, "秘 密 ★ 10年"),
    ("一\n二\n绝密\n", 3, "绝密"), ("附件：机密★长期", 1, "机密★长期"),
  ])
  func aMarkedDocumentIsRefused(text: String, line: Int, mark: String) {
    do {
      _ = try SourceDocument(name: "件.txt", text: text)
      Issue.record("“\(text)” was taken")
    } catch {
      #expect([error.name, "\(error.line)", error.mark] == ["件.txt", "\(line)", mark])
      #expect(error.description.contains("第 \(line) 行"))
    }
  }

  @Test func talkOfSecrecyIsNoMark() throws {
    let source = try SourceDocument(name: "学习.txt", text: "保守国家秘密是每个公民的义务。\n机密文件由专人管理。")
    #expect(source.name == "学习.txt")
  }

  /// Whatever the text, there is a sound bank or none.
  @Test func randomTextsDoNoHarm() throws {
    let seed: UInt64 = 2026
    var random = TestSupport.SeededGenerator(seed: seed)
    let words = [
      "关于", "的请示", "〔2026〕", "7号", "：", "。", "等单位", "三四十人", "3000元", "部署", "（星期四）", "\n", "　",
    ]
    for _ in 0..<30 {
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in
        words.randomElement(using: &random) ?? ""
      }.joined()
      let bank = generated(
        seed: random.next(), from: [try SourceDocument(name: "乱.txt", text: text)])
      guard bank.count > 0 else { continue }
      let opened = try opened(bank)
      for entry in opened.entries { _ = try opened.question(at: entry) }
    }
  }
}

private struct RawQuestions: Decodable {
  let questions: [RawQuestion]
}
