import Classroom
import LineEditing
import Sessions

extension Shell {
  /// Holds a lesson at the prompt.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func openClass(_ wish: LessonWish) async -> ExitStatus {
    await settlingClass { try await teach(wish) }
  }

  /// Goes on with a lesson at the prompt.
  ///
  /// - Parameter name: The class; empty where it is clear.
  /// - Returns: What the process should return.
  public func resumeClass(_ name: String) async -> ExitStatus {
    await settlingClass { try await teachOn(name) }
  }

  /// Ends a lesson from outside.
  ///
  /// - Parameter name: The class; empty where it is clear.
  /// - Returns: What the process should return.
  public func endClass(_ name: String) async -> ExitStatus {
    await settlingClass {
      try await endLesson(of: name)
      return .done
    }
  }

  func teach(_ wish: LessonWish) async throws -> ExitStatus {
    guard wish.form == .live else {
      throw ShellProblem(
        "考试和作业要学员用自己的设备答，请加上 --lan；课堂上投影出题就去掉 \(wish.form == .exam ? "--exam" : "--homework")。")
    }
    guard let held = try await lesson(for: wish) else { return .done }
    return await hold(held)
  }

  func teachOn(_ name: String) async throws -> ExitStatus {
    let held = try await resumeLesson(of: name)
    return await hold(held)
  }

  private func hold(_ held: HeldLesson) async -> ExitStatus {
    let console = ClassConsole(shell: self, host: held.host)
    return console.exitStatus(after: await console.run(greeting: held.greeting))
  }
}

extension ClassConsole {
  /// What the process should return.
  ///
  /// - Parameter ending: How the console was left.
  /// - Returns: ``ExitStatus/findings`` where a script had lines that were refused.
  public func exitStatus(after ending: Ending) -> ExitStatus {
    switch ending {
    case .endedUnfiled: .data
    case .ended, .left, .terminated:
      refusals > 0 && !shell.terminal.isInteractive ? .findings : .done
    }
  }
}
