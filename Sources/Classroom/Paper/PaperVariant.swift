/// 卷别: an order of questions and choices that many have in common.
public enum PaperVariant: String, CaseIterable, Sendable {
  /// The first, or the only one.
  case a = "A"
  /// The second, for neighbours.
  case b = "B"

  /// The name that people read: `A 卷`.
  public var title: String { "\(rawValue) 卷" }
}
