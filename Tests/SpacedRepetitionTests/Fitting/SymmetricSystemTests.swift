import Testing

@testable import SpacedRepetition

@Suite struct SymmetricSystemTests {
  @Test func solvesEquations() throws {
    // 4x + 2y = 10, 2x + 3y = 11
    let solution = try #require(SymmetricSystem([[4], [2, 3]])).solution(of: [10, 11])
    #expect((solution[0] - 1).magnitude < 1e-12 && (solution[1] - 3).magnitude < 1e-12)
  }

  @Test func refusesWhatIsNotPositiveDefinite() {
    #expect(SymmetricSystem([[1], [2, 1]]) == nil)
    #expect(SymmetricSystem([[.nan]]) == nil)
  }
}
