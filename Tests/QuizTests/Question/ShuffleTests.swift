import Quiz
import TestSupport
import Testing

@Suite struct ShuffleTests {
  @Test func theSeedAloneDecidesTheOrder() throws {
    for seed: UInt64 in [0, 1, 42, .max] {
      let first = try ShippedBanks.everyKind(seed: seed)
      let second = try ShippedBanks.everyKind(seed: seed)
      #expect(first.map(\.page) == second.map(\.page), "seed \(seed)")
    }
  }

  @Test func everyOrderHoldsTheSameChoicesUnderLettersFromA() throws {
    let plain = try ShippedBanks.everyKind(seed: 0)
    var moved = 0
    for seed: UInt64 in 1...5 {
      for (one, other) in zip(plain, try ShippedBanks.everyKind(seed: seed)) {
        #expect(Set(one.page.choices.map(\.id)) == Set(other.page.choices.map(\.id)))
        let letters = other.page.choices.map(\.letter)
        #expect(letters == Array("ABCDEFGHIJKL".prefix(letters.count)))
        if one.page.choices.map(\.id) != other.page.choices.map(\.id) { moved += 1 }
      }
    }
    #expect(moved > 400)
  }

  @Test func numbersAndDatesKeepTheirOrder() throws {
    let members = TinyBank.choices + #", "key": ["c"], "shuffle": false"#
    for seed: UInt64 in 0..<20 {
      let asked = try Asked(.single, members, seed: seed)
      #expect(asked.page.choices.map(\.id) == ["a", "b", "c", "d"])
    }
  }

  /// A session stores ids, not letters: the same ids earn the same on every page.
  @Test func marksDoNotDependOnTheOrder() throws {
    let seed: UInt64 = 99
    var random = TestSupport.SeededGenerator(seed: seed)
    let plain = try ShippedBanks.everyKind(seed: 0)
    let shuffled = try ShippedBanks.everyKind(seed: 77)
    for (one, other) in zip(plain, shuffled)
    where [.single, .multiple].contains(one.question.kind) {
      for _ in 0..<4 {
        let count = one.question.kind == .single ? 1 : Int.random(in: 1...4, using: &random)
        let ids = one.page.choices.map(\.id).shuffled(using: &random).prefix(count).sorted()
        let canonical = ids.joined(separator: ",")
        let typed = other.page.choices.filter { ids.contains($0.id) }.map { String($0.letter) }
        #expect(try other.read(typed.joined()).canonical == canonical)
        #expect(
          one.mark(stored: canonical).points == other.mark(stored: canonical).points,
          "\(one.question.id) \(canonical) seed \(seed)")
      }
    }
  }
}
