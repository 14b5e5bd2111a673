import OfficialDocuments

/// The serial number has neither padding nor 第, and is in Arabic digits.
///
/// 国标：GB/T 9704—2012 7.2.5。
struct BareSerialNumber: PhraseRule {
  let code: RuleCode = "GW207"
  let kind = Phrase.Kind.documentNumber
  let title = "发文顺序号不编虚位、不加“第”，用阿拉伯数字"
  let basis = Basis.standard(Citation(.documentFormat, "7.2.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "第7号文件写“7号”，不写“007号”“第7号”“七号”。命令、公告单独编号的按惯例写“第7号”，是另一回事。"
    + "份号可以补零到六位，顺序号不补，两个不要弄混。"
  let example: RuleExample? = RuleExample(
    wrong: "云政办发〔2026〕第007号", right: "云政办发〔2026〕7号")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentNumber.Parts(text)
    if phrase.genre == .order, parts.agencyCode == nil, parts.year == nil { return [] }
    if phrase.genre == .minutes, parts.isIssue(in: text) { return [] }
    if phrase.isNumberedAnnouncement(parts) { return [] }
    var findings: [Finding] = []
    if let ordinal = parts.ordinal { findings.append(.ordinal(ordinal, rule: code)) }
    if let range = parts.serial, let serial = LooseNumeral(text[range]),
      serial.isPadded || serial.script != .arabic
    {
      findings.append(.serial(range, serial, rule: code))
    }
    return findings
  }
}

extension Finding {
  fileprivate static func ordinal(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range, message: "发文顺序号前不加“第”", replacement: "")
  }

  fileprivate static func serial(
    _ range: Range<String.Index>, _ serial: LooseNumeral, rule: RuleCode
  ) -> Finding {
    let isOnlyWide = serial.script == .fullWidth && !serial.isPadded
    let message =
      if serial.isPadded { "发文顺序号不编虚位，前面不补零" } else if isOnlyWide { "数字用半角" } else {
        "发文顺序号用阿拉伯数字"
      }
    return Finding(
      rule: rule, severity: isOnlyWide ? .doubtful : .error, range: range, message: message,
      replacement: serial.value > 0 ? String(serial.value) : nil)
  }
}
