import OfficialDocuments

/// The attachments follow in the order of their numbers.
///
/// 国标：GB/T 9704—2012 7.3.7。
struct AttachmentHeadingsInSequence: DocumentRule {
  let code: RuleCode = "GW553"
  let title = "附件按顺序号排列，不缺不重"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.7"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "附件的顺序号与附件说明一致，所以也从1起依次排。跳了号，收文机关会当作漏装；重了号，引用时分不清。"
  let example: RuleExample? = RuleExample(wrong: "附件1……附件3", right: "附件1……附件2")

  func findings(in document: OfficialDocument) -> [Finding] {
    let headings = document.all(.attachment).compactMap {
      AttachmentHeading($0, in: document.text)
    }
    guard headings.count > 1 else { return [] }
    var findings: [Finding] = []
    var last = 0
    for heading in headings {
      // 附件1-1 has no plain number and is left alone.
      guard let value = heading.numeral?.value else { continue }
      if value != last + 1, !(value == 1 && findings.isEmpty && last > 1) {
        findings.append(
          Finding(
            rule: code, severity: .doubtful, range: heading.range,
            message: last == 0
              ? "第一个附件的顺序号是\(value)，前面没有看到附件1"
              : "附件\(last)之后是附件\(value)，请核对顺序号"))
      }
      last = value
    }
    return findings
  }
}
