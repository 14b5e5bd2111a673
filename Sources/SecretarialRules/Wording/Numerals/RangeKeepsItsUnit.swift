/// The lower end of a range keeps its 万, 亿 or %: 13万元～17万元, 15%～30%.
///
/// GB/T 15835—2011 5.1.3: a unit whose omission makes the number ambiguous is not omitted. Whether it
/// does depends on the context, so the finding only asks.
struct RangeKeepsItsUnit: AnchoredRule {
  let code: RuleCode = "WZ732"
  let title = "数值范围前一个数的“万”“亿”“%”不省略"
  let basis = Basis.standard(Citation(.numerals, "5.1.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“9～16亿”可以理解成从九到十六亿。省略前一个数的单位会造成歧义时不要省略，写作“9亿～16亿”“15%～30%”。"
  let example: RuleExample? = RuleExample(wrong: "投资9～16亿元", right: "投资9亿～16亿元")
  let anchors = ["～", "~", "—", "–", "-", "－"]

  private static let units: Alternatives = "万|亿|%|％|‰"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let low = decimal(upTo: place.lowerBound, in: text),
      let high = decimal(from: place.upperBound, in: text),
      let unit = Self.units.match(from: high.range.upperBound, in: text),
      low.value < high.value, !isYear(low.range, in: text), !text.isInTitle(place.lowerBound)
    else { return nil }
    let name = text.string(unit)
    let written = low.range.lowerBound..<unit.upperBound
    return finding(
      .doubtful, written, in: text, .omitted(text.string(written), name),
      replacement: text.string(low.range) + name + text.string(place.lowerBound..<unit.upperBound))
  }

  /// The decimal that ends before an offset and is no part of a longer string.
  private func decimal(
    upTo end: Int, in text: WordingText
  ) -> (value: Double, range: Range<Int>)? {
    var start = end
    while let scalar = text.scalar(at: start - 1), end - start < 10,
      scalar.isArabicDigit || scalar == "."
    {
      start -= 1
    }
    if let before = text.scalar(at: start - 1),
      before.isLatinLetter || before.joinsRange || before == "第" || before == "," || before == "/"
    {
      return nil
    }
    return value(start..<end, in: text)
  }

  private func decimal(from start: Int, in text: WordingText) -> (value: Double, range: Range<Int>)?
  {
    var end = start
    while let scalar = text.scalar(at: end), end - start < 10,
      scalar.isArabicDigit || scalar == "."
    {
      end += 1
    }
    return value(start..<end, in: text)
  }

  private func value(_ range: Range<Int>, in text: WordingText) -> (
    value: Double, range: Range<Int>
  )? {
    guard let first = text.scalar(at: range.lowerBound), !range.isEmpty, first.isArabicDigit,
      let value = Double(text.string(range))
    else { return nil }
    return (value, range)
  }

  private func isYear(_ range: Range<Int>, in text: WordingText) -> Bool {
    guard range.count == 4, let number = text.digits(from: range.lowerBound) else { return false }
    return number.range == range && (1900...2100).contains(number.value)
  }
}

extension String {
  fileprivate static func omitted(_ range: String, _ unit: String) -> String {
    "“\(range)”前一个数省略了“\(unit)”，可能引起误解，请核对后补上"
  }
}
