import OfficialDocuments

/// The main recipients end in a full-width colon.
///
/// 国标：GB/T 9704—2012 7.3.2。
struct RecipientsEndInColon: PhraseRule {
  let code: RuleCode = "GW231"
  let kind = Phrase.Kind.mainRecipients
  let title = "主送机关末尾用全角冒号"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "主送机关是对收文方的称呼，后面的正文由冒号引出。冒号要全角，也只在最后一个机关后面用。"
  let example: RuleExample? = RuleExample(
    wrong: "各县（区）人民政府:", right: "各县（区）人民政府：")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let list = RecipientList(text)
    guard let last = list.items.last else { return [] }
    let ending = text[list.ending].filter { !$0.isWhitespace }
    guard ending != "：" else { return [] }
    return [.colon(last.upperBound..<text.endIndex, written: ending, rule: code)]
  }
}

extension Finding {
  fileprivate static func colon(
    _ range: Range<String.Index>, written: String, rule: RuleCode
  ) -> Finding {
    let message =
      switch written {
      case "": "主送机关后面缺少全角冒号"
      case ":": "冒号要用全角"
      default: "主送机关末尾用全角冒号，不用“\(written)”"
      }
    return Finding(
      rule: rule, severity: .error, range: range, message: message, replacement: "：")
  }
}
