extension Contest {
  /// Who takes part in a round: everybody in the first, and in a later one those who went on.
  ///
  /// - Parameter round: Its place.
  /// - Returns: The entrants in the order of the roster.
  /// - Throws: ``ContestError/undecided(_:)`` where it is not known yet who goes on.
  public func entrants(inRound round: Int) throws(ContestError) -> [Entrant] {
    guard round > 0 else { return entrants }
    let before = rounds[round - 1]
    guard before.advancing != nil else { return try entrants(inRound: round - 1) }
    guard !before.record.marks.isEmpty else { throw .undecided(before.name) }
    let advanced = try result(.round(round - 1)).divisions.flatMap(\.advanced)
    let numbers = Set(advanced.map(\.entrant.number))
    return entrants.filter { numbers.contains($0.number) }
  }

  /// The last round that has marks; `nil` where none has.
  public var lastMarkedRound: Int? { rounds.lastIndex { !$0.record.marks.isEmpty } }

  /// Makes the result of a round, or of all rounds.
  ///
  /// - Throws: ``ContestError/undecided(_:)`` where a round that is needed has no marks.
  public func result(_ scope: ContestResult.Scope) throws(ContestError) -> ContestResult {
    let places: [Int]
    switch scope {
    case .round(let round): places = [round]
    case .total: places = Array(rounds.indices)
    }
    for place in places where rounds[place].record.marks.isEmpty {
      throw .undecided(rounds[place].name)
    }
    let last = places[places.count - 1]
    var out: [UnrankedEntrant] = []
    if case .total = scope {
      for place in places where rounds[place].advancing != nil {
        for division in try result(.round(place)).divisions {
          let gone = Set(division.advanced.map(\.entrant.number))
          out += division.ranked.filter { !gone.contains($0.entrant.number) }.map { ranked in
            UnrankedEntrant(
              entrant: ranked.entrant,
              reason: .eliminated(round: rounds[place].name, rank: ranked.rank))
          }
        }
      }
    }
    let isOut = Set(out.map(\.entrant.number))
    let ranking = Ranking(self, places: places)
    let taking: Set<LearnerNumber>
    switch scope {
    case .round: taking = Set(try entrants(inRound: last).map(\.number))
    // Who was absent or has no marks in an earlier round is told of as well.
    case .total: taking = Set(entrants.map(\.number))
    }
    return ContestResult(
      scope: scope,
      divisions: divisions.map { division in
        let members = entrants.filter {
          $0.division == division && taking.contains($0.number) && !isOut.contains($0.number)
        }
        let (ranked, unranked) = ranking.ranked(members)
        let eliminated = out.filter { $0.entrant.division == division }
        let ordered = eliminated.sorted { Self.isTold($0, before: $1, in: rounds) }
        var advancing: Int?
        if case .round = scope { advancing = rounds[last].advancing }
        return DivisionResult(
          name: division, ranked: ranked, unranked: ordered + unranked, advancing: advancing)
      })
  }

  /// Whether one who did not go on is told of before another: who came further, then by rank.
  private static func isTold(
    _ first: UnrankedEntrant, before second: UnrankedEntrant, in rounds: [ContestRound]
  ) -> Bool {
    let key = { (entrant: UnrankedEntrant) -> (Int, Int) in
      guard case .eliminated(let round, let rank) = entrant.reason else { return (0, 0) }
      return (-(rounds.firstIndex { $0.name == round } ?? 0), rank)
    }
    let (a, b) = (key(first), key(second))
    return a == b ? first.entrant.number < second.entrant.number : a < b
  }
}
