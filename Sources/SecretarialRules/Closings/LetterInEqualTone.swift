import OfficialDocuments

/// A letter closes in the tone of equals.
///
/// 惯例。
struct LetterInEqualTone: PhraseRule {
  let code: RuleCode = "GW404"
  let kind = Phrase.Kind.closing
  let title = "函的结束语语气平等"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定结束语")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "双方不相隶属，既不能命令，也不必用对上级的话。商洽写“请予支持”“请予函复”，告知写“特此函达”。"
  let example: RuleExample? = RuleExample(
    wrong: "请遵照执行。", right: "特此函达，请予支持。")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    guard phrase.genre == .letter else { return [] }
    if let place = LetterInEqualTone.commands.lazy.compactMap({ text.firstRange(of: $0) }).first {
      return [.command(place, in: text, rule: code)]
    }
    if let place = LetterInEqualTone.upward.lazy.compactMap({ text.firstRange(of: $0) }).first {
      return [.upward(place, in: text, rule: code)]
    }
    return []
  }

  private static let commands = [
    "遵照执行", "贯彻执行", "严格执行", "抓好落实", "认真落实", "务必", "必须", "不得有误", "照此办理",
  ]
  private static let upward = ["请批示", "请予批示", "请指示", "请示复", "请批复", "请予批复", "特此请示", "特此报告"]
}

extension Finding {
  fileprivate static func command(
    _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“\(text[range])”是对下级的口气，函用“请予支持”“请予函复”“特此函达”")
  }

  fileprivate static func upward(
    _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“\(text[range])”是对上级的口气，函请求批准写“请予函复”“请予审批”")
  }
}
