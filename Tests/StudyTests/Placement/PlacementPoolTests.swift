import Quiz
import Study
import Testing

@Suite struct PlacementPoolTests {
  private let banks: BankFolder

  init() throws {
    let kinds = ["single", "trueFalse", "drafting", "case", "proofread", "fill"]
    banks = try BankFolder([
      (
        "bank", "题库",
        (0..<300).map { ("q-\($0)", kinds[$0 % 6], "主题\($0 / 6 % 7)/细目") }
      )
    ])
  }

  private func difficulty(_ question: QuestionReference) -> Int? {
    Int(question.question.rawValue.dropFirst(2)).map { $0 / 42 % 5 + 1 }
  }

  private func draw(seed: UInt64, answered: (Int) -> Bool = { _ in false }) -> [QuestionBank.Entry]
  {
    let entries = Dictionary(banks.library.entries.map { ($0.reference, $0) }) { first, _ in first }
    return PlacementPool.draw(
      from: banks.library.entries, difficulty: difficulty,
      isAnswered: { answered(Int($0.question.rawValue.dropFirst(2)) ?? 0) }, seed: seed
    ).compactMap { entries[$0] }
  }

  @Test func shortKindsOfAllTopicsAndDifficulties() {
    for seed in UInt64(0)..<20 {
      let pool = draw(seed: seed)
      #expect(pool.count == 60 && Set(pool.map(\.reference)).count == 60, "seed \(seed)")
      #expect(pool.allSatisfy { [.single, .trueFalse, .fill].contains($0.kind) }, "seed \(seed)")
      let topics = Dictionary(pool.map { ($0.topic.root, 1) }, uniquingKeysWith: +)
      #expect(topics.count == 7, "seed \(seed)")
      #expect(topics.values.allSatisfy { (8...9).contains($0) }, "seed \(seed)")
      #expect(Set(pool.compactMap { difficulty($0.reference) }).count == 5, "seed \(seed)")
    }
    #expect(draw(seed: 1).map(\.reference) == draw(seed: 1).map(\.reference))
    #expect(draw(seed: 1).map(\.reference) != draw(seed: 2).map(\.reference))
  }

  @Test func newQuestionsComeBeforeAnsweredOnes() {
    for seed in UInt64(0)..<10 {
      // In each topic and difficulty one question in three was never answered.
      let pool = draw(seed: seed) { $0 % 6 != 5 }
      let fresh = pool.count {
        Int($0.reference.question.rawValue.dropFirst(2)).map { $0 % 6 == 5 } ?? false
      }
      #expect(fresh > 30, "seed \(seed): \(fresh)")
    }
  }

  @Test func whatHasNoDifficultyIsLeftOut() {
    let none = PlacementPool.draw(
      from: banks.library.entries, difficulty: { _ in nil }, isAnswered: { _ in false }, seed: 1)
    #expect(none.isEmpty)
    #expect(
      PlacementPool.draw(from: [], difficulty: difficulty, isAnswered: { _ in false }, seed: 1)
        .isEmpty)
  }
}
