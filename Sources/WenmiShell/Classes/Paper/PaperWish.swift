import Quiz

/// What exam on paper an instructor asks for.
public struct PaperWish: Sendable {
  /// Questions of one kind, topic or bank.
  public struct Part: Hashable, Sendable {
    /// A bank, a topic or a kind of question; empty for all.
    public var target: String
    /// How many.
    public var count: Int

    /// Asks for questions.
    public init(_ target: String, _ count: Int) {
      self.target = target
      self.count = count
    }
  }

  /// The class, by its name or a beginning of it; empty where there is only one.
  public var className = ""
  /// What is asked for, in order; empty for ten questions of all.
  public var parts: [Part] = []
  /// What the exam is called; nil for what its questions are about.
  public var title: String?
  /// How long it takes, for the head of the paper.
  public var minutes: Int?
  /// How many orders of questions and choices there are, 1 or 2.
  public var variants = 1
  /// Chance; drawn where it is nil.
  public var seed: UInt64?
  /// A folder, or a file that ends in .html; nil where it was not said.
  public var output: String?
  /// Whether an exam that is there is printed again.
  public var isAgain = false
  /// Whether files that are there are replaced.
  public var replaces = false

  /// Asks for nothing yet.
  public init() {}

  /// Takes what is asked for apart: `保密 20`, `单选 20 多选 5 起草公文 1`.
  ///
  /// - Parameter words: The class, then banks, topics or kinds, each with how many.
  public mutating func take(_ words: [String]) {
    className = words.first ?? ""
    var name: [String] = []
    for word in words.dropFirst() {
      // Points of the syllabus and names may have numbers in them; a number alone is how many.
      if let count = Int(TypedForms.folded(word)) {
        parts.append(Part(name.joined(separator: " "), count))
        name = []
      } else {
        name.append(word)
      }
    }
    if !name.isEmpty { parts.append(Part(name.joined(separator: " "), 10)) }
  }

  /// Refuses what cannot be.
  ///
  /// - Throws: ``ShellProblem`` with what to type instead.
  public func check() throws {
    for part in parts where !(1...1000).contains(part.count) {
      throw ShellProblem("题数请写 1 至 1000。")
    }
    if let minutes, !(1...1440).contains(minutes) {
      throw ShellProblem("--minutes 请写 1 至 1440 分钟。")
    }
    guard let output, !output.isEmpty else {
      throw ShellProblem("请用 -o 写明放在哪个文件夹，如 class paper 秋季班 保密 20 -o 期中试卷")
    }
    if let title, title.isEmpty || title.count > 60 {
      throw ShellProblem("--title 请写 60 个字以内的名称。")
    }
  }
}

extension PaperWish {
  /// Reads what was typed after `class paper`.
  init(words: [String]) throws {
    self.init()
    var rest = words[...]
    var names: [String] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("-"), word.count > 1 else {
        names.append(word)
        continue
      }
      switch word {
      case "--again": isAgain = true
      case "--force": replaces = true
      case "-o", "--output", "--title", "--minutes", "--variants", "--seed":
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写值。") }
        try take(value, of: word)
      default:
        throw ShellProblem(
          "class paper 没有 \(word.prefix(20)) 这个选项。可以写 -o、--title、--minutes、--variants、--seed、--again、--force。"
        )
      }
    }
    take(names)
    try check()
  }

  private mutating func take(_ value: String, of option: String) throws {
    switch option {
    case "-o", "--output": output = value
    case "--title": title = value
    case "--variants": variants = try Self.variants(value)
    case "--minutes":
      guard let number = Int(value) else { throw ShellProblem("--minutes 请写 1 至 1440 分钟。") }
      minutes = number
    default:
      guard let number = UInt64(value) else { throw ShellProblem("--seed 后面要写一个数。") }
      seed = number
    }
  }

  /// How many orders `A`, `AB`, `1` and `2` are.
  ///
  /// - Throws: ``ShellProblem`` for anything else.
  public static func variants(_ typed: String) throws -> Int {
    switch TypedForms.folded(typed).uppercased() {
    case "A", "1": 1
    case "AB", "A,B", "2": 2
    default: throw ShellProblem("--variants 请写 AB（两种卷子）或者 A（一种）。")
    }
  }
}
