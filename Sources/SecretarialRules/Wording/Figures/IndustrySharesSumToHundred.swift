/// The shares of the three industries add up to 100: 10.2∶45.3∶44.5.
///
/// Convention: arithmetic; one step of the last digit is left to rounding. What is far from 100 is a
/// ratio of another kind.
struct IndustrySharesSumToHundred: AnchoredRule {
  let code: RuleCode = "WZ763"
  let title = "三次产业结构的三个数相加等于100"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "三次产业结构是三个产业占全部的百分比，相加应当是100，四舍五入最多差在末一位上。"
  let example: RuleExample? = RuleExample(
    wrong: "三次产业结构为10.2:45.3:46.5", right: "三次产业结构为10.2:45.3:44.5")
  let anchors = ["三次产业", "三产结构", "三产比例"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let last = min(place.upperBound + 30, text.scalars.count)
    var offset = place.upperBound
    while offset < last, !text.scalars[offset].endsSentence {
      guard text.scalars[offset].isArabicDigit else {
        offset += 1
        continue
      }
      guard let ratio = ratio(from: offset, in: text) else {
        while text.scalar(at: offset)?.isArabicDigit ?? false { offset += 1 }
        continue
      }
      let scale = ratio.step
      let sum = ratio.sum
      if abs(sum - 100 * scale) > scale * 10 { return nil }
      if abs(sum - 100 * scale) > 1 {
        return finding(.doubtful, offset..<ratio.end, in: text, .notHundred)
      }
      offset = ratio.end
    }
    return nil
  }

  /// Three numbers between colons: their sum and 1, both in steps of the last decimal.
  private func ratio(
    from start: Int, in text: WordingText
  ) -> (sum: Int, step: Int, end: Int)? {
    var parts: [(value: Int, decimals: Int)] = []
    var offset = start
    while parts.count < 3 {
      guard let whole = text.digits(from: offset), whole.value <= 100 else { return nil }
      offset = whole.range.upperBound
      var part = (value: whole.value, decimals: 0)
      if text.scalar(at: offset) == ".", let tail = text.digits(from: offset + 1),
        tail.range.count <= 2
      {
        part.decimals = tail.range.count
        for _ in 0..<tail.range.count { part.value *= 10 }
        part.value += tail.value
        offset = tail.range.upperBound
      }
      parts.append(part)
      guard parts.count < 3 else { break }
      guard let mark = text.scalar(at: offset), mark == ":" || mark == "：" || mark == "∶" else {
        return nil
      }
      offset += 1
    }
    let decimals = parts.map(\.decimals).max() ?? 0
    var step = 1
    for _ in 0..<decimals { step *= 10 }
    var sum = 0
    for part in parts {
      var value = part.value
      for _ in part.decimals..<decimals { value *= 10 }
      sum += value
    }
    return (sum, step, offset)
  }
}

extension String {
  fileprivate static let notHundred = "三次产业的比例相加不是100，请核对"
}
