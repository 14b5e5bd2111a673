import OfficialDocuments

/// A document number has the code, the year, the serial number and 号.
///
/// 国标：GB/T 9704—2012 7.2.5；规定：2012年条例第九条第五项。
struct NumberIsComplete: PhraseRule {
  let code: RuleCode = "GW208"
  let kind = Phrase.Kind.documentNumber
  let title = "发文字号由机关代字、年份、顺序号组成，后加“号”"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.2.5"), Citation(.documentRegulations, "第九条第五项"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "代字说明是谁发的，年份和顺序号说明是哪年的第几件，最后写“号”。少一样就查不到。"
  let example: RuleExample? = RuleExample(
    wrong: "云政办发〔2026〕7", right: "云政办发〔2026〕7号")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentNumber.Parts(text)
    // An order has a running number of its own: 第7号.
    let isOrder = phrase.genre == .order && parts.ordinal != nil && parts.year == nil
    // Minutes go by issues, 第3期, or by a bare year and number (GB/T 9704 10.3 leaves it to them).
    let isOfMinutes = phrase.genre == .minutes
    if isOfMinutes, parts.isIssue(in: text) { return [] }
    if phrase.isNumberedAnnouncement(parts) { return [] }
    var findings: [Finding] = []
    if parts.agencyCode == nil, !isOrder, !isOfMinutes {
      findings.append(.missing("机关代字", at: text.startIndex, rule: code))
    }
    let afterCode = parts.agencyCode?.upperBound ?? text.startIndex
    if parts.year == nil, !isOrder {
      findings.append(.missing("年份", at: afterCode, rule: code))
    }
    let afterYear = parts.closing?.upperBound ?? parts.year?.upperBound ?? afterCode
    guard let serial = parts.serial else {
      findings.append(.missing("发文顺序号", at: afterYear, rule: code))
      return findings
    }
    if let rest = parts.rest {
      findings.append(.surplus(rest, in: text, hasMark: parts.mark != nil, rule: code))
    } else if parts.mark == nil {
      findings.append(.missing("“号”", at: serial.upperBound, rule: code, replacement: "号"))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func missing(
    _ part: String, at place: String.Index, rule: RuleCode, replacement: String? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: place..<place, message: "发文字号缺少\(part)",
      replacement: replacement)
  }

  fileprivate static func surplus(
    _ range: Range<String.Index>, in text: String, hasMark: Bool, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range,
      message: hasMark
        ? "发文字号到“号”为止，多出“\(text[range])”" : "顺序号后面应当只写“号”，这里是“\(text[range])”",
      replacement: hasMark ? "" : "号")
  }
}
