internal import JSONText
internal import Sessions

extension Contest {
  /// The version of the layout that is written, and the newest that is understood.
  public static let schemaVersion = 1

  /// The file of the contest: `contest.json`.
  var fileBytes: [UInt8] {
    JSONValue.object([
      .init("createdAt", .text(createdAt.description)),
      .init("entrants", .list(entrants.map(Self.value))),
      .init(
        "judging",
        .object([
          .init("dropsExtremes", .truth(judging.dropsExtremes)),
          .init("recheckPercent", .number(judging.recheckPercent)),
        ])),
      .init("prizes", Self.value(prizes)),
      .init("rounds", .list(rounds.map(Self.value))),
      .init("schemaVersion", .number(Self.schemaVersion)),
      .init("tieBreaks", .texts(tieBreaks.map(\.typed))),
      .init("title", .text(title)),
    ]).bytes
  }

  private static func value(_ entrant: Entrant) -> JSONValue {
    let texts: [(String, String?)] = [
      ("division", entrant.division), ("name", entrant.name),
      ("number", entrant.number.rawValue), ("unit", entrant.unit),
    ]
    return object(texts)
  }

  private static func object(_ texts: [(String, String?)]) -> JSONValue {
    .object(texts.compactMap { key, text in text.map { .init(key, .text($0)) } })
  }

  private static func value(_ prizes: PrizePlan) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("border", .text(prizes.border.rawValue)),
      .init("counts", .list(prizes.counts.map(JSONValue.number))),
      .init(
        "own",
        .object(
          prizes.own.sorted { $0.key < $1.key }.map { division, counts in
            .init(division, .list(counts.map(JSONValue.number)))
          })),
    ]
    if let prefix = prizes.certificatePrefix {
      members.insert(.init("certificatePrefix", .text(prefix)), at: 1)
    }
    return .object(members)
  }

  private static func value(_ round: ContestRound) -> JSONValue {
    let record = round.record
    var members: [JSONValue.Member] = [
      .init("absent", .texts(record.absent.sorted().map(\.rawValue))),
      .init(
        "codes",
        .list(
          record.codes.codes.sorted { $0.value < $1.value }.map { number, code in
            object([("code", code), ("number", number.rawValue)])
          })),
      .init("judges", .texts(record.marks.judges)),
      .init("marks", .list(record.marks.marked.map { value(record.marks, of: $0) })),
      .init("maximum", .number(round.maximum)),
      .init("name", .text(round.name)),
    ]
    if let seating = record.seating { members.append(.init("seating", value(seating))) }
    members.append(
      .init(
        "violations",
        .list(
          record.violations.sorted { $0.key < $1.key }.map { number, what in
            object([("number", number.rawValue), ("what", what)])
          })))
    members.append(.init("weight", .number(round.weight)))
    if let advancing = round.advancing {
      members.insert(.init("advancing", .number(advancing)), at: 1)
    }
    return .object(members)
  }

  /// A line of the marking sheet.
  private static func value(_ marks: JuryMarks, of entrant: LearnerNumber) -> JSONValue {
    .object([
      .init(
        "by",
        .object(
          marks.judges.sorted().compactMap { judge in
            switch marks[entrant, judge] {
            case .points(let points): .init(judge, .text(points.short))
            case .recused: .init(judge, .text(JuryMark.recusedWord))
            case nil: nil
            }
          })),
      .init("number", .text(entrant.rawValue)),
    ])
  }

  private static func value(_ seating: SeatingPlan) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init(
        "rooms",
        .list(
          seating.rooms.map { room in
            .object([.init("capacity", .number(room.capacity)), .init("name", .text(room.name))])
          }))
    ]
    members.append(
      .init(
        "seats",
        .list(
          seating.seats.map { seat in
            .object([
              .init("number", .text(seat.entrant.rawValue)), .init("room", .number(seat.room)),
              .init("seat", .number(seat.number)),
            ])
          })))
    // Seeds are larger than the numbers that other programs read without loss.
    if case .byLot(let seed) = seating.order {
      members.append(.init("seed", .text(String(seed))))
    }
    return .object(members)
  }
}

extension JuryMark {
  /// What a judge writes instead of a mark, and what is kept.
  static let recusedWord = "回避"
}
