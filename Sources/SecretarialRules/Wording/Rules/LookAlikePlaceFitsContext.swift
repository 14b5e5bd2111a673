/// Of two places with names alike the one that fits the context is named.
///
/// Convention; a matter of fact. Both places exist, so the finding only asks.
public struct LookAlikePlaceFitsContext: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ604"
  /// The requirement in one sentence.
  public let title = "形近、音近的地名按上下文核对"
  /// What the rule rests on.
  public let basis = Basis.convention("现行行政区划名称；两地都存在，由上下文判断")
  /// Why it is so and how to tell.
  public let explanation = "沁阳在焦作，泌阳在驻马店，一笔之差，两地都在河南。写到地名，把所属的省、市一起核对。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "驻马店市的沁阳县", right: "驻马店市的泌阳县")

  /// Takes no settings.
  public init() {}

  /// The places that the rest of the sentence speaks against.
  public func findings(in text: WordingText) -> [Finding] { [] }
}
