public import Quiz
public import Sessions

/// How far a learner has come with the points of the syllabus.
public struct SyllabusStanding: Sendable {
  /// How far a learner has come with a point.
  public enum Step: String, CaseIterable, Sendable {
    /// None of its questions was answered.
    case untouched = "没练"
    /// One of them was answered wrong the last time.
    case wrong = "有错"
    /// What was answered was right, but more is needed.
    case practising = "在练"
    /// As many as the point needs were right the last time, and none was wrong.
    case known = "掌握"
  }

  /// A point with what was done of it.
  public struct Item: Sendable {
    /// The point and its questions.
    public let covered: SyllabusCoverage.Covered
    /// How many of its questions were answered.
    public let answered: Int
    /// How many of them were right the last time.
    public let right: Int

    /// How far the learner has come.
    public var step: Step {
      if answered == 0 { return .untouched }
      if right < answered { return .wrong }
      let needed = min(covered.point.atLeast, covered.questions.count)
      return right >= needed ? .known : .practising
    }
  }

  /// The points in the order of the syllabus.
  public let items: [Item]

  /// Looks up what was answered of each point.
  public init(_ coverage: SyllabusCoverage, history: History) {
    items = coverage.points.map { covered in
      let last = covered.questions.compactMap { history[$0]?.last }
      return Item(covered: covered, answered: last.count, right: last.count { $0.correct })
    }
  }

  /// How many points of a topic, or of all, have come how far.
  public func counts(of category: String? = nil) -> [Step: Int] {
    let chosen = items.filter { category == nil || $0.covered.point.category == category }
    return Dictionary(chosen.map { ($0.step, 1) }, uniquingKeysWith: +)
  }
}
