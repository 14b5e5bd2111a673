/// A local body bears the name that it has today.
///
/// Convention. Local names differ from place to place, so the finding only asks, and where the
/// successor is not the same everywhere it offers no name.
struct LocalBodyInUse: ListedWordsRule {
  let code: RuleCode = "WZ615"
  let title = "地方机构用现行名称"
  let basis = Basis.convention("《深化党和国家机构改革方案》（2018年）和各地的机构改革方案；名称以当地批准的为准")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "2018年以后地方机构随中央改革调整，工商、质监、食药监多并入市场监管部门，"
    + "环保、国土、安监也都改了名称。各地设置不尽相同，以本地机构编制部门批准的名称为准。"
  let example: RuleExample? = RuleExample(
    wrong: "由县环保局牵头", right: "由县生态环境局牵头")

  static let list = WordList(
    """
    工商行政管理局;市场监督管理局;前-原|老;2019年前后并入市场监督管理部门
    工商局;市场监督管理局;前-原|老|国家 后-势|面;2019年前后并入市场监督管理部门
    质量技术监督局;市场监督管理局;前-原;2019年前后并入市场监督管理部门
    质监局;市场监督管理局;前-原;2019年前后并入市场监督管理部门
    食品药品监督管理局;市场监督管理局;前-原|国家;2019年前后并入市场监督管理部门
    食药监局;市场监督管理局;前-原|国家;2019年前后并入市场监督管理部门
    环保局;生态环境局;前-原|老|态;2019年前后组建生态环境局
    环境保护局;生态环境局;前-原|国家;2019年前后组建生态环境局
    国土资源局;自然资源局;前-原;2019年前后组建自然资源部门
    国土局;自然资源局;前-原|老;2019年前后组建自然资源部门
    安全生产监督管理局;应急管理局;前-原|国家;2019年前后组建应急管理局
    安监局;应急管理局;前-原|国家|矿;2019年前后组建应急管理局
    卫生和计划生育局;卫生健康局;前-原;2019年前后组建卫生健康部门
    卫计委;卫生健康委;前-原|国家;2019年前后组建卫生健康部门
    卫计局;卫生健康局;前-原;2019年前后组建卫生健康部门
    卫生局;卫生健康局;前+县|市|区|州|省|旗|盟;2019年前后组建卫生健康部门
    旅游局;文化和旅游局;前+县|市|区|州|省|旗|盟;2019年前后文化、旅游部门合并
    文化局;文化和旅游局;前+县|市|区|州|省|旗|盟;2019年前后文化、旅游部门合并
    文广新局;文化和旅游局;前-原;2019年前后文化、旅游部门合并
    农业局;农业农村局;前+县|市|区|州|省|旗|盟;2019年前后组建农业农村局
    扶贫办;;前-原|务院 后-法|公|的|学|厂|企|社|实;2021年起改为乡村振兴部门，2023年以后职责归农业农村部门
    扶贫开发办公室;;前-原;2021年起改为乡村振兴部门，2023年以后职责归农业农村部门
    政府法制办公室;司法局;前-原;2019年前后职责并入重新组建的司法行政部门
    政府法制办;司法局;前-原 后-公;2019年前后职责并入重新组建的司法行政部门
    """)

  private static let elsewhere = ["香港", "澳门", "台湾", "美国", "日本", "英国", "德国", "国外", "外国"]
    .map { Array($0.unicodeScalars) }

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    DatedName.isOutdated(place, since: entry.year, in: text)
      && !Vicinity(of: place, in: text).contains(anyOf: Self.elsewhere)
  }

  func message(_ entry: WordList.Entry) -> String { .renamed(entry) }
}
