/// The name of the guiding thought is written in full.
///
/// Convention; the Party constitution of 2017. A slip in it is a matter of copying, so the finding
/// only asks and offers the full name.
struct ThoughtNamedInFull: ListedWordsRule {
  let code: RuleCode = "WZ640"
  let title = "习近平新时代中国特色社会主义思想写全称"
  let basis = Basis.convention("中央文件的通行表述；见《中国共产党章程》和《中华人民共和国宪法》序言")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "全称是“习近平新时代中国特色社会主义思想”，“新时代”“中国特色”“社会主义”一样不缺，"
    + "次序不变。凭记忆输入最容易漏词，用词库或者从正式文件里复制最稳妥。"
  let example: RuleExample? = RuleExample(
    wrong: "学习习近平中国特色社会主义思想", right: "学习习近平新时代中国特色社会主义思想")

  static let list = WordList(
    """
    习近平中国特色社会主义思想;习近平新时代中国特色社会主义思想;;缺“新时代”
    习近平新时代社会主义思想;习近平新时代中国特色社会主义思想;;缺“中国特色”
    习近平新时代特色社会主义思想;习近平新时代中国特色社会主义思想;;缺“中国”
    习近平新时代中国特色思想;习近平新时代中国特色社会主义思想;;缺“社会主义”
    习近平新时代中国社会主义思想;习近平新时代中国特色社会主义思想;;缺“特色”
    习近平中国特色社会主义新时代思想;习近平新时代中国特色社会主义思想;;次序不对
    习近平总书记新时代中国特色社会主义思想;习近平新时代中国特色社会主义思想;;名称里没有“总书记”
    习近平同志新时代中国特色社会主义思想;习近平新时代中国特色社会主义思想;;名称里没有“同志”
    习近平新时期中国特色社会主义思想;习近平新时代中国特色社会主义思想;;是“新时代”
    习近平新时代有中国特色社会主义思想;习近平新时代中国特色社会主义思想;;没有“有”字
    习近平新时代中国特色的社会主义思想;习近平新时代中国特色社会主义思想;;没有“的”字
    """)

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
