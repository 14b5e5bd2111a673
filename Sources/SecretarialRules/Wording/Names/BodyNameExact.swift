/// A body bears its name without a slip.
///
/// Convention; the names under which the bodies were set up. Each entry is a slip that yields the
/// name of no body.
struct BodyNameExact: ListedWordsRule {
  let code: RuleCode = "WZ662"
  let title = "国家机关和团体的名称不写错"
  let basis = Basis.convention("宪法、组织法、章程和机构改革方案中的名称")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "最熟的名称最容易一眼带过：中华人民共和国写成中国人民共和国，生态环境部写成生态环保部，"
    + "全国人民代表大会写成全国人大代表大会。落款、抬头、引文里的名称逐字核对。"
  let example: RuleExample? = RuleExample(
    wrong: "中国人民共和国", right: "中华人民共和国")

  static let list = WordList(
    """
    中国人民共和国;中华人民共和国;;国名是中华人民共和国
    中华人民共合国;中华人民共和国;;国名是中华人民共和国
    中华共和国;中华人民共和国;;国名是中华人民共和国
    全国人大代表大会;全国人民代表大会;;“人大”就是人民代表大会
    人大代表大会;人民代表大会;前-国|届|省|市|县|区|乡|镇;“人大”就是人民代表大会
    人民代表常务委员会;人民代表大会常务委员会;;缺“大会”二字
    人大常委委员会;人大常委会;;“常委会”就是常务委员会
    国家市场监管管理总局;国家市场监督管理总局;;名称里是“监督管理”
    市场监管管理局;市场监督管理局;;名称里是“监督管理”
    生态环保部;生态环境部;后-门|署|分;名称是生态环境部
    生态环保厅;生态环境厅;;名称是生态环境厅
    生态环保局;生态环境局;;名称是生态环境局
    退役军人管理部;退役军人事务部;;名称里是“事务”
    退伍军人事务部;退役军人事务部;前-国|国的;名称里是“退役”
    退伍军人事务局;退役军人事务局;;名称里是“退役”
    退役军人管理局;退役军人事务局;;名称里是“事务”
    应急事务管理部;应急管理部;;名称是应急管理部
    国家卫生与健康委员会;国家卫生健康委员会;;名称里没有“与”
    国家卫生和健康委员会;国家卫生健康委员会;;名称里没有“和”
    国家发展改革委员会;国家发展和改革委员会;;全称有“和”，简称国家发展改革委
    国有资产管理监督委员会;国有资产监督管理委员会;;次序是“监督管理”
    中国共产主义共青团;中国共产主义青年团;;全称是中国共产主义青年团
    中国共产党青年团;中国共产主义青年团;;全称是中国共产主义青年团
    中华全国工会;中华全国总工会;前-《;全称是中华全国总工会
    全国妇女联合会;中华全国妇女联合会;前-华|原|民主;全称是中华全国妇女联合会
    中国人民政治协商委员会;中国人民政治协商会议;;是“会议”，下设全国委员会、地方委员会
    国家医疗保险局;国家医疗保障局;;名称里是“保障”
    医疗保险局;医疗保障局;前+省|市|县|区|州|旗;2018年以后设医疗保障局
    国家信访总局;国家信访局;;名称是国家信访局
    国家档案总局;国家档案局;;名称是国家档案局
    国家保密总局;国家保密局;;名称是国家保密局
    国家统计总局;国家统计局;;名称是国家统计局
    国家乡村振兴总局;国家乡村振兴局;;名称是国家乡村振兴局
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
      && !Vicinity(of: place, in: text).tellsOfThePast(before: 1960)
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
