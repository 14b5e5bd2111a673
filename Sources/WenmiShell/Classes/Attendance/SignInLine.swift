import Classroom
import Quiz

/// What somebody typed at a sign-in.
enum SignInLine {
  /// These stood so: `3 5 迟到 张三 请假`.
  case exceptions([(learner: Learner, state: AttendanceState)])
  /// All who are not recorded yet are there.
  case everybody
  /// The last line is taken back.
  case undo
  /// All are listed.
  case list
  /// The sign-in is over.
  case end

  /// Reads a line; an empty one means everybody.
  ///
  /// - Throws: ``ShellProblem`` with what was not understood; then nothing of the line counts.
  init(_ line: String, roster: Roster) throws(ShellProblem) {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    switch text.lowercased() {
    case "", "全到", "全部到", "全部出勤", "全勤", "all": self = .everybody
    case "undo", "u", "撤回", "撤销": self = .undo
    case "list", "看", "名单", "l": self = .list
    case "完", "完了", "结束", "退出", "q", "quit", "end": self = .end
    default: self = .exceptions(try Self.exceptions(text, roster))
    }
  }

  private static func exceptions(
    _ text: String, _ roster: Roster
  ) throws(ShellProblem) -> [(learner: Learner, state: AttendanceState)] {
    var found: [(Learner, AttendanceState)] = []
    var waiting: [String] = []
    var leading: AttendanceState?
    for word in text.split(whereSeparator: { $0.isWhitespace || ",，、;；。".contains($0) }) {
      for piece in pieces(String(word)) {
        guard let state = states[piece] else {
          waiting.append(piece)
          continue
        }
        // 迟到 3 5 請假 8: the state that came first is for those who follow it.
        if let before = leading {
          found += try learners(waiting, roster).map { ($0, before) }
          leading = state
        } else if waiting.isEmpty {
          leading = state
        } else {
          found += try learners(waiting, roster).map { ($0, state) }
        }
        waiting = []
      }
    }
    if let leading {
      guard !waiting.isEmpty else { throw ShellProblem("“\(leading.rawValue)”后面没有写是谁。") }
      found += try learners(waiting, roster).map { ($0, leading) }
    } else if !waiting.isEmpty {
      let names = try learners(waiting, roster).map(\.label).joined(separator: "、")
      throw ShellProblem("\(names) 怎么样？请写上 迟到、请假、旷课 或者 出勤。")
    }
    return found
  }

  /// A word with the state that is written right before or after it: 3迟到.
  private static func pieces(_ word: String) -> [String] {
    guard states[word] == nil else { return [word] }
    for state in states.keys.sorted(by: { ($1.count, $0) < ($0.count, $1) }) where state.count > 1 {
      if word.hasSuffix(state) { return [String(word.dropLast(state.count)), state] }
      if word.hasPrefix(state) { return [state, String(word.dropFirst(state.count))] }
    }
    return [word]
  }

  /// The learners that words name; a name in Latin letters may be several words.
  private static func learners(
    _ words: [String], _ roster: Roster
  ) throws(ShellProblem) -> [Learner] {
    if words.count > 1, case .one(let learner) = roster.find(words.joined(separator: " ")),
      !words[0].contains(where: \.isNumber)
    {
      return [learner]
    }
    var learners: [Learner] = []
    for word in words {
      switch roster.find(word) {
      case .one(let learner): learners.append(learner)
      case .none: throw ShellProblem("名册里没有“\(word.prefix(20))”。请写学号或者姓名，输入 看 列出全部。")
      case .several(let candidates):
        let list = candidates.prefix(8).map(\.label).joined(separator: "、")
        throw ShellProblem(
          "“\(word.prefix(20))”可以是：\(list)\(candidates.count > 8 ? " 等" : "")。请写学号。")
      }
    }
    return learners
  }

  /// The words for how somebody stood.
  static let states: [String: AttendanceState] = {
    var states: [String: AttendanceState] = [:]
    for (state, words) in [
      (AttendanceState.present, "出勤 到 到了 已到 正常"), (.late, "迟到 晚到 迟"),
      (.excused, "请假 病假 事假 公假 假"), (.absent, "旷课 缺勤 缺席 没来 未到 旷 缺"),
    ] {
      for word in words.split(separator: " ") { states[String(word)] = state }
    }
    return states
  }()
}
