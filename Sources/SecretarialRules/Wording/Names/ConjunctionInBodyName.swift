/// In the names of bodies 和 is not changed to 与.
///
/// Convention; the names under which the bodies were set up.
struct ConjunctionInBodyName: ListedWordsRule {
  let code: RuleCode = "WZ661"
  let title = "政府部门名称里的“和”不写成“与”"
  let basis = Basis.convention("机构改革方案和机构编制部门批准的名称")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "发展和改革委员会、人力资源和社会保障部、文化和旅游部，名称里都是“和”。"
    + "全国人大的环境与资源保护委员会、农业与农村委员会，名称里是“与”；地方有的机构名称另有写法，以批准的名称为准。"
  let example: RuleExample? = RuleExample(
    wrong: "县发展与改革局", right: "县发展和改革局")

  static let list = WordList(
    """
    发展与改革委员会;发展和改革委员会;;名称里是“和”
    发展与改革局;发展和改革局;;名称里是“和”
    人力资源与社会保障部;人力资源和社会保障部;后-门;名称里是“和”
    人力资源与社会保障厅;人力资源和社会保障厅;;名称里是“和”
    人力资源与社会保障局;人力资源和社会保障局;;名称里是“和”
    住房与城乡建设部;住房和城乡建设部;后-门;名称里是“和”
    住房与城乡建设厅;住房和城乡建设厅;;名称里是“和”
    住房与城乡建设局;住房和城乡建设局;;名称里是“和”
    工业与信息化部;工业和信息化部;后-门;名称里是“和”
    工业与信息化厅;工业和信息化厅;;名称里是“和”
    工业与信息化局;工业和信息化局;;名称里是“和”
    文化与旅游部;文化和旅游部;后-门;名称里是“和”
    文化与旅游厅;文化和旅游厅;;名称里是“和”
    文化与旅游局;文化和旅游局;;名称里是“和”
    国家林业与草原局;国家林业和草原局;;名称里是“和”
    粮食与物资储备局;粮食和物资储备局;;名称里是“和”
    国有资产监督与管理委员会;国有资产监督管理委员会;;名称里没有“与”
    党史与文献研究院;党史和文献研究院;;名称里是“和”
    """)

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
