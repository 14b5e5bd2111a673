/// Military bodies and the fire service bear the names they have since their reforms.
///
/// Convention. The finding only asks; foreign forces and the past are left alone.
struct ForcesReorganized: ListedWordsRule {
  let code: RuleCode = "WZ617"
  let title = "军队机关、战区和消防队伍用改革后的名称"
  let basis = Basis.convention("深化国防和军队改革（2016年）、跨军地改革（2018年）后的名称；叙述历史照录旧名")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "2016年起，军委机关由四总部改为多部门制，七大军区调整为五大战区；2018年公安消防部"
    + "队退出现役，改为国家综合性消防救援队伍。征兵、双拥、应急类公文容易沿用旧称。"
  let example: RuleExample? = RuleExample(
    wrong: "请县公安消防大队配合", right: "请县消防救援大队配合")

  static let list = WordList(
    """
    沈阳军区;;前-原;2016年七大军区调整为五大战区
    北京军区;;前-原;2016年七大军区调整为五大战区
    济南军区;;前-原;2016年七大军区调整为五大战区
    南京军区;;前-原;2016年七大军区调整为五大战区
    广州军区;;前-原;2016年七大军区调整为五大战区
    成都军区;;前-原;2016年七大军区调整为五大战区
    兰州军区;;前-原;2016年七大军区调整为五大战区
    解放军总参谋部;;前-原;2016年起军委机关实行多部门制
    解放军总政治部;;前-原;2016年起军委机关实行多部门制
    解放军总后勤部;;前-原;2016年起军委机关实行多部门制
    解放军总装备部;;前-原;2016年起军委机关实行多部门制
    第二炮兵部队;火箭军部队;前-原;2016年起称火箭军
    公安消防部队;国家综合性消防救援队伍;前-原;2018年公安消防部队退出现役
    公安消防总队;消防救援总队;前-原;2018年公安消防部队退出现役
    公安消防支队;消防救援支队;前-原;2018年公安消防部队退出现役
    公安消防大队;消防救援大队;前-原;2018年公安消防部队退出现役
    公安消防中队;消防救援站;前-原;2018年公安消防部队退出现役
    公安边防部队;;前-原;2018年公安边防部队退出现役，转为人民警察
    武警森林部队;国家综合性消防救援队伍;前-原;2018年武警森林部队退出现役
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    DatedName.isOutdated(place, since: entry.year, in: text)
  }

  func message(_ entry: WordList.Entry) -> String { .renamed(entry) }
}
