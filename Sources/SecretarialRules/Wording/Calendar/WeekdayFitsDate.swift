/// The weekday beside a date is the one that the calendar has.
///
/// Convention: a fact of the calendar.
public struct WeekdayFitsDate: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ612"
  /// The requirement in one sentence.
  public let title = "日期和星期要对得上"
  /// What the rule rests on.
  public let basis = Basis.convention("历法的事实，不必由条文规定")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
  /// Why it is so and how to tell.
  public let explanation = "会议通知最常见的差错：日期改了，星期没有跟着改。参会的人有的看日期，有的看星期，就会有人来错。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "2026年3月5日（星期五）", right: "2026年3月5日（星期四）")

  /// Takes no settings.
  public init() {}

  /// The weekdays that do not belong to the date before them.
  public func findings(in text: WordingText) -> [Finding] {
    WrittenDate.all(in: text).compactMap { date in
      guard let written = date.weekday, let right = date.calendarWeekday, right != written.number
      else { return nil }
      let name = Self.names[right - 1]
      return finding(
        .error, written.range, in: text,
        "\(date.year)年\(date.month)月\(date.day)日是星期\(name)，日期和星期必有一个不对")
    }
  }

  private static let names = ["一", "二", "三", "四", "五", "六", "日"]
}
