/// Where lines and paragraphs begin and end, for rules that look at marks.
extension WordingText {
  /// The scalar at an offset; `nil` before the beginning and after the end.
  func scalar(_ offset: Int) -> Unicode.Scalar? {
    scalars.indices.contains(offset) ? scalars[offset] : nil
  }

  /// Whether a Han character stands at the offset.
  func isHan(_ offset: Int) -> Bool { scalar(offset)?.isHan ?? false }

  /// Whether nothing but an indentation stands before the offset in its line.
  func startsLine(_ offset: Int) -> Bool {
    var place = offset - 1
    while place >= 0, offset - place < 20, scalars[place].isGap { place -= 1 }
    return place < 0 || scalars[place].endsLine
  }

  /// Whether nothing but blanks stands in the line from the offset on.
  func endsLine(_ offset: Int) -> Bool {
    guard let next = scalar(afterGaps: offset) else { return true }
    return scalars[next].endsLine
  }

  /// Whether a sentence or an item of a list begins at the offset.
  func startsSentence(_ offset: Int) -> Bool {
    guard let before = scalar(offset - 1) else { return true }
    switch before {
    case "。", "；", "：", "！", "？": return true
    default: return startsLine(offset)
    }
  }

  /// The offset of the first scalar from here on that is no blank; `nil` at the end of the text.
  func scalar(afterGaps offset: Int) -> Int? {
    var place = offset
    while let scalar = scalar(place) {
      guard scalar.isGap else { return place }
      place += 1
    }
    return nil
  }

  /// The line around an offset, without its end; `nil` if it reaches further than `limit` to
  /// either side.
  func line(around offset: Int, within limit: Int = 400) -> Range<Int>? {
    var start = offset
    while start > 0, !scalars[start - 1].endsLine {
      guard offset - start < limit else { return nil }
      start -= 1
    }
    var end = offset
    while end < scalars.count, !scalars[end].endsLine {
      guard end - offset < limit else { return nil }
      end += 1
    }
    return start..<end
  }

  /// Whether the line of an offset is an entry in a list of references, which has the half-width
  /// marks of GB/T 7714: 王力. 古代汉语[M]. 北京: 中华书局, 1999.
  func isReference(_ offset: Int) -> Bool {
    guard let line = line(around: offset) else { return false }
    return line.contains {
      scalars[$0] == "[" && (scalar($0 + 1).map { ("A"..."Z").contains($0) } ?? false)
    }
  }

  /// The paragraph around an offset, put together where a copy has broken its lines; `nil` if it
  /// reaches further than `limit` to either side.
  func paragraph(around offset: Int, within limit: Int = 600) -> Range<Int>? {
    var start = offset
    while start > 0, !endsParagraph(start - 1) {
      guard offset - start < limit else { return nil }
      start -= 1
    }
    var end = offset
    while end < scalars.count, !endsParagraph(end) {
      guard end - offset < limit else { return nil }
      end += 1
    }
    return start..<end
  }

  /// Whether the line end at this offset ends a paragraph, not just a line of a copy: a sentence
  /// ends before it, or an indentation or another line end follows.
  func endsParagraph(_ offset: Int) -> Bool {
    guard scalars[offset].endsLine else { return false }
    // The two halves of one line end.
    if scalars[offset] == "\r", scalar(offset + 1) == "\n" { return endsParagraph(offset + 1) }
    guard let next = scalar(offset + 1), !next.endsLine, !next.isGap else { return true }
    var last = offset - 1
    if scalar(last) == "\r" { last -= 1 }
    while let scalar = scalar(last), scalar.isGap || scalar.closesChinese { last -= 1 }
    return scalar(last).map { $0.endsSentence || $0 == "：" || $0 == "…" } ?? true
  }
}

extension Unicode.Scalar {
  /// Whether it is a Han character.
  var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0x2_0000...0x3_FFFF: true
    default: false
    }
  }

  /// Whether it is a letter as foreign words and formulas have it.
  var isLatinLetter: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("Ａ"..."Ｚ").contains(self)
      || ("ａ"..."ｚ").contains(self)
  }

  /// Whether ordinals at the head of a line are made of it: 一 to 十.
  var isHanOrdinal: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十": true
    default: false
    }
  }

  /// Whether it ends a line.
  var endsLine: Bool { self == "\n" || self == "\r" }

  /// Whether it is a blank within a line.
  var isGap: Bool { self == " " || self == "\u{3000}" || self == "\t" || self == "\u{A0}" }

  /// Whether it is a closing bracket or quotation mark of Chinese text.
  var closesChinese: Bool {
    switch self {
    case "）", "》", "”", "’", "〉", "〕", "】", "」", "』": true
    default: false
    }
  }

  /// Whether it is an opening bracket or quotation mark of Chinese text.
  var opensChinese: Bool {
    switch self {
    case "（", "《", "“", "‘", "〈", "〔", "【", "「", "『": true
    default: false
    }
  }
}
