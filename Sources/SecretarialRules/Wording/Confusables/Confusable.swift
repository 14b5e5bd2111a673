/// A wrong form of a word with the right one, why, and how sure one can be.
public struct Confusable: Sendable {
  /// How sure one can be that the form is wrong where it stands.
  public enum Status: String, CaseIterable, Sendable {
    /// Never a word: an error wherever its guard lets it through.
    case always
    /// Right or wrong by context.
    case context
    /// A variant or a habit of offices: worth knowing, never an error.
    case variant
    /// Right in its time, no longer the name in use.
    case dated
    /// Right, although it looks wrong; the rules leave it alone.
    case right
  }

  /// How the two forms resemble each other.
  public enum Kind: String, CaseIterable, Sendable {
    /// Written alike.
    case shape = "形近"
    /// Sounding alike.
    case sound = "音近"
    /// Meaning nearly the same.
    case meaning = "义近"
    /// A habit of official prose.
    case usage = "惯用"
    /// A place.
    case place = "地名"
    /// A body or an office.
    case office = "机构名"
  }

  /// The form in question.
  public let wrong: String
  /// The right forms, the best first; for a right word, the word itself.
  public let rights: [String]
  /// How sure one can be.
  public let status: Status
  /// How the forms resemble each other.
  public let kind: Kind
  /// Why, in one short Chinese phrase without a full stop.
  public let why: String
  /// Short texts in which the form is reported; empty where any carrier serves.
  public let seen: [String]
  /// Short correct texts in which the same characters are not reported.
  public let spared: [String]
  let contextGuard: ContextGuard

  /// Whether the rules look for the form at all; otherwise it only explains an answer.
  public var isReported: Bool { status != .right && !contextGuard.isLookupOnly }
}

extension Confusable {
  /// Reads one row of the table; `nil` if it is not a row.
  init?(row: Substring) {
    let fields = row.fields(at: "\t", omittingEmpty: false)
    guard fields.count == 8, let status = Status(rawValue: String(fields[2])),
      let kind = Kind(rawValue: String(fields[3])),
      let contextGuard = ContextGuard(notation: fields[4])
    else { return nil }
    wrong = String(fields[0])
    rights = fields[1].fields(at: "|").map(String.init)
    self.status = status
    self.kind = kind
    self.contextGuard = contextGuard
    seen = fields[5].fields(at: "/").map(String.init)
    spared = fields[6].fields(at: "/").map(String.init)
    why = String(fields[7])
  }
}
