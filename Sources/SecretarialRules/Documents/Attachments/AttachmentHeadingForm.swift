import OfficialDocuments

/// Above an attachment stands 附件 with an Arabic number and nothing else.
///
/// 国标：GB/T 9704—2012 7.3.7。
struct AttachmentHeadingForm: DocumentRule {
  let code: RuleCode = "GW554"
  let title = "附件左上角写“附件1”，用阿拉伯数字，不加冒号"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.7"), Citation(.documentFormat, "7.3.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation =
    "“附件”二字和顺序号用黑体，顶格排在左上角第一行，后面不加标点；标题另起，居中排在第三行。顺序号与附件说明一致，所以也用阿拉伯数字。"
  let example: RuleExample? = RuleExample(wrong: "附件一：", right: "附件1")

  func findings(in document: OfficialDocument) -> [Finding] {
    document.all(.attachment).flatMap { attachment -> [Finding] in
      guard let heading = AttachmentHeading(attachment, in: document.text) else { return [] }
      var findings: [Finding] = []
      if let numeral = heading.numeral, numeral.script != .arabic {
        findings.append(
          Finding(
            rule: code, severity: .doubtful, range: heading.digits,
            message: "附件顺序号用阿拉伯数字", replacement: String(numeral.value)))
      }
      if !heading.colon.isEmpty, heading.colon.upperBound == heading.range.upperBound {
        findings.append(
          Finding(
            rule: code, severity: .hint, range: heading.colon,
            message: "附件左上角的标识后面不加冒号", replacement: ""))
      }
      return findings
    }
  }
}
