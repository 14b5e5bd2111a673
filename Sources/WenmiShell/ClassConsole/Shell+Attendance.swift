import Classroom
import Sessions

extension Shell {
  /// The classes of this home.
  var classes: ClassStore { ClassStore(directory: home.sessions + "/Classes") }

  /// What was noted of who is there in the half-day in which a lesson began.
  func attendance(at host: LessonHost) -> [LearnerNumber: String] {
    let (id, startedAt, learners) = host.look { lesson, _ in
      (lesson.header.classID, lesson.header.startedAt, lesson.header.learners)
    }
    guard let attendance = try? classes.attendance(of: ClassID(rawValue: id)) else { return [:] }
    let halfDay = HalfDay(startedAt)
    return Dictionary(
      learners.compactMap { learner in
        attendance[learner.number, halfDay].map { (learner.number, $0.rawValue) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension ClassConsole {
  /// Takes over who was noted as present, late or away.
  func takeAttendance() {
    let noted = shell.attendance(at: host)
    room.present = noted.isEmpty ? nil : noted.values.count { ["出勤", "迟到"].contains($0) }
    absent = Set(noted.filter { ["请假", "旷课"].contains($0.value) }.keys)
  }

  /// Opens the sign-in of the half-day, then returns to the page.
  func sign() async {
    takeAttendance()
    show()
  }
}
