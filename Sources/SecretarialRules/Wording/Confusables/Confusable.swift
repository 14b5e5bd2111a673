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
    /// The same syllable in the same tone.
    case sameSound = "同音"
    /// The same syllable in another tone, or syllables that dialects do not tell apart: zh and z, n
    /// and l, in and ing.
    case nearSound = "近音"
    /// Written alike, sounding otherwise.
    case shape = "形近"
    /// Sounding alike or the same, and written alike: one character is part of the other, or they
    /// differ in one part.
    case soundAndShape = "音形皆近"
    /// Neither sounding nor written alike, meaning nearly the same.
    case meaning = "义近"
    /// A character too many.
    case added = "多字"
    /// A character too few.
    case omitted = "漏字"
    /// The right characters in the wrong order.
    case reversed = "颠倒"
    /// Another word that does not belong here.
    case misused = "误用"
    /// A habit of offices or a former name: no slip.
    case usage = "惯用"
    /// A body or an office: whatever its slip is, it is no matter for play.
    case office = "机构名"

    /// Whether it names a slip, as an explanation does: without habits and bodies.
    public var isSlip: Bool { self != .usage && self != .office }

    /// A reason that says first what kind of slip it is: `形近：“候”是等待`.
    public func explaining(_ reason: String) -> String { "\(rawValue)：\(reason)" }
  }

  /// The form in question.
  public let wrong: String
  /// How sure one can be.
  public let status: Status
  /// How the forms resemble each other.
  public let kind: Kind
  let contextGuard: ContextGuard
  // The fields of the row of which most checks ask for none.
  private let (rightField, whyField): (Substring, Substring)
  private let (seenField, sparedField): (Substring, Substring)

  /// The right forms, the best first; for a right word, the word itself.
  public var rights: [String] { rightField.fields(at: "|").map(String.init) }
  /// Why, in one short Chinese phrase without a full stop.
  public var why: String { String(whyField) }
  /// Short texts in which the form is reported; empty where any carrier serves.
  public var seen: [String] { seenField.fields(at: "/").map(String.init) }
  /// Short correct texts in which the same characters are not reported.
  public var spared: [String] { sparedField.fields(at: "/").map(String.init) }

  /// Whether the rules look for the form at all; otherwise it only explains an answer.
  public var isReported: Bool { status != .right && !contextGuard.isLookupOnly }
}

extension Confusable {
  /// Reads one row of the table; `nil` if it is not a row.
  init?(row: Substring) {
    let fields = row.fields(at: "\t", omittingEmpty: false)
    guard fields.count == 8, let status = Status(field: fields[2]),
      let kind = Kind(field: fields[3]), let contextGuard = ContextGuard(notation: fields[4])
    else { return nil }
    wrong = String(fields[0])
    (self.status, self.kind, self.contextGuard) = (status, kind, contextGuard)
    (rightField, whyField) = (fields[1], fields[7])
    (seenField, sparedField) = (fields[5], fields[6])
  }
}
