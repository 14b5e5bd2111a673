import OfficialDocuments

/// A request carries one matter.
///
/// 规定：2012年条例第十五条第四项。
struct OneMatterPerRequest: ScenarioRule, PhraseRule {
  let code: RuleCode = "GW303"
  let kind = Phrase.Kind.title
  let violationName = "一文多事"
  let title = "请示应当一文一事"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第四项"))
  let explanation =
    "几件事归不同的人管、批的快慢也不同，写在一起，一件卡住，件件都等。"
    + "同一件事里几个分不开的问题不算多事；互不相干的才要拆。"
  let example: RuleExample? = RuleExample(
    wrong: "关于新建食堂和增加岗位的请示", right: "关于新建食堂的请示；关于增加岗位的请示")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, let matters = scenario.matters, matters > 1,
      scenario.purpose == .askApproval || scenario.purpose == .askInstructions
    else { return nil }
    return violated(
      "一份请示写了\(matters)件不相干的事",
      fix: "拆成\(matters)份请示，一份一件事，分别报送")
  }

  /// 关于新建食堂和增加岗位的请示: each side of the conjunction has a verb and a matter of its own.
  func findings(in phrase: Phrase) -> [Finding] {
    let title = DocumentTitle(phrase.text)
    guard title.genre == .requestForInstructions, let matter = title.matter else { return [] }
    let text = phrase.text[matter]
    guard !text.contains("《"),
      let conjunction = ["以及", "和", "及"].lazy.compactMap({ text.ranges(of: $0).first }).first,
      Self.isMatter(text[..<conjunction.lowerBound]),
      Self.isMatter(text[conjunction.upperBound...])
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: matter,
        message: "标题里像有两件事，请核对；不相干的事要分开写，一文一事")
    ]
  }

  private static func isMatter(_ words: Substring) -> Bool {
    let words = words.filter { !$0.isWhitespace }
    return words.count >= 4 && verbs.contains { words.hasPrefix($0) }
  }

  private static let verbs = [
    "新建", "增加", "增设", "申请", "解决", "拨付", "购置", "采购", "购买", "成立", "设立", "修建", "扩建", "改建", "招聘", "招录",
    "举办", "召开", "建立", "追加", "划拨", "减免", "更换", "配备", "聘用", "调整", "提高", "新增", "购进", "租用",
  ]
}
