import DurableFiles
import JSONText
import Quiz
import Sessions

/// `resume`, 继续: goes on with the session that was left.
enum ResumeCommand: ShellCommand {
  static let names = ["resume", "继续", "接着做"]
  static let usage = "[记录名]"
  static let summary = "接着做上次没做完的练习"

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    try await goOn(with: words.first, in: shell).outcome
  }

  /// Goes on with a session, or with the one that was left last.
  static func goOn(with name: String?, in shell: Shell) async throws -> Drill.Result {
    let path = try path(named: name, in: shell)
    let log: DrillLog
    do {
      log = try DrillLog(resuming: path, in: shell.store)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    let missing = log.header.banks.filter { shell.library.bank($0.id) == nil }
    for bank in missing { shell.announce("缺少题库“\(bank.title)”（\(bank.id)），它的题会跳过。") }
    let changed = log.header.banks.filter { stamp in
      shell.library.bank(stamp.id).map { Digest.sha256Hex(of: $0.text.bytes) != stamp.sha256 }
        ?? false
    }
    for bank in changed { shell.announce("题库“\(bank.title)”在这次练习开始以后改过，个别题目可能与先前不同。") }
    if let exam = log.header.exam { return await Exam.goOn(log, exam, in: shell) }
    if log.header.mode == .placement { return await Placement.goOn(log, in: shell) }
    return await Drill.run(log, options: DrillOptions(), in: shell)
  }

  private static func path(named name: String?, in shell: Shell) throws -> String {
    do {
      if let name { return shell.store.path(of: try shell.store.find(name)) }
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    guard let latest = shell.unfinished else {
      throw ShellProblem("没有未做完的练习。输入 drill 开始一次新的。")
    }
    return latest.path
  }
}
