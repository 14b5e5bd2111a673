/// How urgent a document is.
///
/// Paper has two degrees; the four of telegrams (特提, 特急, 加急, 平急) are another scale.
public enum Urgency: String, CaseIterable, Codable, Hashable, Sendable {
  /// 特急
  case veryUrgent = "特急"
  /// 加急
  case urgent = "加急"
}
