extension Contest {
  /// Whom somebody means who typed a number or a name that only one has.
  public func entrant(meant typed: String) -> Entrant? {
    if let numbered = entrant(numbered: typed) { return numbered }
    let name = RosterText.name(RosterText.line(typed))
    let named = entrants.filter { $0.name == name }
    return named.count == 1 ? named[0] : nil
  }

  /// Everybody who was typed by number or by name.
  ///
  /// - Throws: ``ContestError/unknownEntrants(_:)`` with all whom nobody fits.
  public func entrants(meant typed: [String]) throws(ContestError) -> [Entrant] {
    let found = typed.map { ($0, entrant(meant: $0)) }
    let unknown = found.filter { $0.1 == nil }.map { RosterText.line(String($0.0.prefix(40))) }
    guard unknown.isEmpty else { throw .unknownEntrants(unknown) }
    return found.compactMap(\.1)
  }

  /// Puts down that somebody was absent from a round, or takes it back.
  public mutating func set(_ entrants: [Entrant], absent: Bool, inRound round: Int) {
    for entrant in entrants {
      if absent {
        rounds[round].record.absent.insert(entrant.number)
      } else {
        rounds[round].record.absent.remove(entrant.number)
        rounds[round].record.violations[entrant.number] = nil
      }
    }
  }

  /// Puts down what is held against somebody in a round.
  public mutating func set(_ entrants: [Entrant], violation: String, inRound round: Int) {
    let what = String(RosterText.line(violation).prefix(RosterLimits.text))
    for entrant in entrants { rounds[round].record.violations[entrant.number] = what }
  }

  /// Gives everybody who takes part in a round a seat.
  ///
  /// - Throws: ``ContestError/tooFewSeats(_:entrants:)``, or ``ContestError/undecided(_:)`` where
  ///   it is not known who takes part.
  public mutating func seat(
    inRound round: Int, rooms: [ExamRoom], order: SeatingPlan.Order
  ) throws(ContestError) {
    rounds[round].record.seating = try SeatingPlan(
      try entrants(inRound: round), in: rooms, order: order)
  }

  /// Gets a round ready for its judges: lists them, and draws codes for entrants who have none.
  ///
  /// - Parameters:
  ///   - round: The place of the round.
  ///   - judges: Who marks.
  ///   - seed: Chance.
  /// - Throws: ``ContestError/undecided(_:)`` where it is not known who takes part.
  public mutating func prepareMarking(
    ofRound round: Int, judges: [String], seed: UInt64
  ) throws(ContestError) {
    let taking = try entrants(inRound: round)
    rounds[round].record.codes.draw(for: taking, seed: seed)
    rounds[round].record.marks.seat(judges)
  }

  /// Reads judges as people type them: `5` for 评委1 to 评委5, or names with commas between.
  ///
  /// - Throws: ``ContestError/badRule(_:remedy:)``
  public static func judges(_ typed: String) throws(ContestError) -> [String] {
    let items = ContestWords.items(typed)
    let remedy = "请写人数或者姓名，如 5 或者 张教授,李教授"
    if items.count == 1, let count = Int(items[0]) {
      guard (1...mostJudges).contains(count) else {
        throw .badRule("评委可以有 1 至 \(mostJudges) 位", remedy: remedy)
      }
      return (1...count).map { "评委\($0)" }
    }
    guard (1...mostJudges).contains(items.count), Set(items).count == items.count else {
      throw .badRule(items.isEmpty ? "没有写评委" : "评委有重名，或者超过 \(mostJudges) 位", remedy: remedy)
    }
    for item in items
    where !RosterText.canBeSaid(item) || item.count > 20 || RosterHeadWord(item) != nil {
      throw .badRule("“\(item.prefix(20))”不能作评委的姓名", remedy: remedy)
    }
    return items
  }

  /// Judges that a round has at most.
  private static let mostJudges = 50

  /// Takes what the numbers of certificates begin with; nothing for the year.
  ///
  /// - Throws: ``ContestError/forbiddenWords(_:)`` or ``ContestError/badRule(_:remedy:)``
  public mutating func set(certificatePrefix typed: String) throws(ContestError) {
    let prefix = RosterText.line(typed)
    guard ContestWords.mayBePrinted(prefix) else { throw .forbiddenWords(prefix) }
    guard prefix.count <= 40 else {
      throw .badRule("证书编号的开头太长", remedy: "请用 40 个字以内")
    }
    prizes.certificatePrefix = prefix.isEmpty ? nil : prefix
  }
}
