import Quiz

/// Members of a question as the tags that Moodle shows and searches: `难度:3`, `知识点:xw-01`.
enum QuestionTags {
  /// The tags of a question.
  static func tags(of question: AuthoredQuestion) -> [String] {
    (question.difficulty.map { ["难度:\($0)"] } ?? [])
      + (question.level.map { ["层次:\($0.rawValue)"] } ?? [])
      + question.points.map { "知识点:\($0)" } + question.rules.map { "规则:\($0)" }
  }

  /// Puts what tags say into a question.
  ///
  /// - Returns: Tags that say nothing that a question has.
  static func read(_ tags: [String], into question: inout AuthoredQuestion) -> [String] {
    var strange: [String] = []
    for tag in tags {
      let parts = tag.split(separator: ":", maxSplits: 1).map(String.init)
      let value = parts.count == 2 ? parts[1] : ""
      switch parts.first {
      case "难度" where Int(value).map((1...5).contains) ?? false:
        question.difficulty = Int(value)
      case "层次" where Question.Level(rawValue: value) != nil:
        question.level = Question.Level(rawValue: value)
      case "知识点" where !value.isEmpty: question.points.append(value)
      case "规则" where !value.isEmpty: question.rules.append(value)
      default: strange.append(tag)
      }
    }
    return strange
  }
}
