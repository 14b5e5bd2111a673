/// Whether something may be done with a carrier of state secrets, and under which conditions.
public struct SecrecyAnswer: Codable, Hashable, Sendable {
  /// How free one is to do it.
  public enum Permission: String, CaseIterable, Codable, Hashable, Sendable {
    /// Whoever is within the circle may do it in the prescribed way.
    case prescribed = "按规定办理"
    /// Somebody must approve it first.
    case approval = "须经批准"
    /// It is not done, whoever asks.
    case forbidden = "禁止"
  }

  /// How free one is.
  public let permission: Permission
  /// Who decides and what to mind, in one Chinese sentence without a full stop.
  public let text: String
  /// The rules behind it.
  public let rules: [RuleCode]

  init(_ permission: Permission, _ text: String, _ rules: RuleCode...) {
    self.permission = permission
    self.text = text
    self.rules = rules
  }
}
