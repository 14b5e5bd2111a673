import OfficialDocuments

/// The mark is written level, star, term.
///
/// 惯例：2014年的定密规章写明这种形式，2025年另有新规章，其中的条文没有核实；GB/T 9704—2012 的
/// 条文没有写★。
struct MarkWithStarAndTerm: PhraseRule {
  let code: RuleCode = "BM527"
  let kind = Phrase.Kind.secrecyMark
  let title = "密级标志写作“密级★保密期限”"
  let basis = Basis.convention(
    "2014年的定密规章写明的形式；2025年5月1日起另有新的定密规章施行，其中的条号没有核实；公文格式标准的条文没有写★",
    seeAlso: Citation(.classificationMeasures, "第二十四条"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "★前面是密级，后面是期限，中间不空格。期限按保密法实施条例应当标，只写“机密★”或者“机密”，"
    + "期限就不清楚。"
    + "期限写“6个月”，不写“6月”，免得看成六月份。★后面也可以是解密时间或者解密条件。"
  let example: RuleExample? = RuleExample(
    wrong: "机密 20年", right: "机密★20年")

  func findings(in phrase: Phrase) -> [Finding] {
    let text = phrase.text
    return HeadBlockLines(text).lines.compactMap { line in
      guard let parts = line.mark else { return nil }
      return finding(parts, line.range, in: text)
    }
  }

  private func finding(
    _ parts: SecrecyMark.Parts, _ line: Range<String.Index>, in text: String
  ) -> Finding? {
    guard let level = parts.levelRange, parts.level != nil else {
      return .reversed(line, in: text, rule: code)
    }
    let afterLevel = parts.star ?? level.upperBound..<level.upperBound
    guard parts.digits != nil || parts.rest != nil else {
      return .noTerm(afterLevel.upperBound, rule: code)
    }
    if text[afterLevel] != "★" { return .star(afterLevel, rule: code) }
    let words = parts.unit.map { String(text[$0]) }
    if let unit = parts.unit, words == "月" { return .months(unit, rule: code) }
    return parts.hasBlanks(in: text) ? .blanks(line, parts, rule: code) : nil
  }
}

extension Finding {
  fileprivate static func reversed(
    _ range: Range<String.Index>, in text: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“\(text[range])”与通行写法不同：密级在前，★居中，保密期限在后")
  }

  fileprivate static func noTerm(_ place: String.Index, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: place..<place, message: "只有密级，没有保密期限，请补上")
  }

  fileprivate static func star(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range, message: "密级与保密期限之间用实心的★隔开",
      replacement: "★")
  }

  fileprivate static func months(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range, message: "月数写“个月”，不写“月”",
      replacement: "个月")
  }

  fileprivate static func blanks(
    _ range: Range<String.Index>, _ parts: SecrecyMark.Parts, rule: RuleCode
  ) -> Finding {
    let mark = parts.level.flatMap { level in
      parts.term.map { SecrecyMark(level: level, term: $0).description }
    }
    return Finding(
      rule: rule, severity: .hint, range: range, message: "密级、★和保密期限之间不空格",
      replacement: mark)
  }
}
