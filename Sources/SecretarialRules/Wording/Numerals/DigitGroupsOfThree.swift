/// Commas in a long number stand between groups of three digits: 1,250,000.
///
/// GB/T 15835—2011 5.1.1. Digits with commas may also be a list, so only what a unit follows is looked
/// at, and nothing that looks like years.
struct DigitGroupsOfThree: AnchoredRule {
  let code: RuleCode = "WZ746"
  let title = "千分撇从个位起每三位一个"
  let basis = Basis.standard(Citation(.numerals, "5.1.1"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "千分撇按千分节，从个位向左每三位一个：1,250,000。四位一分或者少写一位数，读的人会看错数量级。"
  let example: RuleExample? = RuleExample(wrong: "共125,0000元", right: "共1,250,000元")
  let anchors = [","]

  private static let units: Alternatives = "元|万|亿|人|户|吨|亩|平方|公顷|公里|千瓦|立方|家|名|件|台|辆|套|册|美元"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.scalar(at: place.upperBound)?.isArabicDigit ?? false,
      let first = text.digits(upTo: place.lowerBound), first.range.count <= 4,
      ![",", "."].contains(text.scalar(at: first.range.lowerBound - 1))
    else { return nil }
    var groups: [Range<Int>] = []
    var end = place.lowerBound
    while text.scalar(at: end) == ",", let group = text.digits(from: end + 1) {
      groups.append(group.range)
      end = group.range.upperBound
      guard groups.count < 5 else { return nil }
    }
    let last = end
    if text.scalar(at: end) == ".", let decimals = text.digits(from: end + 1) {
      end = decimals.range.upperBound
    }
    guard groups.contains(where: { $0.count != 3 }), Self.units.match(from: end, in: text) != nil,
      let final = groups.last, isMeant(first: first.range, groups, final)
    else { return nil }
    let written = first.range.lowerBound..<last
    return finding(.doubtful, written, in: text, .groups(text.string(written)))
  }

  /// Whether the commas are meant to group digits: four by four, or some of them by three.
  private func isMeant(first: Range<Int>, _ groups: [Range<Int>], _ last: Range<Int>) -> Bool {
    if groups.allSatisfy({ $0.count == 4 }) { return first.count < 4 || groups.count > 1 }
    return groups.dropLast().contains { $0.count == 3 } && first.count <= 3
  }
}

extension String {
  fileprivate static func groups(_ number: String) -> String {
    "“\(number)”的千分撇不是三位一分，请核对数字"
  }
}
