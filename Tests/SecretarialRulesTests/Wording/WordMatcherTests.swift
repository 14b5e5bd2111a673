import Testing

@testable import SecretarialRules

/// The matcher against the obvious search that is too slow to use.
struct WordMatcherTests {
  @Test(arguments: UInt64(1)...60)
  func findsWhatNaiveSearchFinds(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("部署布己已巳ab1𠮷".unicodeScalars.prefix(Int(2 + seed % 9)))
    func draw(_ length: Int) -> String {
      let scalars = (0..<length).compactMap { _ in alphabet.randomElement(using: &generator) }
      return String(String.UnicodeScalarView(scalars))
    }
    let words = (0..<20).map { _ in draw(Int.random(in: 1...5, using: &generator)) }
    let text = Array(draw(300).unicodeScalars)

    let found = Set(
      WordMatcher(words).matches(in: text).map { [$0.word, $0.range.lowerBound, $0.range.count] })
    var wanted: Set<[Int]> = []
    for (index, word) in words.enumerated() {
      let scalars = Array(word.unicodeScalars)
      for start in text.indices where start + scalars.count <= text.count {
        if text[start..<start + scalars.count].elementsEqual(scalars) {
          wanted.insert([index, start, scalars.count])
        }
      }
    }
    #expect(found == wanted, "seed \(seed)")
  }

  @Test func theLongestComesFirstAndOfEqualWordsTheLast() {
    let text = Array("中央部署𠮷".unicodeScalars)
    let found = WordMatcher(["署", "部署", "央部署", "部署", "𠮷"]).matches(in: text)
    #expect(found.map(\.word) == [2, 3, 1, 0, 4])
    #expect(found.map(\.range) == [1..<4, 2..<4, 2..<4, 3..<4, 4..<5])
  }

  @Test func emptyWordsAndTextsAreHarmless() {
    #expect(WordMatcher([]).matches(in: Array("部署".unicodeScalars)).isEmpty)
    #expect(WordMatcher(["", "部"]).matches(in: Array("部署".unicodeScalars)).map(\.word) == [1])
    #expect(WordMatcher(["部"]).matches(in: []).isEmpty)
  }
}
