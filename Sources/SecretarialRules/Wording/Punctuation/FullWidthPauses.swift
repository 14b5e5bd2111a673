/// Commas, colons and the like in Chinese text are full-width.
///
/// GB/T 15834—2011 5.1.1 gives each of them the place of a character. Only marks after Chinese and
/// before Chinese are looked at: numbers, times, ratios, addresses and foreign text keep theirs.
struct FullWidthPauses: AnchoredRule {
  let code: RuleCode = "WZ701"
  let title = "中文里的逗号、分号、冒号、问号、叹号用全角"
  let basis = Basis.standard(Citation(.punctuation, "5.1.1"), Citation(.punctuation, "5.1.2"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "这些点号在中文里占一个字的位置，半角的是外文和程序用的。从PDF复制或者没有切换输入法时容易混入；数字、时间、比值和外文里的不在此列。"
  let example: RuleExample? = RuleExample(wrong: "各县人民政府,市直各部门:", right: "各县人民政府，市直各部门：")

  let anchors = [",", ";", ":", "?", "!"]
  private static let fullWidth = ["，", "；", "：", "？", "！"]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard let before = text.scalar(place.lowerBound - 1) else { return nil }
    var end = place.upperBound
    while text.scalar(end) == " " { end += 1 }
    let after = text.scalar(end)
    let followsChinese = before.isHan || before.closesChinese
    let followsNumber =
      (before.isArabicDigit || before == "%" || before == "％") && after?.isHan == true
    guard followsChinese || followsNumber, Self.goesOn(after),
      !(anchor == 0 && isRecord(around: place.lowerBound, in: text)),
      // The marks after ordinals have a rule of their own.
      !text.followsHanOrdinal(place.lowerBound), !text.followsArabicOrdinal(place.lowerBound),
      !text.isReference(place.lowerBound)
    else { return nil }
    if after == nil || after?.endsLine == true { end = place.upperBound }
    let wanted = Self.fullWidth[anchor]
    return finding(
      .error, place.lowerBound..<end, in: text,
      .halfWidth(text.string(place), wanted), replacement: wanted)
  }

  /// Whether Chinese text, or nothing, follows.
  private static func goesOn(_ after: Unicode.Scalar?) -> Bool {
    guard let after else { return true }
    return after.isHan || after.isArabicDigit || after.opensChinese || after.closesChinese
      || after.endsLine
  }

  /// Whether the line is a row of data rather than a sentence: short fields, no other mark.
  private func isRecord(around comma: Int, in text: WordingText) -> Bool {
    guard let line = text.line(around: comma, within: 100) else { return false }
    var commas = 0
    for scalar in text.scalars[line] {
      if scalar == "," {
        commas += 1
      } else if scalar.separatesWords, !scalar.isGap, scalar != ".", scalar != "-" {
        return false
      }
    }
    return commas > 1 && line.count <= 7 * (commas + 1)
  }
}

extension String {
  fileprivate static func halfWidth(_ mark: String, _ wanted: String) -> String {
    "这里的“\(mark)”是半角，中文里用全角的“\(wanted)”"
  }
}
