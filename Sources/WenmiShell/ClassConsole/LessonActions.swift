import Classroom
import LineEditing
import Sessions

/// `class open`, 上课: begins a lesson in front of a class.
enum OpenLesson: ClassAction {
  static let names = ["open", "上课", "开课"]
  static let usage = "open [班] [题库|主题|题型 题数] [--exam|--homework] [--seconds N] [--lan]"
  static let summary = "上课：投影出题、点名、抢答；--lan 让学员用手机作答"

  static func run(_ words: [String], in shell: Shell) async throws {
    let wish = try LessonWish(words: words)
    guard !wish.isOnNetwork else {
      return try shell.runClassServer(["open"] + words.filter { $0 != "--lan" })
    }
    _ = try await shell.teach(wish)
  }
}

/// `class resume`, 接着上: goes on with a lesson where it was.
enum ResumeLesson: ClassAction {
  static let names = ["resume", "接着上", "继续"]
  static let usage = "resume [班] [--lan]"
  static let summary = "接着上没有结束的课"

  static func run(_ words: [String], in shell: Shell) async throws {
    guard !words.contains("--lan") else {
      return try shell.runClassServer(["resume"] + words.filter { $0 != "--lan" })
    }
    _ = try await shell.teachOn(words.joined(separator: " "))
  }
}

/// `class end`, 下课: ends a lesson from outside and writes its records.
enum EndLesson: ClassAction {
  static let names = ["end", "下课"]
  static let usage = "end [班]"
  static let summary = "结束没有结束的课，写出记录"

  static func run(_ words: [String], in shell: Shell) async throws {
    try await shell.endLesson(of: words.joined(separator: " "))
  }
}

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
      throw ShellProblem("考试和作业要学员用自己的设备答，请加上 --lan；课堂上投影出题就去掉 \(wish.form == .exam ? "--exam" : "--homework")。")
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
