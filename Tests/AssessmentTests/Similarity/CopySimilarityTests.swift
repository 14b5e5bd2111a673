import Assessment
import TestSupport
import Testing

@Suite struct CopySimilarityTests {
  /// Candidates who know 60 % and otherwise choose one of three wrong answers, some more popular.
  static func answers(of candidates: Int, to items: Int, seed: UInt64) -> [[ExamAnswer]] {
    var random = SeededGenerator(seed: seed)
    return (0..<candidates).map { _ in
      (0..<items).map { _ in
        switch Int.random(in: 0..<100, using: &random) {
        case ..<60: .right
        case ..<63: .unanswered
        case ..<83: .wrong("B")
        case ..<93: .wrong("C")
        default: .wrong("D")
        }
      }
    }
  }

  static let seeds: [UInt64] = [1, 2, 3, 4, 5, 6]

  @Test(arguments: seeds) func aPlantedCopyIsFound(_ seed: UInt64) throws {
    var answers = Self.answers(of: 60, to: 100, seed: seed)
    answers[41] = answers[17]
    let similarity = try CopySimilarity(answers)
    let pair = try #require(similarity.pairs.first)
    #expect((pair.first, pair.second) == (17, 41))
    #expect(pair.identicalItems.count == pair.bothWrong)
    #expect(pair.expected < Double(pair.bothWrong))
    #expect(similarity.comparisons == 60 * 59 / 2)
  }

  @Test func independentCandidatesAreNotListed() throws {
    // Each class of 60 has 1,770 pairs and one chance in a hundred to list one of them.
    let listed = try (100..<115).reduce(0) { count, seed in
      count + (try CopySimilarity(Self.answers(of: 60, to: 50, seed: UInt64(seed))).pairs.count)
    }
    #expect(listed <= 1)
  }

  @Test(arguments: seeds) func probabilitiesAreProbabilities(_ seed: UInt64) throws {
    var answers = Self.answers(of: 40, to: 100, seed: seed)
    for copy in 1...5 { answers[copy] = answers[0] }
    let similarity = try CopySimilarity(answers)
    #expect(similarity.pairs.count >= 15)
    for pair in similarity.pairs {
      #expect((0...1).contains(pair.probability))
      #expect((0..<0.01).contains(pair.corrected))
      #expect(pair.identicalItems.count >= 4)
      #expect(pair.first < pair.second)
    }
    let probabilities = similarity.pairs.map(\.probability)
    #expect(probabilities == probabilities.sorted())
  }

  /// Twenty candidates, six items: the others gave B four times and C twice, in each item. With half
  /// a candidate more, the shares are 4.5/7 and 2.5/7 and the chance is 26.5/49.
  @Test func theProbabilityIsThatOfTheModel() throws {
    let share = 26.5 / 49
    var answers = [[ExamAnswer]](repeating: [ExamAnswer](repeating: .right, count: 6), count: 20)
    for item in 0..<6 {
      for candidate in 2..<6 { answers[candidate][item] = .wrong("B") }
      for candidate in 6..<8 { answers[candidate][item] = .wrong("C") }
    }
    // Enough items that six identical answers are improbable: 60 of them.
    for candidate in answers.indices {
      answers[candidate] = Array((0..<10).map { _ in answers[candidate] }.joined())
    }
    for item in 0..<60 {
      answers[0][item] = .wrong("B")
      answers[1][item] = .wrong(item < 55 ? "B" : "C")
    }
    let similarity = try CopySimilarity(answers)
    let pair = try #require(similarity.pairs.first { $0.first == 0 && $0.second == 1 })
    #expect(pair.bothWrong == 60)
    #expect(pair.identicalItems == Array(0..<55))
    expectClose(pair.expected, 60 * share, within: 1e-12)
    let binomial = (55...60).reduce(0.0) { sum, count in
      var term = 1.0
      for number in 0..<count { term *= Double(60 - number) / Double(number + 1) * share }
      for _ in count..<60 { term *= 1 - share }
      return sum + term
    }
    #expect((pair.probability / binomial - 1).magnitude < 1e-9)
    #expect((pair.corrected / (binomial * 190) - 1).magnitude < 1e-9)
  }

  @Test func whatNobodyElseGotWrongIsNotUsed() throws {
    var answers = Self.answers(of: 30, to: 80, seed: 12)
    for candidate in answers.indices { answers[candidate].append(.right) }
    answers[3] = answers[4]
    answers[3][80] = .wrong("Z")
    answers[4][80] = .wrong("Z")
    let pair = try #require(try CopySimilarity(answers).pairs.first)
    #expect((pair.first, pair.second) == (3, 4))
    #expect(!pair.identicalItems.contains(80))
  }

  @Test func threeIdenticalAnswersAreNeverListed() throws {
    var answers = [[ExamAnswer]](
      repeating: [ExamAnswer](repeating: .right, count: 3), count: 500)
    for (candidate, label) in zip(10..<400, (0..<390).map { "答\($0)" }) {
      answers[candidate] = [.wrong(label), .wrong(label), .wrong(label)]
    }
    answers[0] = answers[399]
    #expect(try CopySimilarity(answers).pairs.isEmpty)
  }

  @Test func rightAndMissingAnswersAreNotLookedAt() throws {
    let answers = [[ExamAnswer]](
      repeating: [ExamAnswer](repeating: .right, count: 50)
        + [ExamAnswer](repeating: .unanswered, count: 50), count: 30)
    #expect(try CopySimilarity(answers).pairs.isEmpty)
  }

  @Test(arguments: [0, 1, 2, 19]) func aSmallClassIsRefused(_ count: Int) {
    #expect(throws: CopySimilarityRefusal.tooFewCandidates(count, needed: 20)) {
      try CopySimilarity(Self.answers(of: count, to: 10, seed: 1))
    }
  }

  @Test func theStatementSaysHowAndWhatItProves() throws {
    let statement = try CopySimilarity(Self.answers(of: 20, to: 10, seed: 1)).statement
    for part in ["190对", "平方和", "0.01", "不少于4题", "线索"] {
      #expect(statement.contains(part))
    }
    #expect(!statement.contains("\n"))
  }
}
