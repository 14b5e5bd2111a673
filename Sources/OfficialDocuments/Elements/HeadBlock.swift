/// What stands at the top left of the first page, from top to bottom.
///
/// GB/T 9704—2012 7.2.1–7.2.3: copy number, level and term, urgency.
public struct HeadBlock: Hashable, Sendable {
  /// The number of this copy.
  public let copyNumber: Int?
  /// The level and the term.
  public let secrecyMark: SecrecyMark?
  /// The urgency.
  public let urgency: Urgency?

  /// Takes what the document has.
  public init(copyNumber: Int? = nil, secrecyMark: SecrecyMark? = nil, urgency: Urgency? = nil) {
    self.copyNumber = copyNumber
    self.secrecyMark = secrecyMark
    self.urgency = urgency
  }

  /// The lines from top to bottom, the copy number padded to the usual six digits.
  public var lines: [String] {
    let copy = copyNumber.map { number in
      let digits = String(number)
      return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    }
    return [copy, secrecyMark?.description, urgency?.rawValue].compactMap { $0 }
  }
}
