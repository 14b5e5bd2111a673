import Quiz
import Sessions
import Study

extension Shell {
  /// Writes the statistics as a page for a script.
  ///
  /// - Parameters:
  ///   - path: The file; nil for one named after the learner and the day.
  ///   - replaces: Whether a file that is there may be lost.
  /// - Returns: What the process should return.
  public func report(to path: String?, replaces: Bool) async -> ExitStatus {
    settleLearner()
    reportFaults()
    do {
      try await writeReport(to: PersonalPage(path: path ?? "", replaces: replaces))
      return library.faults.isEmpty ? .done : .data
    } catch {
      return fail(error)
    }
  }

  /// Writes the statistics as a page.
  func writeReport(to page: PersonalPage) async throws {
    let progress = try await studyProgress()
    guard progress.answers > 0 else {
      throw ShellProblem("\(learner)还没有做过题，没有可写的。输入 drill 开始。")
    }
    try await write(
      ProgressReport(progress).text, to: page,
      named: "学习报告-\(fileNamePart(learner))-\(progress.today).html", title: "学习报告")
  }
}
