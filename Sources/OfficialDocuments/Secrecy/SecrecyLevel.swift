/// How secret a state secret is.
public enum SecrecyLevel: String, CaseIterable, Codable, Hashable, Sendable {
  /// 绝密
  case topSecret = "绝密"
  /// 机密
  case secret = "机密"
  /// 秘密
  case confidential = "秘密"

  /// The longest term unless it is provided otherwise, in years (保守国家秘密法 article 20).
  public var maximumYears: Int {
    switch self {
    case .topSecret: 30
    case .secret: 20
    case .confidential: 10
    }
  }
}
