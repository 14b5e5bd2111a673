import Assessment
import Testing

@Suite struct ScoreBandsTests {
  @Test func countsEachBandOnce() {
    let bands = ScoreBands(scores: [100, 90, 89.5, 80, 79, 60, 59.5, 0])
    #expect(bands.bands.map(\.count) == [2, 2, 1, 1, 2])
    #expect(bands.bands.map(\.lowerBound) == [90, 80, 70, 60, nil])
    #expect(bands.bands.map(\.upperBound) == [nil, 90, 80, 70, 60])
    #expect(bands.bands[0].share == 0.25)
    #expect(bands.passed == 6)
    #expect(bands.passRate == 0.75)
    #expect(bands.excellentRate == 0.25)
  }

  @Test func whatRoundingLostIsNotMissed() {
    let sum = (0..<8).reduce(0.0) { total, _ in total + 0.1 }
    #expect(sum < 0.8)
    #expect(ScoreBands(scores: [sum], passing: 0.8).passed == 1)
  }

  @Test func nobodyHasNoShare() {
    let bands = ScoreBands(scores: [])
    #expect(bands.bands.map(\.count) == [0, 0, 0, 0, 0])
    #expect(bands.bands.allSatisfy { $0.share == nil })
    #expect(bands.passRate == nil && bands.excellentRate == nil)
  }

  @Test func boundsAreSortedAndThresholdsAreOnesOwn() {
    let bands = ScoreBands(
      scores: [17, 12, 9], lowerBounds: [12, 16], passing: 12, excellence: 18)
    #expect(bands.bands.map(\.count) == [1, 1, 1])
    #expect(bands.passed == 2)
    #expect(bands.excellent == 0)
  }
}
