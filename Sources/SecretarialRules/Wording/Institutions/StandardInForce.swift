/// A national standard is cited in its edition in force.
///
/// Standard: the editions of 2011 and 2012 replaced those of 1988, 1995 and 1999. The finding only
/// asks, because a text may speak of the old edition.
struct StandardInForce: AnchoredRule {
  let code: RuleCode = "WZ622"
  let title = "引用公文格式、标点、数字国标用现行年号"
  let basis = Basis.convention(
    "GB/T 9704—2012、GB/T 15834—2011、GB/T 15835—20"
      + "11分别代替1999年版和1995年版")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "国家标准的年号就是版本：公文格式现行的是2012年版，标点符号用法、出版物上数字用法现行"
    + "的是2011年版，内容和旧版不同。讲标准沿革时可以写旧版。"
  let example: RuleExample? = RuleExample(
    wrong: "按GB/T 9704—1999排版", right: "按GB/T 9704—2012排版")

  private static let editions: [(number: String, old: Set<Int>, current: Int)] = [
    ("9704", [1988, 1999, 88], 2012), ("15834", [1995], 2011), ("15835", [1995], 2011),
  ]
  private static let dashes: Set<Unicode.Scalar> = ["—", "–", "-", "－", "―", "─", " "]
  private static let historic = ["代替", "取代", "旧", "原", "废止", "修订", "历次", "先后", "曾"].map {
    Array($0.unicodeScalars)
  }

  var anchors: [String] { Self.editions.map(\.number) }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let edition = Self.editions[anchor]
    guard isStandardNumber(place, in: text) else { return nil }
    var start = place.upperBound
    while start < text.scalars.count, Self.dashes.contains(text.scalars[start]) { start += 1 }
    var end = start
    while end < text.scalars.count, end - start < 5, text.scalars[end].isArabicDigit { end += 1 }
    guard start > place.upperBound, let year = Int(text.string(start..<end)),
      edition.old.contains(year), !text.isInTitleOrQuote(start),
      !Vicinity(of: place, in: text).contains(anyOf: Self.historic)
    else { return nil }
    return finding(
      .doubtful, start..<end, in: text, .edition(edition.number, year, edition.current),
      replacement: String(edition.current))
  }

  /// Whether GB stands directly before: 9704 alone is any number.
  private func isStandardNumber(_ place: Range<Int>, in text: WordingText) -> Bool {
    var offset = place.lowerBound - 1
    while offset >= 0, place.lowerBound - offset < 4,
      text.scalars[offset] == " " || text.scalars[offset] == "T" || text.scalars[offset] == "/"
    {
      offset -= 1
    }
    return offset >= 1 && text.scalars[offset] == "B" && text.scalars[offset - 1] == "G"
  }
}

extension String {
  fileprivate static func edition(_ number: String, _ year: Int, _ current: Int) -> String {
    "请核对年号：GB/T \(number)现行的是\(current)年版，\(year)年版已经停止使用"
  }
}
