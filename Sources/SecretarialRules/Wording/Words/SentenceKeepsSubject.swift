/// A clause with 通过 or 在……下 does not swallow the subject.
///
/// Convention of style: 通过学习，使大家提高了认识 has no subject. It is very common in offices, so this is a
/// hint, and only where the sentence begins with the preposition and the next clause with 使.
struct SentenceKeepsSubject: AnchoredRule {
  let code: RuleCode = "WZ651"
  let title = "“通过……，使……”不要丢了主语"
  let basis = Basis.convention("语法修辞常识：成分残缺")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "“通过学习，使大家提高了认识”里，“通过”和“使”把该当主语的词都占去了。"
    + "删去“通过”：学习使大家提高了认识；或者删去“使”：通过学习，大家提高了认识。"
  let example: RuleExample? = RuleExample(
    wrong: "通过这次培训，使大家提高了认识。", right: "通过这次培训，大家提高了认识。")

  let anchors = ["，使"]

  private static let openings = ["通过", "经过"].map { Array($0.unicodeScalars) }
  /// Words in which 使 does not mean to cause, or that need no subject.
  private static let others: Set<Unicode.Scalar> = ["用", "命", "者", "馆", "团", "节", "劲", "出"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let scalars = text.scalars
    guard place.upperBound < scalars.count, !Self.others.contains(scalars[place.upperBound]) else {
      return nil
    }
    // Back to the beginning of the sentence: one clause only, with no verb of its own visible.
    var start = place.lowerBound
    while start > 0, place.lowerBound - start <= 40, !scalars[start - 1].endsSentence,
      !scalars[start - 1].separatesWords
    {
      start -= 1
    }
    guard start == 0 || scalars[start - 1].endsSentence || scalars[start - 1] == "　",
      let opening = Self.openings.first(where: { text.hasPrefix($0, at: start) }),
      !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    return finding(
      severity, start..<start + opening.count, in: text, .swallowed(text.string(start..<start + 2)))
  }
}

extension String {
  fileprivate static func swallowed(_ opening: String) -> String {
    "“\(opening)……，使……”似缺主语，可删去“\(opening)”或者“使”"
  }
}
