internal import JSONText

/// Reads a round of `contest.json`.
struct RoundReader {
  /// What stands there.
  let item: JSONValue
  /// The numbers of all entrants.
  let known: Set<LearnerNumber>
  /// Says what is wrong at a place within the round.
  let fault: ([JSONText.PathStep], String) -> ContestError

  /// Reads the round.
  func round() throws(ContestError) -> ContestRound {
    guard let name = item["name"]?.string.map(RosterText.line), RosterText.canBeSaid(name) else {
      throw fault([.key("name")], "缺少 name（轮次的名称）")
    }
    let weight = try number("weight", 0...100)
    let maximum = try number("maximum", 1...ContestRound.highestMaximum)
    let advancing =
      item["advancing"] == nil ? nil : try number("advancing", 1...RosterLimits.learners)
    var round = ContestRound(name: name, weight: weight, maximum: maximum, advancing: advancing)
    round.record.absent = Set(try numbers("absent"))
    for (place, entry) in (item["violations"]?.elements ?? []).enumerated() {
      let entrant = try entrant(entry, [.key("violations"), .index(place)])
      round.record.violations[entrant] = RosterText.line(entry["what"]?.string ?? "")
    }
    round.record.codes = try codes()
    round.record.marks = try marks(maximum: maximum)
    round.record.seating = try seating()
    return round
  }

  private func codes() throws(ContestError) -> EntrantCodes {
    var codes: [LearnerNumber: String] = [:]
    for (place, entry) in (item["codes"]?.elements ?? []).enumerated() {
      let path: [JSONText.PathStep] = [.key("codes"), .index(place)]
      guard let code = entry["code"]?.string.map(RosterText.line), !code.isEmpty,
        !codes.values.contains(code)
      else { throw fault(path, "缺少 code（密号），或者前面已经有了") }
      codes[try entrant(entry, path)] = code
    }
    return EntrantCodes(codes)
  }

  private func marks(maximum: Int) throws(ContestError) -> JuryMarks {
    let judges = (item["judges"]?.strings ?? []).map(RosterText.line)
    guard Set(judges).count == judges.count else { throw fault([.key("judges")], "两位评委的姓名一样") }
    var marks = JuryMarks(judges: judges)
    for (place, entry) in (item["marks"]?.elements ?? []).enumerated() {
      let path: [JSONText.PathStep] = [.key("marks"), .index(place)]
      let entrant = try entrant(entry, path)
      for member in entry["by"]?.members ?? [] {
        let path = path + [.key("by"), .key(member.name)]
        guard judges.contains(member.name) else { throw fault(path, "judges 里没有这位评委") }
        let written = member.value.string ?? ""
        if written == JuryMark.recusedWord {
          marks[entrant, member.name] = .recused
        } else if let points = Points(written), points.hundredths <= maximum * 100 {
          marks[entrant, member.name] = .points(points)
        } else {
          throw fault(path, "应当是 0 至 \(maximum) 的分数（写在引号里），或者“\(JuryMark.recusedWord)”")
        }
      }
    }
    return marks
  }

  private func seating() throws(ContestError) -> SeatingPlan? {
    guard let value = item["seating"] else { return nil }
    var rooms: [ExamRoom] = []
    for (place, entry) in (value["rooms"]?.elements ?? []).enumerated() {
      guard let name = entry["name"]?.string.map(RosterText.line),
        let capacity = entry["capacity"]?.integer, (1...RosterLimits.learners).contains(capacity)
      else { throw fault([.key("seating"), .key("rooms"), .index(place)], "缺少 name 或者 capacity") }
      rooms.append(ExamRoom(name: name, capacity: capacity))
    }
    var seats: [SeatingPlan.Seat] = []
    var taken: Set<[Int]> = []
    for (place, entry) in (value["seats"]?.elements ?? []).enumerated() {
      let path: [JSONText.PathStep] = [.key("seating"), .key("seats"), .index(place)]
      let entrant = try entrant(entry, path)
      guard let room = entry["room"]?.integer, rooms.indices.contains(room),
        let number = entry["seat"]?.integer, (1...rooms[room].capacity).contains(number),
        taken.insert([room, number]).inserted
      else { throw fault(path, "没有这个座位，或者前面已经有人坐") }
      seats.append(SeatingPlan.Seat(room: room, number: number, entrant: entrant))
    }
    let seed = value["seed"]?.string.flatMap { UInt64($0) }
    return SeatingPlan(
      rooms: rooms, order: seed.map { .byLot(seed: $0) } ?? .byNumber, seats: seats)
  }

  private func numbers(_ key: String) throws(ContestError) -> [LearnerNumber] {
    var numbers: [LearnerNumber] = []
    for (place, value) in (item[key]?.elements ?? []).enumerated() {
      let number = LearnerNumber(rawValue: RosterText.line(value.string ?? ""))
      guard known.contains(number) else {
        throw fault([.key(key), .index(place)], "没有这个准考证号")
      }
      numbers.append(number)
    }
    return numbers
  }

  private func entrant(
    _ entry: JSONValue, _ path: [JSONText.PathStep]
  ) throws(ContestError) -> LearnerNumber {
    let number = LearnerNumber(rawValue: RosterText.line(entry["number"]?.string ?? ""))
    guard known.contains(number) else { throw fault(path, "没有这个准考证号") }
    return number
  }

  private func number(_ key: String, _ range: ClosedRange<Int>) throws(ContestError) -> Int {
    guard let number = item[key]?.integer, range.contains(number) else {
      throw fault([.key(key)], "\(key) 应当是 \(range.lowerBound) 至 \(range.upperBound) 的整数")
    }
    return number
  }
}
