import Assessment
import Testing

@Suite struct CandidateGroupsTests {
  @Test(arguments: [
    (0, 0), (1, 0), (2, 1), (5, 1), (6, 2), (10, 3), (12, 3), (30, 8), (50, 14), (100, 27),
    (150, 41),
  ])
  func aGroupIs27PercentOfTheCandidates(_ candidates: Int, _ size: Int) {
    let groups = CandidateGroups(totals: (0..<candidates).map(Double.init))
    #expect(groups.size == size)
    #expect(groups.upper.count == size && groups.lower.count == size)
    #expect(groups.upper.count + groups.middle.count + groups.lower.count == candidates)
  }

  @Test func equalTotalsKeepTheirOrder() {
    let groups = CandidateGroups(totals: [2, 5, 0.1 + 0.2, 5, 0.3, 1])
    #expect(groups.order == [1, 3, 0, 5, 2, 4])
    #expect(Array(groups.upper) == [1, 3])
    #expect(Array(groups.lower) == [2, 4])
  }
}
