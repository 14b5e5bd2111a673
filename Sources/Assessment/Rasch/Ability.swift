/// An estimate of how able a candidate is, in logits.
public struct Ability: Hashable, Sendable {
  /// θ.
  public let value: Double
  /// How far it may be from the true ability; nil where the estimate ended at a bound.
  public let standardError: Double?
}
