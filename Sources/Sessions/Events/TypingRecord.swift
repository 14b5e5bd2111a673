public import Quiz

/// A passage was typed; numbers of characters count Chinese signs and punctuation alike.
public struct TypingRecord: Hashable, Sendable {
  /// The question whose passage it was, or a name made of the file it came from.
  public let question: QuestionReference
  /// When the last line was handed in.
  public let at: Timestamp
  /// The name of the passage as the learner saw it.
  public let passage: String
  /// How long it took, in milliseconds.
  public let elapsedMs: Int
  /// The characters of the passage, as far as it was to be typed.
  public let characters: Int
  /// The characters that were typed as they stand there.
  public let right: Int
  /// The characters that were typed in the place of others.
  public let wrong: Int
  /// The characters that were left out.
  public let missing: Int
  /// The characters that were typed beside the passage.
  public let extra: Int
  /// How often something was taken back while typing.
  public let corrections: Int
  /// What was typed for what, the most frequent first: `账→帐`; at most 100.
  public let slips: [String]

  /// Describes a passage that was typed; control characters are taken out of the texts.
  public init(
    question: QuestionReference, at: Timestamp, passage: String, elapsedMs: Int, characters: Int,
    right: Int, wrong: Int, missing: Int, extra: Int, corrections: Int, slips: [String]
  ) {
    self.question = question
    self.at = at
    self.passage = cleanLine(passage)
    self.elapsedMs = Plausible.count(elapsedMs)
    self.characters = Plausible.count(characters)
    self.right = Plausible.count(right)
    self.wrong = Plausible.count(wrong)
    self.missing = Plausible.count(missing)
    self.extra = Plausible.count(extra)
    self.corrections = Plausible.count(corrections)
    self.slips = slips.prefix(100).map(cleanLine)
  }

  /// The characters a minute that were typed right, or nil where no time was taken, as from a pipe.
  public var rightPerMinute: Double? {
    elapsedMs > 0 ? Double(right) * 60_000 / Double(elapsedMs) : nil
  }

  /// The share of right characters among all that were to be typed or were typed, from 0 to 1.
  public var accuracy: Double {
    let all = right + wrong + missing + extra
    return all > 0 ? Double(right) / Double(all) : 0
  }

  /// The result in one line.
  public var words: String {
    "\(passage)：\(characters) 字，对 \(right)，错 \(wrong)，漏 \(missing)，多 \(extra)"
      + (rightPerMinute.map { "，每分钟 \(Int($0.rounded())) 字" } ?? "")
  }
}
