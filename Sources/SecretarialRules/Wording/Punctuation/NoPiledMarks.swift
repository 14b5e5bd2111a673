/// Question and exclamation marks are not piled up.
///
/// GB/T 15834—2011 4.2.3.3, 4.3.3.3: at most three, and only where feeling runs unusually high.
struct NoPiledMarks: AnchoredRule {
  let code: RuleCode = "WZ706"
  let title = "问号、叹号最多叠用三个，公文里一般不叠用"
  let basis = Basis.standard(
    Citation(.punctuation, "4.2.3.3"), Citation(.punctuation, "4.3.3.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "国标允许在情感异常强烈时叠用，最多三个；没有这种需要时不宜叠用。公文语气平实，用一个就够。"
  let example: RuleExample? = RuleExample(wrong: "决不能麻痹大意！！！！", right: "决不能麻痹大意！")

  let anchors = ["？？", "！！", "？！", "！？"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !Self.isMark(text.scalar(place.lowerBound - 1)) else { return nil }
    var end = place.upperBound
    while Self.isMark(text.scalar(end)) { end += 1 }
    let range = place.lowerBound..<end
    if range.count > 3 {
      return finding(
        .doubtful, range, in: text, .tooMany,
        replacement: text.string(place.lowerBound..<place.lowerBound + 1))
    }
    guard !text.isInTitleOrQuote(place.lowerBound) else { return nil }
    return finding(
      .hint, range, in: text, .piled,
      replacement: text.string(place.lowerBound..<place.lowerBound + 1))
  }

  private static func isMark(_ scalar: Unicode.Scalar?) -> Bool { scalar == "？" || scalar == "！" }
}

extension String {
  fileprivate static let tooMany = "问号、叹号叠用不超过三个，公文里用一个就够"
  fileprivate static let piled = "问号、叹号在公文里一般不叠用"
}
