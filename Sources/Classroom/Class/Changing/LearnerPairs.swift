/// Who of a new roster is who of an old one.
struct LearnerPairs {
  /// The place in the old one by the place in the new one.
  private var places: [Int: Int] = [:]

  /// Pairs learners.
  ///
  /// - Parameters:
  ///   - known: The old roster, and those who left it before.
  ///   - fresh: The new one.
  ///   - hasOwnNumbers: Whether its numbers are the learners' own.
  init(_ known: [Learner], _ fresh: [Learner], hasOwnNumbers: Bool) {
    if hasOwnNumbers {
      pair(known, fresh) { [$0.number.plain, $0.name] }
    }
    pair(known, fresh) { [$0.name, $0.unit ?? ""] }
    pair(known, fresh) { [$0.name] }
    guard hasOwnNumbers else { return }
    // The same number with another name is the same person only where the name was mended.
    let pairedKnown = Set(places.values)
    var numbered: [String: Int] = [:]
    for (place, learner) in known.enumerated() where !pairedKnown.contains(place) {
      numbered[learner.number.plain] = numbered[learner.number.plain] ?? place
    }
    for (place, learner) in fresh.enumerated() where places[place] == nil {
      guard let other = numbered[learner.number.plain],
        !Set(known[other].name).isDisjoint(with: learner.name)
      else { continue }
      places[place] = other
    }
  }

  /// The place in the old roster of the learner at a place in the new one; `nil` for a new one.
  func knownPlace(of place: Int) -> Int? { places[place] }

  /// Pairs those who are alone in having a key, on both sides.
  private mutating func pair(
    _ known: [Learner], _ fresh: [Learner], by key: (Learner) -> [String]
  ) {
    let pairedKnown = Set(places.values)
    var left: [[String]: [Int]] = [:]
    for (place, learner) in known.enumerated() where !pairedKnown.contains(place) {
      left[key(learner), default: []].append(place)
    }
    var right: [[String]: [Int]] = [:]
    for (place, learner) in fresh.enumerated() where places[place] == nil {
      right[key(learner), default: []].append(place)
    }
    for (key, freshPlaces) in right {
      guard freshPlaces.count == 1, let knownPlaces = left[key], knownPlaces.count == 1 else {
        continue
      }
      places[freshPlaces[0]] = knownPlaces[0]
    }
  }
}

/// Numbers that nobody has had, after all that somebody had.
struct FreeNumbers {
  private let width: Int
  private var last: Int

  /// Takes the numbers that are not free.
  init(_ taken: [LearnerNumber]) {
    let digits = taken.map(\.rawValue).filter { number in
      number.utf8.count <= 12 && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    width = max(2, digits.map(\.utf8.count).max() ?? 2)
    last = digits.compactMap { Int($0) }.max() ?? 0
  }

  /// The next one.
  mutating func next() -> LearnerNumber {
    last += 1
    let digits = String(last)
    return LearnerNumber(
      rawValue: String(repeating: "0", count: max(0, width - digits.count)) + digits)
  }
}
