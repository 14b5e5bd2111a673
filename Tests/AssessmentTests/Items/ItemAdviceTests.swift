import Assessment
import Testing

@Suite struct ItemAdviceTests {
  /// What is said of the first item, where `solved` of the best, middle and worst ten of 37
  /// candidates solved it; everybody else differs by other items.
  private func advice(
    _ solved: (upper: Int, middle: Int, lower: Int),
    wrong: (upper: [String], lower: [String])? = nil
  ) -> [ItemAdvice] {
    var rows: [[Double]] = []
    var responses: [[String]?] = []
    for candidate in 0..<37 {
      let (place, count) =
        switch candidate {
        case ..<10: (candidate, solved.upper)
        case ..<27: (candidate - 10, solved.middle)
        default: (candidate - 27, solved.lower)
        }
      let isRight = place < count
      rows.append([isRight ? 1 : 0, Double(100 - 2 * candidate)])
      let answers = candidate < 10 ? wrong?.upper : candidate < 27 ? ["B", "C", "D"] : wrong?.lower
      let list = answers ?? ["B"]
      responses.append([isRight ? "A" : list[(place - count) % list.count]])
    }
    let analysis = ItemAnalysis(ResponseMatrix(rows, maxima: [1, 200]))
    let table = DistractorTable(
      responses: responses, labels: ["A", "B", "C", "D"], keys: ["A"], groups: analysis.groups)
    return ItemAdvice.advice(on: analysis.items[0], choices: wrong == nil ? nil : table)
  }

  @Test(
    arguments: [
      ((10, 17, 10), [ItemAdvice.tooEasy]), ((10, 17, 9), [.tooEasy]), ((10, 16, 8), [.usable]),
      ((9, 10, 8), [.weakDiscrimination]), ((5, 8, 5), [.weakDiscrimination]),
      ((7, 8, 5), [.usable]), ((8, 8, 5), [.good]), ((10, 10, 0), [.good]),
      ((5, 8, 6), [.negativeDiscrimination]), ((2, 1, 1), [.tooHard, .weakDiscrimination]),
      ((4, 1, 0), [.tooHard, .good]), ((0, 1, 1), [.negativeDiscrimination, .tooHard]),
    ] as [((Int, Int, Int), [ItemAdvice])])
  func judgesByFacilityAndDiscrimination(_ solved: (Int, Int, Int), _ expected: [ItemAdvice]) {
    #expect(advice(solved) == expected)
  }

  @Test func aChoiceThatTheBestPreferToTheKeyMakesTheKeySuspect() {
    let found = advice((2, 8, 6), wrong: (["C"], ["B", "D"]))
    #expect(found == [.keySuspect(choice: "C"), .distractorsForTheBest(["C"])])
    #expect(found[0].message.contains("“C”"))
  }

  @Test func aNegativeItemWhoseKeyTheBestStillPreferIsNotSuspect() {
    #expect(
      advice((6, 8, 7), wrong: (["B", "C", "D"], ["B", "C", "D"])) == [.negativeDiscrimination])
  }

  @Test func aChoiceThatNobodyTakesIsNamed() {
    #expect(advice((10, 17, 3), wrong: (["B"], ["B", "C"])) == [.good, .deadDistractors(["D"])])
  }

  @Test func oneCandidateMoreIsNoPreference() {
    #expect(
      advice((8, 8, 5), wrong: (["C", "B"], ["B", "D", "B"])) == [.good])
  }

  @Test func fewCandidatesLeaveChoicesUntouchedByChance() {
    let groups = CandidateGroups(totals: (0..<29).map(Double.init))
    let responses = [[String]?](repeating: ["A"], count: 28) + [["B"]]
    let table = DistractorTable(
      responses: responses, labels: ["A", "B", "C"], keys: ["A"], groups: groups)
    let rows = (0..<29).map { [$0 == 28 ? 0 : 1, Double($0)] }
    let item = ItemAnalysis(ResponseMatrix(rows, maxima: [1, 30])).items[0]
    let found = ItemAdvice.advice(on: item, choices: table)
    #expect(!found.contains(.deadDistractors(["C"])))
    #expect(ItemAdvice.caution(candidates: 29) == "样本过少，仅供参考")
    #expect(ItemAdvice.caution(candidates: 30) == nil)
  }

  @Test func nobodyAndOneCandidateAreNotCalledGoodOrBad() {
    for rows in [[], [[1.0, 0]]] {
      let item = ItemAnalysis(ResponseMatrix(rows, maxima: [2, 2])).items[0]
      #expect(ItemAdvice.advice(on: item).isEmpty)
    }
  }

  @Test func everyMessageSaysWhatToDo() {
    let all: [ItemAdvice] = [
      .tooEasy, .tooHard, .keySuspect(choice: "甲"), .negativeDiscrimination, .weakDiscrimination,
      .deadDistractors(["乙", "丙"]), .distractorsForTheBest(["丁"]), .usable, .good,
    ]
    #expect(Set(all.map(\.message)).count == all.count)
    #expect(all[5].message.contains("“乙”、“丙”"))
    #expect(all.allSatisfy { $0.message.hasSuffix("。") })
  }
}
