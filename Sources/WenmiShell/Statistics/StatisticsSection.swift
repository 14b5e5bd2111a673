import Quiz
import Study

/// A part of the statistics that can be looked at alone: one file each, listed in ``catalog``.
struct StatisticsSection: Sendable {
  /// What it can be called, the English name first, then the Chinese ones.
  let names: [String]
  /// Draws it with its heading; there are answers.
  let draw: @Sendable (StudyProgress, inout Screen) -> Void

  /// The sections in the order in which the whole shows them.
  static let catalog = [today, forecast, calendar, retention, topics, weak, times, ratings]

  /// The words that mean all of them.
  static let namesOfAll = ["all", "全部"]

  /// The section with a name.
  static func named(_ name: String) -> StatisticsSection? {
    let wanted = TypedForms.trimmed(TypedForms.folded(name)).lowercased()
    return catalog.first { $0.names.contains(wanted) }
  }

  /// The sections that words ask for; none where nothing was asked for.
  ///
  /// - Throws: ``ShellProblem`` where a word means none.
  static func wanted(_ words: [String]) throws -> [StatisticsSection] {
    let words = words.flatMap { $0.split { "、，,".contains($0) }.map(String.init) }
    if words.contains(where: { namesOfAll.contains($0.lowercased()) }) { return catalog }
    return try words.map { word in
      guard let section = named(word) else {
        let known = catalog.map { $0.names[1] }.joined(separator: "、")
        throw ShellProblem("统计里没有“\(word.prefix(20))”这一项。可以看：\(known)；全部。")
      }
      return section
    }
  }
}
