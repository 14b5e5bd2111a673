import OfficialDocuments

/// The urgency is one of the two degrees that paper has.
///
/// 规定：2012年条例第九条第三项。
struct UrgencyIsADegree: DocumentRule {
  let code: RuleCode = "GW512"
  let title = "紧急程度只标特急、加急，电报才有特提、平急"
  let basis = Basis.regulation(Citation(.documentRegulations, "第九条第三项"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "紧急公文按办理的时限分特急、加急两级；电报另分特提、特急、加急、平急四级。"
    + "“急件”“紧急”不是级别，收文机关不知道该多快办。"
  let example: RuleExample? = RuleExample(wrong: "急件", right: "特急")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let urgency = document.first(.urgency), Urgency(rawValue: urgency.words) == nil,
      document.first(.issuerLogo) != nil || document.first(.documentNumber) != nil
    else { return [] }
    if ["特提", "平急"].contains(urgency.words) {
      let isTelegram = document.head.contains {
        $0.text.contains("电报") || $0.text.contains("明电") || $0.text.contains("密电")
      }
      guard !isTelegram else { return [] }
      return [
        Finding(
          rule: code, severity: .doubtful, range: urgency.range,
          message: "“\(urgency.words)”是电报的等级，纸质公文只有特急、加急")
      ]
    }
    return [
      Finding(
        rule: code, severity: .error, range: urgency.range,
        message: "“\(urgency.text)”不是紧急程度，按办理时限标“特急”或者“加急”")
    ]
  }
}
