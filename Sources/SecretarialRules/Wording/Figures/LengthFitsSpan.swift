import OfficialDocuments

/// The length of a span of time is the one that its two days give: 3月5日至7日，为期3天.
///
/// Convention: arithmetic on the calendar. Whether the first or the last day counts is left open by
/// one day; months are counted by the calendar with as much room.
struct LengthFitsSpan: AnchoredRule {
  let code: RuleCode = "WZ776"
  let title = "为期多久同起止日期对得上"
  let basis = Basis.convention("历法的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“3月5日至7日”头尾都算是3天。会期、工期改了日期没有改天数，安排食宿、计算工期都要出错。"
  let example: RuleExample? = RuleExample(
    wrong: "3月5日至7日，为期5天", right: "3月5日至7日，为期3天")
  let anchors = ["，为期", "（为期", "，历时", "，会期", "（会期", "，工期"]

  private static let joints: [Unicode.Scalar] = ["至", "到", "—", "～", "-", "－"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let length = text.number(from: place.upperBound), length.value > 0,
      let span = span(endingAt: place.lowerBound, in: text), let days = span.days,
      days.first <= days.last
    else { return nil }
    let after = length.range.upperBound
    let inclusive = days.last.ordinal - days.first.ordinal + 1
    // A span without a year may hold a leap day.
    let mayLeap = span.first.year == nil && days.first.month <= 2 && days.last.month > 2
    let room = 1 + (mayLeap ? 1 : 0)
    if text.scalar(at: after) == "天", text.scalar(at: after + 1) != "半" {
      guard abs(length.value - inclusive) > room else { return nil }
      return finding(
        .doubtful, length.range.lowerBound..<after + 1, in: text, .otherLength("\(inclusive)天"))
    }
    guard text.hasPrefix(["个", "月"], at: after), text.scalar(at: after + 2) != "半" else {
      return nil
    }
    guard !((length.value * 28 - 3)...(length.value * 31 + 3)).contains(inclusive) else {
      return nil
    }
    return finding(
      .doubtful, length.range.lowerBound..<after + 2, in: text, .otherLength("\(inclusive)天"))
  }

  /// The span that ends before an offset: its second day, the word between, its first day.
  private func span(endingAt end: Int, in text: WordingText) -> ClauseSpan? {
    guard let last = ClauseDate(upTo: end, in: text),
      let joint = text.scalar(at: last.range.lowerBound - 1), Self.joints.contains(joint)
    else { return nil }
    return ClauseSpan(
      joinedAt: last.range.lowerBound - 1..<last.range.lowerBound, in: text)
  }
}

extension String {
  fileprivate static func otherLength(_ right: String) -> String {
    "按前面的日期头尾都算是\(right)，请核对"
  }
}
