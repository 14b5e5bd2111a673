public import Sessions
import Quiz

/// What lesson an instructor asks for.
public struct LessonWish: Sendable {
  /// The class, by its name or a beginning of it; empty where there is only one.
  public var className = ""
  /// A bank, a topic or a kind of question; empty for all.
  public var target = ""
  /// How many questions; nil for ten.
  public var count: Int?
  /// What the lesson is called; nil for what its questions are about.
  public var title: String?
  /// How it is held.
  public var form = LessonForm.live
  /// How long a paper may take.
  public var minutes: Int?
  /// How long a question stays open.
  public var secondsPerQuestion: Int?
  /// Whether a quick right answer earns more.
  public var speedPoints = false
  /// Chance; drawn where it is nil.
  public var seed: UInt64?
  /// Whether learners come in over the network.
  public var isOnNetwork = false

  /// Ten questions of everything, in front of the class.
  public init() {}
}

extension LessonWish {
  /// Reads what was typed after `class open`: the class, then what to ask and how many, options
  /// anywhere.
  ///
  /// - Parameter words: The words as they were typed.
  /// - Throws: ``ShellProblem`` with what to type instead.
  public init(words: [String]) throws {
    self.init()
    var rest = words[...]
    var names: [String] = []
    while let word = rest.popFirst() {
      guard word.hasPrefix("--") else {
        names.append(word)
        continue
      }
      switch word {
      case "--exam": form = .exam
      case "--homework": form = .homework
      case "--speed": speedPoints = true
      case "--lan": isOnNetwork = true
      case "--title":
        guard let value = rest.popFirst() else { throw ShellProblem("--title 后面要写课的名称。") }
        title = value
      case "--minutes": minutes = try Self.number(after: word, &rest, 1...1440)
      case "--seconds": secondsPerQuestion = try Self.number(after: word, &rest, 1...86_400)
      case "--seed":
        guard let value = rest.popFirst().flatMap({ UInt64($0) }) else {
          throw ShellProblem("--seed 后面要写一个数。")
        }
        seed = value
      default:
        throw ShellProblem(
          "class open 没有 \(word.prefix(20)) 这个选项。可以写 --title、--exam、--homework、--minutes、--seconds、--speed、--seed、--lan。"
        )
      }
    }
    if let last = names.last, names.count > 1, let number = Int(last) {
      count = number
      names.removeLast()
    }
    className = names.first ?? ""
    target = names.dropFirst().joined(separator: " ")
    try check()
  }

  private static func number(
    after option: String, _ words: inout ArraySlice<String>, _ range: ClosedRange<Int>
  ) throws -> Int {
    guard let value = words.popFirst().flatMap({ Int(TypedForms.folded($0)) }),
      range.contains(value)
    else { throw ShellProblem("\(option) 后面请写 \(range.lowerBound) 至 \(range.upperBound) 的数。") }
    return value
  }

  /// Refuses what does not go together.
  ///
  /// - Throws: ``ShellProblem``.
  public func check() throws {
    if let count, !(1...1000).contains(count) { throw ShellProblem("题数请写 1 至 1000。") }
    if form == .live, minutes != nil {
      throw ShellProblem("--minutes 是给考试和作业的。课堂上每题限时用 --seconds。")
    }
    if form != .live, secondsPerQuestion != nil {
      throw ShellProblem("--seconds 是给课堂的。考试和作业的总时间用 --minutes。")
    }
    if speedPoints, secondsPerQuestion == nil {
      throw ShellProblem("答得快加分要有每题的时限，请加上 --seconds，如 --seconds 60 --speed。")
    }
    if let secondsPerQuestion, !(1...86_400).contains(secondsPerQuestion) {
      throw ShellProblem("--seconds 请写 1 至 86400 秒。")
    }
    if let minutes, !(1...1440).contains(minutes) {
      throw ShellProblem("--minutes 请写 1 至 1440 分钟。")
    }
  }
}
