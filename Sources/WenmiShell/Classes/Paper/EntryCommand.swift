import Classroom
import Quiz

/// What somebody typed while papers are typed in.
enum EntryCommand: Hashable {
  /// A paper: the learner, then the answers.
  case paper(String)
  /// `？7`: what is there of one.
  case show(String)
  /// `看`: how it stands, and who is missing.
  case list
  /// `缺 12`: these were not there.
  case absent([String])
  /// `撤`: the last line is taken back.
  case undo
  /// `总分 7 78.5`: the sum counted by hand.
  case total(who: String, Double, isMeant: Bool)
  /// `改 7 3 B`: another answer to one question.
  case change(who: String, number: Int, answer: String)
  /// `差`: where the two entries differ.
  case differences
  /// `定 7 3 初`: which of two readings is right.
  case settle(who: String, number: Int?, Verdict)
  /// `完成`: everything is typed in.
  case finish
  /// `作废`: the exam was never held.
  case void
  /// Typing in is left; everything is kept.
  case leave
  /// How to type.
  case help

  /// Which of two readings is right.
  enum Verdict: Hashable {
    /// 初录
    case first
    /// 复录
    case second
    /// Neither; the paper says this.
    case other(String)
  }

  /// Reads a line.
  ///
  /// - Throws: ``ShellProblem`` where it begins like a command and does not go on like one.
  init(_ line: String) throws(ShellProblem) {
    let folded = TypedForms.trimmed(TypedForms.folded(line))
    let words = folded.split { $0.isWhitespace || ",，、;；".contains($0) }.map(String.init)
    let first = words.first?.lowercased() ?? ""
    let rest = Array(words.dropFirst())
    if first.hasPrefix("?"), folded.count > 1 {
      self = .show(TypedForms.trimmed(String(folded.dropFirst())))
      return
    }
    switch first {
    case "?", "help", "帮助", "怎么写": self = .help
    case "看", "list", "名单": self = rest.isEmpty ? .list : .show(rest.joined(separator: " "))
    case "撤", "撤回", "撤销", "undo", "u": self = .undo
    case "差", "差异", "核对", "diff": self = .differences
    case "完成", "done", "登完": self = .finish
    case "作废": self = .void
    case "退出", "q", "quit", "exit", "完": self = .leave
    case "缺", "缺考", "没考": self = try Self.absence(of: rest)
    case "总分", "合计", "total": self = try Self.total(rest)
    case "改", "改正": self = try Self.change(rest, folded)
    case "定", "核定": self = try Self.settling(rest)
    default:
      if let last = words.last, words.count > 1, ["缺", "缺考", "没考"].contains(last) {
        self = .absent(Array(words.dropLast()))
      } else if first.hasPrefix("缺"), first.dropFirst().first?.isNumber == true {
        self = .absent([String(words[0].dropFirst())] + rest)
      } else {
        self = .paper(line)
      }
    }
  }

  private static func absence(of words: [String]) throws(ShellProblem) -> EntryCommand {
    guard !words.isEmpty else { throw ShellProblem("请写谁缺考，如 缺 12 或者 缺 12 15。") }
    return .absent(words)
  }

  private static func total(_ words: [String]) throws(ShellProblem) -> EntryCommand {
    var words = words
    let isMeant = words.last.map { ["!", "照记"].contains($0) } ?? false
    if isMeant { words.removeLast() }
    guard words.count >= 2, let last = words.last,
      let points = Double(last.hasSuffix("分") ? String(last.dropLast()) : last),
      (0...100_000).contains(points)
    else { throw ShellProblem("请写学号和卷面总分，如 总分 7 78.5。") }
    return .total(who: words.dropLast().joined(separator: " "), points, isMeant: isMeant)
  }

  private static func change(_ words: [String], _ line: String) throws(ShellProblem) -> EntryCommand
  {
    guard words.count >= 3, let number = number(words[1]) else {
      throw ShellProblem("请写学号、题号和答案，如 改 7 3 B；没有作答写 改 7 3 -。")
    }
    // Everything behind the number is the answer, blanks included.
    var rest = line[...]
    for word in [line.prefix { !$0.isWhitespace }.description, words[0], words[1]] {
      guard let place = rest.firstRange(of: word) else { break }
      rest = rest[place.upperBound...]
    }
    return .change(
      who: words[0], number: number,
      answer: unquoted(TypedForms.trimmed(String(rest.drop { ",，、;；=".contains($0) }))))
  }

  private static func settling(_ words: [String]) throws(ShellProblem) -> EntryCommand {
    let how = "请写学号、题号和哪个对：定 7 3 初、定 7 3 复、定 7 3 改 B；定 7 初 是整份照初录。"
    guard words.count >= 2 else { throw ShellProblem(how) }
    let number = number(words[1])
    let verdict = words.dropFirst(number == nil ? 1 : 2)
    switch verdict.first {
    case "初", "初录", "先", "第一次": return .settle(who: words[0], number: number, .first)
    case "复", "复录", "后", "第二次": return .settle(who: words[0], number: number, .second)
    case "改":
      guard number != nil, verdict.count > 1 else { throw ShellProblem(how) }
      return .settle(
        who: words[0], number: number,
        .other(unquoted(verdict.dropFirst().joined(separator: " "))))
    default: throw ShellProblem(how)
    }
  }

  /// `3`, `第3题`
  private static func number(_ word: String) -> Int? {
    Int(word.filter { $0 != "第" && $0 != "题" })
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count > 2, let first = text.first, let last = text.last,
      "\"“”「[(".contains(first), "\"“”」])".contains(last)
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
