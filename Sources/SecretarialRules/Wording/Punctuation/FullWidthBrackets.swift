/// Brackets around Chinese are full-width.
///
/// GB/T 15834—2011 5.1.3; formulas and foreign text keep theirs. Half-width pairs are common in texts
/// from web pages and do no harm, so they are hints; halves of different width are a question.
struct FullWidthBrackets: AnchoredRule {
  let code: RuleCode = "WZ703"
  let title = "中文内容的括号用全角"
  let basis = Basis.standard(Citation(.punctuation, "5.1.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "括注中文的括号每一半占一个字的位置，用全角“（）”，两半要一致。算式、外文中的括号可以用半角。"
  let example: RuleExample? = RuleExample(wrong: "管理办法(试行)", right: "管理办法（试行）")

  let anchors = ["(", ")"]
  private static let reach = 60

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let offset = place.lowerBound
    guard
      let pair = anchor == 0 ? pair(opening: offset, in: text) : pair(closing: offset, in: text),
      // A name of a function, an exponent: sum(数量).
      !Self.belongsToFormula(text.scalar(pair.lowerBound - 1)),
      !Self.belongsToFormula(text.scalar(pair.upperBound + 1)),
      text.isHan(pair.lowerBound + 1) || text.isHan(pair.upperBound - 1)
    else { return nil }
    let partner = text.scalars[anchor == 0 ? pair.upperBound : pair.lowerBound]
    let isMixed = partner == "（" || partner == "）"
    return finding(
      isMixed ? .doubtful : .hint, place, in: text, isMixed ? .mixed : .halfWidth,
      replacement: anchor == 0 ? "（" : "）")
  }

  private static func belongsToFormula(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.isLatinLetter || "=＝+＋-－×÷*/／^".unicodeScalars.contains(scalar)
  }

  /// The offsets of the opening mark and of its partner, which may be of either width.
  private func pair(opening: Int, in text: WordingText) -> Range<Int>? {
    var offset = opening + 1
    while let scalar = text.scalar(offset), offset - opening <= Self.reach, !scalar.endsLine {
      if scalar == ")" || scalar == "）" { return opening..<offset }
      if scalar == "(" || scalar == "（" { return nil }
      offset += 1
    }
    return nil
  }

  private func pair(closing: Int, in text: WordingText) -> Range<Int>? {
    var offset = closing - 1
    while let scalar = text.scalar(offset), closing - offset <= Self.reach, !scalar.endsLine {
      if scalar == "(" || scalar == "（" { return offset..<closing }
      if scalar == ")" || scalar == "）" { return nil }
      offset -= 1
    }
    return nil
  }
}

extension String {
  fileprivate static let halfWidth = "括注中文的括号用全角，这里是半角"
  fileprivate static let mixed = "括号一半全角、一半半角，请核对，两半都用全角"
}
