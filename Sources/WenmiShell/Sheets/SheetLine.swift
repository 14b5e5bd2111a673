import Classroom
import PrintedSheets
import ScoreSheets
import Sessions

/// A line of the prompt after `export`: words that speak for themselves, and the options of the
/// command line.
@MainActor
struct SheetLine {
  /// What is wanted.
  private(set) var wish = SheetWish()

  /// Takes a line apart.
  ///
  /// - Throws: ``ShellProblem`` where a word means nothing.
  init(_ typed: [String], in shell: Shell) throws {
    var rest = typed[...]
    while let word = rest.popFirst() {
      if word == "--force" {
        wish.replaces = true
      } else if word.hasPrefix("-"), word.count > 1 {
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写值。") }
        try take(value, for: word)
      } else {
        try take(word, in: shell)
      }
    }
  }

  private mutating func take(_ value: String, for option: String) throws {
    switch option {
    case "--sheet": wish.sheets.append(value)
    case "--format": wish.format = value
    case "--class": wish.className = value
    case "--contest": wish.contest = value
    case "--session": wish.sessions.append(value)
    case "--exam": wish.exam = value
    case "--from": wish.from = try SheetWish.day(value)
    case "--to": wish.to = try SheetWish.day(value)
    case "--scoring": wish.scoring = value
    case "--rooms": wish.rooms = value
    case "--days": wish.days.append(try SheetWish.day(value))
    case "--same": wish.same.append(value)
    case "--seed":
      guard let seed = UInt64(value) else { throw ShellProblem("--seed 后面请写 0 以上的整数。") }
      wish.seed = seed
    case "-o", "--output": wish.output = value
    default:
      throw ShellProblem(
        "没有 \(option.prefix(40)) 这个选项。可以用：--sheet --class --session --exam --from --to --format --contest --scoring --rooms --seed --days --same -o --force"
      )
    }
  }

  private mutating func take(_ word: String, in shell: Shell) throws {
    if ScoreSheetKind.named(word) != nil || ["all", "全部"].contains(word.lowercased()) {
      wish.sheets.append(word)
    } else if SheetFormat.named(word) != nil {
      wish.format = word
    } else if SheetFormat.forFile(word) != nil || word.contains("/") {
      wish.output = word
    } else if let found = try? shell.classStore.find(word) {
      wish.className = found.rawValue
    } else {
      wish.sessions.append(word)
    }
  }
}
