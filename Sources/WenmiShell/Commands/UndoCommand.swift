import Quiz
import Sessions
import Study

/// `undo`, 撤回: takes back the last answer of all, with what it did to the schedule.
enum UndoCommand: ShellCommand {
  static let names = ["undo", "撤回", "撤销"]
  static let usage = ""
  static let summary = "撤回最近一次作答，复习日程也退回去"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    let record = await shell.studyRecord()
    guard let file = record.latestFile else { throw ShellProblem("还没有作答，没有可撤回的。") }
    shell.say(try takeBack(file, in: shell))
    return .goOn
  }

  /// Takes back the last answer of a session's file.
  ///
  /// - Returns: What was taken back, to be said.
  static func takeBack(_ file: String, in shell: Shell) throws -> String {
    let id = SessionID(rawValue: String(file.dropLast(".json".count)))
    do {
      let session = try shell.store.load(id)
      guard session.header.lesson == nil else {
        throw ShellProblem("最近一次作答是课堂上的（\(session.header.title)），要改请找讲课的人。")
      }
      guard session.header.exam == nil else {
        throw ShellProblem("最近一次作答是考试（\(session.header.title)），交了的卷子不能撤回；没交的请输入 resume，在卷子上改。")
      }
      guard let last = SessionProgress(session).answers.last else {
        throw ShellProblem("没有可撤回的作答。")
      }
      let writer = try SessionWriter.reopen(shell.store.path(of: id), evenFinished: true)
      defer { writer.close() }
      try writer.append(.undo(UndoRecord(question: last.question, at: .now())))
      shell.historyChanged()
      let question = (try? shell.library.question(last.question)) ?? nil
      let label = question?.label ?? last.question.description
      let words = question?.content.words(for: last.response) ?? last.response
      return
        "已撤回：\(label.prefix(40))\n原来答的是：\(words.prefix(60))（\(last.correct ? "对" : "错")）。\(session.header.mode.isScheduled ? "复习日程退回到这次作答以前；" : "")要重答，输入 resume。"
    } catch let error as SessionError {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }
}
