import DurableFiles
import LineEditing
import Quiz
import Sessions
import Study

/// A typing drill from the choice of the passage to its result.
@MainActor
enum Typing {
  /// How a typing drill ended for the prompt.
  enum Ending {
    case done
    /// What was typed could not be saved and the learner gave up on it.
    case unsaved
    /// The process is asked to end.
    case terminated
  }

  /// Finds a passage, has it typed, saves the result and shows it.
  static func start(_ wish: TypingWish, in shell: Shell) async throws -> Ending {
    try wish.check()
    let history: TypingHistory
    do {
      history = TypingHistory(try shell.store.sessions(in: .typing, of: shell.learner))
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    let source = TypingSource(shell: shell, history: history, seed: wish.seed)
    var passage = try source.passage(named: wish.target)
    var rows = TypingRun.rows(of: passage.text, isTimed: wish.minutes != nil, in: shell)
    if let lines = wish.lines, lines < rows.count {
      rows = Array(rows.prefix(lines))
      passage = passage.prefix(lines: rows)
    }
    switch await begin(passage, rows: rows.count, wish, in: shell) {
    case .line: break
    case .terminated: return .terminated
    case .endOfInput, .interrupted, .timedOut:
      shell.say("没有录入，没有留下记录。")
      return .done
    }
    let startedAt = Timestamp.now()
    let limit = wish.minutes.map { Duration.seconds($0 * 60) }
    let outcome = await TypingRun(passage, rows: rows, limit: limit, in: shell).run()
    let record = TypingRecord(
      outcome.alignment, of: passage, at: .now(), elapsedMs: outcome.elapsedMs,
      corrections: outcome.corrections)
    let filing = TypingFiling(passage: passage, record: record, startedAt: startedAt, shell: shell)
    guard outcome.hasText else {
      if wish.isJSON {
        try report(outcome, record, of: passage, wish, history, nil, in: shell)
      } else if outcome.ending != .terminated {
        shell.say("没有录入，没有留下记录。")
      }
      return outcome.ending == .terminated ? .terminated : .done
    }
    let saved = await filing.save(asks: outcome.ending != .terminated)
    if outcome.ending == .terminated { return .terminated }
    if wish.isJSON {
      try report(outcome, record, of: passage, wish, history, saved, in: shell)
    } else {
      var screen = shell.screen()
      screen.blank()
      TypingResultScreen(
        passage: passage, alignment: outcome.alignment, record: record, ending: outcome.ending,
        best: history.best, path: saved?.path
      ).draw(on: &screen)
      shell.show(screen)
    }
    return saved == nil ? .unsaved : .done
  }

  /// Says what comes and waits for Enter, with which time begins to count; a pipe does not wait.
  private static func begin(
    _ passage: TypingPassage, rows: Int, _ wish: TypingWish, in shell: Shell
  ) async -> LineEvent {
    guard shell.terminal.isInteractive else {
      if !wish.isJSON {
        shell.say("录入  \(passage.title)  \(passage.text.characters.count) 字，\(rows) 行")
      }
      return .line("")
    }
    var screen = shell.screen()
    let limit = wish.minutes.map { "限时 \(TypingWords.minutes($0)) 分钟" } ?? "不限时"
    screen.heading(
      "录入  \(passage.title)", "\(passage.text.characters.count) 字  \(rows) 行  \(limit)")
    screen.ruleLine()
    if screen.isNarrow {
      screen.paragraph("\(passage.text.characters.count) 字，\(rows) 行，\(limit)。")
    }
    screen.paragraph("一次给一行，照着打，打完回车。回车以前可以改，改一次记一次；回车以后这一行就算交了。")
    screen.paragraph(TypingWords.formulas, tone: .faint)
    screen.blank()
    screen.keys(["[回车] 开始计时", "[q] 不录了；录到一半输入 q 也可以停，录过的照样算"], tone: .faint)
    shell.show(screen)
    while true {
      let event = await shell.read("> ")
      guard case .line(let line) = event else { return event }
      let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
      if word.isEmpty { return event }
      if ["q", "quit", "exit", "退出", "n", ":q"].contains(word) { return .endOfInput }
      shell.say("按回车开始计时，输入 q 不录了。")
    }
  }

  private static func report(
    _ outcome: TypingRun.Outcome, _ record: TypingRecord, of passage: TypingPassage,
    _ wish: TypingWish, _ history: TypingHistory, _ saved: TypingFiling.Saved?, in shell: Shell
  ) throws {
    let report = TypingReport(
      outcome, record, of: passage, limitMs: wish.minutes.map { Int(($0 * 60_000).rounded()) },
      best: history.best, session: saved?.header, path: saved?.path, learner: shell.learner)
    shell.terminal.write(try JSONOutput.text(report))
  }
}

extension Shell {
  /// Has a passage typed, by a person or from a pipe.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func typing(_ wish: TypingWish) async -> ExitStatus {
    settleLearner()
    do {
      return try await Typing.start(wish, in: self) == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }
}
