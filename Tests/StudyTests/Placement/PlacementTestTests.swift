import Quiz
import Sessions
import Study
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite struct PlacementTestTests {
  private static func reference(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
  }

  /// Sixty questions of twelve topics, of all difficulties.
  private static let items = (0..<60).map { number in
    PlacementTest.Item(
      question: reference(number), topic: "主题\(number % 12)",
      logit: PlacementRules.logit(ofDifficulty: [3, 4, 2, 1, 5][number / 12]))
  }

  /// How a test goes with somebody whose answers are given.
  private func sit(
    seed: UInt64, items: [PlacementTest.Item] = items, _ solves: (PlacementTest.Item) -> Bool
  ) -> (standing: PlacementStanding, end: PlacementTest.End?) {
    let test = PlacementTest(items: items, seed: seed)
    var standing = PlacementStanding([])
    while test.end(after: standing) == nil, let item = test.next(after: standing) {
      standing = PlacementStanding(
        standing.outcomes + [
          .init(question: item.question, logit: item.logit, solved: solves(item))
        ])
    }
    return (standing, test.end(after: standing))
  }

  /// How a test goes with somebody of a true ability.
  private func sit(seed: UInt64, ability: Double) -> (PlacementStanding, PlacementTest.End?) {
    var random = SeededGenerator(seed: seed &* 7919 &+ 3)
    return sit(seed: seed) { item in
      Double.random(in: 0..<1, using: &random) < 1 / (1 + exp(item.logit - ability))
    }
  }

  @Test func theTruthIsWithinTwoErrorsForNineInTen() {
    // Abilities as the test expects them: normally distributed.
    var (within, total, lengths) = (0, 0, [Int]())
    for seed in UInt64(0)..<200 {
      var random = SeededGenerator(seed: seed)
      let ability = (0..<12).reduce(-6.0) { sum, _ in sum + Double.random(in: 0..<1, using: &random)
      }
      let (standing, end) = sit(seed: seed, ability: ability)
      total += 1
      if abs(standing.ability - ability) <= 2 * standing.standardError { within += 1 }
      lengths.append(standing.outcomes.count)
      #expect(end != nil, "seed \(seed)")
      #expect(end == .precise || standing.outcomes.count == 30, "seed \(seed)")
    }
    #expect(within * 10 >= total * 9, "\(within) of \(total)")
    let mean = Double(lengths.reduce(0, +)) / Double(lengths.count)
    #expect((12.0...25).contains(mean), "\(mean)")
    #expect((lengths.min() ?? 0) >= 12 && (lengths.max() ?? 99) <= 30)
  }

  @Test(arguments: [-2.0, -1, 0, 1, 2]) func itStopsAtTheStatedErrorOrAtThirty(ability: Double) {
    for seed in UInt64(0)..<20 {
      let (standing, end) = sit(seed: seed, ability: ability)
      switch end {
      case .precise:
        #expect(standing.standardError <= PlacementRules.targetError, "seed \(seed)")
        // With the last question only: the one before was not enough.
        let before = PlacementStanding(standing.outcomes.dropLast())
        #expect(before.standardError > PlacementRules.targetError, "seed \(seed)")
      case .mostQuestions: #expect(standing.outcomes.count == 30, "seed \(seed)")
      case .empty, nil: Issue.record("seed \(seed)")
      }
    }
  }

  @Test func itAdapts() {
    for seed in UInt64(0)..<20 {
      let strong = sit(seed: seed) { _ in true }.standing
      let weak = sit(seed: seed) { _ in false }.standing
      #expect(strong.outcomes.first == nil || strong.ability > 1, "seed \(seed)")
      #expect(weak.ability < -1, "seed \(seed)")
      let late = { (standing: PlacementStanding) in
        standing.outcomes.dropFirst(4).prefix(8).map(\.logit).reduce(0, +) / 8
      }
      #expect(late(strong) > late(weak) + 1, "seed \(seed)")
    }
  }

  @Test func noQuestionComesTwiceAndTopicsTakeTurns() {
    for seed in UInt64(0)..<20 {
      let (standing, _) = sit(seed: seed, ability: 0)
      let asked = standing.outcomes.map(\.question)
      #expect(Set(asked).count == asked.count, "seed \(seed)")
      let topics = Dictionary(Self.items.map { ($0.question, $0.topic) }) { first, _ in first }
      let counts = Dictionary(asked.compactMap { topics[$0] }.map { ($0, 1) }, uniquingKeysWith: +)
      #expect(counts.count == min(12, asked.count), "seed \(seed)")
      #expect((counts.values.max() ?? 0) - (counts.values.min() ?? 0) <= 1, "seed \(seed)")
    }
  }

  @Test func theSeedAndTheAnswersDecide() {
    let run = { (seed: UInt64) in
      sit(seed: seed) { $0.logit < 0 }.standing.outcomes.map(\.question)
    }
    #expect(run(4) == run(4))
    #expect(Set((0..<10).map { run($0).first }).count > 1)
  }

  @Test func aSmallPoolRunsOut() {
    let few = Array(Self.items.prefix(5))
    let (standing, end) = sit(seed: 1, items: few) { _ in true }
    #expect(standing.outcomes.count == 5)
    #expect(end == .empty)
    #expect(PlacementTest(items: [], seed: 1).next(after: PlacementStanding([])) == nil)
  }
}
