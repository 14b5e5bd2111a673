/// What is asked of a placement test.
public struct PlacementWish: Sendable {
  /// Chance; with one given, it alone decides which questions may come.
  public var seed: UInt64?
  /// Whether only the result is printed, as JSON.
  public var isJSON = false
  /// Whether nothing is asked and the latest result is shown.
  public var isShow = false

  /// A test of all topics.
  public init() {}
}
