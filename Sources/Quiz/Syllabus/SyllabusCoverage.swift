import JSONText
public import SecretarialRules

/// Which questions test which points of the syllabus and exercise which rules.
public struct SyllabusCoverage: Sendable {
  /// A point with its questions.
  public struct Covered: Sendable {
    /// The point.
    public let point: Syllabus.Point
    /// The questions that list it, in the order of the banks.
    public let questions: [QuestionReference]

    /// How many questions it still lacks.
    public var missing: Int { max(0, point.atLeast - questions.count) }
  }

  /// A question that lists a point which the syllabus does not have.
  public struct Stray: Hashable, Sendable {
    /// The question.
    public let question: QuestionReference
    /// What it lists.
    public let point: String
  }

  /// All points in the order of the syllabus.
  public let points: [Covered]
  /// Points that are listed and do not exist.
  public let strays: [Stray]
  /// The rules that no question exercises, in the order of the library.
  public let idleRules: [RuleCode]

  /// Looks through all questions of all banks.
  public init(of syllabus: Syllabus, by library: QuestionLibrary) {
    var questions: [String: [QuestionReference]] = [:]
    var strays: [Stray] = []
    var used: Set<String> = []
    for bank in library.banks {
      for entry in bank.entries {
        for point in Set(bank.texts(of: "points", at: entry)) {
          questions[point, default: []].append(entry.reference)
          if syllabus[point] == nil {
            strays.append(Stray(question: entry.reference, point: point))
          }
        }
        used.formUnion(bank.texts(of: "rules", at: entry))
      }
    }
    points = syllabus.points.map { Covered(point: $0, questions: questions[$0.id] ?? []) }
    self.strays = strays
    idleRules = RuleCatalog.rules.map { $0.code }.filter { !used.contains($0.rawValue) }
  }

  /// The points that lack questions.
  public var short: [Covered] { points.filter { $0.missing > 0 } }
}

extension QuestionBank {
  /// The strings of a list of a question, without reading the rest of it.
  ///
  /// - Parameters:
  ///   - member: The name of the list: `points`.
  ///   - entry: One of ``entries``.
  /// - Returns: The strings; none where the question has no such list.
  public func texts(of member: String, at entry: Entry) -> [String] {
    guard let members = try? text.members(of: entry.range),
      let value = members.first(where: { $0.key == member })?.value
    else { return [] }
    return ((try? text.elements(of: value)) ?? []).compactMap { text.string(at: $0) }
  }
}

extension QuestionLibrary {
  /// The questions that list a point of the syllabus.
  public func entries(testing point: String) -> [QuestionBank.Entry] {
    banks.flatMap { bank in
      bank.entries.filter { bank.texts(of: "points", at: $0).contains(point) }
    }
  }
}
