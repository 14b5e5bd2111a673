import OfficialDocuments

/// A date in running text is a day that exists.
///
/// Convention: a fact of the calendar.
public struct DateInProseExists: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ613"
  /// The requirement in one sentence.
  public let title = "正文里的日期须是真实存在的日子"
  /// What the rule rests on.
  public let basis = Basis.convention("历法的事实，不必由条文规定")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "2月没有30日，平年没有2月29日，4月、6月、9月、11月没有31日。期限写在不存在的日子，等于没有期限。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "请于2026年4月31日前报送", right: "请于2026年4月30日前报送")

  /// Takes no settings.
  public init() {}

  /// The days that no calendar has.
  public func findings(in text: WordingText) -> [Finding] {
    let dated = WrittenDate.all(in: text)
    let known = Set(dated.map(\.monthAndDay.lowerBound))
    return dated.filter {
      !DocumentDate.exists(year: $0.year, month: $0.month, day: $0.day)
    }.map {
      finding(.error, $0.monthAndDay, in: text, "没有\($0.year)年\($0.month)月\($0.day)日这一天，请核对")
    }
      + WrittenDay.all(in: text).filter {
        !$0.existsInSomeYear && !known.contains($0.range.lowerBound)
      }
      .map { finding(.error, $0.range, in: text, "没有\($0.month)月\($0.day)日这一天，请核对") }
  }
}
