import Classroom
import Sessions

extension Shell {
  /// What was noted of who is there in the half-day in which a lesson began.
  func attendance(at lesson: LessonHeader) -> [LearnerNumber: AttendanceState] {
    classStore.attendance(at: lesson)
  }
}

extension ClassConsole {
  /// Takes over who was noted as present, late or away.
  func takeAttendance() {
    let noted = shell.attendance(at: host.look { lesson, _ in lesson.header })
    room.present = noted.isEmpty ? nil : noted.values.count { $0.isThere }
    absent = Set(noted.filter { !$0.value.isThere }.keys)
  }

  /// Opens the sign-in of the half-day, then returns to the page.
  func sign() async {
    let header = host.look { lesson, _ in lesson.header }
    do {
      let held = try shell.classStore.load(ClassID(rawValue: header.classID))
      _ = try await SignIn(held, HalfDay(header.startedAt), in: shell).run()
      takeAttendance()
      say("")
    } catch {
      say("\((error as? ShellProblem)?.message ?? "\(error)")")
    }
  }
}

extension AttendanceState {
  /// Whether somebody noted so is in the room.
  var isThere: Bool {
    switch self {
    case .present, .late: true
    case .excused, .absent: false
    }
  }
}
