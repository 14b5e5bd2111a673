/// A wording rule that looks only where certain words stand.
///
/// All such rules share one pass over the text, so that a further one costs nothing where its
/// words do not occur.
public protocol AnchoredRule: WordingRule {
  /// The words at which the rule looks: none empty, none twice.
  var anchors: [String] { get }
  /// Judges one place where an anchor stands.
  ///
  /// - Parameters:
  ///   - place: Where the anchor stands, in scalar offsets of the text.
  ///   - anchor: Which of ``anchors`` it is.
  ///   - text: The text.
  /// - Returns: What is wrong there; `nil` where nothing is.
  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding?
}

extension AnchoredRule {
  /// The places in a text where the rule is not met.
  public func findings(in text: WordingText) -> [Finding] {
    AnchorSearch([self]).findings(in: text)
  }
}
