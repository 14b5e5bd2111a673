import LineEditing
import SpacedRepetition
import TextLayout

/// A fitting before the eyes of whoever waits, who can stop it with Ctrl-C.
@MainActor
struct FittingWork {
  let shell: Shell
  let history: ReviewHistory

  /// Fits the weights.
  ///
  /// - Returns: The weights with their proof; nil where the program is asked to end.
  /// - Throws: ``FittingRefusal``.
  func run() async throws(FittingRefusal) -> ParameterFitting? {
    guard shell.terminal.isInteractive else {
      let line = ProgressLine(Self.title)
      defer { line.clear() }
      return try ParameterFitting(history) { share in
        line.update(share)
        return true
      }
    }
    let progress = FittingProgress()
    let history = history
    let work = Task.detached {
      Result { () throws(FittingRefusal) in try ParameterFitting(history) { progress.note($0) } }
    }
    let watch = Task { await stop(progress) }
    let result = await work.value
    watch.cancel()
    if await watch.value { return nil }
    return try result.get()
  }

  private nonisolated static let title = "正在算"

  /// Shows the bar in place of a prompt, so that Ctrl-C is heard, until the task is cancelled.
  ///
  /// - Returns: Whether the program is asked to end.
  private func stop(_ progress: FittingProgress) async -> Bool {
    // What is done in a moment needs no bar.
    do { try await Task.sleep(for: .milliseconds(400)) } catch { return false }
    let width = shell.screen().isNarrow ? 10 : 20
    let request = LineRequest(
      deadline: .now + .seconds(36_000),
      countdown: { _ in
        let bar = TextLayout.bar(fraction: progress.share, width: width)
        return "\(Self.title) \(bar) \(Int(progress.share * 100))%  Ctrl-C 停下 "
      })
    while !Task.isCancelled {
      switch await shell.readLine(request) {
      case .line, .timedOut: continue
      case .interrupted:
        progress.stop()
        return false
      case .endOfInput, .terminated:
        progress.stop()
        return true
      }
    }
    return false
  }
}
