import Study
import Testing

@Suite struct TypingPlaceTests {
  private func align(_ typed: String, _ passage: String) -> TypingAlignment {
    TypingAlignment(of: Array(typed), with: Array(passage))
  }

  @Test func neighboursAreOnePlace() {
    let places = align("做好防旱抗汛作的，", "做好防汛抗旱工作，").places
    #expect(places.map(\.name) == ["错", "错", "多"])
    #expect(places.map(\.expected) == ["汛", "旱工", ""])
    #expect(places.map(\.typed) == ["旱", "汛", "的"])
    #expect(places.map(\.offset) == [3, 5, 8])
  }

  @Test func eachKindHasItsName() {
    #expect(align("建立台帐", "建立台账").places.map(\.name) == ["错"])
    #expect(align("建立", "建立台账").places.map(\.name) == ["漏"])
    #expect(align("建立台账了", "建立台账").places.map(\.name) == ["多"])
    #expect(align("建立台账了", "建立台账").places.map(\.offset) == [4])
    #expect(align("建立台账", "建立台账").places.isEmpty)
  }

  @Test func theMostFrequentSlipComesFirst() {
    let slips = align("请示,报告,台帐,的", "请示，报告，台账，得").slips
    #expect(slips.map(\.words) == ["，→,", "账→帐", "得→的"])
    #expect(slips.map(\.count) == [3, 1, 1])
  }
}
