import OfficialDocuments

/// A title has no punctuation at its end.
///
/// 惯例，参看 GB/T 15834—2011 附录B.4（资料性）。
struct TitleWithoutPunctuation: PhraseRule {
  let code: RuleCode = "GW204"
  let kind = Phrase.Kind.title
  let title = "标题末尾一般不加标点"
  let basis = Basis.convention(
    "标点标准的资料性附录这样说，只供参考", seeAlso: Citation(.punctuation, "B.4"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation =
    "标题是名称，不是句子，末尾用不着点断。括注的（试行）（草案）不算标点。"
  let example: RuleExample? = RuleExample(
    wrong: "石桥区民政局关于做好防汛工作的通知。", right: "石桥区民政局关于做好防汛工作的通知")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let range = phrase.title?.trailingPunctuation else { return [] }
    return [.punctuation(range, rule: code)]
  }
}

extension Finding {
  fileprivate static func punctuation(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .hint, range: range, message: "标题末尾一般不加标点", replacement: "")
  }
}
