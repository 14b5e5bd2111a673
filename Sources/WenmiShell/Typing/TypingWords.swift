import Sessions

/// How the figures of a typing drill are written.
enum TypingWords {
  /// The formulas, which are a convention of courses and no rule.
  static let formulas = "速度＝录对字数÷分钟；正确率＝录对字数÷（对＋错＋漏＋多）。标点算字，空格不算，全角半角不同算错（惯例）。"

  /// Characters a minute with one decimal.
  static func speed(_ perMinute: Double) -> String { "\(decimal(perMinute)) 字/分" }

  /// A time limit: `5`, `0.5`.
  static func minutes(_ minutes: Double) -> String {
    minutes == minutes.rounded() ? "\(Int(minutes))" : "\(minutes)"
  }

  /// `97.5%`; never 100% where one character is wrong.
  static func percent(_ fraction: Double) -> String {
    let tenths = fraction < 1 ? min(999, Int((fraction * 1000).rounded())) : 1000
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }

  /// A number with one decimal.
  static func decimal(_ number: Double) -> String {
    let tenths = Int((number.magnitude * 10).rounded())
    return "\(number < 0 && tenths > 0 ? "-" : "")\(tenths / 10).\(tenths % 10)"
  }
}
