import OfficialDocuments

/// The brackets of （一） and （1） are full-width.
///
/// 国标：GB/T 9704—2012 7.3.3。
struct LevelBracketsFullWidth: DocumentRule {
  let code: RuleCode = "GW537"
  let title = "层次序数“（一）”“（1）”用全角括号"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.3"), note: "条文说层次序数“可以用”，括号的样子随条文")
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "中文文章里的括号用全角。半角括号多半来自没有切换的输入法或者网页，与上下文的全角标点不齐。"
  let example: RuleExample? = RuleExample(wrong: "(一)加强领导", right: "（一）加强领导")

  func findings(in document: OfficialDocument) -> [Finding] {
    NumberedParagraphs.texts(of: document).filter(\.isBody).flatMap { text in
      text.paragraphs.compactMap { paragraph in
        guard let number = LevelNumber(opening: paragraph),
          number.level == .second || number.level == .fourth,
          paragraph.first == "(" || paragraph[number.range].last == ")"
        else { return nil }
        let digits = paragraph[number.range].dropFirst().dropLast()
        return Finding(
          rule: code, severity: .hint, range: number.range, message: "层次序数的括号用全角",
          replacement: "（\(digits)）")
      }
    }
  }
}
