import OfficialDocuments

/// The line `附件1` above an attachment.
struct AttachmentHeading {
  /// The whole line.
  let range: Range<String.Index>
  /// The digits; empty where there are none.
  let digits: Range<String.Index>
  /// The number; `nil` where there is none or it is no plain number.
  let numeral: LooseNumeral?
  /// A colon at the end; empty where there is none.
  let colon: Range<String.Index>

  /// Takes the first line of an attachment; `nil` where it does not begin with 附件.
  init?(_ attachment: OfficialDocument.Element, in text: String) {
    guard let line = attachment.pieces.first, text[line].hasPrefix("附件") else { return nil }
    range = line
    let rest = text[line].dropFirst(2).drop(while: \.isWhitespace)
    let digits = rest.prefix { LooseNumeral.isDigit($0) }
    self.digits = digits.startIndex..<digits.endIndex
    numeral = LooseNumeral(digits)
    let after = rest[digits.endIndex...].drop(while: \.isWhitespace)
    colon =
      after.first.map { "：:".contains($0) } ?? false
      ? after.startIndex..<after.index(after: after.startIndex)
      : after.startIndex..<after.startIndex
  }
}
