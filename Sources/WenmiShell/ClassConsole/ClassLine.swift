import Classroom
import Quiz

/// A line typed in a lesson: a command of the console, or something for the lesson itself.
enum ClassLine: Equatable {
  case nothing
  case command(ConsoleCommand)
  /// The lesson is to be over, which is asked back.
  case end
  case other(String)

  /// Tells what was typed, with whatever an input method made of it.
  init(_ line: String) {
    let text = TypedForms.trimmed(TypedForms.folded(line))
    let words = text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
    guard let first = words.first else {
      self = .nothing
      return
    }
    // With anything behind it, it may be the name of a learner.
    guard words.count == 1 else {
      self = .other(line)
      return
    }
    if let command = ConsoleCommand.allCases.first(where: { $0.names.contains(first) }) {
      self = .command(command)
    } else if first == "t" {
      self = .other("time +30")
    } else if LessonActionCatalog.action(named: first)?.names[0] == "end" {
      self = .end
    } else {
      self = .other(line)
    }
  }
}

/// What the console does by itself, without the lesson changing.
enum ConsoleCommand: CaseIterable {
  case help
  case show
  case list
  case sign
  case hide
  case quit

  /// What it can be called, the English name first.
  var names: [String] {
    switch self {
    case .help: ["help", "帮助", "?"]
    case .show: ["show", "刷新", "显示"]
    case .list: ["list", "名单"]
    case .sign: ["sign", "签到"]
    case .hide: ["h", "hide", "藏"]
    case .quit: ["q", "quit", "exit", "离开", "退出"]
    }
  }

  /// What it does, in one short Chinese sentence.
  var summary: String {
    switch self {
    case .help: "看全部命令"
    case .show: "重画这一页"
    case .list: "看每个人的得分和状态（有姓名，先挡住投影）"
    case .sign: "这半天的签到"
    case .hide: "藏起或者显示作答分布"
    case .quit: "离开，课还在；class resume 接着上"
    }
  }
}
