public import Quiz

/// What a bank needs of every question and foreign formats often do not have.
public struct QuestionCompletion: Sendable {
  /// The topic of questions that name none.
  public var topic: String?
  /// The difficulty of questions that name none.
  public var difficulty = 3
  /// The level of questions that name none.
  public var level = Question.Level.understand
  /// What new ids begin with: `q-` gives `q-001`.
  public var prefix = "q-"

  /// Takes a topic, where the user gave one.
  public init(topic: String? = nil) { self.topic = topic }

  /// A bank that can be asked, and what was put in.
  public struct Result: Sendable {
    /// The bank.
    public let bank: AuthoredBank
    /// How many questions got each thing that they did not have: `难度（按 3 记）`.
    public let filled: [(what: String, count: Int)]
    /// How many questions still lack a topic, since nobody gave one.
    public let withoutTopic: Int
  }

  /// Gives every question what it needs to be asked.
  ///
  /// - Parameters:
  ///   - bank: The questions as their author wrote them.
  ///   - taken: Ids that are in use and may not be given again.
  /// - Returns: The questions with id, topic, difficulty, level and explanation; what the author
  ///   wrote stays.
  public func completed(_ bank: AuthoredBank, avoiding taken: Set<String> = []) -> Result {
    var bank = bank
    var counts: [String: Int] = [:]
    var order: [String] = []
    func count(_ what: String) {
      if counts[what] == nil { order.append(what) }
      counts[what, default: 0] += 1
    }
    var withoutTopic = 0
    var ids = taken.union(bank.questions.compactMap(\.id))
    var own: Set<String> = taken
    var number = 0
    for index in bank.questions.indices {
      var question = bank.questions[index]
      if let id = question.id, Self.isPlain(id), own.insert(id).inserted {
        // It keeps its id.
      } else {
        if question.id != nil { count("新题号（原来的不能用，或者已经有了）") }
        repeat { number += 1 } while ids.contains(Self.id(prefix, number))
        question.id = Self.id(prefix, number)
        ids.insert(Self.id(prefix, number))
        own.insert(Self.id(prefix, number))
      }
      if (question.topic ?? "").isEmpty {
        question.topic = topic
        if let topic { count("主题（按 \(topic) 记）") } else { withoutTopic += 1 }
      }
      if question.difficulty == nil {
        question.difficulty = difficulty
        count("难度（按 \(difficulty) 记）")
      }
      if question.level == nil {
        question.level = level
        count("层次（按 \(level.rawValue) 记）")
      }
      if question.explanation == nil {
        question.explanation = ""
        count("解析（空着）")
      }
      bank.questions[index] = question
    }
    return Result(
      bank: bank, filled: order.map { ($0, counts[$0] ?? 0) }, withoutTopic: withoutTopic)
  }

  private static func id(_ prefix: String, _ number: Int) -> String {
    let digits = String(number)
    return prefix + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  /// Whether a bank may use an id: small letters, digits and hyphens.
  static func isPlain(_ id: String) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }
  }
}
