/// The summary terms of central documents stand with their own verbs.
///
/// Convention. Only pairs that make no sense are listed: what has been established cannot be
/// carried out, and to uphold is not upheld.
struct FormulaWithItsVerb: ListedWordsRule {
  let code: RuleCode = "WZ642"
  let title = "“两个确立”“两个维护”等与动词搭配得当"
  let basis = Basis.convention(
    "中央文件的通行表述；如“深刻领悟‘两个确立’的决定性意义，增强‘四个意识’、"
      + "坚定‘四个自信’、做到‘两个维护’”")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“两个确立”说的是已经作出的重大政治论断，用“领悟”“拥护”“捍卫”；“两个维护”是行动"
    + "要求，用“做到”“践行”；意识用“增强”，自信用“坚定”。"
  let example: RuleExample? = RuleExample(
    wrong: "坚决做到“两个确立”", right: "坚决做到“两个维护”")

  static let list = WordList(
    """
    做到“两个确立”;;;“两个确立”多与领悟、拥护、捍卫搭配，“做到”的是“两个维护”
    做到两个确立;;;“两个确立”多与领悟、拥护、捍卫搭配，“做到”的是“两个维护”
    践行“两个确立”;;;“两个确立”多与领悟、拥护、捍卫搭配，“践行”的是“两个维护”
    维护“两个维护”;;;多写“做到‘两个维护’”
    坚定“四个意识”;;;多写“增强‘四个意识’”
    坚定四个意识;;;多写“增强‘四个意识’”
    做到“四个自信”;;;多写“坚定‘四个自信’”
    做到“四个意识”;;;多写“增强‘四个意识’”
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
