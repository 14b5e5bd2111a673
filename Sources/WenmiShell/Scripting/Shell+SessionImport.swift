import LineEditing
import Quiz
import Sessions

extension Shell {
  /// Takes in sessions that somebody was given, such as a learner their own of a lesson.
  ///
  /// One that is there already is no failure.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - isMine: Whether sessions of lessons count for the present learner whatever name they bear.
  /// - Returns: ``ExitStatus/data`` where a file cannot be read or nothing could be written,
  ///   ``ExitStatus/findings`` where another could not be taken.
  public func importSessions(_ files: [String], isMine: Bool) async -> ExitStatus {
    var status = ExitStatus.done
    for file in files {
      do throws(SessionImportError) {
        let given = try GivenSession(contentsOf: file)
        settle(for: given)
        let session = try await takeIn(given, isMine: isMine)
        historyChanged()
        say(Self.words(for: session), tone: .right)
      } catch {
        status = max(status, report(error))
      }
    }
    return status
  }

  /// Whoever has not practised here yet is the one whose session comes first.
  private func settle(for given: GivenSession) {
    if learner.isEmpty, store.latestLearner() == nil {
      try? change(learner: given.session.header.learner)
    }
    settleLearner()
  }

  private func takeIn(
    _ given: GivenSession, isMine: Bool
  ) async throws(SessionImportError) -> SessionFile {
    do throws(SessionImportError) {
      return try store.takeIn(given, for: learner, underAnyName: isMine)
    } catch {
      guard case .ofSomebodyElse(_, _, _, canBeTaken: true) = error,
        await confirms(given.session.header)
      else { throw error }
      return try store.takeIn(given, for: learner, underAnyName: true)
    }
  }

  /// Asks a person whether a session with another name is theirs.
  private func confirms(_ header: SessionHeader) async -> Bool {
    guard terminal.isInteractive else { return false }
    let number = header.lesson?.learners.first.map { "（学号 \($0.number)）" } ?? ""
    say("这是“\(header.learner)”\(number)的课堂记录“\(header.title)”。记到“\(learner)”名下？y 记，回车不记。")
    guard case .line(let line) = await read("> ") else { return false }
    return ["y", "yes", "是", "好", "对", "记"].contains(
      TypedForms.trimmed(TypedForms.folded(line)).lowercased())
  }

  private func report(_ error: SessionImportError) -> ExitStatus {
    switch error {
    case .alreadyThere:
      say("\(error)")
      return .done
    case .notRead, .notWritten:
      StandardError.write("\(error)\n")
      return .data
    case .tooLarge, .unsound, .cutOff, .recordOfLesson, .unfinished, .ofSomebodyElse:
      StandardError.write("\(error)\n")
      return .findings
    }
  }

  /// What came in: `已导入“第一课”（课堂，09-12 21:10，公文写作班）：8 题，对 6。记在“林晓”名下。`
  private static func words(for session: SessionFile) -> String {
    let header = session.header
    let progress = SessionProgress(session)
    let about =
      [header.mode.title, SessionListScreen.shortTime(header.startedAt)]
      + (header.lesson.map { [$0.classTitle] } ?? [])
    return
      "已导入“\(header.title)”（\(about.filter { !$0.isEmpty }.joined(separator: "，"))）："
      + "\(progress.answered) 题，对 \(progress.correct)。记在“\(header.learner)”名下。"
  }
}

/// What several things return together is the worst of what each returns.
private func max(_ first: ExitStatus, _ second: ExitStatus) -> ExitStatus {
  first.rawValue < second.rawValue ? second : first
}
