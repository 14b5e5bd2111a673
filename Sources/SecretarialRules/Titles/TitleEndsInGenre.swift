import OfficialDocuments

/// A title ends in one of the fifteen genres, the one that the document is.
///
/// 规定：2012年条例第八条、第九条第七项。
struct TitleEndsInGenre: PhraseRule {
  let code: RuleCode = "GW202"
  let kind = Phrase.Kind.title
  let title = "标题末尾的文种须是十五种之一"
  let basis = Basis.regulation(
    Citation(.documentRegulations, "第八条"), Citation(.documentRegulations, "第九条第七项"),
    note: "条文说“主要有”十五种；别的名称不作文种，是由此反推的通行理解，法规、规章另有规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "文种放在标题最后，收文的人一看就知道该办、该批还是该阅。"
    + "没有文种，或者写的文种与实际用途不一样，办理就会走错程序。"
  let example: RuleExample? = RuleExample(
    wrong: "石桥区司法局关于2025年普法工作情况", right: "石桥区司法局关于2025年普法工作情况的报告")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    switch title.ending {
    case .missing:
      return [.noGenre(title, genre: phrase.genre, rule: code)]
    case .genre(let written):
      guard let genre = phrase.genre, genre != written else { return [] }
      return [.otherGenre(title, written: written, genre: genre, rule: code)]
    case .nonGenre, .mixedRequest:
      // Other rules speak about these.
      return []
    }
  }
}

extension Finding {
  fileprivate static func noGenre(
    _ title: DocumentTitle, genre: DocumentGenre?, rule: RuleCode
  ) -> Finding {
    let words = title.text[..<title.endingRange.lowerBound]
    let particle = words.hasSuffix("的") ? "" : "的"
    return Finding(
      rule: rule, severity: .error, range: title.endingRange,
      message: genre.map { "标题末尾没有文种，应当写明“\($0.rawValue)”" }
        ?? "标题末尾没有文种，应当是十五种公文文种之一",
      replacement: genre.map { particle + $0.rawValue })
  }

  fileprivate static func otherGenre(
    _ title: DocumentTitle, written: DocumentGenre, genre: DocumentGenre, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: title.endingRange,
      message: "标题写的文种是“\(written.rawValue)”，这份公文应当用“\(genre.rawValue)”",
      replacement: genre.rawValue)
  }
}
