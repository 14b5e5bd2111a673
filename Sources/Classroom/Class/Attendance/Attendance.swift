public import Sessions

/// Something that was recorded at a sign-in.
public struct AttendanceEntry: Hashable, Sendable {
  /// When it was recorded.
  public let at: Timestamp
  /// For which half-day.
  public let halfDay: HalfDay
  /// Of whom.
  public let learner: LearnerNumber
  /// How the learner stood; `nil` where an earlier entry is taken back.
  public let state: AttendanceState?

  /// Records something.
  public init(at: Timestamp, halfDay: HalfDay, learner: LearnerNumber, state: AttendanceState?) {
    self.at = at
    self.halfDay = halfDay
    self.learner = learner
    self.state = state
  }
}

/// 考勤: what all entries come to; a later one replaces an earlier one for the same learner and
/// half-day.
public struct Attendance: Hashable, Sendable {
  private var states: [HalfDay: [LearnerNumber: AttendanceState]] = [:]

  /// Folds entries in their order.
  public init(_ entries: some Sequence<AttendanceEntry> = []) {
    for entry in entries { add(entry) }
  }

  /// Takes in one more entry.
  public mutating func add(_ entry: AttendanceEntry) {
    states[entry.halfDay, default: [:]][entry.learner] = entry.state
    if states[entry.halfDay]?.isEmpty == true { states[entry.halfDay] = nil }
  }

  /// The attendance at some of the half-days.
  public func filtered(_ isIncluded: (HalfDay) -> Bool) -> Attendance {
    var filtered = self
    filtered.states = states.filter { isIncluded($0.key) }
    return filtered
  }

  /// The half-days at which anybody was recorded, in their order.
  public var halfDays: [HalfDay] { states.keys.sorted() }

  /// How a learner stood at a half-day; `nil` where nothing is recorded.
  public subscript(learner: LearnerNumber, halfDay: HalfDay) -> AttendanceState? {
    states[halfDay]?[learner]
  }

  /// Everybody who is recorded at any half-day.
  public var learners: Set<LearnerNumber> {
    states.values.reduce(into: []) { $0.formUnion($1.keys) }
  }

  /// A learner's half-days by how the learner stood.
  public func count(of learner: LearnerNumber) -> AttendanceCount {
    states.values.reduce(into: AttendanceCount()) { count, states in
      if let state = states[learner] { count.add(state) }
    }
  }

  /// How many of some learners stood how at a half-day.
  public func count(of learners: [Learner], at halfDay: HalfDay) -> AttendanceCount {
    learners.reduce(into: AttendanceCount()) { count, learner in
      if let state = self[learner.number, halfDay] { count.add(state) }
    }
  }
}
