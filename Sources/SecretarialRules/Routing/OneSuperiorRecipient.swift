import OfficialDocuments

/// A document that goes upward has one superior body as its main recipient.
///
/// 规定：2012年条例第十五条第一项。
struct OneSuperiorRecipient: ScenarioRule, PhraseRule {
  let code: RuleCode = "GW301"
  let kind = Phrase.Kind.mainRecipients
  let violationName = "多头主送"
  let title = "上行文原则上主送一个上级机关"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十五条第一项"))
  let explanation =
    "两个上级都主送，谁来批、听谁的就说不清。事情归哪家管就主送哪家，其他需要知道的抄送。"
    + "条例写的是“原则上”，确有特殊情况的要说得出理由。"
  let example: RuleExample? = RuleExample(
    wrong: "主送：区委、区人民政府", right: "主送：区人民政府；抄送：区委")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.goesUpward, let recipients = scenario.mainRecipients, recipients.count > 1 else {
      return nil
    }
    return violated(
      "上行文主送了\(recipients.count)个机关（\(recipients.joined(separator: "、"))）",
      fix: "只主送一个主管这件事的上级机关，其他的按需要抄送")
  }

  func findings(in phrase: Phrase) -> [Finding] {
    guard let genre = phrase.genre, OneSuperiorRecipient.goesUpward(genre) else { return [] }
    let list = RecipientList(phrase.text)
    guard list.items.count > 1, let second = list.items.dropFirst().first,
      let last = list.items.last
    else { return [] }
    return [
      .severalSuperiors(second.lowerBound..<last.upperBound, count: list.items.count, rule: code)
    ]
  }

  private static func goesUpward(_ genre: DocumentGenre) -> Bool {
    genre == .requestForInstructions || genre == .report
  }
}

extension Finding {
  fileprivate static func severalSuperiors(
    _ range: Range<String.Index>, count: Int, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "上行文原则上主送一个上级机关，这里写了\(count)个；其他上级改用抄送")
  }
}
