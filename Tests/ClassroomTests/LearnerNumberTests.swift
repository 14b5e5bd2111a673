import Classroom
import TestSupport
import Testing

@Suite struct LearnerNumberTests {
  @Test func numbersAreOrderedAsPeopleSort() {
    let sorted = [
      "", "0", "00", "01", "1", "2", "10", "100", "20260101", "99999999999999999999998",
      "99999999999999999999999", "A1", "A9", "A10", "A10-2", "B1", "甲2", "甲11",
    ]
    for seed in 1...20 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let numbers = sorted.shuffled(using: &random).map(LearnerNumber.init(rawValue:)).sorted()
      #expect(numbers.map(\.rawValue) == sorted, "seed \(seed)")
    }
  }
}
