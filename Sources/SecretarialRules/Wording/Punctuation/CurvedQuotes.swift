/// Quotation marks in Chinese are “ and ”, not the straight ones of the keyboard.
///
/// GB/T 15834—2011 5.1.3 speaks of a first and a second half; a straight mark has none. Which half
/// is meant follows from counting the marks of the paragraph. Straight marks are common in texts from
/// web pages and easily mended, so they are hints; where the count is odd, a person must look.
struct CurvedQuotes: AnchoredRule {
  let code: RuleCode = "WZ704"
  let title = "中文里的引号分前后，不用直引号"
  let basis = Basis.standard(Citation(.punctuation, "5.1.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "中文的引号有前一半“和后一半”，直引号不分前后，是程序和外文输入用的。成对替换后再读一遍，看前后有没有颠倒。"
  let example: RuleExample? = RuleExample(wrong: "开展\"安全生产月\"活动", right: "开展“安全生产月”活动")

  let anchors = ["\""]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard touchesChinese(place, in: text),
      let paragraph = text.paragraph(around: place.lowerBound)
        ?? text.line(around: place.lowerBound)
    else { return nil }
    var marks = 0
    var index = 0
    for offset in paragraph {
      switch text.scalars[offset] {
      case "\"", "“", "”":
        if offset == place.lowerBound { index = marks }
        marks += 1
      // What has these is a program or its data.
      case "{", "}", "<", ">", "=", "\\": return nil
      default: break
      }
    }
    let half = half(at: place, index, of: marks, in: paragraph, of: text)
    return marks.isMultiple(of: 2)
      ? finding(.hint, place, in: text, .straight, replacement: half)
      : finding(.doubtful, place, in: text, .unpaired, replacement: half)
  }

  /// Which half the mark is, counted in its paragraph; a quotation of several paragraphs leaves an
  /// odd number, in which the first and the last one are still clear.
  private func half(
    at place: Range<Int>, _ index: Int, of marks: Int, in paragraph: Range<Int>,
    of text: WordingText
  ) -> String? {
    if marks.isMultiple(of: 2) { return index.isMultiple(of: 2) ? "“" : "”" }
    if index == 0, text.scalar(afterGaps: paragraph.lowerBound) == place.lowerBound { return "“" }
    return index == marks - 1 && paragraph.upperBound == place.upperBound ? "”" : nil
  }

  private func touchesChinese(_ place: Range<Int>, in text: WordingText) -> Bool {
    // 6" is a measure.
    if let before = text.scalar(place.lowerBound - 1), before.isArabicDigit { return false }
    return [place.lowerBound - 1, place.upperBound].contains { offset in
      guard let scalar = text.scalar(offset) else { return false }
      return scalar.isHan || scalar.opensChinese || scalar.closesChinese || scalar == "，"
        || scalar == "。" || scalar == "："
    }
  }
}

extension String {
  fileprivate static let straight = "中文里用分前后的引号“”，这里是直引号"
  fileprivate static let unpaired = "这里是直引号，本段不成双，请核对是前一半“还是后一半”"
}
