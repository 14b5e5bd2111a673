/// A dash between Chinese clauses is “——”, in the place of two characters.
///
/// GB/T 15834—2011 4.10.2, 5.1.4. A single stroke may be a connecting mark and is not judged.
struct DashOfTwoCharacters: AnchoredRule {
  let code: RuleCode = "WZ708"
  let title = "破折号是连着的“——”，占两个字的位置"
  let basis = Basis.standard(Citation(.punctuation, "4.10.2"), Citation(.punctuation, "5.1.4"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation = "破折号占两个字的位置，中间不断开，不用两个减号、两个制表线代替。一个字长的“—”是连接号，用于起止。"
  let example: RuleExample? = RuleExample(wrong: "为民服务--我们的宗旨", right: "为民服务——我们的宗旨")

  let anchors = ["--", "－－", "— —", "――", "──", "━━"]
  /// From here on the strokes only look like a dash.
  private static let lookAlikes = 3

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let stroke = text.scalars[place.lowerBound]
    guard text.scalar(place.lowerBound - 1) != stroke else { return nil }
    var end = place.upperBound
    while text.scalar(end) == stroke { end += 1 }
    guard end - place.lowerBound <= 4 else { return nil }
    let range = place.lowerBound..<end
    guard let before = text.scalar(place.lowerBound - 1), before.isHan || before.closesChinese,
      let after = text.scalar(end), after.isHan || after.opensChinese
    else { return nil }
    return finding(
      anchor < Self.lookAlikes ? .error : .hint, range, in: text,
      anchor < Self.lookAlikes ? .form : .lookAlike, replacement: "——")
  }
}

extension String {
  fileprivate static let form = "破折号是连着的“——”，占两个字的位置"
  fileprivate static let lookAlike = "这里的线条不是破折号，只是相像，建议换成“——”"
}
