/// What answer an item expects.
struct QTIDeclaration {
  /// `single`, `multiple`, `ordered`.
  let cardinality: String
  /// The values that are right; in order where that counts.
  var correct: [String]
  /// What each value gives.
  let mapping: [(key: String, points: Double)]

  init(_ node: XMLNode) {
    cardinality = node.attributes["cardinality"] ?? "single"
    correct = (node.child("correctResponse")?.children("value") ?? []).map {
      $0.text.withoutControls.trimmingBlanks
    }
    mapping = (node.child("mapping")?.children("mapEntry") ?? []).compactMap { entry in
      guard let key = entry.attributes["mapKey"],
        let points = Double(entry.attributes["mappedValue"] ?? "")
      else { return nil }
      return (key.withoutControls, points)
    }
  }

  /// The declarations of an item by their names.
  static func all(in item: XMLNode) -> [String: QTIDeclaration] {
    Dictionary(
      item.children("responseDeclaration").map {
        ($0.attributes["identifier"] ?? "", QTIDeclaration($0))
      }
    ) { first, _ in first }
  }

  /// The values that are right: those that are named, or those that give points.
  ///
  /// - Parameter takesOne: Whether the learner gives one value, so that only the best is right.
  /// - Returns: The values.
  func right(takesOne: Bool) -> [String] {
    guard correct.isEmpty else { return correct }
    let best = mapping.map(\.points).max() ?? 0
    return mapping.filter { $0.points > 0 && (!takesOne || $0.points == best) }.map(\.key)
  }

  /// What a gap accepts.
  var gap: (gap: AuthoredBody.Gap, remarks: [WeightedAnswer.Remark]) {
    var answers = correct.map { WeightedAnswer(text: $0, percent: 100) }
    let best = mapping.map(\.points).max() ?? 0
    for (key, points) in mapping where points > 0 && !correct.contains(key) {
      answers.append(WeightedAnswer(text: key, percent: 100 * points / best))
    }
    return answers.gap(hasWildcards: false)
  }
}
