import OfficialDocuments

/// 请示 and 报告 are not joined into one genre.
///
/// 规定：2012年条例第八条第十项、第十一项。
struct NoRequestReport: PhraseRule {
  let code: RuleCode = "GW117"
  let kind = Phrase.Kind.title
  let title = "“请示报告”“申请报告”不是文种，请示与报告不能合用"
  let basis = Basis.regulation(Citation(.documentRegulations, "第八条第十项、第十一项"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "请示要上级答复，报告不要，合在一起就不知道该不该批。"
    + "“申请报告”也一样：请求批准，向上级用请示，向不相隶属的机关用函。"
  let example: RuleExample? = RuleExample(
    wrong: "云溪镇人民政府关于购置扫雪车的申请报告", right: "云溪镇人民政府关于购置扫雪车的请示")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    guard title.ending == .mixedRequest else { return [] }
    let genre = phrase.genre ?? .requestForInstructions
    return [.mixed(title, genre: genre, rewritten: title.rewritten(as: genre), rule: code)]
  }
}

extension Finding {
  fileprivate static func mixed(
    _ title: DocumentTitle, genre: DocumentGenre, rewritten: String?, rule: RuleCode
  ) -> Finding {
    var message = "“\(title.text[title.endingRange])”不是文种：要上级批准用请示，只让上级知道用报告"
    if let rewritten { message += "，例如“\(rewritten)”" }
    let follows = title.text[..<title.endingRange.lowerBound].last == "的"
    return Finding(
      rule: rule, severity: .error, range: title.endingRange, message: message,
      replacement: follows ? genre.rawValue : "的\(genre.rawValue)")
  }
}
