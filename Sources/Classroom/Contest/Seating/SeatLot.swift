internal import SecretarialRules

/// Draws who sits where, so that as few as can be of one unit sit next to each other.
///
/// Seats are filled one after the other by whoever the lot draws among those that leave the rest a
/// chance; then pairs are swapped as long as that takes neighbours apart.
struct SeatLot {
  private let entrants: [Entrant]
  /// The unit of each entrant as a number; those without one have a number each.
  private let units: [Int]
  /// The room of each seat.
  private let rooms: [Int]
  private var random: SeededGenerator
  /// The entrant on each seat.
  private var order: [Int] = []

  /// - Parameters:
  ///   - entrants: Who is seated, in an order that does not depend on chance.
  ///   - rooms: The room of each of their seats.
  ///   - seed: Chance.
  init(_ entrants: [Entrant], rooms: [Int], seed: UInt64) {
    self.entrants = entrants
    self.rooms = rooms
    random = SeededGenerator(seed: seed)
    var known: [String: Int] = [:]
    var next = 0
    units = entrants.map { entrant in
      if let unit = entrant.unit, let number = known[unit] { return number }
      defer { next += 1 }
      if let unit = entrant.unit { known[unit] = next }
      return next
    }
  }

  /// The entrants in the order of the seats.
  mutating func drawn() -> [Entrant] {
    draw()
    takeApart()
    return order.map { entrants[$0] }
  }

  private mutating func draw() {
    var waiting = entrants.indices.shuffled(using: &random)
    var sizes = [Int](repeating: 0, count: (units.max() ?? -1) + 1)
    for unit in units { sizes[unit] += 1 }
    for seat in rooms.indices {
      let last = seat > 0 && rooms[seat - 1] == rooms[seat] ? order.last.map { units[$0] } : nil
      let largest = sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) }
      var wanted: Int?
      // A unit that is half of the rest must not wait.
      if let largest, largest != last, sizes[largest] * 2 > waiting.count { wanted = largest }
      let place =
        waiting.firstIndex { wanted == nil ? units[$0] != last : units[$0] == wanted } ?? 0
      let chosen = waiting.remove(at: place)
      sizes[units[chosen]] -= 1
      order.append(chosen)
    }
  }

  private mutating func takeApart() {
    var swaps = true
    while swaps {
      swaps = false
      for seat in order.indices where conflicts(at: seat) > 0 {
        for other in order.indices where units[order[other]] != units[order[seat]] {
          let before = conflicts(at: seat, and: other)
          order.swapAt(seat, other)
          if conflicts(at: seat, and: other) < before {
            swaps = true
            break
          }
          order.swapAt(seat, other)
        }
      }
    }
  }

  private func conflicts(at seat: Int) -> Int {
    (sitsBesideItsOwn(seat - 1) ? 1 : 0) + (sitsBesideItsOwn(seat) ? 1 : 0)
  }

  private func conflicts(at seat: Int, and other: Int) -> Int {
    let shared = other == seat + 1 ? seat : other == seat - 1 ? other : nil
    let both = shared.map { sitsBesideItsOwn($0) ? 1 : 0 } ?? 0
    return conflicts(at: seat) + conflicts(at: other) - both
  }

  /// Whether somebody of the same unit sits on the next seat of the room.
  private func sitsBesideItsOwn(_ seat: Int) -> Bool {
    guard seat >= 0, seat + 1 < order.count, rooms[seat] == rooms[seat + 1] else { return false }
    return units[order[seat]] == units[order[seat + 1]]
  }
}
