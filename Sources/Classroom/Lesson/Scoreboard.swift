/// Who has how many points in a lesson.
public struct Scoreboard: Hashable, Sendable {
  /// A line for a learner or a group.
  public struct Line: Hashable, Sendable {
    /// The place: of equal points both have the same, and the next is left out (1, 2, 2, 4).
    public let rank: Int
    /// The learner's number; empty for a group.
    public let number: LearnerNumber?
    /// The name of the learner or the group.
    public let name: String
    /// The learner's group.
    public let group: String?
    /// Points, rounded to hundredths.
    public let points: Double
    /// How many belong to the group; 1 for a learner.
    public let members: Int
  }

  /// Everybody of the class who came in or has points, the best first.
  public let learners: [Line]
  /// The groups, the best first; empty where there are none.
  public let groups: [Line]

  /// How a group's points are counted, in Chinese.
  public static let note = "小组得分＝组员平均分＋小组加分。同分同名次。"

  /// Counts the points of a lesson: for each question the answer to its last round, and what the
  /// instructor gave or took.
  public init(of lesson: Lesson) {
    let points = Self.points(in: lesson)
    let everybody = lesson.header.learners.filter {
      points[$0.number] != nil || lesson.standing.joined[$0.number] != nil
    }
    learners = Self.ranked(
      everybody.map { ($0.number, $0.name, $0.group, points[$0.number] ?? 0, 1) })
    var given: [String: Double] = [:]
    for award in lesson.standing.awards.map(\.award) {
      if case .group(let name) = award.recipient { given[name, default: 0] += award.points }
    }
    groups = Self.ranked(
      lesson.roster.groups.map { name in
        let members = lesson.header.learners.filter { $0.group == name }
        let sum = members.reduce(0) { $0 + (points[$1.number] ?? 0) }
        let mean = members.isEmpty ? 0 : sum / Double(members.count)
        return (nil, name, nil, mean + (given[name] ?? 0), members.count)
      })
  }

  /// Points by learner; whoever has neither answered nor been given any is missing.
  static func points(in lesson: Lesson) -> [LearnerNumber: Double] {
    var lastRounds: [Int: RoundKey] = [:]
    for round in lesson.standing.answers.keys {
      lastRounds[round.slot] = max(lastRounds[round.slot] ?? round, round)
    }
    var points: [LearnerNumber: Double] = [:]
    for round in lastRounds.values {
      for (learner, taken) in lesson.standing.answers(to: round) {
        points[learner, default: 0] += taken.answer.points + taken.answer.bonus
      }
    }
    for award in lesson.standing.awards.map(\.award) {
      if case .learner(let number) = award.recipient { points[number, default: 0] += award.points }
    }
    return points
  }

  private static func ranked(
    _ lines: [(LearnerNumber?, String, String?, Double, Int)]
  ) -> [Line] {
    let rounded = lines.map { ($0.0, $0.1, $0.2, ($0.3 * 100).rounded() / 100, $0.4) }
    let sorted = rounded.enumerated().sorted { first, second in
      first.element.3 != second.element.3
        ? first.element.3 > second.element.3 : first.offset < second.offset
    }.map(\.element)
    var ranked: [Line] = []
    for (place, line) in sorted.enumerated() {
      let isTied = ranked.last.map { $0.points == line.3 } ?? false
      ranked.append(
        Line(
          rank: isTied ? ranked[place - 1].rank : place + 1, number: line.0, name: line.1,
          group: line.2, points: line.3, members: line.4))
    }
    return ranked
  }
}
