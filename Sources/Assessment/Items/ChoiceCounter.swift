/// Counts choices by group, in one flat array.
struct ChoiceCounter {
  /// The choices of the item, then those that were seen besides.
  private(set) var labels: [String] = []
  /// Three numbers for each label: in the upper, the middle and the lower group.
  private(set) var counts: [Int] = []
  /// Who did not answer, in each group.
  private(set) var unanswered = [0, 0, 0]
  /// How many labels are choices of the item.
  let given: Int
  /// The place of each label; only asked where there are many.
  private var places: [String: Int] = [:]

  /// Up to so many labels are looked through faster than they are hashed.
  private static let few = 8

  init(_ labels: [String]) {
    for label in labels where places[label] == nil {
      places[label] = self.labels.count
      self.labels.append(label)
    }
    given = self.labels.count
    counts = [Int](repeating: 0, count: 3 * given)
  }

  /// Counts what one candidate chose.
  mutating func count(_ chosen: [String]?, group: Int) {
    guard let chosen, !chosen.isEmpty else {
      unanswered[group] += 1
      return
    }
    for position in chosen.indices {
      let label = chosen[position]
      guard position == 0 || !chosen[..<position].contains(label) else { continue }
      counts[3 * place(of: label) + group] += 1
    }
  }

  private mutating func place(of label: String) -> Int {
    if labels.count <= Self.few {
      for place in labels.indices where labels[place] == label { return place }
    } else if let place = places[label] {
      return place
    }
    places[label] = labels.count
    labels.append(label)
    counts += [0, 0, 0]
    return labels.count - 1
  }
}
