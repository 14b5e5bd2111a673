/// A character that may have been written for another.
public struct Suspicion: Hashable, Sendable {
  /// Where it stands, in scalars from the beginning of the text.
  public let offset: Int
  /// What is written.
  public let observed: Unicode.Scalar
  /// What may have been meant, and how the two are alike.
  public let suggested: Confusion
  /// How sure the detector is, from 0 to 1.
  public let probability: Double
  /// The same before the logistic function, from minus to plus infinity.
  public let logit: Double
  /// By how many powers of ten the sentence is more probable with what is suggested.
  public let gain: Double
  /// By how many powers of ten the words around are more common with what is suggested.
  public let wordGain: Double
  /// The characters of the word that covers the place as it is written.
  public let observedWordLength: Int
  /// The characters of the word that covers the place as it is suggested.
  public let suggestedWordLength: Int
  /// The mean logarithm of the probability of the character and up to three after it, as written.
  public let expectedness: Double

  /// The same suspicion where the text has other things before it.
  public func moved(to offset: Int) -> Suspicion {
    Suspicion(
      offset: offset, observed: observed, suggested: suggested, probability: probability,
      logit: logit, gain: gain, wordGain: wordGain, observedWordLength: observedWordLength,
      suggestedWordLength: suggestedWordLength, expectedness: expectedness)
  }
}
