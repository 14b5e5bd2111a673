import OfficialDocuments

/// 批复 closes with 此复, an answering letter with 特此函复.
///
/// 惯例。
struct ReplyClosing: PhraseRule {
  let code: RuleCode = "GW403"
  let kind = Phrase.Kind.closing
  let title = "批复用“此复”，复函用“特此函复”"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定结束语")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "批复是上级答复下级，用“此复”“特此批复”；函是平等往来，复函用“特此函复”。互相换用，身份就错了。"
    + "结束语也可以不写。"
  let example: RuleExample? = RuleExample(
    wrong: "批复：特此函复。", right: "批复：此复。")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    switch phrase.genre {
    case .reply:
      let wrong = ["函复", "复函", "函达", "特此通知", "特此报告", "特此请示"]
      return wrong.lazy.compactMap { text.firstRange(of: $0) }.prefix(1).map {
        .unfit($0, in: text, usual: "此复", rule: code)
      }
    case .letter:
      return text.firstRange(of: "批复").map { place in
        // 请予批复 is what LetterInEqualTone is about; here the letter itself calls itself a reply.
        text[..<place.lowerBound].hasSuffix("此")
          ? [.unfit(place, in: text, usual: "特此函复", rule: code)] : []
      } ?? []
    case .resolution, .decision, .order, .communique, .announcement, .publicNotice, .opinion,
      .notice, .circular, .report, .requestForInstructions, .bill, .minutes, nil:
      return []
    }
  }
}

extension Finding {
  fileprivate static func unfit(
    _ range: Range<String.Index>, in text: String, usual: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“\(text[range])”与文种不合，通行写法是“\(usual)”")
  }
}
