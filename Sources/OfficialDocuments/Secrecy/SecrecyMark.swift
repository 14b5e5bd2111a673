/// The level and the term as they stand on a document: `机密★20年`.
///
/// The star is in the model page of GB/T 9704—2012 and in the measures on classification of 2014; the
/// standard's own words only ask for Arabic digits (7.2.2).
public struct SecrecyMark: Hashable, Sendable {
  /// The level.
  public let level: SecrecyLevel
  /// The term.
  public let term: SecrecyTerm

  /// Pairs a level with a term.
  public init(level: SecrecyLevel, term: SecrecyTerm) {
    self.level = level
    self.term = term
  }

  /// Reads a mark in whatever way its star and digits are written.
  public init?(parsing text: String) {
    let parts = Parts(text)
    guard let level = parts.level, let term = parts.term, parts.rest == nil else { return nil }
    self.init(level: level, term: term)
  }
}

extension SecrecyMark: CustomStringConvertible {
  /// The mark in its usual form.
  public var description: String { "\(level.rawValue)★\(term)" }
}
