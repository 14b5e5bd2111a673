/// A run of characters that were not typed as they stand there.
public struct TypingPlace: Hashable, Sendable {
  /// How many characters of the passage that count stand before it.
  public let offset: Int
  /// What stands there; empty where something was put in.
  public let expected: String
  /// What was typed; empty where something was left out.
  public let typed: String

  /// What kind of error it is, as courses name them: 错, 漏, 多.
  public var name: String { typed.isEmpty ? "漏" : expected.isEmpty ? "多" : "错" }
}

/// One character typed for another, with how often that happened.
public struct TypingSlip: Hashable, Sendable {
  /// What stands there.
  public let expected: Character
  /// What was typed.
  public let typed: Character
  /// How often.
  public let count: Int

  /// The slip as session files keep it: `账→帐`.
  public var words: String { "\(expected)→\(typed)" }
}

extension TypingAlignment {
  /// The places with errors in the order of the text.
  public var places: [TypingPlace] {
    var places: [TypingPlace] = []
    var (offset, start, expected, typed) = (0, 0, "", "")
    for step in steps + [.right(" ")] {
      switch step {
      case .right:
        if !(expected.isEmpty && typed.isEmpty) {
          places.append(TypingPlace(offset: start, expected: expected, typed: typed))
        }
        offset += 1
        (start, expected, typed) = (offset, "", "")
      case .wrong(let character, let other):
        offset += 1
        expected.append(character)
        typed.append(other)
      case .missing(let character):
        offset += 1
        expected.append(character)
      case .extra(let character): typed.append(character)
      }
    }
    return places
  }

  /// What was typed for what, the most frequent first, and in the order of the text otherwise.
  public var slips: [TypingSlip] {
    var counts: [TypingSlip: Int] = [:]
    var order: [TypingSlip] = []
    for case .wrong(let expected, let typed) in steps {
      let slip = TypingSlip(expected: expected, typed: typed, count: 1)
      if counts.updateValue(counts[slip, default: 0] + 1, forKey: slip) == nil {
        order.append(slip)
      }
    }
    return order.enumerated().sorted { first, second in
      let (more, less) = (counts[first.element, default: 0], counts[second.element, default: 0])
      return more != less ? more > less : first.offset < second.offset
    }.map { _, slip in
      TypingSlip(
        expected: slip.expected, typed: slip.typed, count: counts[slip, default: 1])
    }
  }
}
