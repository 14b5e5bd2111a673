import Quiz
import Sessions
import Study

/// `review`, 复习: asks what is due, most at risk of being forgotten first.
enum ReviewCommand: ShellCommand {
  static let names = ["review", "复习"]
  static let usage = "[题库|主题|题型] [题数]"
  static let summary = "复习到期的题，快忘的在前"

  static func arguments(in shell: Shell) -> [[String]] { DrillCommand.scopes(in: shell) }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let request = try await request(StudyLine(words), in: shell) else { return .goOn }
    return try await Drill.start(request, in: shell).outcome
  }

  /// What is to be asked; nil where nothing is, which is said.
  static func request(_ line: StudyLine, in shell: Shell) async throws -> DrillRequest? {
    let target = try shell.scope(line.scope)
    let record = await shell.studyRecord()
    let now = Timestamp.now()
    let wanted = Set(target.entries.lazy.map(\.reference))
    let due = DueQueue.due(in: record, at: now.seconds) { wanted.contains($0) && shell.canAsk($0) }
    guard !due.isEmpty else {
      shell.say(nothingDue(record, among: wanted, now, in: shell))
      return nil
    }
    let limit = shell.study.settings.reviewsPerDay
    let left = limit - DailyTally(of: now.day, in: record).reviewed
    guard left > 0 else {
      shell.say(
        "今天复习的题已到每天 \(limit) 题的上限，还有 \(due.count) 题到期。要接着做，输入 settings 复习 \(limit + 50) 调高上限。")
      return nil
    }
    return DrillRequest(
      mode: .review, title: line.scope.isEmpty ? "复习" : "复习 \(target.title)",
      plan: Array(due.prefix(min(line.count ?? 20, left))))
  }

  private static func nothingDue(
    _ record: StudyRecord, among wanted: Set<QuestionReference>, _ now: Timestamp, in shell: Shell
  ) -> String {
    let next = zip(record.questions, record.items)
      .filter { wanted.contains($0.0) && shell.canAsk($0.0) }.compactMap { $0.1.due }.min()
    guard let next else { return "还没有学过的题可复习。输入 learn 学新题，或者 drill 练一组。" }
    return
      "现在没有到期的题，最早的一题 \(TimeSpan.words(seconds: next - now.seconds))后到期。要学新题输入 learn，要提前突击输入 cram。"
  }
}
