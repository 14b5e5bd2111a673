import LineEditing
import Quiz
import Sessions

extension DrillRun {
  /// Saves an event, asking what to do for as long as that fails.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - work: Done while the disk takes the event; again at every attempt.
  /// - Returns: `nil` when it is on the disk.
  func save(
    _ event: SessionEvent, meanwhile work: () -> Void = {}
  ) async -> Step? {
    while true {
      do {
        try await log.append(event, meanwhile: work)
        shell.historyChanged()
        return nil
      } catch {
        report(error)
      }
      guard shell.terminal.isInteractive else { return .leave(.unsaved) }
      shell.say("[回车] 再存一次   [w 目录] 改存别处   [q] 退出（只丢这一题）")
      guard case .line(let line) = await shell.read("> ") else { return .leave(.unsaved) }
      let words = TypedForms.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
      switch words.first.map({ TypedForms.folded(String($0)).lowercased() }) {
      case "q", "quit", "退出": return .leave(.unsaved)
      case "w" where words.count == 2:
        do { try await log.move(to: String(words[1])) } catch { report(error) }
      default: continue
      }
    }
  }

  /// Says what is wrong with the session's file.
  func report(_ error: SessionError) { shell.complain("\(error)\n") }
}
