/// A place in a clean line where something wrong can be written.
struct Swap: Hashable, Sendable {
  let range: Range<Int>
  let right: String
  let wrong: String
  let why: String
  /// Which character of the word is wrong, where its context alone betrays it; `nil` where the
  /// whole form is known to be wrong.
  var misfit: Int?

  /// What the wording check finds of a wrong form that stands at a place.
  func found(at place: Range<Int>) -> Range<Int> {
    misfit.map { place.lowerBound + $0..<place.lowerBound + $0 + 1 } ?? place
  }

  /// Whether what the check proposes is what stood there; of forms that are known it knows that.
  func isMended(by finding: Finding) -> Bool {
    guard let misfit else { return true }
    let character = right.unicodeScalars.dropFirst(misfit).prefix(1)
    return finding.rule == CharacterFitsContext.code && finding.replacement == String(character)
  }
}
