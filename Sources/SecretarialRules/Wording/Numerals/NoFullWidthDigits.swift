/// Arabic digits are usually set half-width.
///
/// GB/T 15835—2011 5.1.7.1, which says “usually”.
struct NoFullWidthDigits: AnchoredRule {
  let code: RuleCode = "WZ747"
  let title = "阿拉伯数字一般用半角"
  let basis = Basis.standard(Citation(.numerals, "5.1.7.1"))
  let severity = Finding.Severity.hint
  let isMendable = true
  let explanation = "阿拉伯数字一般用半个汉字宽的字形。全角数字占位宽，同半角的混在一起不整齐，也不便检索和计算。"
  let example: RuleExample? = RuleExample(wrong: "共１２０人", right: "共120人")
  let anchors = ["０", "１", "２", "３", "４", "５", "６", "７", "８", "９"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard !isFullWidth(text.scalar(at: place.lowerBound - 1)) else { return nil }
    var end = place.upperBound
    while isFullWidth(text.scalar(at: end)) { end += 1 }
    var right = String.UnicodeScalarView()
    for scalar in text.scalars[place.lowerBound..<end] {
      right.append(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
    }
    return finding(
      .hint, place.lowerBound..<end, in: text, .halfWidth, replacement: String(right))
  }

  private func isFullWidth(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ("０"..."９").contains($0) } ?? false
  }
}

extension String {
  fileprivate static let halfWidth = "阿拉伯数字一般用半角"
}
