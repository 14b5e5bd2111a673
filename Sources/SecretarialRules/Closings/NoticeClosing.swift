import OfficialDocuments

/// A notice, a circular and a public text close with their own name or not at all.
///
/// 惯例。
struct NoticeClosing: PhraseRule {
  let code: RuleCode = "GW405"
  let kind = Phrase.Kind.closing
  let title = "通知、通报、通告用“特此通知”等，可以省略"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定结束语")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“特此”后面跟自己的文种名。开头已经写了“现通知如下”的，末尾不必再写。"
  let example: RuleExample? = RuleExample(
    wrong: "通告：特此通知。", right: "通告：特此通告。")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let genre = phrase.genre, NoticeClosing.genres.contains(genre),
      let place = phrase.text.firstRange(of: "特此")
    else { return [] }
    let rest = phrase.text[place.upperBound...]
    guard let written = DocumentGenre.allCases.first(where: { rest.hasPrefix($0.rawValue) }),
      written != genre
    else { return [] }
    let end = phrase.text.index(place.upperBound, offsetBy: written.rawValue.count)
    return [.otherName(place.upperBound..<end, written, genre, rule: code)]
  }

  private static let genres: Set<DocumentGenre> = [
    .notice, .circular, .publicNotice, .announcement,
  ]
}

extension Finding {
  fileprivate static func otherName(
    _ range: Range<String.Index>, _ written: DocumentGenre, _ genre: DocumentGenre, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "文种是\(genre.rawValue)，结束语却写“特此\(written.rawValue)”",
      replacement: genre.rawValue)
  }
}
