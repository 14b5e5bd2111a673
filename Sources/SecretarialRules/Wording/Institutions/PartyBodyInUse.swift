/// A central body of the Party bears the name that it has today.
///
/// Convention: the reform of 2018. The finding only asks.
struct PartyBodyInUse: ListedWordsRule {
  let code: RuleCode = "WZ619"
  let title = "党中央机构用现行名称"
  let basis = Basis.convention("《深化党和国家机构改革方案》（2018年）；叙述历史照录旧名")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "2018年，中央全面深化改革、网络安全和信息化、财经、外事四个领导小组改为委员会，"
    + "中央党校和国家行政学院合并，三家党史文献机构组成中央党史和文献研究院。"
  let example: RuleExample? = RuleExample(
    wrong: "中央全面深化改革领导小组要求", right: "中央全面深化改革委员会要求")

  static let list = WordList(
    """
    中央全面深化改革领导小组;中央全面深化改革委员会;前-原;2018年改为委员会
    中央网络安全和信息化领导小组;中央网络安全和信息化委员会;前-原;2018年改为委员会
    中央财经领导小组;中央财经委员会;前-原;2018年改为委员会
    中央外事工作领导小组;中央外事工作委员会;前-原;2018年改为委员会
    国家行政学院;中央党校（国家行政学院）;前-原|（|(|和 后-出版社|学报;2018年与中央党校合并
    中央党史研究室;中央党史和文献研究院;前-原;2018年合并组建中央党史和文献研究院
    中央文献研究室;中央党史和文献研究院;前-原;2018年合并组建中央党史和文献研究院
    中央编译局;中央党史和文献研究院;前-原;2018年合并组建中央党史和文献研究院
    中央国家机关工作委员会;中央和国家机关工作委员会;前-原;2018年合并组建中央和国家机关工作委员会
    中央直属机关工作委员会;中央和国家机关工作委员会;前-原;2018年合并组建中央和国家机关工作委员会
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    DatedName.isOutdated(place, since: entry.year, in: text)
  }

  func message(_ entry: WordList.Entry) -> String { .renamed(entry) }
}
