/// An amount has one sign that it is approximate: 约30人 or 30人左右, not 约30人左右.
///
/// Convention. 近 says that the amount is not reached and 多 that it is exceeded: together they
/// contradict each other.
struct OneSignOfApproximation: AnchoredRule {
  let code: RuleCode = "WZ741"
  let title = "一个数只用一个表示约数的词"
  let basis = Basis.convention("语文常识：约数的词重复或者互相矛盾")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“约”“左右”意思重复，留一个就够了；“近”是不到，“多”“余”是超过，“近300多人”到底是多少，自己同自己矛盾。"
  let example: RuleExample? = RuleExample(wrong: "到会约30人左右", right: "到会约30人")
  let anchors = ["左右", "上下", "多", "余"]

  private static let about: Alternatives = "大约|大概|约|近|接近|将近"
  private static let otherWords: Alternatives =
    "节约|合约|条约|公约|预约|签约|契约|违约|履约|制约|简约|续约|解约|附近|最近|临近|靠近|远近|邻近|就近|亲近"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let isAround = anchor < 2
    guard let before = text.scalar(at: place.lowerBound - 1),
      isAround
        || (before.isNumberSign && !"一二三四五六七八九".unicodeScalars.contains(before)),
      !text.isInTitle(place.lowerBound)
    else { return nil }
    // The number, with a short unit after it where the sign stands behind the unit.
    var start = place.lowerBound
    if isAround {
      while start > 0, place.lowerBound - start < 4, !text.scalars[start - 1].isNumberSign,
        text.scalars[start - 1].isHan || text.scalars[start - 1] == "%"
      {
        start -= 1
      }
    }
    let end = start
    while start > 0, end - start < 12, text.scalars[start - 1].isNumberSign { start -= 1 }
    guard start < end, let word = Self.about.match(upTo: start, in: text),
      Self.otherWords.match(upTo: word.upperBound, in: text) == nil
    else { return nil }
    let isContradiction = !isAround && text.scalars[word.upperBound - 1] == "近"
    // In 近20余年来 the first word means lately.
    if isContradiction, text.hasPrefix(["年", "来"], at: place.upperBound) { return nil }
    let written = word.lowerBound..<place.upperBound
    return finding(
      .doubtful, written, in: text,
      .twice(text.string(word), text.string(place), contradict: isContradiction),
      replacement: isContradiction ? nil : text.string(word.lowerBound..<place.lowerBound))
  }
}

extension Unicode.Scalar {
  /// Whether it can stand in a written amount: digits, points, Han numerals, 万 and 亿.
  fileprivate var isNumberSign: Bool {
    isArabicDigit || self == "." || self == "," || isHanNumeral || self == "万" || self == "亿"
  }
}

extension String {
  fileprivate static func twice(_ first: String, _ last: String, contradict: Bool) -> String {
    contradict ? "“\(first)”是不到，“\(last)”是超过，只能用一个" : "“\(first)”和“\(last)”重复，留一个"
  }
}
