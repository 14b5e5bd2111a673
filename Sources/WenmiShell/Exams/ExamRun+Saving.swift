import LineEditing
import Quiz
import Sessions

extension ExamRun {
  /// Saves an event, asking what to do for as long as that fails.
  ///
  /// - Parameter event: What happened.
  /// - Returns: nil when it is on the disk, else how the exam ends.
  func save(_ event: SessionEvent) async -> DrillRun.Ending? {
    while true {
      do {
        try await log.append(event)
        shell.historyChanged()
        return nil
      } catch {
        shell.complain("\(error)\n")
      }
      guard shell.terminal.isInteractive else { return .unsaved }
      shell.say("[回车] 再存一次   [w 目录] 改存别处   [q] 退出（只丢这一步，时间照走）")
      guard case .line(let line) = await shell.read("> ") else { return .unsaved }
      let words = TypedForms.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
      switch words.first.map({ TypedForms.folded(String($0)).lowercased() }) {
      case "q", "quit", "退出": return .unsaved
      case "w" where words.count == 2:
        do { try await log.move(to: String(words[1])) } catch { shell.complain("\(error)\n") }
      default: continue
      }
    }
  }

  /// Closes the paper: nothing can be changed any more.
  func handIn(isAutomatic: Bool) async -> DrillRun.Ending {
    if let ending = await takeDrafts() { return ending }
    // Whoever comes back after the end has handed in at the end.
    let now = Timestamp.now()
    let end = isAutomatic && clock.end.milliseconds < now.milliseconds ? clock.end : now
    do {
      try await log.create()
      try log.finish(at: end)
    } catch {
      shell.complain("\(error)\n")
      return .unsaved
    }
    shell.historyChanged()
    if isAutomatic { announce("时间到，已自动交卷。") }
    return .finished
  }
}
