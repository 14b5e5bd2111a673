import Quiz

/// What a bank is made of, for the author who wants it balanced.
public struct BankStatistics: Sendable {
  /// How often something occurs.
  public struct Count: Hashable, Sendable {
    /// What.
    public let name: String
    /// How often.
    public let count: Int
  }

  /// How many questions there are.
  public let questions: Int
  /// By kind, in the order of the catalog.
  public let kinds: [Count]
  /// By the widest part of the topic, most first.
  public let topics: [Count]
  /// By difficulty, from 1 to 5.
  public let difficulties: [Count]
  /// By level, easiest first.
  public let levels: [Count]
  /// Where the right choice of single-choice questions stands: first, second ….
  public let keyPlaces: [Int]
  /// How many of the statements are right, and how many there are.
  public let truths: (right: Int, all: Int)
  /// How many single-choice questions have a right choice that is longer than all others.
  public let longestIsRight: Int
  /// The middle of the lengths of the stems, in characters.
  public let stemLength: Int
  /// What is missing, each with how many questions lack it.
  public let missing: [Count]

  /// Counts through the questions of a bank.
  public init(of bank: AuthoredBank) {
    let all = bank.questions
    questions = all.count
    kinds = QuestionKind.allCases.compactMap { kind in
      Self.count(kind.title, all.count { $0.kind == kind })
    }
    let roots = Dictionary(
      all.map { question in
        (question.topic.map { topic in String(topic.prefix { $0 != "/" }) } ?? "（没有主题）", 1)
      }, uniquingKeysWith: +)
    topics = roots.map { Count(name: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    difficulties = (1...5).compactMap { (level: Int) in
      Self.count(String(level), all.count { $0.difficulty == level })
    }
    levels = Question.Level.allCases.compactMap { level in
      Self.count(level.rawValue, all.count { $0.level == level })
    }
    var places: [Int] = []
    var longest = 0
    var truths = (right: 0, all: 0)
    for question in all {
      switch question.body {
      case .choices(let choices) where choices.key.count == 1:
        guard let place = choices.items.firstIndex(where: { $0.id == choices.key[0] }) else {
          break
        }
        while places.count <= place { places.append(0) }
        places[place] += 1
        let length = choices.items[place].text.count
        if choices.items.indices.allSatisfy({
          $0 == place || choices.items[$0].text.count < length
        }) {
          longest += 1
        }
      case .truth(let key?): truths = (truths.right + (key ? 1 : 0), truths.all + 1)
      case .choices, .truth, .gaps, .cloze, .ordering, .matching, .corrections, .material, .open,
        .members:
        break
      }
    }
    keyPlaces = places
    longestIsRight = longest
    self.truths = truths
    let lengths = all.map { $0.stem.reduce(0) { $0 + $1.count } }.sorted()
    stemLength = lengths.isEmpty ? 0 : lengths[lengths.count / 2]
    missing = [
      Self.count("没有解析", all.count { ($0.explanation ?? "").isEmpty }),
      Self.count("没有依据", all.count { $0.rules.isEmpty && $0.basis.isEmpty }),
      Self.count("没有知识点", all.count { $0.points.isEmpty }),
      Self.count("有选项没写为什么", all.count(where: \.lacksReasons)),
      Self.count("没有主题", all.count { ($0.topic ?? "").isEmpty }),
    ].compactMap(\.self)
  }

  private static func count(_ name: String, _ count: Int) -> Count? {
    count == 0 ? nil : Count(name: name, count: count)
  }
}

extension AuthoredQuestion {
  fileprivate var lacksReasons: Bool {
    guard case .choices(let choices) = body else { return false }
    return choices.items.contains { ($0.why ?? "").isEmpty }
  }
}
