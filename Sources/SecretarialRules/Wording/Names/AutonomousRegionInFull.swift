/// An autonomous region bears its whole name.
///
/// Convention; a matter of fact and, for 维族 and 蒙族, the usage notes of Xinhua. 新疆 and 广西 alone are
/// right short names; with 自治区 the name is written in full.
struct AutonomousRegionInFull: ListedWordsRule {
  let code: RuleCode = "WZ659"
  let title = "自治区和民族名称写全"
  let basis = Basis.convention("现行行政区划名称；新华社《新闻信息报道中的禁用词和慎用词》不简称民族名称")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "五个自治区的全称是内蒙古自治区、广西壮族自治区、西藏自治区、宁夏回族自治区、"
    + "新疆维吾尔自治区。可以简称内蒙古、广西、西藏、宁夏、新疆；带“自治区”三字就写全称。"
    + "民族名称也写全，不写“维族”“蒙族”。"
  let example: RuleExample? = RuleExample(
    wrong: "新疆自治区人民政府", right: "新疆维吾尔自治区人民政府")

  static let list = WordList(
    """
    新疆自治区;新疆维吾尔自治区;;全称是新疆维吾尔自治区
    新疆维吾尔族自治区;新疆维吾尔自治区;;全称里没有“族”字
    新疆省;新疆维吾尔自治区;;现行名称是新疆维吾尔自治区
    广西自治区;广西壮族自治区;;全称是广西壮族自治区
    广西省;广西壮族自治区;后-立|直|级;现行名称是广西壮族自治区
    广西壮自治区;广西壮族自治区;;全称是广西壮族自治区
    宁夏自治区;宁夏回族自治区;;全称是宁夏回族自治区
    宁夏省;宁夏回族自治区;;现行名称是宁夏回族自治区
    宁夏回自治区;宁夏回族自治区;;全称是宁夏回族自治区
    内蒙自治区;内蒙古自治区;;全称是内蒙古自治区
    内蒙省;内蒙古自治区;;现行名称是内蒙古自治区
    内蒙古省;内蒙古自治区;;现行名称是内蒙古自治区
    内蒙古蒙古族自治区;内蒙古自治区;;全称是内蒙古自治区
    西藏藏族自治区;西藏自治区;;全称是西藏自治区
    西藏省;西藏自治区;;现行名称是西藏自治区
    维族;维吾尔族;前-四|思|多|二|三;民族名称写全称
    蒙族;蒙古族;前-启;民族名称写全称
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
      && !Vicinity(of: place, in: text).tellsOfThePast(before: 1960)
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
