/// The surroundings in which a form counts, read from a small notation.
///
/// Clauses are separated by spaces and must all hold. A clause is a place, a sign, and alternatives
/// separated by `|`:
///
/// | Notation | Meaning |
/// |---|---|
/// | `前-发\|公` | the text directly before does not end with any of these |
/// | `前+还\|须` | the text directly before ends with one of these |
/// | `后-名\|单` | the text directly after does not begin with any of these |
/// | `后+塔\|台` | the text directly after begins with one of these |
/// | `句-中医` | the sentence contains none of these |
/// | `句+秘密` | the sentence contains one of these |
/// | `不查` | alone: never reported, known only for explaining an answer |
///
/// In an alternative `#` is any digit and `$` is the edge of the text or a mark or space.
struct ContextGuard: Sendable {
  /// Where a clause looks.
  enum Place: Unicode.Scalar {
    /// Directly before the form.
    case before = "前"
    /// Directly after the form.
    case after = "后"
    /// Anywhere in the sentence.
    case sentence = "句"
  }

  /// One condition on the surroundings.
  struct Clause: Sendable {
    let place: Place
    let wantsMatch: Bool
    let alternatives: [[Unicode.Scalar]]
  }

  let clauses: [Clause]
  let isLookupOnly: Bool

  /// Reads the notation; `nil` if it is malformed.
  init?(notation: Substring) {
    guard !notation.isExactly("不查") else {
      clauses = []
      isLookupOnly = true
      return
    }
    var clauses: [Clause] = []
    for part in notation.fields(at: " ") {
      var rest = part.unicodeScalars
      guard let place = rest.popFirst().flatMap(Place.init), let sign = rest.popFirst(),
        sign == "+" || sign == "-"
      else { return nil }
      let alternatives = Substring(rest).fields(at: "|").map { Array($0.unicodeScalars) }
      guard !alternatives.isEmpty else { return nil }
      clauses.append(
        Clause(place: place, wantsMatch: sign == "+", alternatives: alternatives))
    }
    self.clauses = clauses
    isLookupOnly = false
  }

  /// Whether the form at these offsets stands in surroundings in which it counts.
  func allows(_ range: Range<Int>, in text: WordingText) -> Bool {
    guard !isLookupOnly else { return false }
    return clauses.allSatisfy { clause in
      let matches = clause.alternatives.contains { alternative in
        switch clause.place {
        case .before:
          text.matches(alternative, at: range.lowerBound - alternative.count)
        case .after:
          text.matches(alternative, at: range.upperBound)
        case .sentence:
          text.sentence(around: range).contains { text.matches(alternative, at: $0) }
        }
      }
      return matches == clause.wantsMatch
    }
  }
}

extension WordingText {
  /// Whether the alternative of a guard stands at the offset.
  fileprivate func matches(_ alternative: [Unicode.Scalar], at offset: Int) -> Bool {
    alternative.enumerated().allSatisfy { step, wanted in
      let place = offset + step
      let scalar = scalars.indices.contains(place) ? scalars[place] : nil
      return switch wanted {
      case "$": scalar?.separatesWords ?? true
      case "#": scalar?.isArabicDigit ?? false
      default: scalar == wanted
      }
    }
  }
}
