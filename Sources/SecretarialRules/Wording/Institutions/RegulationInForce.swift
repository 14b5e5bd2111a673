/// A law or regulation that is cited as a ground is in force.
///
/// Convention: each entry names the year of the change. The finding only asks, because what
/// happened before is still judged by the old text.
struct RegulationInForce: ListedWordsRule {
  let code: RuleCode = "WZ621"
  let title = "引用现行的法律法规"
  let basis = Basis.convention("各部新法施行时旧法同时废止；年份见每一条的提示")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "公文引用依据要用现行有效的法律法规。旧名在模板里最容易留下来：公文处理看2012年的工作"
    + "条例，信访看2022年的工作条例，档案看2024年的实施条例。追述历史照录旧名并写明年份"
    + "。"
  let example: RuleExample? = RuleExample(
    wrong: "依照《国家行政机关公文处理办法》办理", right: "依照《党政机关公文处理工作条例》办理")

  static let list = WordList(
    LawName.lines([
      ("食品卫生法", "食品安全法", "2009年由食品安全法取代"),
      ("执业医师法", "医师法", "2022年由医师法取代"),
      ("城市规划法", "城乡规划法", "2008年由城乡规划法取代"),
      ("环境噪声污染防治法", "噪声污染防治法", "2022年由噪声污染防治法取代"),
      ("外资企业法", "外商投资法", "2020年由外商投资法取代"),
      ("中外合资经营企业法", "外商投资法", "2020年由外商投资法取代"),
      ("中外合作经营企业法", "外商投资法", "2020年由外商投资法取代"),
      ("行政监察法", "监察法", "2018年由监察法取代"),
      ("治安管理处罚条例", "治安管理处罚法", "2006年由治安管理处罚法取代"),
      ("档案法实施办法", "档案法实施条例", "2024年由实施条例取代"),
      ("保守国家秘密法实施办法", "保守国家秘密法实施条例", "2014年由实施条例取代"),
      ("印花税暂行条例", "印花税法", "2022年由印花税法取代"),
      ("契税暂行条例", "契税法", "2021年由契税法取代"),
      ("资源税暂行条例", "资源税法", "2020年由资源税法取代"),
      ("耕地占用税暂行条例", "耕地占用税法", "2019年由耕地占用税法取代"),
      ("车船税暂行条例", "车船税法", "2012年由车船税法取代"),
      ("增值税暂行条例", "增值税法", "2026年由增值税法取代"),
      ("城市维护建设税暂行条例", "城市维护建设税法", "2021年由城市维护建设税法取代"),
    ]) + """

      《国家行政机关公文处理办法》;《党政机关公文处理工作条例》;;2012年由党政机关公文处理工作条例取代
      《中国共产党机关公文处理条例》;《党政机关公文处理工作条例》;;2012年由党政机关公文处理工作条例取代
      《国家行政机关公文格式》;《党政机关公文格式》;;2012年由党政机关公文格式取代
      《出版物上数字用法的规定》;《出版物上数字用法》;;2011年由出版物上数字用法取代
      《信访条例》;《信访工作条例》;;2022年由信访工作条例取代
      《国家公务员暂行条例》;《中华人民共和国公务员法》;;2006年由公务员法取代
      《城市房屋拆迁管理条例》;《国有土地上房屋征收与补偿条例》;;2011年由国有土地上房屋征收与补偿条例取代
      《营业税暂行条例》;;;2017年废止，营业税改征增值税
      《企业职工奖惩条例》;;;2008年已停止施行
      """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    LawName.isCited(at: place, in: text)
      && !Vicinity(of: place, in: text).tellsOfThePast(before: entry.year)
  }

  func message(_ entry: WordList.Entry) -> String { "请核对\(entry.word)：\(entry.reason)" }
}
