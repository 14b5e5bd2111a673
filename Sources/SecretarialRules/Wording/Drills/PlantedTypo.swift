public import WordingModel

/// A wrong form in an exercise, with the right one: one entry of its key.
public struct PlantedTypo: Hashable, Sendable {
  /// The line it stands in, from 1.
  public let line: Int
  /// What was planted; it occurs once in its line.
  public let wrong: String
  /// What stood there.
  public let right: String
  /// What kind of slip it is and why the right form is right, in one Chinese phrase without a full
  /// stop: `同音：“部”有统领、安排的意思，“布署”不成词`.
  public let why: String
  /// The rule that finds it.
  public let rule: RuleCode
  /// How plain it is; `nil` without a wording model.
  public let measure: Measure?

  /// What a wording model says of a wrong form.
  public struct Measure: Hashable, Sendable {
    /// By how many powers of ten the line is more probable with the right form; below 0 where the
    /// model prefers the wrong one.
    public let margin: Double
    /// What kind of slip it is; `nil` where more than one character differs, or nothing is alike.
    public let kind: Confusion.Kind?
    /// The logarithm (base 10) of the right word's share of all words; `nil` if it is not listed.
    public let commonness: Double?

    /// Puts a measure together.
    public init(margin: Double, kind: Confusion.Kind?, commonness: Double?) {
      (self.margin, self.kind, self.commonness) = (margin, kind, commonness)
    }
  }
}

/// A passage with planted errors and its key.
public struct TypoExercise: Hashable, Sendable {
  /// The lines to show.
  public let lines: [String]
  /// What was planted, in the order of the text; empty for a passage without errors.
  public let key: [PlantedTypo]
}
