import OfficialDocuments

/// The main recipients are bodies, not persons.
///
/// 规定：2012年条例第九条第八项、第十五条第五项。
struct RecipientsAreBodies: PhraseRule {
  let code: RuleCode = "GW232"
  let kind = Phrase.Kind.mainRecipients
  let title = "主送机关用全称、规范化简称或者同类型机关统称，不写个人"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第九条第八项"), Citation(.documentRegulations, "第十五条第五项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "主送机关是负责办理的机关，要写得准：全称、规范化简称，或者“各县（区）人民政府”这样的统称。"
    + "写个人，公文就离开了办理程序；只有上级机关负责人直接交办的事项才可以报送他本人。"
  let example: RuleExample? = RuleExample(
    wrong: "张副市长：", right: "云川市人民政府：")

  func findings(in phrase: Phrase) -> [Finding] {
    RecipientList(phrase.text).items.compactMap { item in
      let name = phrase.text[item]
      guard RecipientsAreBodies.personEndings.contains(where: { name.hasSuffix($0) }) else {
        return nil
      }
      return .person(item, rule: code)
    }
  }

  private static let personEndings = [
    "同志", "先生", "女士", "书记", "市长", "县长", "区长", "省长", "镇长", "乡长", "州长", "局长", "部长",
    "厅长", "处长", "科长", "署长", "主任", "主席", "总理", "院长", "校长", "检察长", "秘书长", "领导", "总经理",
    "董事长", "站长", "所长", "队长",
  ]
}

extension Finding {
  fileprivate static func person(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "这里写的是个人，主送应当写机关；上级机关负责人直接交办的才可以报送本人")
  }
}
