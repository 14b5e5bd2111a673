/// Ordinals at the head of a line: 一、 1.
extension WordingText {
  /// Whether the offset follows a Han numeral up to 九十九 that opens a line.
  func followsHanOrdinal(_ offset: Int) -> Bool {
    var start = offset
    while offset - start < 3, scalar(start - 1)?.isHanOrdinal ?? false { start -= 1 }
    return start < offset && startsLine(start)
  }

  /// Whether the offset follows an Arabic number of one or two digits that opens a line.
  func followsArabicOrdinal(_ offset: Int) -> Bool {
    var start = offset
    while offset - start < 3, scalar(start - 1)?.isArabicDigit ?? false { start -= 1 }
    return start < offset && offset - start < 3 && startsLine(start)
  }
}
