import Quiz
import Sessions
import Study

extension Shell {
  /// What the learner's record comes to now.
  func studyProgress() async throws -> StudyProgress {
    StudyProgress(record: try await study.record(), library: library, now: .now())
  }

  /// Prints statistics for a script.
  ///
  /// - Parameters:
  ///   - sections: Which; none for the overview.
  ///   - isJSON: Whether it is for a machine, which gets all of them.
  /// - Returns: What the process should return.
  public func statistics(_ sections: [String], isJSON: Bool) async -> ExitStatus {
    do {
      let wanted = try StatisticsSection.wanted(sections)
      guard !isJSON, !wanted.isEmpty else { return await list(.stats, isJSON: isJSON) }
    } catch {
      return fail(error)
    }
    settleLearner()
    reportFaults()
    let status = await perform(StatsCommand.self, sections)
    return library.faults.isEmpty ? status : .data
  }
}
