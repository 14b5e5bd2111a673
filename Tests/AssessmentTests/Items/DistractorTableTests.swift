import Assessment
import Testing

@Suite struct DistractorTableTests {
  /// Ten candidates, the best first; groups of three.
  private let groups = CandidateGroups(totals: (0..<10).map { Double(10 - $0) })

  @Test func countsEachChoiceByGroup() {
    let table = DistractorTable(
      responses: [["A"], ["A"], ["B"], ["A"], ["C"], nil, [], ["B"], ["B"], ["A"]],
      labels: ["A", "B", "C", "D"], keys: ["A"], groups: groups)
    #expect(table.choices.map(\.label) == ["A", "B", "C", "D"])
    #expect(table.choices.map(\.upper) == [2, 1, 0, 0])
    #expect(table.choices.map(\.middle) == [1, 0, 1, 0])
    #expect(table.choices.map(\.lower) == [1, 2, 0, 0])
    #expect(table.choices.map(\.count) == [4, 3, 1, 0])
    #expect(table.choices.map(\.isKey) == [true, false, false, false])
    #expect(table.choices[0].share == 0.4)
    #expect(table.unanswered.middle == 2 && table.unanswered.count == 2)
    #expect(table.unanswered.label == nil)
    #expect(table.groupSize == 3)
  }

  @Test func severalChoicesCountOnceEachAndUnknownOnesComeLast() {
    let table = DistractorTable(
      responses: [["B", "A", "B"], ["甲"], ["E"]] + Array(repeating: nil, count: 7),
      labels: ["A", "B"], keys: ["A", "B"], groups: groups)
    #expect(table.choices.map(\.label) == ["A", "B", "E", "甲"])
    #expect(table.choices.map(\.count) == [1, 1, 1, 1])
    #expect(table.unanswered.count == 7)
  }

  @Test func nobodyHasNoShare() {
    let table = DistractorTable(
      responses: [], labels: ["A"], keys: ["A"], groups: CandidateGroups(totals: []))
    #expect(table.choices[0].count == 0)
    #expect(table.choices[0].share == nil)
  }
}
