import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study

/// What is to be drilled.
struct DrillRequest {
  var mode = SessionMode.drill
  var title: String
  /// The questions to draw from.
  var entries: [QuestionBank.Entry] = []
  /// The questions themselves, where somebody has chosen them already.
  var plan: [QuestionReference]?
  var count = 10
  /// Chance; with one given, it alone decides which questions come.
  var seed: UInt64?
  var options = DrillOptions()
}

/// Starting a drill, going on with one, and closing it with a summary.
@MainActor
enum Drill {
  /// Draws the questions and asks them.
  static func start(_ request: DrillRequest, in shell: Shell) async throws -> Result {
    let seed = request.seed ?? UInt64.random(in: 0..<1 << 53)
    let plan: [QuestionReference]
    if let chosen = request.plan {
      plan = chosen
    } else {
      plan = DrillSelection.draw(
        request.count, from: request.entries,
        history: request.seed == nil ? await shell.historyReadAhead() : nil, seed: seed)
    }
    let log = try begin(request, plan: plan, seed: seed, in: shell)
    return await run(log, options: request.options, in: shell)
  }

  /// A session with its questions drawn, not yet on the disk.
  private static func begin(
    _ request: DrillRequest, plan: [QuestionReference], seed: UInt64, in shell: Shell
  ) throws -> DrillLog {
    guard !plan.isEmpty else { throw ShellProblem("这里没有题目可做。") }
    let now = Timestamp.now()
    var random = SystemRandomNumberGenerator()
    let id = SessionID(startedAt: now, learner: shell.learner, mode: request.mode, using: &random)
    let used = Set(plan.map(\.bank))
    return DrillLog(
      starting: SessionHeader(
        id: id, mode: request.mode, title: request.title, learner: shell.learner, startedAt: now,
        seed: seed, banks: [], plan: plan),
      banks: shell.library.banks.filter { used.contains($0.id) }, store: shell.store)
  }

  /// How a drill ended, with the session as it then was.
  struct Result {
    let ending: DrillRun.Ending
    let log: DrillLog

    /// What the prompt does next.
    var outcome: ShellOutcome { ending == .terminated ? .leave : .goOn }
  }

  /// Asks, then sums up.
  static func run(_ log: DrillLog, options: DrillOptions, in shell: Shell) async -> Result {
    let ending = await DrillRun(log, options: options, in: shell).run()
    if !options.isQuiet { await conclude(log, ending, in: shell) }
    return Result(ending: ending, log: log)
  }

  private static func conclude(
    _ log: DrillLog, _ ending: DrillRun.Ending, in shell: Shell
  ) async {
    var screen = shell.screen()
    screen.blank()
    switch ending {
    case .finished:
      SummaryScreen(
        plan: log.header.plan, progress: log.progress, path: log.path, library: shell.library
      ).draw(on: &screen)
      if log.header.mode.isScheduled, shell.terminal.isInteractive {
        DueForecast(await shell.studyRecord(), in: shell).draw(on: &screen)
      }
    case .left, .unsaved, .terminated:
      let done = log.progress.done
      screen.paragraph(
        done == 0
          ? ending == .unsaved ? "这一题没有存上，没有留下记录。" : log.path == nil ? "没有作答，没有留下记录。" : "没有作答。"
          : "停在第 \(min(log.header.plan.count - log.progress.remaining.count + 1, log.header.plan.count))/\(log.header.plan.count) 题，前面的都存好了。输入 resume 接着做。"
      )
      if let path = log.path { screen.paragraph("已存：\(path)", tone: .faint) }
    }
    if ending != .terminated { shell.show(screen) }
  }
}
