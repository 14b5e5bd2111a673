internal import Sessions

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

  /// Counts the points of a lesson: for each question the last answer of each, and what the
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
  ///
  /// An answer counts when its owner may know what it is worth: in a live lesson once the key was
  /// shown or the lesson is over, in homework at once, in an exam once results were let out.
  public static func points(in lesson: Lesson) -> [LearnerNumber: Double] {
    let known = lesson.markedSlots
    let rounds = Dictionary(
      grouping: lesson.standing.answers.keys.filter { known.contains($0.slot) }, by: \.slot)
    var points: [LearnerNumber: Double] = [:]
    // In the order of the questions, so that sums are rounded alike wherever they are made.
    for (_, rounds) in rounds.sorted(by: { $0.key < $1.key }) {
      var counted: Set<LearnerNumber> = []
      for round in rounds.sorted(by: >) {
        for (learner, taken) in lesson.standing.answers(to: round)
        where rounds.count == 1 || counted.insert(learner).inserted {
          points[learner, default: 0] += taken.answer.points + taken.answer.bonus
        }
      }
    }
    for award in lesson.standing.awards.map(\.award) {
      if case .learner(let number) = award.recipient { points[number, default: 0] += award.points }
    }
    return points
  }

  /// The points of one learner, counted as for all.
  public static func points(of number: LearnerNumber, in lesson: Lesson) -> Double {
    var last: [Int: RoundKey] = [:]
    for (round, answers) in lesson.standing.answers where answers[number] != nil {
      last[round.slot] = max(last[round.slot] ?? round, round)
    }
    let known = lesson.markedSlots
    let answered = last.values.filter { known.contains($0.slot) }.reduce(0.0) { sum, round in
      guard let answer = lesson.standing.answers[round]?[number]?.answer else { return sum }
      return sum + answer.points + answer.bonus
    }
    return lesson.standing.awards.reduce(answered) { sum, given in
      given.award.recipient == .learner(number) ? sum + given.award.points : sum
    }
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

extension Lesson {
  /// The answers of each learner that count, in the order of the questions: to a question that was
  /// put again after a discussion, the last that the learner gave.
  public var countedAnswers: [LearnerNumber: [TakenAnswer]] {
    var answers: [LearnerNumber: [TakenAnswer]] = [:]
    for round in standing.answers.keys.sorted() {
      for (learner, taken) in standing.answers(to: round) {
        if answers[learner]?.last?.answer.round.slot == round.slot {
          answers[learner]?.removeLast()
        }
        answers[learner, default: []].append(taken)
      }
    }
    return answers
  }

  /// The places in the plan whose marks may be known to those who answered.
  fileprivate var markedSlots: Set<Int> {
    let all = Set(standing.answers.keys.map(\.slot))
    return switch header.form {
    case .live:
      standing.phase == .ended
        ? all : Set(standing.rounds.filter { $0.revealedAt != nil }.map(\.key.slot))
    case .homework: all
    case .exam: standing.releasedAt == nil ? [] : all
    }
  }
}
