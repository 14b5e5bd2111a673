/// How somebody stood at a sign-in.
public enum AttendanceState: String, CaseIterable, Sendable {
  /// Was there in time.
  case present = "出勤"
  /// Came late.
  case late = "迟到"
  /// Was excused.
  case excused = "请假"
  /// Was not there and not excused.
  case absent = "旷课"
}

/// A learner's half-days by how they stood.
public struct AttendanceCount: Hashable, Sendable {
  private var counts: [AttendanceState: Int] = [:]

  /// Counts nothing yet.
  public init() {}

  /// How many half-days.
  public subscript(state: AttendanceState) -> Int { counts[state] ?? 0 }

  /// The half-days at which the learner was not there, excused or not.
  public var absences: Int { self[.excused] + self[.absent] }

  /// All half-days that were recorded.
  public var recorded: Int { counts.values.reduce(0, +) }

  mutating func add(_ state: AttendanceState) { counts[state, default: 0] += 1 }
}
