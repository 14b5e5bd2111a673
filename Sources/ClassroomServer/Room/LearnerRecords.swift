internal import Classroom
internal import Sessions
internal import Synchronization

/// The learners' own session files of a lesson that is over, put together once.
final class LearnerRecords: Sendable {
  private let host: LessonHost
  private let attendance: NotedAttendance
  private let files = Mutex<[String: [UInt8]]?>(nil)

  init(_ host: LessonHost, _ attendance: NotedAttendance) {
    self.host = host
    self.attendance = attendance
  }

  /// The session file of a learner; nil where there is nothing to tell, or the lesson goes on.
  func file(of learner: LearnerNumber) -> [UInt8]? {
    let noted = attendance.states
    return files.withLock { files in
      if files == nil {
        let records = host.look { lesson, _ in
          lesson.standing.phase == .ended ? LessonRecords(of: lesson, attendance: noted) : nil
        }
        guard let records else { return nil }
        files = Dictionary(
          records.files.compactMap { file in
            guard file.header.mode.isOfOneLearner, let number = file.header.lesson?.learners.first
            else { return nil }
            return (number.number, file.text)
          }, uniquingKeysWith: { first, _ in first })
      }
      return files?[learner.rawValue]
    }
  }
}
