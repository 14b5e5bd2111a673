/// Provinces, autonomous regions and municipalities are addressed in this order.
///
/// Convention; the Constitution names them so. A hint, because the older order is still met.
struct ProvincesInOrder: ListedWordsRule {
  let code: RuleCode = "WZ658"
  let title = "“省、自治区、直辖市”的次序"
  let basis = Basis.convention("《中华人民共和国宪法》和国务院公文中的次序")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "宪法和国务院公文都写“省、自治区、直辖市”。写成“省、市、自治区”是多年前的习惯，"
    + "“市”又容易看成一般的市。"
  let example: RuleExample? = RuleExample(
    wrong: "各省、市、自治区人民政府", right: "各省、自治区、直辖市人民政府")

  static let list = WordList(
    """
    各省、市、自治区;各省、自治区、直辖市;后-党委书;通行的次序是省、自治区、直辖市
    各省、直辖市、自治区;各省、自治区、直辖市;;通行的次序是省、自治区、直辖市
    各省市自治区;各省、自治区、直辖市;;通行的次序是省、自治区、直辖市
    各省市区;各省、自治区、直辖市;后-域|县|县级|级;通行的写法是省、自治区、直辖市
    """)

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
