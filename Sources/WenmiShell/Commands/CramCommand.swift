import Quiz
import Sessions
import Study

/// `cram`, 突击: asks what is nearest to being forgotten, due or not, and leaves the schedule alone.
enum CramCommand: ShellCommand {
  static let names = ["cram", "突击", "考前突击"]
  static let usage = "[题库|主题|题型] [题数]"
  static let summary = "考前突击，做错的反复出，不打乱复习日程"

  static func arguments(in shell: Shell) -> [[String]] { DrillCommand.scopes(in: shell) }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    try await Drill.start(request(StudyLine(words), in: shell), in: shell).outcome
  }

  /// What is to be asked: what was answered before, then new questions.
  static func request(_ line: StudyLine, in shell: Shell) async throws -> DrillRequest {
    let target = try shell.scope(line.scope)
    let record = await shell.studyRecord()
    let wanted = Set(target.entries.lazy.map(\.reference))
    let known = DueQueue.known(in: record, at: Timestamp.now().seconds) {
      wanted.contains($0) && shell.canAsk($0)
    }
    let count = line.count ?? 20
    var plan = Array(known.prefix(count))
    if plan.count < count {
      let new = target.entries.filter { record[$0.reference].due == nil && !$0.kind.takesDocument }
      plan += LearningOrder.order(shell.learningFacts(of: new)).prefix(count - plan.count)
    }
    guard !plan.isEmpty else { throw ShellProblem("这里没有题目可做。") }
    return DrillRequest(
      mode: .cram, title: line.scope.isEmpty ? "突击" : "突击 \(target.title)", plan: plan)
  }
}
