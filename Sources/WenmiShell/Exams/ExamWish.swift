import Quiz
import Study

/// What exam somebody asks for.
public struct ExamWish: Sendable {
  /// A blueprint, by its name or as a file.
  public var blueprint = ""
  /// Which of the parallel papers: `A`.
  public var paper = "A"
  /// Whether each answer says how certain it is; nil as the blueprint has it.
  public var asksCertainty: Bool?
  /// Chance; with one given, it alone decides which questions are on the papers.
  public var seed: UInt64?
  /// The time allowed; nil as the blueprint has it.
  public var minutes: Int?
  /// Of how many latest sessions no question comes again; nil as the blueprint has it.
  public var avoidedSessions: Int?
  /// Whether only the result is printed, as JSON.
  public var isJSON = false

  /// Asks for nothing yet.
  public init() {}

  /// Refuses what cannot be.
  ///
  /// - Throws: ``ShellProblem`` with what to type instead.
  public func check() throws {
    if let minutes, !(1...1440).contains(minutes) {
      throw ShellProblem("--minutes 请写 1 至 1440 分钟。")
    }
    if let avoidedSessions, !(0...100).contains(avoidedSessions) {
      throw ShellProblem("--avoid 请写 0 至 100 次。")
    }
    _ = try Self.paperNumber(paper)
  }

  /// Which paper `A`, `Ｂ` and `b卷` are, from 0.
  ///
  /// - Throws: ``ShellProblem`` for anything else.
  public static func paperNumber(_ typed: String) throws -> Int {
    var name = TypedForms.trimmed(TypedForms.folded(typed)).uppercased()
    if name.hasSuffix("卷") { name = TypedForms.trimmed(String(name.dropLast())) }
    guard let number = Blueprint.paperNames.firstIndex(of: name) else {
      throw ShellProblem("--paper 请写 A 至 \(Blueprint.paperNames.last ?? "A")，如 B。")
    }
    return number
  }
}

extension ExamWish {
  /// Reads what was typed after `exam`.
  @MainActor
  init(words: [String], in shell: Shell) throws {
    var rest = words[...]
    var names: [String] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        names.append(word)
        continue
      }
      switch word {
      case "--certainty": asksCertainty = true
      case "--no-certainty": asksCertainty = false
      case "--paper", "--seed", "--minutes", "--avoid":
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写值。") }
        try take(value, of: word)
      default:
        throw ShellProblem(
          "exam 没有 \(word.prefix(20)) 这个选项。可以写 --paper、--certainty、--seed、--minutes、--avoid。")
      }
    }
    blueprint = shell.typedPath(names)
    try check()
  }

  private mutating func take(_ value: String, of option: String) throws {
    switch option {
    case "--paper": paper = value
    case "--minutes":
      guard let number = Int(value) else { throw ShellProblem("--minutes 请写 1 至 1440 分钟。") }
      minutes = number
    case "--avoid":
      guard let number = Int(value) else { throw ShellProblem("--avoid 请写 0 至 100 次。") }
      avoidedSessions = number
    default:
      guard let number = UInt64(value) else { throw ShellProblem("--seed 后面要写一个数。") }
      seed = number
    }
  }
}
