/// A place of a passage that is wrong, with what may stand there instead.
struct PlantedPlace: Sendable {
  /// The line of the passage, from 0.
  let lineIndex: Int
  /// The place in that line.
  let range: Range<String.Index>
  /// What it may become; an empty string deletes it.
  let rights: [String]

  /// Whether a correction leaves the line as the key does, however much of it the learner quoted:
  /// what else the quotation covers may stay as it was, or be put right as well.
  ///
  /// - Parameters:
  ///   - right: What the learner puts in the place.
  ///   - place: What the learner quoted, in the line.
  ///   - target: The wrong place that must be put right, by its index.
  ///   - places: All wrong places of the passage, not overlapping.
  ///   - line: The line as the passage has it.
  /// - Returns: Whether the target is right afterwards and nothing else is spoiled.
  static func isRight(
    _ right: String, at place: Range<String.Index>, for target: Int, of places: [PlantedPlace],
    in line: String
  ) -> Bool {
    let corrected = line[..<place.lowerBound] + right + line[place.upperBound...]
    let covered = places.indices.filter {
      places[$0].lineIndex == places[target].lineIndex && places[$0].range.overlaps(place)
    }.sorted { places[$0].range.lowerBound > places[$1].range.lowerBound }
    var wanted: Set<String> = [line]
    // From the end of the line, so that the places before stay where they are.
    for index in covered {
      let range = places[index].range
      let changed = wanted.flatMap { text in
        places[index].rights
          .map { text[..<range.lowerBound] + $0 + text[range.upperBound...] }.map(String.init)
      }
      wanted = index == target ? Set(changed) : wanted.union(changed)
    }
    return wanted.contains(String(corrected))
  }
}
