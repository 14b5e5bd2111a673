public import Quiz

/// 组卷蓝图: what a paper is made of, and how it is sat.
public struct Blueprint: Hashable, Sendable {
  /// The edition of the file format that this program reads.
  public static let schemaVersion = 1

  /// The permanent name, which is the file name without `.json`.
  public let id: String
  /// The name that learners know.
  public let title: String
  /// What it is for, in one sentence; may be empty.
  public let summary: String
  /// The time allowed.
  public let minutes: Int
  /// What the whole paper is worth.
  public let points: Double
  /// The points from which it is passed.
  public let passMark: Double
  /// Whether the learner says with each answer how certain it is.
  public let asksCertainty: Bool
  /// Whether questions of a section come in another order for everybody.
  public let shufflesQuestions: Bool
  /// Whether choices come in another order for everybody.
  public let shufflesChoices: Bool
  /// Of how many latest sessions of a learner no question comes again.
  public let avoidedSessions: Int
  /// How many parallel papers are drawn together, A first.
  public let papers: Int
  /// What the paper is made of, in its order.
  public let cells: [BlueprintCell]
  /// The SHA-256 of the file, 64 lower-case hexadecimal digits.
  public let sha256: String

  /// How many questions the paper has.
  public var count: Int { cells.map(\.count).reduce(0, +) }

  /// The most papers that can be parallel.
  public static let mostPapers = 6

  /// The names of parallel papers: `A`, `B` …
  public static let paperNames = Array("ABCDEF").map(String.init)
}

/// A cell of a blueprint: so many questions of one sort, each worth so much.
public struct BlueprintCell: Hashable, Sendable {
  /// What it is called; made from what it asks for where the file says nothing.
  public let title: String
  /// The kinds of question; empty for all but those that take whole documents.
  public let kinds: [QuestionKind]
  /// The topics, or parts of their paths; empty for all.
  public let topics: [String]
  /// The banks; empty for all.
  public let banks: [BankID]
  /// What the learner must do with what is known; empty for all.
  public let levels: [Question.Level]
  /// The difficulty as the banks state it.
  public let difficulty: ClosedRange<Int>
  /// How many questions.
  public let count: Int
  /// What each of them is worth.
  public let points: Double

  /// Describes a cell.
  public init(
    title: String? = nil, kinds: [QuestionKind] = [], topics: [String] = [], banks: [BankID] = [],
    levels: [Question.Level] = [], difficulty: ClosedRange<Int> = 1...5, count: Int, points: Double
  ) {
    self.kinds = kinds
    self.topics = topics
    self.banks = banks
    self.levels = levels
    self.difficulty = difficulty
    self.count = count
    self.points = points
    let range =
      difficulty.lowerBound == difficulty.upperBound
      ? "难度 \(difficulty.lowerBound)" : "难度 \(difficulty.lowerBound) 至 \(difficulty.upperBound)"
    let words = [
      kinds.map(\.title).joined(separator: "、"), topics.joined(separator: "、"),
      banks.map(\.rawValue).joined(separator: "、"),
      levels.map(\.rawValue).joined(separator: "、"), difficulty == 1...5 ? "" : range,
    ].filter { !$0.isEmpty }
    self.title = title ?? (words.isEmpty ? "不限" : words.joined(separator: "，"))
  }

  /// Whether a question fits.
  public func accepts(_ item: PaperItem) -> Bool {
    guard difficulty.contains(item.difficulty) else { return false }
    // Whole documents take the time of a paper; they come only where they are asked for.
    guard kinds.isEmpty ? !item.kind.takesDocument : kinds.contains(item.kind) else { return false }
    return (levels.isEmpty || levels.contains(item.level))
      && (banks.isEmpty || banks.contains(item.reference.bank))
      && (topics.isEmpty || topics.contains { item.topic.isWithin($0) })
  }
}
