import OfficialDocuments

/// A report, or another document that is no request, carries no request.
///
/// 规定：2012年条例第十五条第四项。
struct NoRequestInReport: ScenarioRule, PhraseRule, DocumentRule {
  let code: RuleCode = "GW304"
  let kind = Phrase.Kind.closing
  let violationName = "报告夹带请示"
  let title = "不得在报告等非请示性公文中夹带请示事项"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第四项"))
  let explanation =
    "报告是阅件，上级看过就归档；请求混在里面，很可能没有人办，事情就误了。"
    + "有事要批，另写一份请示；报告里可以写打算，不能写“请批准”。"
  let example: RuleExample? = RuleExample(
    wrong: "关于防汛工作情况的报告……请拨付抢险经费", right: "报告只写防汛情况；另写关于拨付抢险经费的请示")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, scenario.carriesRequest == true, !scenario.mayAskSuperiorToDecide
    else { return nil }
    return violated(
      "报告一类非请示性公文里夹带了请示事项",
      fix: "报告只写情况，请求另写一份请示，分开报送")
  }

  func findings(in phrase: Phrase) -> [Finding] {
    guard phrase.genre == .report, let range = RequestWording.firstDemand(in: phrase.text) else {
      return []
    }
    return [.requestInReport(range, words: String(phrase.text[range]), rule: code)]
  }

  /// The ends of the last paragraphs; the closing is looked at as a phrase.
  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .report, document.first(.mainRecipients) != nil,
      !document.reportsToCongress
    else { return [] }
    return document.body.suffix(4).filter { $0.kind == .paragraph }.compactMap { paragraph in
      let text = paragraph.text
      let end = String(text.suffix(60))
      guard let place = RequestWording.firstDemand(in: end) else { return nil }
      // Counted in bytes, which a cut does not change.
      let cut = text.utf8.count - end.utf8.count
      let lower = cut + end.utf8.distance(from: end.startIndex, to: place.lowerBound)
      let upper = cut + end.utf8.distance(from: end.startIndex, to: place.upperBound)
      let range =
        text.utf8.index(
          text.startIndex, offsetBy: lower)..<text.utf8.index(
          text.startIndex, offsetBy: upper)
      return .perhapsRequest(
        paragraph.place(of: range), words: String(end[place]), rule: code)
    }
  }
}

extension Finding {
  fileprivate static func perhapsRequest(
    _ range: Range<String.Index>, words: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "报告末段写了“\(words)”，像是夹带请示事项，请核对；需要批准的事另写请示")
  }

  fileprivate static func requestInReport(
    _ range: Range<String.Index>, words: String, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .error, range: range,
      message: "报告里写了“\(words)”，是夹带请示事项；需要批准的事另写请示")
  }
}
