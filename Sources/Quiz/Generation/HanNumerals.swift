import OfficialDocuments

/// Dates in Chinese numerals, as documents had them until 2012.
enum HanNumerals {
  /// `二〇二六年三月十一日`
  static func date(_ date: DocumentDate) -> String {
    let year = String(date.year).compactMap(\.wholeNumberValue).map { digits[$0] }.joined()
    return "\(year)年\(numeral(date.month))月\(numeral(date.day))日"
  }

  /// A number up to 99.
  private static func numeral(_ number: Int) -> String {
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    let head = tens == 0 ? "" : (tens == 1 ? "" : digits[tens]) + "十"
    return head + (ones == 0 && tens > 0 ? "" : digits[ones])
  }

  private static let digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
}
