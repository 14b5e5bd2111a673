import Classroom
import LineEditing
import Quiz
import Sessions

/// A sign-in that goes on: everybody is there, then the exceptions one line after another.
@MainActor
final class SignIn {
  private let shell: Shell
  private let shown: TrainingClass
  private let halfDay: HalfDay
  private var attendance: Attendance
  /// What the lines so far replaced, for taking them back.
  private var replaced: [[AttendanceEntry]] = []
  private var status = ExitStatus.done

  init(_ shown: TrainingClass, _ halfDay: HalfDay, in shell: Shell) throws {
    self.shell = shell
    self.shown = shown
    self.halfDay = halfDay
    attendance = try shell.classStore.attendance(of: shown)
  }

  /// Reads lines until the end and records each at once.
  ///
  /// - Returns: ``ExitStatus/findings`` where a line was not understood, ``ExitStatus/data`` where one
  ///   could not be written.
  func run() async throws -> ExitStatus {
    greet()
    var number = 0
    while case .line(let line) = await shell.readLine(request) {
      number += 1
      // An empty line means everybody only to those who were told so.
      if !shell.terminal.isInteractive, TypedForms.trimmed(line).isEmpty { continue }
      do throws(ShellProblem) {
        let input = try SignInLine(line, roster: shown.roster)
        guard try take(input) else { break }
      } catch {
        tell(error, number)
      }
    }
    let count = attendance.count(of: shown.roster.learners, at: halfDay)
    shell.say(
      count.recorded == 0
        ? "没有记考勤。" : "\(shown.title) \(halfDay)：\(Self.text(count))。已存。")
    return status
  }

  private var request: LineRequest {
    let learners = shown.roster.learners.map {
      Completion.Candidate($0.name, aliases: [$0.number.rawValue])
    }
    let words = AttendanceState.allCases.map { Completion.Candidate($0.rawValue) }
    let others = ["全到", "撤回", "看", "完"].map { Completion.Candidate($0) }
    return LineRequest(
      prompt: shell.terminal.isInteractive ? "签到> " : "",
      completer: { query in
        query.precedingWords.isEmpty ? learners + words + others : words + learners
      })
  }

  private func greet() {
    guard shell.terminal.isInteractive else { return }
    let count = attendance.count(of: shown.roster.learners, at: halfDay)
    var screen = shell.screen()
    screen.paragraph(
      "\(shown.title) \(halfDay) 签到，\(shown.roster.learners.count) 人", tone: .strong)
    screen.paragraph(
      count.recorded == 0
        ? "直接回车：全部记出勤。有例外就写：3 迟到、张三 请假、5 8 旷课，其余记出勤。"
        : "已经记了：\(Self.text(count))。要改就写：3 迟到、张三 请假。")
    screen.paragraph("撤回 撤掉上一行，看 列出全部，完 结束。写一行存一行。", tone: .faint)
    shell.show(screen)
  }

  /// - Returns: Whether more lines are read.
  private func take(_ input: SignInLine) throws(ShellProblem) -> Bool {
    switch input {
    case .end: return false
    case .list: list()
    case .undo:
      guard let last = replaced.last else { throw ShellProblem("没有可以撤回的。") }
      try record(last)
      replaced.removeLast()
      say("撤回了上一行。")
    case .everybody:
      let rest = unrecorded
      guard !rest.isEmpty else { throw ShellProblem("全部都记过了。要改就写：3 迟到、张三 请假。") }
      try add(rest.map { ($0, .present) })
      say("\(rest.count) 人记了出勤。")
    case .exceptions(let exceptions):
      let named = Set(exceptions.map(\.learner.number))
      // The first line of a sign-in says who was not there; all others were.
      let others =
        attendance.count(of: shown.roster.learners, at: halfDay).recorded == 0
        ? unrecorded.filter { !named.contains($0.number) } : []
      try add(others.map { ($0, .present) } + exceptions.map { ($0.learner, $0.state) })
      let said = exceptions.map { "\($0.learner.label) \($0.state.rawValue)" }
      say(said.joined(separator: "，") + (others.isEmpty ? "" : "，其余 \(others.count) 人出勤") + "。")
    }
    return true
  }

  private var unrecorded: [Learner] {
    shown.roster.learners.filter { attendance[$0.number, halfDay] == nil }
  }

  private func add(_ states: [(learner: Learner, state: AttendanceState)]) throws(ShellProblem) {
    let before = states.map { entry($0.learner, attendance[$0.learner.number, halfDay]) }
    try record(states.map { entry($0.learner, $0.state) })
    // Of somebody who is named twice in a line, the first state is what there was.
    replaced.append(before.reversed())
  }

  private func entry(_ learner: Learner, _ state: AttendanceState?) -> AttendanceEntry {
    AttendanceEntry(at: .now(), halfDay: halfDay, learner: learner.number, state: state)
  }

  /// Writes entries; they count only when they are on the disk.
  private func record(_ entries: [AttendanceEntry]) throws(ShellProblem) {
    do throws(ClassError) {
      try shell.classStore.record(entries, of: shown.id)
    } catch {
      throw ShellProblem("\(error)\n  这一行没有记上，可以再写一次。", exitStatus: .data)
    }
    for entry in entries { attendance.add(entry) }
  }

  private func list() {
    var screen = shell.screen()
    screen.table(
      shown.roster.learners.map { learner in
        let state = attendance[learner.number, halfDay]?.rawValue ?? "没有记"
        return [learner.number.rawValue, learner.name, state]
      })
    shell.show(screen)
  }

  private func say(_ text: String) {
    let count = attendance.count(of: shown.roster.learners, at: halfDay)
    let rest = unrecorded.count
    let more = rest > 0 && count.recorded > 0 ? "，还有 \(rest) 人没有记（全到 补记出勤）" : ""
    shell.say("\(text) \(Self.text(count))\(more)")
  }

  private func tell(_ problem: ShellProblem, _ number: Int) {
    // A person has put it right at once.
    guard !shell.terminal.isInteractive else { return shell.say(problem.message) }
    if status != .data { status = problem.exitStatus == .data ? .data : .findings }
    StandardError.write("第 \(number) 行：\(problem.message)\n")
  }

  /// `出勤 33 迟到 1`
  static func text(_ count: AttendanceCount) -> String {
    let parts = AttendanceState.allCases.filter { count[$0] > 0 }.map {
      "\($0.rawValue) \(count[$0])"
    }
    return parts.isEmpty ? "还没有记" : parts.joined(separator: " ")
  }
}
