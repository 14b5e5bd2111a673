import JSONText

extension QuestionBank {
  /// What decides when a question is asked, without the rest of it.
  public struct Outline: Sendable {
    /// From 1 to 5; 3 where the question does not say.
    public let difficulty: Int
    /// What the learner must do with what is known.
    public let level: Question.Level?
    /// The points of the syllabus that it tests.
    public let points: [String]
  }

  /// Reads the outline of a question.
  ///
  /// - Parameter entry: One of ``entries``.
  /// - Returns: What could be read.
  public func outline(of entry: Entry) -> Outline {
    var difficulty = 3
    var level: Question.Level?
    var points: [String] = []
    for member in (try? text.members(of: entry.range)) ?? [] {
      switch member.key {
      case "difficulty": difficulty = min(max(text.integer(at: member.value) ?? 3, 1), 5)
      case "level":
        level = text.string(at: member.value).flatMap { Question.Level(rawValue: $0) }
      case "points":
        points = ((try? text.elements(of: member.value)) ?? []).compactMap { text.string(at: $0) }
      default: break
      }
    }
    return Outline(difficulty: difficulty, level: level, points: points)
  }
}
