import OfficialDocuments

/// The term stays within the longest one for the level.
///
/// 规定：保守国家秘密法第二十条。
struct TermWithinMaximum: PhraseRule {
  let code: RuleCode = "BM503"
  let kind = Phrase.Kind.secrecyMark
  let title = "保密期限除另有规定外，绝密不超过三十年，机密不超过二十年，秘密不超过十年"
  let basis = Basis.regulation(Citation(.secrecyLaw, "第二十条"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "这是上限，不是照着填的数：期限按需要定，够用就行。不能定出期限的，应当定出解密的条件。"
    + "法律留了“另有规定”的口子，超过的要说得出是哪一条规定。"
  let example: RuleExample? = RuleExample(
    wrong: "秘密★15年", right: "秘密★10年")

  func findings(in phrase: Phrase) -> [Finding] {
    HeadBlockLines(phrase.text).marks.compactMap { parts in
      guard let level = parts.level, let term = parts.term,
        term.exceeds(years: level.maximumYears), let digits = parts.digits
      else { return nil }
      let range = digits.lowerBound..<(parts.unit?.upperBound ?? digits.upperBound)
      return .tooLong(range, level, rule: code)
    }
  }
}

extension Finding {
  fileprivate static func tooLong(
    _ range: Range<String.Index>, _ level: SecrecyLevel, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "\(level.rawValue)级的保密期限除另有规定外不超过\(level.maximumYears)年")
  }
}
