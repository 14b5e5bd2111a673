import LineEditing
import Quiz
import Sessions
import Study

/// Starting a placement test, going on with one, and telling what it came to.
@MainActor
enum Placement {
  /// Draws the questions that may come and asks.
  static func start(_ wish: PlacementWish, in shell: Shell) async throws -> Drill.Result {
    let library = shell.library
    guard !library.entries.isEmpty else {
      throw ShellProblem("没有可用的题目。请把题库放进 QuestionBanks，或者用 --home 指明文件夹。", exitStatus: .data)
    }
    let seed = wish.seed ?? UInt64.random(in: 0..<1 << 53)
    let answered = wish.seed == nil ? shell.history() : nil
    let plan = PlacementPool.draw(
      from: library.entries, difficulty: library.difficulty(of:),
      isAnswered: { answered?[$0] != nil }, seed: seed)
    guard !plan.isEmpty else {
      throw ShellProblem("题库里没有适合摸底的题（选择、判断、填空等短题）。", exitStatus: .data)
    }
    let now = Timestamp.now()
    var random = SystemRandomNumberGenerator()
    let used = Set(plan.map(\.bank))
    let log = DrillLog(
      starting: SessionHeader(
        id: SessionID(startedAt: now, learner: shell.learner, mode: .placement, using: &random),
        mode: .placement, title: SessionMode.placement.title, learner: shell.learner,
        startedAt: now, seed: seed, banks: [], plan: plan),
      banks: library.banks.filter { used.contains($0.id) }, store: shell.store)
    return await run(log, isQuiet: wish.isJSON, in: shell)
  }

  /// Goes on with a test that was left.
  static func goOn(_ log: DrillLog, in shell: Shell) async -> Drill.Result {
    await run(log, isQuiet: false, in: shell)
  }

  private static func run(
    _ log: DrillLog, isQuiet: Bool, in shell: Shell
  ) async -> Drill.Result {
    let run = PlacementRun(log, isQuiet: isQuiet, in: shell)
    let ending = await run.run()
    let result = Drill.Result(ending: ending, log: log)
    guard !isQuiet, ending != .terminated else { return result }
    var screen = shell.screen()
    screen.blank()
    if run.standing.outcomes.isEmpty {
      screen.paragraph(ending == .unsaved ? "这一题没有存上，没有留下记录。" : "没有作答，没有留下记录。")
    } else {
      screenOf(run.standing, run.test.end(after: run.standing), log.path, in: shell)
        .draw(on: &screen)
    }
    shell.show(screen)
    return result
  }

  /// What the latest test of the learner tells.
  static func show(in shell: Shell) throws {
    let (standing, session) = try latest(in: shell)
    let end: PlacementTest.End =
      standing.isPrecise
      ? .precise : standing.outcomes.count >= PlacementRules.mostQuestions ? .mostQuestions : .empty
    var screen = shell.screen()
    screenOf(standing, session.header.finishedAt == nil ? nil : end, nil, in: shell)
      .draw(on: &screen)
    shell.show(screen)
  }

  /// The latest test of the learner and what it tells.
  static func latest(in shell: Shell) throws -> (PlacementStanding, SessionFile) {
    let sessions: [SessionFile]
    do {
      sessions = try shell.store.sessions(in: .placement, of: shell.learner)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    guard let session = PlacementStanding.latest(among: sessions) else {
      throw ShellProblem("\(shell.learner) 还没有摸过底。输入 placement 开始，一般二十题左右。")
    }
    let scale = PlacementScale(in: shell)
    return (PlacementStanding(session: session, logit: scale.logit(of:)), session)
  }

  static func topics(of standing: PlacementStanding, in shell: Shell) -> [PlacementTopics.Topic] {
    let scale = PlacementScale(in: shell)
    let history = shell.history()
    return PlacementTopics(
      standing, entries: shell.library.entries, logit: scale.logit(of:),
      isAnswered: { history[$0] != nil }
    ).topics
  }

  private static func screenOf(
    _ standing: PlacementStanding, _ end: PlacementTest.End?, _ path: String?, in shell: Shell
  ) -> PlacementScreen {
    PlacementScreen(
      learner: shell.learner, standing: standing, end: end, topics: topics(of: standing, in: shell),
      path: path)
  }
}

extension Shell {
  /// Tests a learner by a few questions, or shows what the latest test told.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func placement(_ wish: PlacementWish) async -> ExitStatus {
    settleLearner()
    do {
      if wish.isShow {
        guard wish.isJSON else {
          try Placement.show(in: self)
          return .done
        }
        let (standing, session) = try Placement.latest(in: self)
        terminal.write(
          try JSONOutput.text(
            PlacementReport(
              standing, header: session.header, path: store.path(of: session.header.id),
              isFinished: session.header.finishedAt != nil,
              topics: Placement.topics(of: standing, in: self))))
        return .done
      }
      let result = try await Placement.start(wish, in: self)
      if wish.isJSON {
        let scale = PlacementScale(in: self)
        let standing = PlacementStanding(result.log.progress, logit: scale.logit(of:))
        terminal.write(
          try JSONOutput.text(
            PlacementReport(
              standing, header: result.log.header, path: result.log.path,
              isFinished: result.ending == .finished,
              topics: Placement.topics(of: standing, in: self))))
      }
      return result.ending == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }
}
