/// Quotation marks, brackets and title marks come in pairs.
///
/// GB/T 15834—2011 5.1.3. A quotation of several paragraphs opens each of them and closes only the
/// last (4.8.3.5), so that a mark at the head of a paragraph is left alone.
struct MarksInPairs: AnchoredRule {
  let code: RuleCode = "WZ716"
  let title = "引号、括号、书名号成对使用"
  let basis = Basis.standard(Citation(.punctuation, "5.1.3"), Citation(.punctuation, "4.8.3.5"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "引号、括号、书名号都有前后两半，漏掉一半，引文和书名就不知到哪里为止。引文分几段时，每段开头用前引号，最后一段末尾才用后引号。"
  let example: RuleExample? = RuleExample(
    wrong: "根据《公文处理办法第三条的规定。", right: "根据《公文处理办法》第三条的规定。")

  let anchors = ["“", "”", "《", "》", "（", "）", "〔", "〕", "【", "】"]
  private static let reach = 400

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let offset = place.lowerBound
    let isAlone =
      anchor < 2
      ? isAloneQuote(offset, opens: anchor == 0, in: text)
      // “（”: the mark is talked about.
      : !text.isWholeQuote(place) && isAlone(offset, opens: anchor.isMultiple(of: 2), in: text)
        && !isInterval(offset, opens: anchor.isMultiple(of: 2), in: text)
    guard isAlone else { return nil }
    return finding(
      .doubtful, place, in: text, .alone(text.string(place), isFirst: anchor.isMultiple(of: 2)))
  }

  /// Whether the next or the last mark is of the same half, or there is none.
  private func isAloneQuote(_ offset: Int, opens: Bool, in text: WordingText) -> Bool {
    let step = opens ? 1 : -1
    var place = offset + step
    while let scalar = text.scalar(place), abs(place - offset) < 2 * Self.reach {
      if scalar == "\"" { return false }
      if scalar == "“" || scalar == "”" {
        guard (scalar == "“") == opens else { return false }
        // The next paragraph of a quotation.
        if opens, text.startsLine(place) { return false }
        break
      }
      place += step
    }
    guard let marks = QuoteMarks(around: offset, in: text) else { return false }
    return !marks.offsets.count.isMultiple(of: 2)
  }

  /// Whether no partner is found for a bracket before its paragraph and as much again is over.
  private func isAlone(_ offset: Int, opens: Bool, in text: WordingText) -> Bool {
    let kind = Self.kind(text.scalars[offset])
    let step = opens ? 1 : -1
    var place = offset + step
    var depth = 1
    var leftParagraph = false
    while let scalar = text.scalar(place) {
      guard abs(place - offset) < Self.reach else { return leftParagraph }
      if scalar.endsLine {
        leftParagraph = leftParagraph || text.endsParagraph(place)
      } else if let other = Self.kind(scalar), other.pair == kind?.pair,
        !isOrdinal(before: place, in: text, opensParagraph: true)
      {
        depth += other.opens == opens ? 1 : -1
        if depth == 0 { return false }
      }
      place += step
    }
    return opens || !isOrdinal(before: offset, in: text, opensParagraph: false)
  }

  /// Whether the bracket is one end of a half-open interval: [60，70）.
  private func isInterval(_ offset: Int, opens: Bool, in text: WordingText) -> Bool {
    let step = opens ? 1 : -1
    var place = offset + step
    while let scalar = text.scalar(place), abs(place - offset) < 16 {
      if let other = Self.kind(scalar) { return other.opens != opens }
      guard scalar.isArabicDigit || "，, .．%％∞+-—～万亿元".unicodeScalars.contains(scalar) else {
        return false
      }
      place += step
    }
    return false
  }

  private static func kind(_ scalar: Unicode.Scalar) -> (pair: Int, opens: Bool)? {
    switch scalar {
    case "《", "〈": (0, true)
    case "》", "〉": (0, false)
    case "（", "(": (1, true)
    case "）", ")": (1, false)
    case "〔", "[", "［": (2, true)
    case "〕", "]", "］": (2, false)
    case "【": (3, true)
    case "】": (3, false)
    default: nil
    }
  }

  /// Whether the closing bracket belongs to an ordinal without a first half: 1）, a）.
  ///
  /// With `opensParagraph` only one at the head of a paragraph counts, since elsewhere it may as
  /// well close what stands before: （见图2）.
  private func isOrdinal(before closing: Int, in text: WordingText, opensParagraph: Bool) -> Bool {
    guard text.scalars[closing] == "）" || text.scalars[closing] == ")" else { return false }
    var start = closing
    while closing - start < 4, let scalar = text.scalar(start - 1),
      scalar.isArabicDigit || scalar.isLatinLetter || scalar.isHanOrdinal
        || ("①"..."⑳").contains(scalar)
    {
      start -= 1
    }
    guard start < closing, text.scalar(start - 1)?.separatesWords ?? true else { return false }
    guard opensParagraph else { return text.scalar(start - 1) != "（" }
    while let scalar = text.scalar(start - 1), scalar.isGap { start -= 1 }
    return start == 0 || text.endsParagraph(start - 1)
  }
}

extension String {
  fileprivate static func alone(_ mark: String, isFirst: Bool) -> String {
    "这里的“\(mark)”没有找到\(isFirst ? "后" : "前")一半，请核对是否漏写"
  }
}
