/// No 、 stands before 等.
///
/// GB/T 15834—2011 B.1.2, which is informative, so this is a hint.
struct NoMarkBeforeEtc: AnchoredRule {
  let code: RuleCode = "WZ724"
  let title = "用顿号并列之后接“等”，“等”前面不用顿号"
  let basis = Basis.convention("公文的通行写法", seeAlso: Citation(.punctuation, "B.1.2"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "“等”跟在最后一项后面，中间没有停顿，如“社区、学校等单位”。国标资料性附录这样建议。"
  let example: RuleExample? = RuleExample(wrong: "社区、学校、等单位", right: "社区、学校等单位")

  let anchors = [
    "单位", "部门", "方面", "工作", "问题", "情况", "内容", "地", "活动", "人员", "措施", "文件", "材料", "事项", "项目", "领域",
    "环节", "行业", "企业", "形式", "方式", "有关", "相关", "。", "，", "；",
  ].map { "、等\($0)" }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard
      text.isHan(place.lowerBound - 1) || text.scalar(place.lowerBound - 1)?.closesChinese == true
    else { return nil }
    return finding(
      .hint, place.lowerBound..<place.lowerBound + 1, in: text, .superfluous, replacement: "")
  }
}

extension String {
  fileprivate static let superfluous = "“等”前面不用顿号"
}
