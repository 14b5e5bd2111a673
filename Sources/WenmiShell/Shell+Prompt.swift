import LineEditing
import Quiz
import Sessions

extension Shell {
  /// Greets, then reads and does commands until one leaves.
  ///
  /// - Returns: What the process should return.
  public func run() async -> ExitStatus {
    let status = await converse()
    // The next start is quicker by what is written down now.
    await settleStudy()
    return status
  }

  private func converse() async -> ExitStatus {
    if learner.isEmpty { await introduce() }
    // The start page says what Enter does; no later page does, so there it does nothing.
    var promised: String?
    if terminal.isInteractive {
      let page = await StartScreen(for: self)
      show(page.draw())
      promised = page.enterCommand
    }
    reportFaults()
    while true {
      let event = await readLine(
        LineRequest(
          prompt: terminal.isInteractive ? "文秘> " : "", remembers: true, completer: completer()))
      switch event {
      case .line(let line):
        let wanted = Self.isBlank(line) ? promised ?? line : line
        promised = nil
        if await perform(wanted) == .leave { return .done }
      case .interrupted:
        say("要退出请输入 quit，或者按 Ctrl-D。")
      case .timedOut: continue
      case .endOfInput:
        if terminal.isInteractive { say("再见。") }
        return .done
      case .terminated: return .done
      }
    }
  }

  /// Does one line of the prompt and says what is wrong with it, if anything.
  func perform(_ line: String) async -> ShellOutcome {
    var words = TypedForms.trimmed(TypedForms.folded(line)).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    guard !words.isEmpty else {
      if terminal.isInteractive { say("输入 help 看全部命令。", tone: .faint) }
      return .goOn
    }
    let name = words.removeFirst()
    guard let command = CommandCatalog.command(named: name) else {
      let guess = CommandCatalog.nearest(to: name).map { command in
        "是不是 \(([command.names[0]] + words).joined(separator: " "))？"
      }
      say("没有 \(name.prefix(40)) 这个命令。\(guess ?? "")输入 help 看全部命令。")
      return .goOn
    }
    do {
      return try await command.run(words, in: self)
    } catch let problem as ShellProblem {
      say(problem.message)
    } catch {
      say("\(error)")
    }
    return .goOn
  }

  private static func isBlank(_ line: String) -> Bool {
    TypedForms.trimmed(TypedForms.folded(line)).isEmpty
  }

  /// Says which banks could not be opened; the others go on.
  func reportFaults() {
    guard !library.faults.isEmpty else { return }
    let rest = library.banks.map(\.entries.count).reduce(0, +)
    for fault in library.faults { StandardError.write("\(fault)\n") }
    StandardError.write("  其余 \(library.banks.count) 个题库 \(rest) 题照常可用。\n")
  }

  /// The session that was left last, if it can be found.
  var unfinished: SessionSummary? { (try? store.latestUnfinished(learner: learner)) ?? nil }

  /// Asks for a name the first time, or takes the last learner's.
  private func introduce() async {
    if let last = store.latestLearner() {
      try? change(learner: last)
      return
    }
    if terminal.isInteractive {
      say("第一次用，怎么称呼你？成绩会记在这个名字下，直接回车用“学员”。")
      if case .line(let name) = await read("姓名> ") {
        let name = TypedForms.trimmed(name)
        if !name.isEmpty {
          do { try change(learner: name) } catch {
            say("\((error as? ShellProblem)?.message ?? "")")
          }
        }
      }
    }
    if learner.isEmpty { try? change(learner: "学员") }
  }

  /// Completes commands by their Chinese and English names, then what can follow them.
  private func completer() -> @Sendable (Completion.Query) -> [Completion.Candidate] {
    let commands = CommandCatalog.all.map {
      Completion.Candidate($0.names[0], aliases: Array($0.names.dropFirst()))
    }
    let followers = Dictionary(
      CommandCatalog.all.flatMap { command in
        let words = command.arguments(in: self).map {
          Completion.Candidate($0[0], aliases: Array($0.dropFirst()))
        }
        return command.names.map { ($0, words) }
      }, uniquingKeysWith: { first, _ in first })
    return { query in
      let before = query.precedingWords
      guard let command = before.first else { return commands }
      return followers[String(command).lowercased()] ?? []
    }
  }
}
