public import Sessions

/// The permanent name of a contest, which is the name of its folder: its title made safe for one.
public struct ContestID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name of the folder.
  public let rawValue: String
  /// Takes the name of a folder.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The name itself.
  public var description: String { rawValue }
}

/// 竞赛: who takes part, the rules that are told beforehand, and what came of each round.
public struct Contest: Hashable, Sendable {
  /// Its permanent name.
  public let id: ContestID
  /// The name that people read.
  public let title: String
  /// When it was made.
  public let createdAt: Timestamp
  /// Who takes part, in the order of the roster; no two share a number.
  public let entrants: [Entrant]
  /// 轮次, the first to be held first; their weights add up to 100.
  public var rounds: [ContestRound]
  /// How the marks of a jury become one score.
  public var judging: JudgingRule
  /// What decides between equal scores, the first to be asked first; who is equal in all of them
  /// shares a rank.
  public var tieBreaks: [TieBreak]
  /// The prizes of each division.
  public var prizes: PrizePlan

  /// Puts a contest together.
  public init(
    id: ContestID, title: String, createdAt: Timestamp, entrants: [Entrant],
    rounds: [ContestRound], judging: JudgingRule = JudgingRule(), tieBreaks: [TieBreak]? = nil,
    prizes: PrizePlan = PrizePlan()
  ) {
    self.id = id
    self.title = title
    self.createdAt = createdAt
    self.entrants = entrants
    self.rounds = rounds
    self.judging = judging
    self.tieBreaks = tieBreaks ?? TieBreak.usual(for: rounds)
    self.prizes = prizes
  }

  /// 组别, in the order in which they first appear; `nil` stands for a contest without divisions.
  public var divisions: [String?] {
    var seen: Set<String?> = []
    return entrants.map(\.division).filter { seen.insert($0).inserted }
  }

  /// Whether anybody belongs to a division.
  public var hasDivisions: Bool { divisions.contains { $0 != nil } }

  /// The entrant with a number, with and without the zeros it begins with.
  public func entrant(numbered typed: String) -> Entrant? {
    let wanted = RosterText.number(RosterText.line(typed)).lowercased()
    if let exact = entrants.first(where: { $0.number.rawValue.lowercased() == wanted }) {
      return exact
    }
    let plain = LearnerNumber.plain(wanted)
    let fitting = entrants.filter { $0.number.plain == plain }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The place of the round with a name.
  ///
  /// - Parameter name: The name; `nil` for the only one.
  /// - Returns: Its place from 0.
  /// - Throws: ``ContestError/unknownRound(_:known:)``
  public func round(named name: String?) throws(ContestError) -> Int {
    guard let name, !name.isEmpty else {
      guard rounds.count == 1 else { throw .unknownRound("", known: rounds.map(\.name)) }
      return 0
    }
    guard let place = rounds.firstIndex(where: { $0.name == name }) else {
      throw .unknownRound(name, known: rounds.map(\.name))
    }
    return place
  }
}
