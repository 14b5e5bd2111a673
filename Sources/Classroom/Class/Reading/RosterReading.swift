/// A roster as a file has it, and what is to be said of it.
public struct RosterReading: Sendable {
  /// The learners.
  public var roster: Roster
  /// What the file says of them.
  public var columns: Set<RosterColumn>
  /// Where the numbers come from.
  public var numbering: Numbering
  /// What somebody should know or look at, in the order of the file; no faults.
  public var remarks: [RosterRemark]

  /// Where the numbers of a roster come from.
  public enum Numbering: Sendable {
    /// They are the learners' own: 学号, 工号.
    case own
    /// They are those of the rows: 序号.
    case running
    /// There were none: 01, 02 … were given.
    case given
  }
}

/// How much of a roster is read before it is taken for hostile.
public enum RosterLimits {
  /// The size of a file in bytes.
  public static let fileSize = 64 << 20
  /// The learners of a class.
  public static let learners = 10_000
  /// Rows of a sheet: there may be titles, groups and empty lines besides.
  static let rows = 3 * learners
  /// Columns of a sheet.
  static let columns = 500
  /// Characters of a name.
  static let name = 50
  /// Characters of a number.
  static let number = 40
  /// Characters of anything else.
  static let text = 300
}
