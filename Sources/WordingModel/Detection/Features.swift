#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a candidate is judged by.
struct Features {
  let gain: Double
  let wordGain: Double
  let confusion: Confusion
  let observed: UInt16
  let suggested: UInt16
  let observedWordLength: Int
  let suggestedWordLength: Int
  let observedChance: Double
  let suggestedChance: Double
  let expectedness: Double

  /// The weighted sum, before the logistic function.
  func logit(_ weights: Weights) -> Double {
    let gain = min(gain, 8)
    let wordGain = min(max(wordGain, -6), 8)
    let observedLength = Double(min(observedWordLength, 4))
    let suggestedLength = Double(min(suggestedWordLength, 4))
    let values = (
      (gain, wordGain, min(gain, wordGain), max(gain, wordGain)),
      (
        flag(confusion.sound == .same), flag(confusion.sound == .otherTone),
        flag(confusion.sound == .alike), confusion.shape, flag(confusion.shape >= 0.75)
      ),
      (
        observedLength, suggestedLength, flag(observedLength >= 2),
        flag(suggestedLength >= 2 && observedLength == 1), flag(suggestedLength >= 3)
      ),
      (
        log10(observedChance), log10(suggestedChance), expectedness,
        flag(Self.areGrammatical(observed, suggested))
      ),
      (
        max(0, gain - 1.5), max(0, gain - 3), max(0, gain - 5), max(0, wordGain),
        max(0, wordGain - 2)
      )
    )
    return withUnsafeBytes(of: values) { bytes in
      bytes.withMemoryRebound(to: Double.self) { list in
        var sum = 0.0
        for index in 0..<Weights.features { sum += weights.values[index] * list[index] }
        return weights.bias + sum
      }
    }
  }

  private func flag(_ holds: Bool) -> Double { holds ? 1 : 0 }

  /// Pairs that grammar decides between more than spelling does.
  private static func areGrammatical(_ left: UInt16, _ right: UInt16) -> Bool {
    pairs.contains(UInt32(min(left, right)) << 16 | UInt32(max(left, right)))
  }

  private static let pairs: Set<UInt32> = Set(
    ["的地", "的得", "地得", "他她", "他它", "她它", "那哪", "做作", "在再", "着著", "象像", "坐座"].map { pair in
      let values = pair.unicodeScalars.map(\.value).sorted()
      return values[0] << 16 | values[1]
    })
}
