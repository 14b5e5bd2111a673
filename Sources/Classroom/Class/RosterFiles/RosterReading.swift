/// A roster as a file has it, and what is to be said of it.
public struct RosterReading: Sendable {
  /// The learners.
  public var roster: Roster
  /// What the file says of them.
  public var columns: Set<RosterColumn>
  /// What somebody should know or look at, in the order of the file; no faults.
  public var remarks: [RosterRemark]

  /// Whether the file has no numbers, and 01, 02 … were given.
  public var givesNumbers: Bool { !columns.contains(.number) }
}

/// How much of a roster is read before it is taken for hostile.
public enum RosterLimits {
  /// The size of a file in bytes.
  public static let fileSize = 64 << 20
  /// The learners of a class.
  public static let learners = 10_000
  /// Characters of a name.
  static let name = 50
  /// Characters of a number.
  static let number = 40
  /// Characters of anything else.
  static let text = 300
}
