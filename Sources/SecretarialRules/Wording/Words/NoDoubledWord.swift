/// No word is typed twice in a row.
///
/// Convention. Chinese doubles characters across word borders (目的的, 为了了解), so only doublings
/// that such borders do not explain are reported, and only as a question.
public struct NoDoubledWord: AnchoredRule {
  /// The permanent code.
  public let code: RuleCode = "WZ611"
  /// The requirement in one sentence.
  public let title = "没有重字"
  /// What the rule rests on.
  public let basis = Basis.convention("校对常识：删改时容易留下重复的字词")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "改稿时容易留下“的的”“进行行”一类重字，校对时把句子读出声就能发现。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(wrong: "有关的的材料", right: "有关的材料")

  /// Takes no settings.
  public init() {}

  /// The doublings that it looks for.
  public var anchors: [String] { Doubling.all.map(\.twice) }

  /// The doubling at this place, unless a word border explains it.
  public func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let doubling = Doubling.all[anchor]
    guard doubling.contextGuard.allows(place, in: text), !text.isInTitle(place.lowerBound) else {
      return nil
    }
    return finding(.doubtful, place, in: text, .doubled(doubling), replacement: doubling.once)
  }
}

extension String {
  fileprivate static func doubled(_ doubling: Doubling) -> String {
    "“\(doubling.twice)”似有重字，请核对"
  }
}
