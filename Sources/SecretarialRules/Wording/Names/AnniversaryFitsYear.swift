/// An anniversary fits the year in which it is said to fall.
///
/// Convention; a matter of arithmetic with years of founding that are beyond doubt.
struct AnniversaryFitsYear: AnchoredRule {
  let code: RuleCode = "WZ657"
  let title = "年份与周年数相符"
  let basis = Basis.convention(
    "史实：建党1921年、建军1927年、新中国成立1949年、改革开放1978年、"
      + "抗战胜利1945年等")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“2026年是中国共产党成立105周年”，用年份减去起始年就能核对。套用去年的稿子，"
    + "改了年份忘了改周年，是常见的差错。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年是中国共产党成立100周年", right: "2026年是中国共产党成立105周年")

  private static let events: [(name: String, year: Int)] = [
    ("中国共产党成立", 1921), ("建党", 1921), ("中国人民解放军建军", 1927), ("建军", 1927),
    ("新中国成立", 1949), ("中华人民共和国成立", 1949), ("改革开放", 1978),
    ("抗日战争胜利", 1945), ("抗战胜利", 1945), ("红军长征胜利", 1936), ("人民政协成立", 1949),
    ("中国共产主义青年团成立", 1922), ("辛亥革命", 1911), ("五四运动", 1919),
  ]

  let anchors = Self.events.map(\.name)

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let count = count(after: place.upperBound, in: text) else { return nil }
    var start = place.lowerBound
    // 2026年是…, 2026年，…, 2026年迎来…: the year directly before.
    let joints: [[Unicode.Scalar]] = ["年是我们党", "年是", "年，是", "年，", "年迎来", "年恰逢", "年适逢", "年正值"]
      .map { Array($0.unicodeScalars) }
    guard let joint = joints.first(where: { text.hasPrefix($0, at: start - $0.count) }) else {
      return nil
    }
    start -= joint.count
    guard let year = YearNumber(at: start - 4, in: text), (1950...2100).contains(year.value) else {
      return nil
    }
    let event = Self.events[anchor]
    guard year.value - event.year != count.value, !text.isInTitleOrQuote(place.lowerBound) else {
      return nil
    }
    return finding(
      severity, count.range, in: text, .anniversary(event.name, event.year, year.value))
  }

  /// The number before 周年.
  private func count(after start: Int, in text: WordingText) -> (value: Int, range: Range<Int>)? {
    var value = 0
    var end = start
    while text.scalars.indices.contains(end), text.scalars[end].isArabicDigit, end - start < 4 {
      value = value * 10 + Int(text.scalars[end].value & 0xF)
      end += 1
    }
    guard end > start, text.hasPrefix(["周", "年"], at: end) else { return nil }
    return (value, start..<end)
  }
}

extension String {
  fileprivate static func anniversary(_ event: String, _ from: Int, _ year: Int) -> String {
    "请核对周年数：\(event)是\(from)年的事，到\(year)年是\(year - from)周年"
  }
}
