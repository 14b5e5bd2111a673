import ClassroomClient
import Sessions

/// The result and the record of a lesson.
extension ClassRun {
  /// The moment, for telling times of the server.
  static var now: Timestamp { .now() }

  /// Shows the result and takes the record, as far as they are there.
  func finish() async {
    await showResult()
    await saveRecord()
  }

  /// Shows the learner's own result, once.
  func showResult() async {
    guard !hasShownResult else { return }
    hasShownResult = true
    do throws(ClassProblem) {
      let result = try await patiently { () async throws(ClassProblem) in
        try await link.result(token: place.token)
      }
      print { ClassResultScreen(result: result).draw(on: &$0) }
    } catch {
      if case .refused(let refusal) = error, refusal.reason == .notNow {
        hasShownResult = false
        return
      }
      say("成绩没有取到：\(error.words(at: link.address))", tone: .wrong)
    }
  }

  /// Takes the learner's own session file in, unless it is there already.
  private func saveRecord() async {
    guard !hasRecord else { return }
    do throws(ClassProblem) {
      // It is written when the lesson has ended, and this asks in the same moment.
      let bytes = try await patiently(also: .notNow) { () async throws(ClassProblem) in
        try await link.record(token: place.token)
      }
      hasRecord = true
      keep(bytes)
    } catch {
      say("这堂课的记录没有取到，可以向老师要你自己的那一份，再运行：wenmi sessions import 文件")
    }
  }

  private func keep(_ bytes: [UInt8]) {
    do throws(SessionImportError) {
      let given = try GivenSession(bytes, path: "\(link.address)")
      let session = try shell.store.takeIn(given, for: place.name)
      shell.historyChanged()
      say("这堂课的记录已存：\(shell.store.path(of: session.header.id))", tone: .faint)
    } catch {
      if case .alreadyThere = error { return }
      say("\(error)", tone: .wrong)
    }
  }

  /// Tries a few times: the server may be busy with everybody's at the same moment.
  private func patiently<Value: Sendable>(
    also passing: Refusal.Reason? = nil,
    _ work: () async throws(ClassProblem) -> Value
  ) async throws(ClassProblem) -> Value {
    for _ in 0..<3 {
      do throws(ClassProblem) {
        return try await work()
      } catch {
        if case .refused(let refusal) = error, !refusal.isPassing, refusal.reason != passing {
          throw error
        }
      }
      try? await Task.sleep(for: .milliseconds(500))
    }
    return try await work()
  }
}
