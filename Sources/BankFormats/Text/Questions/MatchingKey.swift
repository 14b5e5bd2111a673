/// Reads which things belong together: `A-B；C-D`, `1b 2a`, `BA`.
enum MatchingKey {
  /// The pairs of an answer.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - left: What is joined, in order.
  ///   - right: What it is joined to.
  /// - Returns: The pairs, perhaps with ids that no thing has; `nil` where nothing was understood.
  static func pairs(
    in answer: String, left: [AuthoredBody.Item], right: [AuthoredBody.Item]
  ) -> [AuthoredBody.Matching.Pair]? {
    for separators in ["；;", "；;\n，,、。", "；;\n，,、。 　\t"] {
      let words = answer.split { separators.contains($0) }.map(\.withoutOuterBlanks).filter {
        !$0.isEmpty
      }
      let pairs = words.compactMap { joined($0, left, right) ?? adjacent($0, left, right) }
      if pairs.count == words.count, !pairs.isEmpty { return pairs }
    }
    // One on the right for each on the left, in order.
    let ids = KeyReading.ids(in: answer)
    let places = PaperKey.circled(answer)
    let rights =
      ids.isEmpty ? places.compactMap { right.indices.contains($0) ? right[$0].id : nil } : ids
    guard !rights.isEmpty, rights.count == left.count,
      rights.allSatisfy({ id in right.contains { $0.id == id } })
    else { return nil }
    return zip(left, rights).map { .init(left: $0.id, right: $1) }
  }

  /// `1-B`
  private static func joined(
    _ word: String, _ left: [AuthoredBody.Item], _ right: [AuthoredBody.Item]
  ) -> AuthoredBody.Matching.Pair? {
    let sides = word.split { "-—–－→=＝>".contains($0) }
    guard sides.count == 2 else { return nil }
    return .init(left: id(sides[0], in: left), right: id(sides[1], in: right))
  }

  /// `1b`
  private static func adjacent(
    _ word: String, _ left: [AuthoredBody.Item], _ right: [AuthoredBody.Item]
  ) -> AuthoredBody.Matching.Pair? {
    let word = word.lowercased()
    let found = left.compactMap { item -> AuthoredBody.Matching.Pair? in
      guard word.hasPrefix(item.id) else { return nil }
      let rest = String(word.dropFirst(item.id.count))
      return right.contains { $0.id == rest } ? .init(left: item.id, right: rest) : nil
    }
    return found.count == 1 ? found[0] : nil
  }

  /// The id that a side of a pair means: an id, the circled number of a place, or the text itself.
  private static func id(_ side: Substring, in items: [AuthoredBody.Item]) -> String {
    let word = side.withoutOuterBlanks
    let id = word.lowercased()
    if items.contains(where: { $0.id == id }) { return id }
    if let place = PaperKey.circled(word).first, items.indices.contains(place) {
      return items[place].id
    }
    return items.first { $0.text == word }?.id ?? id
  }
}
