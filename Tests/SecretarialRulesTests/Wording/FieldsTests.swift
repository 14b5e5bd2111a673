import Testing

@testable import SecretarialRules

/// Tables are cut at bytes; what is cut must be what cutting at characters gives.
struct FieldsTests {
  @Test(arguments: UInt64(1)...60)
  func areThoseOfASplitAtCharacters(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet: [Character] = ["部", "署", "é", "𠮷", "|", "|", "|", "a\u{301}"]
    let drawn: [Character] = (0..<40).compactMap { _ in alphabet.randomElement(using: &generator) }
    let whole = String(drawn)
    // Parts of a text, too, whose indices do not begin at 0.
    let texts: [Substring] = [whole[...], whole.dropFirst(3), whole.dropLast(2), ""]
    for text in texts {
      for omitting in [true, false] {
        let wanted: [Substring.UnicodeScalarView] = text.unicodeScalars.split(
          separator: "|", omittingEmptySubsequences: omitting)
        let found: [Substring] = text.fields(at: "|", omittingEmpty: omitting)
        #expect(found == wanted.map { Substring($0) }, "seed \(seed): \(text)")
      }
    }
  }

  @Test func aFieldIsComparedByItsBytes() {
    #expect("形近"[...].isExactly("形近"))
    #expect(!"形"[...].isExactly("形近"))
    #expect(!"近音"[...].isExactly("形近"))
    // The same to a reader, but not the same bytes.
    #expect(!"é"[...].isExactly("e\u{301}"))
    #expect(Confusable.Kind(field: "音形皆近") == .soundAndShape)
    #expect(Confusable.Kind(field: "音形") == nil)
  }
}
