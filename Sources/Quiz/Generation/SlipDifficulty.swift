import SecretarialRules
import WordingModel

/// How hard it is to see that a word is miswritten.
///
/// | The sentence is more probable with the right word by powers of ten | under 5 | 5–8 | 8–12 | from 12 |
/// | --- | --- | --- | --- | --- |
/// | A frequent word, and the wrong character sounds otherwise | 4 | 3 | 2 | 1 |
/// | A frequent word that still sounds the same, or an infrequent word | 5 | 4 | 3 | 2 |
///
/// A frequent word is heard while it is read, so that a character of the same sound slips through;
/// in an infrequent one the reader has to know the right character, whatever the wrong one is like.
enum SlipDifficulty {
  /// The difficulty of a slip, from 1 to 5 as banks state it.
  static func difficulty(of measure: PlantedTypo.Measure) -> Int {
    let steps = margins.count { measure.margin >= $0 }
    return easiest + (margins.count - steps) + (isHard(measure) ? 1 : 0)
  }

  private static let easiest = 1
  /// Where the columns of the table begin.
  private static let margins = [5.0, 8, 12]
  /// The logarithm of the share of all words from which on a word is frequent: 1 in 30,000.
  private static let frequent = -4.5

  private static func isHard(_ measure: PlantedTypo.Measure) -> Bool {
    let isFrequent = (measure.commonness ?? -.infinity) >= frequent
    return !isFrequent || soundsTheSame(measure.kind)
  }

  private static func soundsTheSame(_ kind: Confusion.Kind?) -> Bool {
    switch kind {
    case .sameSound, .soundAndShape: true
    case .nearSound, .shape, nil: false
    }
  }
}
