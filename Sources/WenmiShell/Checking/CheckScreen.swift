import OfficialDocuments
import SecretarialRules
import TextLayout

/// What a check found: each finding with its place, the words, the remedy and the basis.
struct CheckScreen {
  let file: CheckedFile
  /// Whether each rule that was not met is explained.
  var explains = false
  /// Whether it is written to a file, where no words of a classified document may stand.
  var isStored = false
  /// Whether a corrected copy follows.
  var isCorrected = false

  /// What is said of a file that bears a secrecy mark.
  static func classifiedWarning(_ name: String) -> String {
    "注意：\(name) 标有密级。涉密文件不能在没有批准用于处理涉密信息的计算机上打开；这里不保存它的文字。"
  }

  func draw(on screen: inout Screen) {
    if file.isClassified {
      screen.paragraph(Self.classifiedWarning(file.name), tone: .wrong)
      screen.blank()
    }
    guard file.document.text.contains(where: { !$0.isWhitespace }) else {
      screen.paragraph("\(file.name) 里没有文字，没有可以检查的。", tone: .strong)
      return
    }
    for located in isStored ? file.reported : file.findings {
      draw(located, on: &screen)
      screen.blank()
    }
    if explains { drawRules(on: &screen) }
    let counts = [Finding.Severity.error, .doubtful, .hint].map { severity in
      "\(severity.rawValue) \(file.findings.count { $0.finding.severity == severity })"
    }
    let unit = file.isWord ? "段（行号是第几段）" : "行"
    screen.paragraph(
      file.findings.isEmpty
        ? "查完 \(file.lineCount) \(unit)，没有发现问题。没有发现不等于没有错，请再通读一遍。"
        : "查完 \(file.lineCount) \(unit)：\(counts.joined(separator: "，"))。"
          + (isCorrected ? "" : "没有改动文件。"), tone: .strong)
    if let sentence = Self.passedOver(in: file) { screen.paragraph(sentence, tone: .faint) }
  }

  /// What is said of the lines in which no character was looked at in its context, if there are any.
  static func passedOver(in file: CheckedFile) -> String? {
    guard !file.passedOver.isEmpty else { return nil }
    let unit = file.isWord ? "段" : "行"
    let named = file.passedOver.prefix(6).map(String.init).joined(separator: "、")
    let rest = file.passedOver.count > 6 ? "等 \(file.passedOver.count) " : ""
    return "第 \(named) \(rest)\(unit)不大像公文用语，没有查疑似别字（\(CharacterFitsContext.code)），请自己细看。"
  }

  /// The rules that were not met, each once.
  private func drawRules(on screen: inout Screen) {
    for code in Set(file.findings.map(\.finding.rule)).sorted() {
      guard let rule = RuleCatalog.rule(code) else { continue }
      RulesScreen.explain(rule, on: &screen)
      screen.blank()
    }
  }

  private func draw(_ located: CheckedFile.Located, on screen: inout Screen) {
    let finding = located.finding
    screen.paragraph(
      "\(finding.severity.rawValue) \(finding.rule)：\(finding.message)", hanging: 2,
      tone: finding.severity == .error ? .wrong : .plain)
    screen.paragraph(
      "--> \(file.name):\(located.line):\(located.column)", indent: 2, hanging: 4, tone: .faint)
    if !isStored || !file.isClassified {
      screen.verbatim(excerpt(of: located, width: screen.columns))
    }
    if let replacement = finding.replacement {
      screen.paragraph(
        replacement.isEmpty ? "删去" : "改成：\(replacement)", indent: 5, hanging: 6)
    }
    if let rule = RuleCatalog.rule(finding.rule) {
      screen.paragraph("= 依据：\(rule.basis)", indent: 5, hanging: 8, tone: .faint)
    }
  }

  /// The words around a finding with carets beneath it.
  private func excerpt(of located: CheckedFile.Located, width: Int) -> [String] {
    let text = file.document.text
    let line = located.lineRange
    let from = located.finding.range.lowerBound
    let to = min(max(located.finding.range.upperBound, from), line.upperBound)
    let start = text.index(from, offsetBy: -Self.context, limitedBy: line.lowerBound)
    let end = text.index(max(from, to), offsetBy: Self.context, limitedBy: line.upperBound)
    let before = Self.printable(text[(start ?? line.lowerBound)..<from], start != nil, "……", "")
    let marked = Self.printable(text[from..<max(from, to)], false, "", "")
    let after = Self.printable(text[max(from, to)..<(end ?? line.upperBound)], end != nil, "", "……")
    let shown = before + marked + after
    let first = shown.index(shown.startIndex, offsetBy: before.count)
    let mark = TextLayout.Mark(
      range: first..<shown.index(first, offsetBy: marked.count), label: "")
    let margin = "\(located.line)"
    let indent = max(4, margin.count) + 3
    var rows = TextLayout.marked(shown, width: width, indent: indent, marks: [mark])
    if let row = rows.first {
      let number = String(repeating: " ", count: max(0, indent - 3 - margin.count)) + margin
      rows[0] = "\(number) | " + row.dropFirst(indent)
    }
    return rows
  }

  /// Characters shown on either side of a finding.
  private static let context = 24

  private static func printable(
    _ text: Substring, _ isCut: Bool, _ before: String, _ after: String
  ) -> String {
    (isCut ? before : "") + TextLayout.sanitised(String(text)) + (isCut ? after : "")
  }
}
