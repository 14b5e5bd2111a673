import Quiz
import Study

/// What papers somebody wants printed.
public struct ExamPrintWish: Sendable {
  /// A blueprint, by its name or as a file.
  public var blueprint = ""
  /// How many parallel papers; nil as the blueprint has it.
  public var papers: Int?
  /// Chance; drawn where it is nil.
  public var seed: UInt64?
  /// The time allowed; nil as the blueprint has it.
  public var minutes: Int?
  /// A folder; nil where it was not said.
  public var output: String?
  /// Whether files that are there are replaced.
  public var replaces = false

  /// Asks for nothing yet.
  public init() {}

  /// How many papers `A`, `AB` and `ＡＢＣ` are.
  ///
  /// - Throws: ``ShellProblem`` for anything else.
  public static func papers(_ typed: String) throws -> Int {
    let names = TypedForms.folded(typed).uppercased().filter { !",、 ".contains($0) }
    let all = Blueprint.paperNames.joined()
    guard !names.isEmpty, all.hasPrefix(names) else {
      throw ShellProblem("--papers 请写 A、AB……\(all)。")
    }
    return names.count
  }
}

extension ExamPrintWish {
  /// Reads what was typed after `exam print`.
  @MainActor
  init(words: [String], in shell: Shell) throws {
    self.init()
    var rest = words[...]
    var names: [String] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        names.append(word)
        continue
      }
      switch word {
      case "--force": replaces = true
      case "-o", "--output", "--papers", "--seed", "--minutes":
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写值。") }
        try take(value, of: word, in: shell)
      default:
        throw ShellProblem(
          "exam print 没有 \(word.prefix(20)) 这个选项。可以写 -o、--papers、--seed、--minutes、--force。")
      }
    }
    blueprint = shell.typedPath(names)
  }

  @MainActor
  private mutating func take(_ value: String, of option: String, in shell: Shell) throws {
    switch option {
    case "-o", "--output": output = shell.typedPath([value])
    case "--papers": papers = try Self.papers(value)
    case "--minutes":
      guard let number = Int(value) else { throw ShellProblem("--minutes 请写 1 至 1440 分钟。") }
      minutes = number
    default:
      guard let number = UInt64(value) else { throw ShellProblem("--seed 后面要写一个数。") }
      seed = number
    }
  }
}
