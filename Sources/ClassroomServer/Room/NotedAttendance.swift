internal import Classroom
internal import Synchronization

/// Who was noted as present, looked up again when some seconds have passed.
final class NotedAttendance: Sendable {
  private struct Known {
    var states: [LearnerNumber: AttendanceState] = [:]
    var readAt: ContinuousClock.Instant?
  }

  private let read: @Sendable () -> [LearnerNumber: AttendanceState]
  private let known = Mutex(Known())

  init(_ read: @escaping @Sendable () -> [LearnerNumber: AttendanceState]) { self.read = read }

  /// What is noted, at most ten seconds old.
  var states: [LearnerNumber: AttendanceState] {
    let isFresh = known.withLock { known in
      if let at = known.readAt, .now - at < .seconds(10) { return true }
      known.readAt = .now
      return false
    }
    if isFresh { return known.withLock { $0.states } }
    let states = read()
    known.withLock { $0.states = states }
    return states
  }
}
