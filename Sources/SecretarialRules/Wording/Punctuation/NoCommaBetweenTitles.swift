/// Titles or quotations in a row are usually not separated by commas.
///
/// GB/T 15834—2011 4.5.3.5 says “usually”, so this is a hint; with a note in brackets between
/// them the comma is right and nothing is said.
public struct NoCommaBetweenTitles: AnchoredRule {
  /// The permanent code.
  public let code: RuleCode = "WZ610"
  /// The requirement in one sentence.
  public let title = "并列的书名号之间、引号之间通常不用顿号"
  /// What the rule rests on.
  public let basis = Basis.standard(
    Citation(.punctuation, "4.5.3.5"), note: "国标的措辞是“通常不用”，用了不算错")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.hint
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "书名号、引号本身已经把并列成分隔开；中间插有括注等成分的宜用顿号。用了顿号不算错。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "《甲》、《乙》", right: "《甲》《乙》")

  /// Takes no settings.
  public init() {}

  /// The marks that do without a comma, with it.
  public let anchors = ["》、《", "”、“"]

  /// The comma that could go.
  public func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    finding(
      .hint, place.lowerBound + 1..<place.upperBound - 1, in: text, .superfluous, replacement: "")
  }
}

extension String {
  fileprivate static let superfluous = "并列的书名号或引号之间通常不用顿号"
}
