import OfficialDocuments

/// The clauses of rules that are issued follow one another.
///
/// 惯例。
struct ClausesInSequence: DocumentRule {
  let code: RuleCode = "GW538"
  let title = "办法、规定的条号连续，不跳号、不重号"
  let basis = Basis.convention("分条写的办法、规定，条号通行从第一条起全文连续编排")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "条号是以后引用的依据，跳了一条，别人会以为漏印；重了一条，引用时就分不清。条号全文连续，不因为分章而重新编。"
  let example: RuleExample? = RuleExample(wrong: "第三条……第五条……", right: "第三条……第四条……")

  func findings(in document: OfficialDocument) -> [Finding] {
    NumberedParagraphs.texts(of: document).flatMap { findings(in: $0) }
  }

  private func findings(in text: NumberedParagraphs) -> [Finding] {
    var last: (value: Int, paragraph: Int)?
    var findings: [Finding] = []
    for (index, paragraph) in text.paragraphs.enumerated() {
      guard let clause = ClauseNumber(opening: paragraph) else { continue }
      defer { if last != nil || clause.value == 1 { last = (clause.value, index) } }
      // Rules that are quoted in part begin anywhere; another set of rules begins at 第一条.
      guard let last, clause.value != 1, clause.value != last.value + 1 else { continue }
      let isSkipped = clause.value > last.value
      if isSkipped, text.hold(Self.forms(last.value + 1), from: last.paragraph, upTo: index) {
        continue
      }
      let previous = text.paragraphs[last.paragraph].prefix { !$0.isWhitespace }
      findings.append(
        Finding(
          rule: code, severity: .doubtful, range: clause.range,
          message: "“\(previous)”之后是“\(paragraph[clause.range])”，条号不连续"))
    }
    return findings
  }

  private static func forms(_ value: Int) -> [String] {
    ["第\(LooseNumeral.han(value))条", "第\(value)条"]
  }
}
