/// How often each choice of an item was taken, by the best, the middle and the worst candidates.
public struct DistractorTable: Hashable, Sendable {
  /// How often one answer was given.
  public struct Line: Hashable, Sendable {
    /// The choice; nil for those who did not answer.
    public let label: String?
    /// Whether the choice belongs to the key.
    public let isKey: Bool
    /// In the upper group.
    public let upper: Int
    /// In the middle group.
    public let middle: Int
    /// In the lower group.
    public let lower: Int
    /// Of all candidates, from 0 to 1; nil where there are none.
    public let share: Double?
    /// In all groups.
    public var count: Int { upper + middle + lower }
  }

  /// The choices in the order they were given, then those that were seen besides, in order of their
  /// labels.
  public let choices: [Line]
  /// Those who did not answer.
  public let unanswered: Line
  /// The candidates.
  public let candidates: Int
  /// The size of the upper and of the lower group.
  public let groupSize: Int

  /// Counts answers.
  ///
  /// - Parameters:
  ///   - responses: What each candidate chose, in the order of the matrix; several choices count
  ///     once each, nil and an empty list are no answer.
  ///   - labels: All choices of the item, so that those nobody took appear too.
  ///   - keys: The right choices.
  ///   - groups: The candidates by their total.
  public init(
    responses: [[String]?], labels: [String], keys: Set<String>, groups: CandidateGroups
  ) {
    precondition(responses.count == groups.order.count, "an answer of each candidate")
    var counter = ChoiceCounter(labels)
    // In the order of the responses, which lie one after another in memory.
    var groupOfCandidate = [Int](repeating: 1, count: responses.count)
    for candidate in groups.upper { groupOfCandidate[candidate] = 0 }
    for candidate in groups.lower { groupOfCandidate[candidate] = 2 }
    for (chosen, group) in zip(responses, groupOfCandidate) {
      counter.count(chosen, group: group)
    }
    let candidates = responses.count
    func line(_ label: String?, _ counts: ArraySlice<Int>) -> Line {
      let all = counts.reduce(0, +)
      let first = counts.startIndex
      return Line(
        label: label, isKey: label.map(keys.contains) ?? false, upper: counts[first],
        middle: counts[first + 1], lower: counts[first + 2],
        share: candidates > 0 ? Double(all) / Double(candidates) : nil)
    }
    let lines = counter.labels.enumerated().map { line($1, counter.counts[3 * $0..<3 * $0 + 3]) }
    choices =
      Array(lines.prefix(counter.given))
      + lines.dropFirst(counter.given).sorted { ($0.label ?? "") < ($1.label ?? "") }
    unanswered = line(nil, counter.unanswered[...])
    self.candidates = candidates
    groupSize = groups.size
  }
}
