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

  /// Whether a correction is right, or says what is right in fewer or more words than it quotes:
  /// `16日（星期五）→星期四`, `〔26〕→石政〔2026〕15号`, and a deletion that leaves but a sign.
  /// The arguments are those of ``isRight(_:at:for:of:in:)``.
  static func isMeant(
    _ right: String, at quoted: Range<String.Index>, for target: Int, of places: [PlantedPlace],
    in line: String
  ) -> Bool {
    if isRight(right, at: quoted, for: target, of: places, in: line) { return true }
    let place = places[target]
    if right.isEmpty {
      let rest =
        quoted.clamped(to: place.range) == quoted
        ? line[place.range.lowerBound..<quoted.lowerBound]
          + line[quoted.upperBound..<place.range.upperBound] : "无"
      return place.rights.contains("") && rest.allSatisfy { $0.isPunctuation || $0.isWhitespace }
    }
    let changed = line[..<quoted.lowerBound] + right + line[quoted.upperBound...]
    return place.rights.contains {
      place.corrected(line, by: $0, shows: right) || place.corrects(line, by: $0, partly: changed)
    }
  }

  /// Whether a changed line is the corrected one as far as it differs from the line: `[→〔`.
  private func corrects(
    _ line: String, by correction: String, partly changed: Substring
  ) -> Bool {
    let corrected = line[..<range.lowerBound] + correction + line[range.upperBound...]
    guard corrected.count == line.count, changed.count == line.count, changed != line[...] else {
      return false
    }
    return zip(changed, zip(line, corrected)).allSatisfy { $0 == $1.0 || $0 == $1.1 }
  }

  /// Whether words stand in the corrected line where it differs from the line.
  private func corrected(_ line: String, by correction: String, shows words: String) -> Bool {
    let wrong = line[range]
    let head = zip(wrong, correction).prefix { $0 == $1 }.count
    let tail = zip(wrong.dropFirst(head).reversed(), correction.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    let start = line[..<range.lowerBound].count + head
    let end = start + correction.count - head - tail
    let corrected = String(line[..<range.lowerBound] + correction + line[range.upperBound...])
    return corrected.ranges(of: words).contains { shown in
      let lower = corrected[..<shown.lowerBound].count
      let upper = lower + words.count
      // Of what is only taken out, the neighbours on both sides show.
      return start == end ? lower < start && end < upper : lower <= start && end <= upper
    }
  }
}
