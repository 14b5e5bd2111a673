import Foundation
import Quiz
import TestSupport
import Testing

@Suite struct TwinStemsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func twins(_ banks: [String: [String]]) throws -> [String: String] {
    for (id, stems) in banks {
      let questions = stems.enumerated().map {
        TinyBank.question(
          .trueFalse, #""key": \#($0 % 2 == 0)"#, id: "\(id)-\($0 + 1)", stem: $1)
      }
      let text = TinyBank.text(questions.joined(separator: ",\n"), id: id)
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder(id + ".json")))
    }
    let findings = BankLint.findings(in: QuestionLibrary(folders: [folder.path]))
    return Dictionary(
      findings.filter { $0.message.contains("几乎一样") }.map {
        ($0.question?.rawValue ?? "", $0.message)
      }, uniquingKeysWith: { first, _ in first })
  }

  private static let stem = "青禾县教育局收到县财政局商请划转旧校舍的来函，决定同意，应当用函答复对方。"

  @Test(arguments: [
    stem, "石桥区教育局收到区财政局商请划转旧校舍的来函，决定同意，应当用函答复对方。",
    "青禾县教育局收到县财政局商请划转旧校舍的来函，2026年决定同意，应当用函答复对方！",
  ])
  func namesNumbersAndSignsDoNotMakeAnotherQuestion(other: String) throws {
    let found = try twins(["a": [Self.stem], "b": ["签发人对公文内容负责，核稿人只看格式。", other]])
    #expect(found.keys.sorted() == ["b-2"])
    #expect(found["b-2"]?.contains("题干与 a/a-1 几乎一样。请换一个决定事实") == true)
  }

  @Test(arguments: [
    "青禾县教育局要向县政府请求批准划转旧校舍，两家有隶属关系，应当用请示行文。",
    "收到来函，决定不同意，应当怎样答复？", "短题干",
  ])
  func anotherDecidingFactMakesAnotherQuestion(other: String) throws {
    #expect(try twins(["a": [Self.stem], "b": [other]]).isEmpty)
  }

  /// The quick search finds what comparing each with each finds.
  @Test func everyCopyIsFoundAmongMany() throws {
    let seed: UInt64 = 5
    var random = TestSupport.SeededGenerator(seed: seed)
    let characters = Array("的一是了不在有人这上大来和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里")
    var stems = (0..<400).map { _ in
      String((0..<40).map { _ in characters.randomElement(using: &random) ?? "的" })
    }
    var copies: [String: Int] = [:]
    for _ in 0..<40 {
      let original = Int.random(in: 0..<400, using: &random)
      var copy = Array(stems[original])
      copy[Int.random(in: 1..<39, using: &random)] = "甲"
      copies["many-\(stems.count + 1)"] = original
      stems.append(String(copy))
    }
    let found = try twins(["many": stems])
    #expect(Set(found.keys) == Set(copies.keys), "seed \(seed)")
    for (copy, original) in copies {
      #expect(found[copy]?.contains("many/many-\(original + 1) ") == true, "\(copy) seed \(seed)")
    }
  }
}
