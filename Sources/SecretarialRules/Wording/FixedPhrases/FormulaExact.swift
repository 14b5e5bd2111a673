/// A set phrase of central documents is written as it stands there.
///
/// Convention. Only phrases with one settled wording are listed, each with what is usually changed
/// by mistake; titles and quotations are left alone.
struct FormulaExact: ListedWordsRule {
  let code: RuleCode = "WZ641"
  let title = "固定表述与中央文件一致"
  let basis = Basis.convention("中央文件的通行表述；以文件公布的文字为准")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "固定表述一个字也不换：是铸牢中华民族共同体意识，不是筑牢；“一带一路”是倡议，"
    + "不称战略。拿不准就查最近的中央文件。"
  let example: RuleExample? = RuleExample(
    wrong: "筑牢中华民族共同体意识", right: "铸牢中华民族共同体意识")

  static let list = WordList(
    """
    筑牢中华民族共同体意识;铸牢中华民族共同体意识;;通行的表述是“铸牢”
    铸牢中华民族命运共同体意识;铸牢中华民族共同体意识;;通行的表述没有“命运”
    铸牢中华民族共同意识;铸牢中华民族共同体意识;;缺“体”字
    牢记初心、不忘使命;不忘初心、牢记使命;;通行的表述是“不忘初心、牢记使命”
    青山绿水就是金山银山;绿水青山就是金山银山;;通行的次序是“绿水青山”
    为中华民族谋幸福、为中国人民谋复兴;为中国人民谋幸福、为中华民族谋复兴;;谋幸福的对象是人民，谋复兴的对象是民族
    为中华民族谋幸福，为中国人民谋复兴;为中国人民谋幸福，为中华民族谋复兴;;谋幸福的对象是人民，谋复兴的对象是民族
    “一带一路”战略;“一带一路”倡议;后-伙伴|对接|支点|枢纽|节点|通道|意义|机遇;通行的表述是“倡议”
    一带一路战略;“一带一路”倡议;后-伙伴|对接|支点|枢纽|节点|通道|意义|机遇;通行的表述是“倡议”
    稳中有进工作总基调;稳中求进工作总基调;;通行的表述是“稳中求进”
    实现中华民族的伟大复兴的中国梦;实现中华民族伟大复兴的中国梦;;多了一个“的”字
    全心全意地为人民服务;全心全意为人民服务;;固定表述里没有“地”
    为人民全心全意服务;全心全意为人民服务;;次序不对
    中央八条规定;中央八项规定;;通行的表述是“八项”
    """)

  /// Some of the phrases hold quotation marks themselves: what counts is where they begin.
  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    let start = place.lowerBound
    return text.scalars[start] == "“"
      ? start == 0 || !text.isInTitleOrQuote(start - 1) : !text.isInTitleOrQuote(start)
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
