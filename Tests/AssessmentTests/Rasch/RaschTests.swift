import Assessment
import Testing

@Suite struct RaschTests {
  /// The published marginal estimates are −1.26, 0.48, 1.24, 0.17, −0.62 (Bock and Aitkin 1981); the
  /// conditional ones, errors and fit by brute force over all patterns in numpy 2.4.6/scipy 1.17.1,
  /// the difficulties checked against girth 0.8.0 to 1e-4, which is its tolerance.
  @Test func agreesWithBruteForceOnTheLawSchoolTest() throws {
    let rasch = try Rasch(LawSchoolTest.matrix)
    expectClose(
      rasch.items.map(\.difficulty),
      [-1.256128455951, 0.474906003431, 1.235984152287, 0.168410575813, -0.62317227558],
      within: 1e-9)
    expectClose(
      rasch.items.map(\.standardError),
      [0.104409864227, 0.069916900021, 0.068778609921, 0.07261884848, 0.085915680449],
      within: 1e-9)
    expectClose(
      rasch.items.map(\.infit),
      [0.995361068397, 1.002708366829, 0.990565554242, 1.007330670262, 1.010475952053],
      within: 1e-9)
    expectClose(
      rasch.items.map(\.outfit),
      [1.002741246012, 0.996961535127, 0.980403195126, 1.006903885964, 1.016013143073],
      within: 1e-9)
    #expect(rasch.converged)
    #expect(rasch.extremeCandidates.count == 301)
    #expect(rasch.excludedItems.isEmpty)
  }

  /// The thirty candidates of the classical vectors; brute force as above.
  @Test func agreesWithBruteForceOnThirtyCandidates() throws {
    let rasch = try Rasch(ClassicalVector.all[1].matrix)
    #expect(rasch.excludedItems.map(\.index) == [0])
    #expect(rasch.excludedItems.map(\.reason) == [.solvedByAll])
    #expect(rasch.items.map(\.index) == Array(1...9))
    expectClose(
      rasch.items.map(\.difficulty),
      [
        0.787239217995, 0.609554167956, -0.586159633239, 0.436345473292, -2.403849656605,
        1.378993529349, -0.072308938799, -0.586159633239, 0.436345473292,
      ], within: 1e-9)
    expectClose(
      rasch.items.map(\.standardError),
      [
        0.407011650544, 0.400502737171, 0.401256124077, 0.396113876984, 0.577143227852,
        0.446997976747, 0.392481499917, 0.401256124077, 0.396113876984,
      ], within: 1e-9)
    expectClose(
      rasch.items.map(\.outfit),
      [
        0.923457140139, 0.693190708194, 0.800950384393, 0.604641120115, 1.569047745207,
        0.849050498752, 1.296039277786, 1.567448434881, 0.735839712303,
      ], within: 1e-9)
    #expect(rasch.extremeCandidates == [15, 17])
  }

  static let seeds: [UInt64] = [7, 77, 777]

  @Test(arguments: seeds) func theMaximumIsWhereScoresAreAsExpected(_ seed: UInt64) throws {
    // At the maximum of the likelihood each item is solved as often as the model expects, by all
    // subsets of the items taken one by one.
    let difficulties = [-1.5, -0.7, 0, 0.4, 1.1, 2]
    let matrix = RandomAnswers.matrix(candidates: 200, difficulties: difficulties, seed: seed)
    let rasch = try Rasch(matrix)
    #expect(rasch.converged)
    let easiness = rasch.items.map { ItemParameters(difficulty: $0.difficulty) }
    let odds = easiness.map { $0.probability(at: 0) / (1 - $0.probability(at: 0)) }
    for position in odds.indices {
      var expected = 0.0
      for score in rasch.rawScores where score > 0 && score < odds.count {
        var (with, all) = (0.0, 0.0)
        for subset in 0..<1 << odds.count where subset.nonzeroBitCount == score {
          let weight = odds.indices.reduce(1) { subset >> $1 & 1 == 1 ? $0 * odds[$1] : $0 }
          all += weight
          if subset >> position & 1 == 1 { with += weight }
        }
        expected += with / all
      }
      let solved = matrix.scores.indices.reduce(0.0) {
        let score = rasch.rawScores[$1]
        return score > 0 && score < odds.count ? $0 + matrix.scores[$1][position] : $0
      }
      expectClose(expected, solved, within: 1e-6)
    }
  }

  @Test(arguments: seeds) func difficultiesSumToNothingAndAreNearThoseDrawnFrom(_ seed: UInt64)
    throws
  {
    let difficulties = (0..<40).map { Double($0 - 20) / 10 + 0.05 }
    let matrix = RandomAnswers.matrix(candidates: 1000, difficulties: difficulties, seed: seed)
    let rasch = try Rasch(matrix)
    #expect(rasch.converged)
    #expect(rasch.items.reduce(0) { $0 + $1.difficulty }.magnitude < 1e-9)
    for (item, difficulty) in zip(rasch.items, difficulties) {
      #expect((item.difficulty - difficulty).magnitude < 5 * item.standardError)
      #expect((0.8...1.2).contains(item.infit))
    }
  }

  @Test func equalRawScoresHaveEqualAbilities() throws {
    let matrix = RandomAnswers.matrix(
      candidates: 60, difficulties: [-1, -0.5, 0, 0.5, 1], seed: 5)
    let rasch = try Rasch(matrix)
    for (candidate, row) in matrix.scores.enumerated() {
      #expect(rasch.rawScores[candidate] == Int(row.reduce(0, +)))
      #expect(rasch.ability(of: candidate) == rasch.abilities[rasch.rawScores[candidate]])
    }
    #expect(rasch.abilities.count == 6)
    let errors = rasch.abilities.map { $0.standardError ?? .infinity }
    #expect(errors.allSatisfy { $0.isFinite && $0 > 0 })
  }

  @Test func theOrderOfCandidatesDoesNotMatter() throws {
    let matrix = RandomAnswers.matrix(
      candidates: 80, difficulties: [-1, -0.5, 0, 0.5, 1], seed: 6)
    let other = ResponseMatrix(matrix.scores.reversed(), maxima: matrix.maxima)
    expectClose(
      try Rasch(other).items.map(\.difficulty), try Rasch(matrix).items.map(\.difficulty),
      within: 1e-9)
  }

  @Test func itemsThatSayNothingAreNamed() throws {
    let matrix = RandomAnswers.matrix(candidates: 90, difficulties: [-0.5, 0, 0.5], seed: 8)
    let wider = ResponseMatrix(
      matrix.scores.enumerated().map { index, row in
        [2, row[0], 0, index.isMultiple(of: 2) ? 0.5 : 1] + row.dropFirst()
      }, maxima: [2, 1, 1, 1, 1, 1])
    let rasch = try Rasch(wider)
    #expect(rasch.excludedItems.map(\.index) == [0, 2, 3])
    #expect(
      rasch.excludedItems.map(\.reason) == [.solvedByAll, .solvedByNone, .partialMarks])
    #expect(rasch.items.map(\.index) == [1, 4, 5])
    expectClose(
      rasch.items.map(\.difficulty), try Rasch(matrix).items.map(\.difficulty), within: 1e-12)
  }

  /// The only candidate who solved the hard item solved all: without them nobody did.
  @Test func leavingOutAGeniusLeavesOutWhatOnlyTheySolved() throws {
    let matrix = RandomAnswers.matrix(candidates: 90, difficulties: [-0.5, 0, 0.5], seed: 9)
    let wider = ResponseMatrix(
      matrix.scores.map { $0 + [0] } + [[1, 1, 1, 1]], maxima: [1, 1, 1, 1])
    let excluded = try Rasch(wider).excludedItems
    #expect(excluded.map(\.index) == [3])
    #expect(excluded.map(\.reason) == [.solvedByNone])
  }

  @Test func hundredAndFiftyItemsOfAllDifficultiesAreEstimated() throws {
    let difficulties = (0..<150).map { Double($0) / 25 - 3 }
    let rasch = try Rasch(
      RandomAnswers.matrix(candidates: 400, difficulties: difficulties, seed: 10))
    #expect(rasch.converged)
    #expect(rasch.items.allSatisfy { $0.difficulty.isFinite && $0.standardError > 0 })
    #expect(rasch.items.allSatisfy { $0.infit.isFinite && $0.outfit.isFinite })
    #expect(rasch.abilities.count == rasch.items.count + 1)
  }

  @Test func tooFewCandidatesAreRefused() {
    let matrix = RandomAnswers.matrix(candidates: 29, difficulties: [-1, 0, 1], seed: 11)
    #expect(throws: RaschRefusal.tooFewCandidates(29, needed: 30)) { try Rasch(matrix) }
    #expect(RaschRefusal.tooFewCandidates(29, needed: 30).description.contains("29人"))
    #expect(throws: RaschRefusal.tooFewCandidates(0, needed: 30)) {
      try Rasch(ResponseMatrix([], maxima: []))
    }
  }

  @Test(arguments: [
    [[Double]](repeating: [1, 1, 1], count: 40), [[Double]](repeating: [0, 0, 0], count: 40),
    [[Double]](repeating: [1, 0, 1], count: 40), [[Double]](repeating: [0.5, 0.5, 0.5], count: 40),
  ])
  func itemsThatTellNobodyApartAreRefused(_ rows: [[Double]]) {
    #expect(throws: RaschRefusal.tooFewItems(0)) {
      try Rasch(ResponseMatrix(rows, maxima: [1, 1, 1]))
    }
  }

  /// A perfect scale: without those who solved nothing the easiest item is solved by all, and so on.
  @Test func aPerfectScaleHasNothingToEstimate() {
    let scale = (0..<60).map { candidate in (0..<5).map { $0 < candidate % 6 ? 1.0 : 0 } }
    #expect(throws: RaschRefusal.tooFewItems(0)) {
      try Rasch(ResponseMatrix(scale, maxima: [1, 1, 1, 1, 1]))
    }
  }

  /// Two easy and two hard items: nobody solved a hard one who had not solved both easy ones.
  @Test func itemsWithoutOverlapAreRefused() {
    let patterns: [[Double]] = [[1, 0, 0, 0], [0, 1, 0, 0], [1, 1, 1, 0], [1, 1, 0, 1]]
    let rows = (0..<60).map { patterns[$0 % 4] }
    #expect(throws: RaschRefusal.noOverlap) {
      try Rasch(ResponseMatrix(rows, maxima: [1, 1, 1, 1]))
    }
  }
}
