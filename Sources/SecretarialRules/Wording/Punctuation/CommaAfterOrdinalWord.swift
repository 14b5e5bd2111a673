/// 第一, 其一 and 首先 at the head of a sentence are followed by ，.
///
/// GB/T 15834—2011 4.4.3.3 c). In a list, 第一、二产业 or 首先、其次, the words keep their 、.
struct CommaAfterOrdinalWord: AnchoredRule {
  let code: RuleCode = "WZ711"
  let title = "“第一”“其一”“首先”一类序次语后面用逗号"
  let basis = Basis.standard(Citation(.punctuation, "4.4.3.3 c)"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "“第”字头、“其”字头和“首先”一类的序次语后面用逗号；“一、”“二、”这样的汉字数字序号才用顿号。"
  let example: RuleExample? = RuleExample(wrong: "第一、加强组织领导。", right: "第一，加强组织领导。")

  let anchors: [String] =
    "一二三四五六七八九十".map { "第\($0)、" } + "一二三四五".map { "其\($0)、" }
    + ["首先、", "其次、", "再次、", "最后、"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.startsSentence(place.lowerBound), let after = text.scalar(place.upperBound),
      after.isHan, !after.isHanOrdinal, !"第其再最中末".unicodeScalars.contains(after),
      !text.isInTitle(place.lowerBound)
    else { return nil }
    return finding(
      .error, place.upperBound - 1..<place.upperBound, in: text,
      .comma(text.string(place.lowerBound..<place.upperBound - 1)), replacement: "，")
  }
}

extension String {
  fileprivate static func comma(_ word: String) -> String { "序次语“\(word)”后面用逗号" }
}
