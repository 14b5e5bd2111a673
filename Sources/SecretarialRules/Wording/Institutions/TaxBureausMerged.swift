/// State and local tax bureaus are one tax bureau.
///
/// Convention: the reform of 2018. The finding only asks.
struct TaxBureausMerged: ListedWordsRule {
  let code: RuleCode = "WZ616"
  let title = "国税局、地税局已合并为税务局"
  let basis = Basis.convention("《深化党和国家机构改革方案》（2018年）：省级和省级以下国税地税机构合并")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "2018年6月至7月，国税、地税机构自上而下合并，省、市、县三级都挂“国家税务总局××省（市、"
    + "县）税务局”的牌子，平时称税务局。说合并以前的事才写国税局、地税局。"
  let example: RuleExample? = RuleExample(
    wrong: "请到县国税局办理", right: "请到县税务局办理")

  static let list = WordList(
    """
    国家税务局;税务局;前-原;2018年国税、地税机构合并
    地方税务局;税务局;前-原;2018年国税、地税机构合并
    国税局;税务局;前-原;2018年国税、地税机构合并
    地税局;税务局;前-原;2018年国税、地税机构合并
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    DatedName.isOutdated(place, since: entry.year, in: text)
  }

  func message(_ entry: WordList.Entry) -> String { .renamed(entry) }
}
