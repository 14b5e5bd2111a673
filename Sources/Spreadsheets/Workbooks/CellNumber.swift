/// A number of a cell as it is shown.
enum CellNumber {
  /// The text that stands for a number.
  ///
  /// - Parameters:
  ///   - stored: As the file holds it.
  ///   - style: How it is shown.
  ///   - from1904: Whether the workbook counts days from 1904.
  /// - Returns: The text, and whether it is a date.
  static func text(
    _ stored: String, style: CellStyles.NumberStyle, from1904: Bool
  ) -> (text: String, isDate: Bool) {
    guard let number = Double(stored), number.isFinite else { return (stored, false) }
    switch style {
    case .plain: return (plain(stored, number), false)
    case .percent(let decimals): return (fixed(number * 100, decimals: decimals) + "%", false)
    case .padded(let digits):
      let text = plain(stored, number)
      guard text.allSatisfy(\.isNumber) else { return (text, false) }
      return (String(repeating: "0", count: max(0, digits - text.count)) + text, false)
    case .date:
      guard (0..<2_958_466).contains(number) else { return (plain(stored, number), false) }
      return (date(number, from1904: from1904), true)
    }
  }

  private static func plain(_ stored: String, _ number: Double) -> String {
    // Whole numbers stay as they were written, however long.
    if stored.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return stored }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }

  private static func fixed(_ number: Double, decimals: Int) -> String {
    guard abs(number) < 1e12 else { return "\(number)" }
    let places = min(decimals, 6)
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let scaled = Int((abs(number) * Double(scale)).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let rest = String(scaled % scale)
    return sign + "\(scaled / scale)."
      + String(repeating: "0", count: max(0, places - rest.count)) + rest
  }

  /// `2026-05-01`, `2026-05-01 08:30`, `08:30`.
  private static func date(_ serial: Double, from1904: Bool) -> String {
    var day = Int(serial)
    var minute = Int(((serial - Double(day)) * 1440).rounded())
    if minute == 1440 { (day, minute) = (day + 1, 0) }
    let time = "\(two(minute / 60)):\(two(minute % 60))"
    if day == 0, !from1904 { return time }
    // Day 60 is 29 February 1900, which Excel believes in.
    let days = from1904 ? day - 24_107 : day - (day < 60 ? 25_568 : 25_569)
    let (year, month, dayOfMonth) = civil(days)
    let date = "\(year)-\(two(month))-\(two(dayOfMonth))"
    return minute == 0 ? date : "\(date) \(time)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  /// The date of a day counted from 1 January 1970.
  private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
