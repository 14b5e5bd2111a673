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
}

/// A passage with planted errors and its key.
public struct TypoExercise: Hashable, Sendable {
  /// The lines to show.
  public let lines: [String]
  /// What was planted, in the order of the text; empty for a passage without errors.
  public let key: [PlantedTypo]
}
