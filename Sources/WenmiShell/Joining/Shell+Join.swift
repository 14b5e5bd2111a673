import ClassroomClient

extension Shell {
  /// Takes part in a class on the network, from joining to its end.
  ///
  /// - Parameter wish: Where, and as whom.
  /// - Returns: What the process should return: ``ExitStatus/findings`` for somebody who was sent
  ///   out, ``ExitStatus/data`` where the class cannot be reached.
  public func join(_ wish: JoinWish) async -> ExitStatus {
    do {
      let entrance = try ClassEntrance(wish, in: self)
      let lesson = try await entrance.lesson()
      if let place = entrance.earlierPlace(in: lesson) {
        let run = ClassRun(lesson, at: entrance.link, as: place, in: self)
        guard case .signedOut = await run.run() else { return run.exitStatus }
        // The server does not know the place any more: a new one is asked for.
        entrance.forget(in: lesson)
        say("上次的登录已经失效，请重新加入。")
      }
      let place = try await entrance.newPlace(in: lesson)
      let run = ClassRun(lesson, at: entrance.link, as: place, in: self)
      if case .signedOut = await run.run() { entrance.forget(in: lesson) }
      return run.exitStatus
    } catch {
      return fail(error)
    }
  }
}
