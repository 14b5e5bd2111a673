import SecretarialRules
import TestSupport
import Testing
import WordingModel

@testable import Quiz

/// How hard a question with miswritten words is.
@Suite struct SlipDifficultyTests {
  private static let often = -3.0
  private static let seldom = -6.0

  private func difficulty(
    _ margin: Double, _ kind: Confusion.Kind?, _ commonness: Double?
  ) -> Int {
    SlipDifficulty.difficulty(
      of: PlantedTypo.Measure(margin: margin, kind: kind, commonness: commonness))
  }

  /// The table of the documentation, column by column.
  @Test(arguments: [(-2.0, 4), (4.9, 4), (5, 3), (7.9, 3), (8, 2), (11.9, 2), (12, 1), (40, 1)])
  func followsTheTable(margin: Double, easier: Int) {
    #expect(difficulty(margin, .shape, Self.often) == easier)
    #expect(difficulty(margin, .nearSound, Self.often) == easier)
    #expect(difficulty(margin, nil, Self.often) == easier)
    #expect(difficulty(margin, .sameSound, Self.often) == easier + 1)
    #expect(difficulty(margin, .soundAndShape, Self.often) == easier + 1)
    for kind in Confusion.Kind.allCases {
      #expect(difficulty(margin, kind, Self.seldom) == easier + 1)
      #expect(difficulty(margin, kind, nil) == easier + 1)
    }
  }

  /// Whatever the slip: a smaller margin, the same sound and a rarer word never make it easier.
  @Test func isOrdered() {
    let seed: UInt64 = 626
    var random = TestSupport.SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let (small, large) = (
        Double.random(in: -5...20, using: &random), Double.random(in: 0...10, using: &random)
      )
      let commonness = Double.random(in: -8 ... -2, using: &random)
      for kind in Confusion.Kind.allCases {
        let hard = difficulty(small, kind, commonness)
        #expect((1...5).contains(hard), "seed \(seed)")
        #expect(difficulty(small + large, kind, commonness) <= hard, "seed \(seed)")
        #expect(difficulty(small, kind, commonness - 1) >= hard, "seed \(seed)")
        #expect(difficulty(small, .sameSound, commonness) >= hard, "seed \(seed)")
      }
    }
  }
}
