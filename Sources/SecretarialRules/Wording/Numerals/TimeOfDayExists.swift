/// A time of day exists: hours to 24, minutes to 59.
///
/// Convention: a fact of the clock. 3:65 may be a ratio or a score, so a time with a colon has to stand
/// after a day or a part of the day, or at an end of a span of time.
struct TimeOfDayExists: AnchoredRule {
  let code: RuleCode = "WZ749"
  let title = "时刻须是真实存在的：时不过24，分不过59"
  let basis = Basis.convention("钟表的事实，不必由条文规定", seeAlso: Citation(.numerals, "5.1.5"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation = "没有8时75分，也没有25时。会议、值班的时间写错一位数，到的人就对不上。"
  let example: RuleExample? = RuleExample(wrong: "上午8:75报到", right: "上午8:45报到")
  let anchors = [":", "：", "时", "点"]

  private static let day: Alternatives = "上午|下午|晚上|中午|凌晨|早上|早晨|晚|日|号|日（|号（"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let hour = text.digits(upTo: place.lowerBound), hour.range.count <= 2,
      let minute = text.digits(from: place.upperBound), minute.range.count == 2
    else { return nil }
    let written = hour.range.lowerBound..<minute.range.upperBound
    let hasWords = anchor >= 2
    if hasWords {
      guard text.scalar(at: minute.range.upperBound) == "分",
        text.scalar(at: minute.range.upperBound + 1) != "之"
      else { return nil }
    } else if let next = text.scalar(at: written.upperBound),
      next == ":" || next == "：" || next == "."
    {
      return nil
    }
    let isLate = hour.value > 24 || (hour.value == 24 && minute.value > 0)
    guard minute.value > 59 || isLate, !text.isInTitle(place.lowerBound) else { return nil }
    let isTold =
      Self.day.match(upTo: skippingBlanks(before: written.lowerBound, in: text), in: text) != nil
    guard isTold || (hasWords && minute.value > 59) || (!hasWords && isEndOfSpan(written, in: text))
    else { return nil }
    return finding(.error, written, in: text, .noTime(text.string(written)))
  }

  private func skippingBlanks(before offset: Int, in text: WordingText) -> Int {
    var offset = offset
    while text.scalar(at: offset - 1) == " " { offset -= 1 }
    return offset
  }

  /// Whether a dash joins it with a time that exists: 8:30—9:75.
  private func isEndOfSpan(_ range: Range<Int>, in text: WordingText) -> Bool {
    if text.scalar(at: range.upperBound)?.joinsRange ?? false,
      let hour = text.digits(from: range.upperBound + 1),
      let minute = text.digits(from: hour.range.upperBound + 1)
    {
      return isTime(hour, minute, in: text)
    }
    if text.scalar(at: range.lowerBound - 1)?.joinsRange ?? false,
      let minute = text.digits(upTo: range.lowerBound - 1),
      let hour = text.digits(upTo: minute.range.lowerBound - 1)
    {
      return isTime(hour, minute, in: text)
    }
    return false
  }

  private func isTime(
    _ hour: WordingText.Number, _ minute: WordingText.Number, in text: WordingText
  ) -> Bool {
    let colon = text.scalar(at: hour.range.upperBound)
    return (colon == ":" || colon == "：") && minute.range.count == 2 && hour.value <= 24
      && minute.value < 60
  }
}

extension String {
  fileprivate static func noTime(_ time: String) -> String { "没有“\(time)”这个时刻，请核对" }
}
