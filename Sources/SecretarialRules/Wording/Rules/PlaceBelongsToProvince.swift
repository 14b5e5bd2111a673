/// A place that is written directly after a province or prefecture lies in it and has that suffix.
public struct PlaceBelongsToProvince: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ605"
  /// The requirement in one sentence.
  public let title = "省名、市名与县名相符，地名与通名相符"
  /// What the rule rests on.
  public let basis = Basis.convention("现行行政区划名称；区划有变更，以民政部门公布的为准")
  /// Why it is so and how to tell.
  public let explanation = "省、市、县连写时，县要在那个市里，通名也要对：河南有泌阳县、沁阳市，没有泌阳市。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "河南省泌阳市", right: "河南省泌阳县")

  /// Takes no settings.
  public init() {}

  /// The places that are not where the text puts them.
  public func findings(in text: WordingText) -> [Finding] { [] }
}
