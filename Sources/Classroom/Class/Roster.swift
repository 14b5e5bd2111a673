/// 名册: the learners of a class.
public struct Roster: Sendable {
  /// The learners in the order of the roster.
  public let learners: [Learner]
  /// The groups in the order in which they first appear.
  public let groups: [String]
  private let places: [LearnerNumber: Int]

  /// Puts learners together; of several with one number the first counts.
  public init(_ learners: [Learner] = []) {
    var places: [LearnerNumber: Int] = [:]
    var kept: [Learner] = []
    var groups: [String] = []
    var known: Set<String> = []
    for learner in learners where places[learner.number] == nil {
      places[learner.number] = kept.count
      kept.append(learner)
      if let group = learner.group, known.insert(group).inserted { groups.append(group) }
    }
    self.learners = kept
    self.groups = groups
    self.places = places
  }

  /// The learner with a number.
  public subscript(number: LearnerNumber) -> Learner? { places[number].map { learners[$0] } }

  /// The learners of a group in the order of the roster.
  public func members(of group: String) -> [Learner] { learners.filter { $0.group == group } }
}

extension Roster: Hashable {
  /// Whether two rosters hold the same learners in the same order.
  public static func == (first: Roster, second: Roster) -> Bool {
    first.learners == second.learners
  }

  /// Feeds the learners.
  public func hash(into hasher: inout Hasher) { hasher.combine(learners) }
}
