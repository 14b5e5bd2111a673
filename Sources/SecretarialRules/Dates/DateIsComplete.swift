import OfficialDocuments

/// The date of a document has year, month and day, the year in full.
///
/// 国标：GB/T 9704—2012 7.3.5.4。
struct DateIsComplete: PhraseRule {
  let code: RuleCode = "GW211"
  let kind = Phrase.Kind.documentDate
  let title = "成文日期年、月、日标全，年份标全称"
  let basis = Basis.standard(Citation(.documentFormat, "7.3.5.4"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "成文日期关系到什么时候生效，年、月、日三样都要写，用“年”“月”“日”三个字。"
    + "“2026.3.11”“26年3月11日”“3月11日”都不合要求。"
  let example: RuleExample? = RuleExample(
    wrong: "26.3.11", right: "2026年3月11日")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    let parts = DocumentDate.Parts(text)
    guard parts.year != nil || parts.month != nil || parts.day != nil else {
      return [.nothing(in: text, rule: code)]
    }
    var findings: [Finding] = []
    if let range = parts.year, let year = LooseNumeral(text[range]) {
      if year.value < 1000 { findings.append(.shortYear(range, year, rule: code)) }
    } else {
      findings.append(.lacking("年份", at: text.startIndex, rule: code))
    }
    findings += units(parts, in: text)
    if let rest = parts.rest { findings.append(.after(rest, in: text, rule: code)) }
    return findings
  }

  private func units(_ parts: DocumentDate.Parts, in text: String) -> [Finding] {
    var findings: [Finding] = []
    var end = parts.year?.upperBound ?? text.startIndex
    let pieces = [
      (parts.year, parts.yearMark, "年", "年份"), (parts.month, parts.monthMark, "月", "月份"),
      (parts.day, parts.dayMark, "日", "日"),
    ]
    for (digits, mark, unit, name) in pieces {
      if let digits {
        let place = mark ?? digits.upperBound..<digits.upperBound
        if text[place] != unit { findings.append(.unit(unit, place, in: text, rule: code)) }
        end = place.upperBound
      } else if name != "年份" {
        findings.append(.lacking(name, at: end, rule: code))
      }
    }
    return findings
  }
}

extension Finding {
  fileprivate static func nothing(in text: String, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .error, range: text.startIndex..<text.endIndex,
      message: "这里看不出年、月、日，应当写成“2026年3月11日”的样子")
  }

  fileprivate static func shortYear(
    _ range: Range<String.Index>, _ year: LooseNumeral, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range, message: "年份要写全四位",
      replacement: year.value < 100 ? String(2000 + year.value) : nil)
  }

  fileprivate static func lacking(_ part: String, at place: String.Index, rule: RuleCode)
    -> Finding
  {
    Finding(
      rule: rule, severity: .error, range: place..<place, message: "成文日期缺少\(part)")
  }

  fileprivate static func unit(
    _ unit: String, _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range,
      message: range.isEmpty ? "这里缺少“\(unit)”字" : "用“\(unit)”字，不用“\(text[range])”",
      replacement: unit)
  }

  fileprivate static func after(
    _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range,
      message: "成文日期到“日”为止，多出“\(text[range])”", replacement: "")
  }
}
