import OfficialDocuments
import PrintedSheets
import SecretarialRules

/// The findings as one page that needs nothing beside it: to print, to file, to pass on.
struct HTMLReport {
  let files: [CheckedFile]

  /// Longer documents show only the lines that have findings.
  private static let mostLines = 2000

  /// The page.
  var text: String {
    let total = files.map(\.findings.count).reduce(0, +)
    return HTMLPage.text(
      "公文检查报告", style: Self.style,
      body: """
        <h1>公文检查报告</h1>
        <p class="summary">\(files.count) 份文件，\(total) 处发现。错误是违反规则；请核对要由人判断；提示可改可不改。\
        没有发现不等于没有错。</p>
        \(files.map(section).joined())\(explanations)

        """)
  }

  private func section(_ file: CheckedFile) -> String {
    var parts = ["<section>\n<h2>\(HTMLText.escaped(file.name))</h2>\n"]
    let counts = [Finding.Severity.error, .doubtful, .hint].map { severity in
      "\(severity.rawValue) \(file.findings.count { $0.finding.severity == severity })"
    }
    parts.append("<p>\(file.lineCount) 行：\(counts.joined(separator: "，"))。</p>\n")
    if let sentence = CheckScreen.passedOver(in: file) {
      parts.append("<p>\(HTMLText.escaped(sentence))</p>\n")
    }
    if file.isClassified {
      parts.append("<p class=\"warning\">\(CheckScreen.classifiedWarning(file.name))报告里不带原文。</p>\n")
    }
    let byLine = Dictionary(grouping: file.reported, by: \.line)
    let showsAll = file.lineCount <= Self.mostLines && !file.isClassified
    parts.append("<div class=\"document\">\n")
    for (index, range) in file.lines.enumerated() {
      let findings = byLine[index + 1] ?? []
      guard showsAll || !findings.isEmpty else { continue }
      let words =
        file.isClassified ? "" : marked(file.document.text, range, findings.map(\.finding))
      parts.append(
        "<p class=\"line\"><span class=\"number\">\(index + 1)</span>\(words)</p>\n")
      parts.append(contentsOf: findings.map(note))
    }
    parts.append("</div>\n</section>\n")
    return parts.joined()
  }

  /// Why the rules that were not met are so, each once.
  private var explanations: String {
    let codes = Set(files.flatMap { $0.findings.map(\.finding.rule) }).sorted()
    guard !codes.isEmpty else { return "" }
    let entries = codes.compactMap(RuleCatalog.rule).map { rule in
      "<dt>\(rule.code) \(HTMLText.escaped(rule.title))</dt>"
        + "<dd>\(HTMLText.escaped(rule.explanation))</dd>\n"
    }
    return "<section>\n<h2>规则说明</h2>\n<dl>\n\(entries.joined())</dl>\n</section>\n"
  }

  /// A line with its marked places; where they overlap the most severe shows.
  private func marked(
    _ text: String, _ line: Range<String.Index>, _ findings: [Finding]
  ) -> String {
    var edges: Set<String.Index> = [line.lowerBound, line.upperBound]
    for finding in findings {
      edges.insert(min(max(finding.range.lowerBound, line.lowerBound), line.upperBound))
      edges.insert(min(max(finding.range.upperBound, line.lowerBound), line.upperBound))
    }
    let sorted = edges.sorted()
    return zip(sorted, sorted.dropFirst()).map { start, end in
      let severity = findings.filter { $0.range.lowerBound <= start && end <= $0.range.upperBound }
        .map(\.severity).max()
      let words = HTMLText.escaped(String(text[start..<end]))
      return severity.map { "<mark class=\"\($0.mark)\">\(words)</mark>" } ?? words
    }.joined()
  }

  private func note(_ located: CheckedFile.Located) -> String {
    let finding = located.finding
    var parts = [
      "<div class=\"note \(finding.severity.mark)\"><p><strong>\(finding.severity.rawValue) "
        + "\(finding.rule)</strong> 第 \(located.column) 字：\(HTMLText.escaped(finding.message))"
    ]
    if let replacement = finding.replacement {
      parts.append(
        replacement.isEmpty ? "。删去" : "。改成：<b>\(HTMLText.escaped(replacement))</b>")
    }
    parts.append("</p>")
    if let rule = RuleCatalog.rule(finding.rule) {
      parts.append("<p class=\"basis\">依据：\(HTMLText.escaped(rule.basis.description))</p>")
    }
    return parts.joined() + "</div>\n"
  }

  private static let style = """
    :root{color-scheme:light dark}
    body{font-family:"Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;line-height:1.7;\
    max-width:46rem;margin:1.5rem auto;padding:0 1rem}
    h1{font-size:1.5rem;text-align:center}h2{font-size:1.15rem;overflow-wrap:anywhere}
    .line{margin:0;min-height:1.7em;padding-left:3.2rem;position:relative;white-space:pre-wrap;overflow-wrap:anywhere}
    .number{position:absolute;left:0;width:2.6rem;text-align:right;opacity:.6;\
    font-family:monospace;white-space:pre}
    mark{background:none;color:inherit;text-decoration-skip-ink:none;text-underline-offset:.2em}
    mark.error{text-decoration:underline double #c00}
    mark.doubtful{text-decoration:underline wavy #a60}
    mark.hint{text-decoration:underline dotted #06c}
    .note{margin:.3rem 0 .6rem 3.2rem;padding:.2rem .7rem;border-left:4px solid #888;font-size:.92rem;\
    break-inside:avoid}
    .note p{margin:.2rem 0}.note.error{border-color:#c00}.note.doubtful{border-color:#a60}
    .note.hint{border-color:#06c}
    .warning{border:2px solid #c00;padding:.4rem .7rem}
    .basis{opacity:.75}dt{font-weight:bold;margin-top:.6rem;break-after:avoid}dd{margin-left:2rem}
    @page{size:A4;margin:22mm 20mm}
    @media print{body{max-width:none;margin:0;padding:0}}
    """
}

extension Finding.Severity {
  fileprivate var mark: String {
    switch self {
    case .error: "error"
    case .doubtful: "doubtful"
    case .hint: "hint"
    }
  }
}
