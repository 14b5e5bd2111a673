/// An ellipsis is not used together with 等.
///
/// GB/T 15834—2011 A.9.2.
public struct EllipsisWithoutEtc: AnchoredRule {
  /// The permanent code.
  public let code: RuleCode = "WZ609"
  /// The requirement in one sentence.
  public let title = "省略号不与“等”“等等”并用"
  /// What the rule rests on.
  public let basis = Basis.standard(Citation(.punctuation, "A.9.2"))
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = true
  /// Why it is so and how to tell.
  public let explanation = "省略号和“等”都表示列举未尽，用一个就够了。公文里多用“等”。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "走访了社区、学校……等单位", right: "走访了社区、学校等单位")

  private static let etcAfter = ContextGuard(
    notation: """
      后+等等|等$|等问题|等情况|等方面|等工作|等内容|等单位|等地|等活动|等人员|等措施|等文件|等材料|等事项|等项目|等部门\
      |等领域|等环节|等行业|等企业|等形式|等方式|等#|等多|等几|等各|等一系列|等有关|等相关
      """)
  private static let etcBefore = ContextGuard(notation: "前+等等|等 句+、")

  /// Takes no settings.
  public init() {}

  /// What an ellipsis begins with.
  public let anchors = ["…", "..."]

  /// The ellipsis, where 等 stands beside it.
  public func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let dot = text.scalars[place.lowerBound]
    guard place.lowerBound == 0 || text.scalars[place.lowerBound - 1] != dot else { return nil }
    let end = text.scalars[place.upperBound...].firstIndex { $0 != dot } ?? text.scalars.count
    let range = place.lowerBound..<end
    guard let after = Self.etcAfter, let before = Self.etcBefore,
      after.allows(range, in: text) || before.allows(range, in: text)
    else { return nil }
    return finding(.error, range, in: text, .both, replacement: "")
  }
}

extension String {
  fileprivate static let both = "省略号和“等”只用一个，请删去省略号"
}
