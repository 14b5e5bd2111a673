import Quiz
import Study
import Testing

@Suite struct PlacementTopicsTests {
  @Test func countsWhatIsPresumablyKnown() throws {
    let banks = try BankFolder([
      ("bank", "题库", (0..<40).map { ("q-\($0)", "single", $0 < 30 ? "文种" : "保密/定密") })
    ])
    let reference = { (number: Int) in
      QuestionReference(
        bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
    }
    // Even questions are easy, odd ones hard.
    let logit = { (question: QuestionReference) -> Double? in
      Int(question.question.rawValue.dropFirst(2)).map { $0 % 2 == 0 ? -3 : 3 }
    }
    let asked = (0..<10).map { ($0 * 2, true) } + [(30, false), (32, false)]
    let standing = PlacementStanding(
      asked.map { .init(question: reference($0.0), logit: -3, solved: $0.1) })
    #expect(standing.presumesKnown(logit: -3) && !standing.presumesKnown(logit: 3))
    let topics = PlacementTopics(
      standing, entries: banks.library.entries, logit: logit,
      isAnswered: { question in asked.contains { reference($0.0) == question } }
    ).topics
    #expect(topics.map(\.name) == ["文种", "保密"])
    #expect(topics.map(\.asked) == [10, 2])
    #expect(topics.map(\.right) == [10, 0])
    #expect(topics.map(\.unseen) == [20, 8])
    // The easy ones that are left.
    #expect(topics.map(\.presumedKnown) == [5, 3])
    #expect(topics[1].leaning == -1)
  }

  @Test func aShortTestTakesNothingForKnown() throws {
    let banks = try BankFolder([("bank", "题库", (0..<5).map { ("q-\($0)", "single", "文种") })])
    let topics = PlacementTopics(
      PlacementStanding([]), entries: banks.library.entries, logit: { _ in -9 },
      isAnswered: { _ in false }
    ).topics
    #expect(topics.map(\.presumedKnown) == [0])
    #expect(topics.map(\.unseen) == [5])
    #expect(topics.map(\.leaning) == [0])
  }
}
