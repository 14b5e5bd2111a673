import Quiz

/// What became of an answer that was typed: read and marked, or refused for another to be typed.
@MainActor
enum TakenAnswer {
  case marked(Response, Mark)
  /// With what the learner is told.
  case refused(String)

  /// Reads and marks an answer. For a script one that cannot be read is marked all the same: it
  /// gives each question one line, and asking again would put all others off by one.
  init(_ typed: String, to question: Question, on page: QuestionPage, isInteractive: Bool) {
    let misplaced =
      isInteractive && !typed.contains(where: \.isNewline)
      ? CommandCatalog.commandName(beginning: typed) : nil
    do throws(ResponseProblem) {
      let response = try question.content.read(typed, on: page)
      let mark = question.content.mark(response, on: page, of: question)
      // Any word can fill a gap, so a command is told from an answer by being all wrong.
      if let misplaced, page.choices.isEmpty, page.parts.isEmpty, mark.verdict == .wrong {
        self = .refused(Self.refusal(of: misplaced))
      } else {
        self = .marked(response, mark)
      }
    } catch {
      guard !isInteractive else {
        self = .refused(misplaced.map(Self.refusal(of:)) ?? error.message)
        return
      }
      let kept = question.content.unread(typed, on: page)
      self = .marked(kept, question.markUnreadable(error, kept: kept, on: page))
    }
  }

  private static func refusal(of command: String) -> String {
    "答题时不能用 \(command)。先输入 q 存好退出，再用；接着作答请继续输入。"
  }
}
