public import Sessions

extension TypingRecord {
  /// Sums up what was typed of a passage.
  ///
  /// - Parameters:
  ///   - alignment: What was typed beside what was to be typed.
  ///   - passage: The passage.
  ///   - at: When the last line was handed in.
  ///   - elapsedMs: How long it took.
  ///   - corrections: How often something was taken back.
  public init(
    _ alignment: TypingAlignment, of passage: TypingPassage, at: Timestamp, elapsedMs: Int,
    corrections: Int
  ) {
    self.init(
      question: passage.reference, at: at, passage: passage.title, elapsedMs: elapsedMs,
      characters: alignment.reached, right: alignment.right, wrong: alignment.wrong,
      missing: alignment.missing, extra: alignment.extra, corrections: corrections,
      slips: alignment.slips.map(\.words))
  }
}
