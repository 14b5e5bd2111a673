/// A summary term that begins with a number stands in quotation marks.
///
/// Convention; central documents do so, but nothing prescribes it, so this is a hint.
struct SummaryTermInQuotes: ListedWordsRule {
  let code: RuleCode = "WZ643"
  let title = "数字概括的固定表述加引号"
  let basis = Basis.convention("中央文件的通行写法；没有条文规定")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "“四个意识”“两个维护”一类说法是概括语，加引号表示它有特定的内容，不会误读成随便几个意"
    + "识。写进标题也照加。"
  let example: RuleExample? = RuleExample(
    wrong: "增强四个意识", right: "增强“四个意识”")

  static let list = WordList(
    """
    四个意识;“四个意识”;前-“|‘ 后-”|’|形;
    四个自信;“四个自信”;前-“|‘ 后-”|’;
    两个维护;“两个维护”;前-“|‘ 后-”|’|保|单|站;
    两个确立;“两个确立”;前-“|‘ 后-”|’;
    五位一体总体布局;“五位一体”总体布局;前-“|‘;
    四个全面战略布局;“四个全面”战略布局;前-“|‘;
    三严三实;“三严三实”;前-“|‘ 后-”|’;
    """)

  func message(_ entry: WordList.Entry) -> String { "“\(entry.word)”这类概括语通常加引号" }
}
