internal import Quiz

/// Whom of a roster somebody meant who typed a number, a name or the beginning of one.
public enum RosterMatch: Hashable, Sendable {
  /// Nobody fits.
  case none
  /// This one.
  case one(Learner)
  /// All of these fit, in the order of the roster.
  case several([Learner])

  init(_ learners: [Learner]) {
    switch learners.count {
    case 0: self = .none
    case 1: self = .one(learners[0])
    default: self = .several(learners)
    }
  }
}

extension Roster {
  /// Finds whom somebody means.
  ///
  /// A number counts with and without the zeros it begins with, then a whole name, then the
  /// beginning of a number or a name that only one has. Wide and narrow forms are the same.
  public func find(_ typed: String) -> RosterMatch {
    let wanted = Self.plain(typed)
    guard !wanted.isEmpty else { return .none }
    let whole = learners.filter { Self.plain($0.number.rawValue) == wanted }
    if !whole.isEmpty { return RosterMatch(whole) }
    let number = LearnerNumber.plain(wanted)
    let numbered = learners.filter { $0.number.plain == number }
    if !numbered.isEmpty { return RosterMatch(numbered) }
    let named = learners.filter { Self.plain($0.name) == wanted }
    if !named.isEmpty { return RosterMatch(named) }
    return RosterMatch(
      learners.filter { learner in
        Self.plain(learner.number.rawValue).hasPrefix(wanted)
          || Self.plain(learner.name).hasPrefix(wanted)
      })
  }

  /// A text for comparing: narrow, in lower case, without blanks.
  private static func plain(_ text: String) -> String {
    TypedForms.folded(text).lowercased().filter { !$0.isWhitespace }
  }
}
