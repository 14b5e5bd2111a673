import OfficialDocuments

/// The document of a local body or a department is short.
///
/// 规定：《整治形式主义为基层减负若干规定》第一部分第2项（一般）。
struct BodyWithinUsualLength: DocumentRule {
  let code: RuleCode = "GW529"
  let title = "除部署综合性工作外，地方和部门文件一般不超过5000字"
  let basis = Basis.regulation(
    Citation(.burdenReduction, "第一部分第2项"), note: "规定说的是“一般不超过”")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "部署综合性工作的文件没有定字数；除它以外，地方和部门的文件一般不超过5000字，部署专项工作或者具体任务的一般不超过4000字。超过了不一定错，先看属于哪一类、哪些话可以删。"
  let example: RuleExample? = RuleExample(wrong: "正文6200字", right: "正文4600字")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let genre = document.genre, [DocumentGenre.notice, .opinion, .decision].contains(genre),
      !document.isOfTheCentre, let title = document.first(.title),
      let first = document.body.first, let last = document.body.last
    else { return [] }
    // Three bytes a character, and fewer for digits and blanks: never more than there are.
    let utf8 = document.text.utf8
    let bytes = utf8.distance(from: first.range.lowerBound, to: last.range.upperBound)
    guard bytes / 3 > Self.usual else { return [] }
    return [
      Finding(
        rule: code, severity: .hint, range: title.range,
        message: "正文约\(bytes / 300 * 100)字；除部署综合性工作外，地方和部门文件一般不超过5000字，部署专项工作的一般不超过4000字")
    ]
  }

  private static let usual = 5000
}
