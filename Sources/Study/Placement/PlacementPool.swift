public import Quiz
internal import SecretarialRules

/// The questions that a placement test may ask, drawn before it begins.
public enum PlacementPool {
  /// The difficulties of which a topic gives one after the other, the most telling ones first.
  private static let order = [3, 4, 2, 1, 5]

  /// Draws questions: as many of every topic as of the others, of all difficulties, and new ones
  /// before those that were answered already.
  ///
  /// - Parameters:
  ///   - entries: The questions to draw from; only those of short kinds are taken.
  ///   - difficulty: From 1 to 5; questions without are left out.
  ///   - isAnswered: Whether a question was answered before.
  ///   - seed: Chance.
  /// - Returns: At most ``PlacementRules/poolSize`` questions.
  public static func draw(
    from entries: [QuestionBank.Entry], difficulty: (QuestionReference) -> Int?,
    isAnswered: (QuestionReference) -> Bool, seed: UInt64
  ) -> [QuestionReference] {
    var generator = SeededGenerator(seed: seed)
    let shuffled = entries.filter(\.kind.isForPlacement).shuffled(using: &generator)
    // What is taken first stands last.
    let ordered =
      shuffled.filter { isAnswered($0.reference) } + shuffled.filter { !isAnswered($0.reference) }
    var shelves: [String: [Int: [QuestionReference]]] = [:]
    for entry in ordered {
      guard let difficulty = difficulty(entry.reference) else { continue }
      shelves[entry.topic.root, default: [:]][difficulty, default: []].append(entry.reference)
    }
    let topics = shelves.keys.sorted().shuffled(using: &generator)
    var pool: [QuestionReference] = []
    var round = 0
    while pool.count < PlacementRules.poolSize, shelves.values.contains(where: { !$0.isEmpty }) {
      for topic in topics where pool.count < PlacementRules.poolSize {
        guard let taken = take(order[round % order.count], from: &shelves[topic, default: [:]])
        else { continue }
        pool.append(taken)
      }
      round += 1
    }
    return pool
  }

  /// Takes a question of a difficulty, or of the nearest one that there is.
  private static func take(
    _ wanted: Int, from shelf: inout [Int: [QuestionReference]]
  ) -> QuestionReference? {
    let nearest = shelf.keys.min {
      (($0 - wanted).magnitude, $0) < (($1 - wanted).magnitude, $1)
    }
    guard let nearest else { return nil }
    let taken = shelf[nearest]?.popLast()
    if shelf[nearest]?.isEmpty ?? true { shelf[nearest] = nil }
    return taken
  }
}
