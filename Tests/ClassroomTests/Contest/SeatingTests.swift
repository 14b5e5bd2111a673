import TestSupport
import Testing

@testable import Classroom

@Suite("Seats") struct SeatingTests {
  @Test("By number, the rooms are filled one after the other")
  func byNumber() throws {
    let entrants = ContestSamples.entrants(5).reversed()
    let rooms = [ExamRoom(name: "第1考场", capacity: 2), ExamRoom(name: "第2考场", capacity: 9)]
    let plan = try SeatingPlan(Array(entrants), in: rooms, order: .byNumber)
    #expect(
      plan.seats.map { "\($0.room)-\($0.number) \($0.entrant)" } == [
        "0-1 001", "0-2 002", "1-1 003", "1-2 004", "1-3 005",
      ])
    #expect(plan.seats(inRoom: 0).count == 2)
  }

  @Test("Where there are too few seats nobody is seated")
  func tooFew() {
    #expect(throws: ContestError.tooFewSeats(4, entrants: 5)) {
      try SeatingPlan(
        ContestSamples.entrants(5), in: [ExamRoom(name: "甲", capacity: 4)], order: .byNumber)
    }
  }

  @Test("By lot, everybody has one seat, no seat is taken twice, and the seed repeats it")
  func byLot() throws {
    var others = 0
    for seed in 1...150 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 1...60, using: &random)
      let units = (0..<Int.random(in: 1...8, using: &random)).map { "单位\($0)" as String? }
      let entrants = ContestSamples.entrants(count).map { entrant in
        Entrant(
          number: entrant.number, name: entrant.name,
          unit: (units + [nil]).randomElement(using: &random) ?? nil)
      }
      var rooms: [ExamRoom] = []
      while rooms.map(\.capacity).reduce(0, +) < count {
        rooms.append(
          ExamRoom(name: "考场\(rooms.count)", capacity: Int.random(in: 1...20, using: &random)))
      }
      let plan = try SeatingPlan(entrants, in: rooms, order: .byLot(seed: seed))
      #expect(Set(plan.seats.map(\.entrant)) == Set(entrants.map(\.number)), "seed \(seed)")
      #expect(plan.seats.count == count, "seed \(seed)")
      #expect(Set(plan.seats.map { [$0.room, $0.number] }).count == count, "seed \(seed)")
      #expect(
        plan.seats.allSatisfy { (1...rooms[$0.room].capacity).contains($0.number) }, "seed \(seed)")
      // The order of the roster plays no part.
      let again = try SeatingPlan(
        entrants.shuffled(using: &random), in: rooms, order: .byLot(seed: seed))
      #expect(again == plan, "seed \(seed)")
      let other = try SeatingPlan(entrants, in: rooms, order: .byLot(seed: seed + 1000))
      if other.seats != plan.seats { others += 1 }
    }
    #expect(others > 120)
  }

  @Test("Neighbours of one unit are as few as there can be")
  func apart() throws {
    for seed in 1...120 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let count = Int.random(in: 2...7, using: &random)
      let letters = (0..<count).map { _ in Int.random(in: 0...2, using: &random) }
      let entrants = letters.enumerated().map { place, unit in
        Entrant(number: ContestSamples.number(place), name: "甲", unit: "单位\(unit)")
      }
      let first = Int.random(in: 1...count, using: &random)
      let rooms = [ExamRoom(name: "甲", capacity: first), ExamRoom(name: "乙", capacity: count)]
      let plan = try SeatingPlan(entrants, in: rooms, order: .byLot(seed: seed))
      let best = Self.fewest(letters, breakAfter: first)
      #expect(
        plan.neighboursOfOneUnit(among: entrants) == best, "seed \(seed), units \(letters)")
    }
  }

  /// The fewest neighbours of one unit in any order of all, tried one by one.
  private static func fewest(_ units: [Int], breakAfter first: Int) -> Int {
    var best = Int.max
    func place(_ placed: [Int], _ rest: [Int], _ conflicts: Int) {
      guard conflicts < best else { return }
      guard !rest.isEmpty else {
        best = conflicts
        return
      }
      for unit in Set(rest) {
        var left = rest
        if let index = left.firstIndex(of: unit) { left.remove(at: index) }
        let isBeside = placed.count != first && placed.last == unit
        place(placed + [unit], left, conflicts + (isBeside ? 1 : 0))
      }
    }
    place([], units, 0)
    return best
  }

  @Test(
    "Rooms are read as people type them",
    arguments: [
      ("30,30,24", "第1考场 30;第2考场 30;第3考场 24"), ("阶梯教室=60，二楼=24", "阶梯教室 60;二楼 24"),
      ("30", "第1考场 30"), ("", nil), ("0", nil), ("甲=3,甲=4", nil), ("三十", nil), ("-3", nil),
    ] as [(String, String?)])
  func rooms(typed: String, read: String?) {
    let rooms = try? ExamRoom.list(typed)
    #expect(rooms?.map { "\($0.name) \($0.capacity)" }.joined(separator: ";") == read)
  }

  @Test("Codes say nothing of numbers, last, and no two are the same")
  func codes() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(40))
    try contest.prepareMarking(ofRound: 0, judges: ["评委1"], seed: 7)
    let codes = contest.rounds[0].record.codes
    #expect(Set(codes.codes.values).count == 40)
    #expect(codes.codes.values.allSatisfy { $0.hasPrefix("M0") && $0.count == 4 })
    let inOrder = contest.entrants.compactMap { codes[$0.number] }
    #expect(inOrder != inOrder.sorted())
    try contest.prepareMarking(ofRound: 0, judges: ["评委2"], seed: 8)
    #expect(contest.rounds[0].record.codes == codes)
    #expect(contest.rounds[0].record.marks.judges == ["评委1", "评委2"])
  }
}
