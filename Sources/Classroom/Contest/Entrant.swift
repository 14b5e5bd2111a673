/// 选手: somebody who takes part in a contest.
public struct Entrant: Hashable, Sendable {
  /// 准考证号 or 学号, with the zeros it begins with.
  public let number: LearnerNumber
  /// 姓名
  public let name: String
  /// 单位
  public let unit: String?
  /// 组别 such as 学生组; nobody has one in a contest without divisions.
  public let division: String?

  /// Describes an entrant.
  public init(number: LearnerNumber, name: String, unit: String? = nil, division: String? = nil) {
    self.number = number
    self.name = name
    self.unit = unit
    self.division = division
  }

  /// `003 张三`
  public var label: String { "\(number) \(name)" }
}

extension Roster {
  /// Everybody in a roster as entrants; the groups are the divisions.
  ///
  /// Where everybody has a number of admission beside another number, that is the one that counts.
  ///
  /// - Throws: ``ContestError/withoutDivision(_:)`` where only some belong to a division.
  func entrants() throws(ContestError) -> [Entrant] {
    let admissions = learners.map { learner in
      learner.others.first { RosterHeadWord($0.name) == .number(rank: 1) }
        .map { RosterText.number($0.value) }
    }
    let given = admissions.compactMap(\.self).filter { !$0.isEmpty }
    let takesAdmissions =
      given.count == learners.count && Set(given.map { $0.lowercased() }).count == given.count
    let entrants = learners.enumerated().map { place, learner in
      Entrant(
        number: takesAdmissions ? LearnerNumber(rawValue: given[place]) : learner.number,
        name: learner.name, unit: learner.unit, division: learner.group)
    }
    let without = entrants.filter { $0.division == nil }
    guard without.isEmpty || without.count == entrants.count else {
      throw .withoutDivision(without.map(\.label))
    }
    return entrants
  }
}
