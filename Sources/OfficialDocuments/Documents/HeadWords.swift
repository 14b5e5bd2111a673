/// Tells the parts of the head by their words.
enum HeadWords {
  /// What a line or a part of a line is, given without blanks; `nil` where it is none of them.
  static func kind(of words: String) -> OfficialDocument.Element.Kind? {
    guard !words.isEmpty, words.utf8.count <= 120 else { return nil }
    if (3...8).contains(words.count), words.allSatisfy(isDigit) { return .copyNumber }
    if degrees.contains(words) { return .urgency }
    if isSecrecyMark(words) { return .secrecyMark }
    return isNumber(words) ? .documentNumber : nil
  }

  /// Degrees of paper and of telegrams, and what is written instead of them.
  private static let degrees: Set<String> =
    Set(Urgency.allCases.map(\.rawValue)).union(["特提", "平急", "急件", "紧急", "急", "火急"])

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  private static func isSecrecyMark(_ words: String) -> Bool {
    guard words.count <= 20 else { return false }
    let parts = SecrecyMark.Parts(words)
    return parts.level != nil && (parts.rest == nil || parts.star != nil)
      && !SentenceWords.holdStop(words)
  }

  /// `云政发〔2026〕7号` with whatever is wrong with it, `第12号`, `（第3期）`.
  private static func isNumber(_ words: String) -> Bool {
    guard words.unicodeScalars.contains(where: endsOrOpensNumber.contains) else { return false }
    var words = words
    for label in ["发文字号：", "发文字号:", "文号：", "文号:"] where words.hasPrefix(label) {
      words.removeFirst(label.count)
    }
    for (opening, closing) in [("（第", "）"), ("(第", ")"), ("（总第", "）")]
    where words.hasPrefix(opening) && words.hasSuffix(closing) {
      words = String(words.dropFirst().dropLast())
    }
    if words.hasPrefix("总第") { words.removeFirst() }
    guard words.count <= 30, !SentenceWords.holdPunctuation(words) else { return false }
    let parts = DocumentNumber.Parts(withoutPlaceholders(words))
    let code = parts.agencyCode?.lowerBound
    let isBracketed = parts.opening != nil && parts.year != nil
    let rest = parts.rest.map { String(withoutPlaceholders(words)[$0]) }
    guard rest == nil || rest == "期" || rest == "次" else { return false }
    if parts.serial == nil { return isBracketed && parts.mark != nil && code != nil }
    if parts.mark == nil && rest == nil { return isBracketed && parts.closing != nil }
    return parts.year != nil || parts.ordinal != nil || (code != nil && words.count <= 14)
  }

  /// No number is without one of these: 号 and what stands for it, or a bracket for the year.
  private static let endsOrOpensNumber = Set("号期次〔[［【(（〈<{「﹝".unicodeScalars)

  /// Teaching texts write × for a digit; before the year it is a part of the code.
  private static func withoutPlaceholders(_ words: String) -> String {
    guard let opening = words.firstIndex(where: { "〔[［【(（〈<﹝第".contains($0) }) else {
      return words
    }
    return words[..<opening]
      + words[opening...].map { isPlaceholder($0) ? "1" : String($0) }.joined()
  }

  /// × and what is typed for it.
  static func isPlaceholder(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isPlaceholder) ?? false
  }

  static func isPlaceholder(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "×", "X", "x", "Ｘ", "✕", "╳", "*", "＊": true
    default: false
    }
  }
}

/// Tells sentences from names and labels.
enum SentenceWords {
  /// A full stop, a question or exclamation mark.
  static func holdStop(_ words: String) -> Bool {
    words.unicodeScalars.contains { stops.contains($0) }
  }

  /// Punctuation that neither a name nor a number holds.
  static func holdPunctuation(_ words: String) -> Bool {
    words.unicodeScalars.contains { punctuation.contains($0) }
  }

  private static let stops = Set("。！？!?".unicodeScalars)
  private static let punctuation = Set("。！？!?；;，,：:".unicodeScalars)

  /// `一、`, `（二）`, `3.`, `(4)`, `第五条`: the line is a part of a body.
  static func startWithNumber(_ words: String) -> Bool {
    let opened = words.drop { "（(第".contains($0) }
    let digits = opened.prefix { LooseNumeral.isDigit($0) }
    guard !digits.isEmpty, digits.count <= 4, let mark = opened.dropFirst(digits.count).first else {
      return false
    }
    if opened.startIndex == words.startIndex { return "、.．，,）)".contains(mark) }
    return "）)条章节".contains(mark)
  }
}

extension SentenceWords {
  /// How a body opens that leads to a list: 现将有关事项通知如下.
  static func openLeadIn(_ words: String) -> Bool {
    leadIns.contains { words.hasPrefix($0) }
  }

  private static let leadIns = [
    "现将", "现就", "现对", "现予", "现把", "为了", "为进一步", "为深入", "为贯彻", "为加强", "为做好", "根据", "按照", "依据", "依照",
    "经", "鉴于", "近日", "近期", "会议", "本次会议", "特作", "特此", "关于", "具体", "主要", "有关", "其中", "时间", "地点",
    "出席", "列席", "请假", "主持", "记录",
  ]

  /// A line with a colon that announces a list instead of naming recipients.
  static func isLeadIn(_ words: String) -> Bool {
    let name = words.dropLast()
    return words.contains("如下") || words.contains("以下") || words.contains("下列")
      || leadEndings.contains { name.hasSuffix($0) }
  }

  private static let leadEndings = [
    "事项", "决定", "要求", "通知", "决议", "意见", "强调", "指出", "认为", "议定", "命令", "批复", "报告", "公告", "通告", "通报",
  ]
}
