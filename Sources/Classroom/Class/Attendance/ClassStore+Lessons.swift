extension ClassStore {
  /// What was noted of who is there in the half-day in which a lesson began; empty where nothing was,
  /// or it cannot be read.
  public func attendance(at lesson: LessonHeader) -> [LearnerNumber: AttendanceState] {
    guard let held = try? load(ClassID(rawValue: lesson.classID)),
      let attendance = try? attendance(of: held)
    else { return [:] }
    let halfDay = HalfDay(lesson.startedAt)
    return Dictionary(
      lesson.learners.compactMap { learner in
        attendance[learner.number, halfDay].map { (learner.number, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
