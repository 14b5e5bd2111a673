import Sessions

/// The sessions of a learner as a list, the newest first.
enum SessionListScreen {
  static func draw(
    _ store: SessionStore, learner: String?, most: Int, on screen: inout Screen
  ) throws {
    let all: [SessionSummary]
    let setAside: [SessionError]
    do {
      (all, setAside) = try store.summaries()
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    // The record of a whole lesson is nobody's practice, though it may bear the instructor's name.
    let sessions = all.filter {
      learner == nil || ($0.learner == learner && $0.mode.isOfOneLearner)
    }
    if sessions.isEmpty { screen.paragraph("还没有练习记录。输入 drill 开始。") }
    screen.table(
      sessions.prefix(most).map { session in
        let rate =
          session.isOpenExam ? "--" : SummaryScreen.percent(session.points, of: session.maxPoints)
        let state = session.finishedAt == nil ? "没做完" : "做完"
        let count = count(of: session)
        return screen.isNarrow
          ? [
            shortTime(session.startedAt), count, rate,
            String(session.id.rawValue.suffix(4)), session.title,
          ]
          : [
            shortTime(session.startedAt), session.learner, session.mode.title, state,
            count, rate, session.title, session.id.rawValue,
          ]
      }, indent: 0)
    if screen.isNarrow, let latest = sessions.first {
      let end = latest.id.rawValue.suffix(4)
      screen.paragraph("用第四列指名：resume \(end)、export \(end)", tone: .faint)
    }
    if sessions.count > most { screen.paragraph("…… 共 \(sessions.count) 次") }
    for error in setAside { screen.paragraph("\(error)", tone: .wrong) }
  }

  /// How many questions it had and how many are done; a passage that was typed is none.
  private static func count(of session: SessionSummary) -> String {
    switch session.mode {
    case .typing: "\(session.planned) 篇"
    case .class: "\(session.planned) 题"
    // A placement test asks as few of its questions as it needs.
    case .placement: "\(session.done) 题"
    case .drill, .learn, .review, .mistakes, .cram, .exam, .lesson:
      "\(session.done)/\(session.planned)"
    }
  }

  /// `09-12 21:10`.
  static func shortTime(_ time: Timestamp) -> String {
    String(time.description.dropFirst(5).prefix(11)).replacing("T", with: " ")
  }
}
