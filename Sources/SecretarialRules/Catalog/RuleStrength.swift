/// How strong a rule is, so that a convention is never sold as a law.
public enum RuleStrength: String, CaseIterable, Codable, Hashable, Sendable {
  /// 条例、法律、规章
  case regulation = "规定"
  /// 国家标准
  case standard = "国标"
  /// 惯例
  case convention = "惯例"
  /// One unit's own rule; the basis names the unit.
  case local = "单位规定"
}
