import LineEditing
import Quiz
import ScoreSheets
import Sessions
import TextLayout

extension Shell {
  /// Lists sessions.
  ///
  /// - Parameters:
  ///   - everybody: Whether those of all learners count.
  ///   - most: How many at most.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: What the process should return.
  public func sessions(ofAll everybody: Bool, most: Int, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    do {
      if isJSON {
        let all = try store.summaries().sessions
        terminal.write(
          try JSONOutput.text(
            all.filter { everybody || ($0.learner == learner && $0.mode.isOfOneLearner) }.prefix(
              most
            )
            .map(SessionItem.init)))
      } else {
        var screen = screen()
        try SessionListScreen.draw(
          store, learner: everybody ? nil : learner, most: most, on: &screen)
        show(screen)
      }
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Prints every answer of a session.
  ///
  /// - Parameter name: The session's name or an end of it; `nil` for the latest.
  /// - Returns: What the process should return.
  public func showSession(_ name: String?) -> ExitStatus {
    do {
      let session = try session(named: name)
      var screen = screen()
      SessionScreen(session: session, library: library).draw(on: &screen)
      show(screen)
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Checks sessions for damage and contradictions.
  ///
  /// - Parameter names: Their names; none for all of the folder.
  /// - Returns: ``ExitStatus/findings`` where something is wrong.
  public func verifySessions(_ names: [String]) -> ExitStatus {
    do {
      let reports =
        try names.isEmpty
        ? store.verify() : names.map { try store.verify(store.find($0)) }
      for report in reports {
        let lines =
          (report.error.map { ["\($0)"] } ?? []) + report.problems.map { "\(report.path)：\($0)" }
        for line in lines { terminal.write(TextLayout.sanitised(line) + "\n") }
      }
      let faulty = reports.count { !$0.isSound }
      terminal.write("查了 \(reports.count) 份练习记录：完好 \(reports.count - faulty) 份，有问题 \(faulty) 份。\n")
      return faulty == 0 ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  /// Reads a session by name, or the latest one.
  func session(named name: String?) throws -> SessionFile {
    if let name { return try store.load(store.find(name)) }
    guard let latest = try store.summaries().sessions.first else {
      throw ShellProblem("\(home.sessions) 里还没有练习记录。先做一次练习：wenmi drill", exitStatus: .data)
    }
    return try store.load(latest.id)
  }
}

/// A session in a list for a machine.
struct SessionItem: Encodable {
  let id, file, mode, title, learner, startedAt: String
  let finishedAt: String?
  let planned, done, answered, correct: Int
  let points, maxPoints: Double

  init(_ summary: SessionSummary) {
    id = summary.id.rawValue
    file = summary.path
    mode = summary.mode.rawValue
    title = summary.title
    learner = summary.learner
    startedAt = summary.startedAt.description
    finishedAt = summary.finishedAt?.description
    planned = summary.planned
    done = summary.done
    answered = summary.answered
    correct = summary.correct
    points = summary.points
    maxPoints = summary.maxPoints
  }
}
