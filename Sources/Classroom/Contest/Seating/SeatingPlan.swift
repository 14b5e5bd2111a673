/// 考场座次: who sits where in a round.
public struct SeatingPlan: Hashable, Sendable {
  /// How the seats are given out.
  public enum Order: Hashable, Sendable {
    /// By the numbers of the entrants.
    case byNumber
    /// By a lot that the seed draws; those of one unit are kept apart as far as possible.
    case byLot(seed: UInt64)
  }

  /// A seat that somebody has.
  public struct Seat: Hashable, Sendable {
    /// The place of the room among the rooms, from 0.
    public let room: Int
    /// 座位号 in the room, from 1.
    public let number: Int
    /// Who sits there.
    public let entrant: LearnerNumber

    /// Gives a seat to somebody.
    public init(room: Int, number: Int, entrant: LearnerNumber) {
      self.room = room
      self.number = number
      self.entrant = entrant
    }
  }

  /// The rooms in their order.
  public let rooms: [ExamRoom]
  /// How the seats were given out.
  public let order: Order
  /// The seats that are taken, room by room.
  public let seats: [Seat]

  /// Puts a plan together that was made before.
  init(rooms: [ExamRoom], order: Order, seats: [Seat]) {
    self.rooms = rooms
    self.order = order
    self.seats = seats
  }

  /// Gives everybody a seat; rooms are filled one after the other.
  ///
  /// - Parameters:
  ///   - entrants: Who takes part.
  ///   - rooms: Where.
  ///   - order: In which order.
  /// - Throws: ``ContestError/tooFewSeats(_:entrants:)``
  public init(
    _ entrants: [Entrant], in rooms: [ExamRoom], order: Order
  ) throws(ContestError) {
    let seats = rooms.map(\.capacity).reduce(0, +)
    guard entrants.count <= seats else { throw .tooFewSeats(seats, entrants: entrants.count) }
    var places: [(room: Int, number: Int)] = []
    for (room, described) in rooms.enumerated() {
      for number in 1...max(1, described.capacity)
      where number <= described.capacity && places.count < entrants.count {
        places.append((room, number))
      }
    }
    let sorted = entrants.sorted { $0.number < $1.number }
    let seated: [Entrant]
    switch order {
    case .byNumber: seated = sorted
    case .byLot(let seed):
      var lot = SeatLot(sorted, rooms: places.map(\.room), seed: seed)
      seated = lot.drawn()
    }
    self.init(
      rooms: rooms, order: order,
      seats: zip(places, seated).map { place, entrant in
        Seat(room: place.room, number: place.number, entrant: entrant.number)
      })
  }

  /// The seats of a room in their order.
  public func seats(inRoom room: Int) -> [Seat] { seats.filter { $0.room == room } }

  /// How often two of one unit sit next to each other: in one room on seats whose numbers follow
  /// one another.
  public func neighboursOfOneUnit(among entrants: [Entrant]) -> Int {
    let units = Dictionary(
      entrants.map { ($0.number, $0.unit) }, uniquingKeysWith: { first, _ in first })
    return zip(seats, seats.dropFirst()).count { seat, next in
      guard seat.room == next.room, seat.number + 1 == next.number,
        let unit = units[seat.entrant] ?? nil
      else { return false }
      return units[next.entrant] == unit
    }
  }
}
