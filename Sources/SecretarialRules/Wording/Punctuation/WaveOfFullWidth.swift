/// The wave between the ends of a range takes the place of a character: 5～10.
///
/// GB/T 15834—2011 4.13.2. It is a matter of form, so this is a hint.
struct WaveOfFullWidth: AnchoredRule {
  let code: RuleCode = "WZ723"
  let title = "表示起止的浪纹线占一个字的位置"
  let basis = Basis.standard(Citation(.punctuation, "4.13.2"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "浪纹线“～”占一个字的位置，键盘上的“~”只占半个字，有的字体还浮在上方。表示起止也可以用一字线“—”。"
  let example: RuleExample? = RuleExample(wrong: "每次5~10天", right: "每次5～10天")

  let anchors = ["~", "∼", "〜"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let before = text.scalar(place.lowerBound - 1), let after = text.scalar(place.upperBound),
      after.isArabicDigit,
      before.isArabicDigit || "年月日时分秒元岁天级℃%％".unicodeScalars.contains(before)
    else { return nil }
    return finding(.hint, place, in: text, .wave, replacement: "～")
  }
}

extension String {
  fileprivate static let wave = "表示起止的浪纹线用占一个字的“～”"
}
