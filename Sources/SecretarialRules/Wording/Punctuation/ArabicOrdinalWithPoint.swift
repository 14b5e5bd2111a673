/// An Arabic number that counts paragraphs is followed by a point: 1.
///
/// GB/T 15834—2011 B.3.3, which is informative, so this is a hint.
struct ArabicOrdinalWithPoint: AnchoredRule {
  let code: RuleCode = "WZ712"
  let title = "不带括号的阿拉伯数字序号后面用圆点"
  let basis = Basis.convention("公文的通行写法", seeAlso: Citation(.punctuation, "B.3.3"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "公文第三层序号写作“1.”，用下脚圆点；顿号是汉字序号“一、”用的。国标资料性附录这样建议。"
  let example: RuleExample? = RuleExample(wrong: "1、加强值班值守", right: "1.加强值班值守")

  let anchors: [String] = (0...9).flatMap { ["\($0)、", "\($0)，", "\($0),"] }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.followsArabicOrdinal(place.upperBound - 1) else { return nil }
    var end = place.upperBound
    while text.scalar(end) == " " { end += 1 }
    guard let after = text.scalar(end), after.isHan || after == "“" || after == "《"
    else { return nil }
    return finding(.hint, place.upperBound - 1..<end, in: text, .point, replacement: ".")
  }
}

extension String {
  fileprivate static let point = "阿拉伯数字序号后面一般用圆点，写成“1.”的样子"
}
