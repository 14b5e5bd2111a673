/// Supervision is the business of supervisory commissions.
///
/// Convention: the reform of the supervision system. The finding only asks.
struct SupervisionBodiesInUse: ListedWordsRule {
  let code: RuleCode = "WZ618"
  let title = "监察机关用现行名称"
  let basis = Basis.convention("国家监察体制改革和《深化党和国家机构改革方案》（2018年）；叙述历史照录旧名")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "2018年起设立国家和地方各级监察委员会，监察部、县级以上监察厅（局）不再保留，"
    + "检察机关的反贪、反渎和预防职务犯罪部门转隶监察委员会。"
  let example: RuleExample? = RuleExample(
    wrong: "由市监察局调查", right: "由市监察委员会调查")

  static let list = WordList(
    """
    监察部;国家监察委员会;前+$|由|经|向|被|获|报|据|国家 后-门|分|际|署|队|位;2018年组建国家监察委员会
    国家预防腐败局;国家监察委员会;前-原;2018年并入国家监察委员会
    监察局;监察委员会;前+县|市|区|州|旗|盟;2018年改设监察委员会
    监察厅;监察委员会;前+省|区;2018年改设监察委员会
    反贪污贿赂局;监察委员会;前-原;2018年转隶监察委员会
    反渎职侵权局;监察委员会;前-原;2018年转隶监察委员会
    反贪局;监察委员会;前-原|国|港;2018年转隶监察委员会
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    DatedName.isOutdated(place, since: entry.year, in: text)
  }

  func message(_ entry: WordList.Entry) -> String { .renamed(entry) }
}
