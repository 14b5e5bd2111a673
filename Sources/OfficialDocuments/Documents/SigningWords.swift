/// Tells who signs: bodies and people with their offices.
enum SigningWords {
  /// The whole text is the name of a body, or a list of such names.
  static func isBody(_ words: String) -> Bool {
    guard words.utf8.count <= 240, let last = words.unicodeScalars.last, lastScalars.contains(last),
      (2...60).contains(words.count), !SentenceWords.holdStop(words),
      !SentenceWords.startWithNumber(words), !words.contains("关于")
    else { return false }
    return endings.contains { words.hasSuffix($0) }
  }

  private static let lastScalars = Set(endings.compactMap { $0.unicodeScalars.last })
  private static let endings = [
    "政府", "委员会", "办公室", "办公厅", "局", "厅", "部", "委", "办", "院", "处", "所", "署", "科", "股", "站", "馆",
    "中心", "公司", "集团", "学校", "大学", "中学", "小学", "幼儿园", "联合会", "总工会", "协会", "学会", "商会", "大会", "常委会",
    "管委会",
    "居委会", "村委会", "基金会", "工会", "妇联", "残联", "工商联", "文联", "科协", "党组", "党委", "支部", "总支", "总队", "支队",
    "大队",
    "指挥部", "银行", "中央", "领导小组", "工作组", "专班", "联席会议", "社", "机关", "单位",
  ]

  /// `县长　王某某`, `市长：李四`.
  static func isPerson(_ words: String) -> Bool {
    (3...20).contains(words.count) && !SentenceWords.holdStop(words)
      && offices.contains { words.hasPrefix($0) }
  }

  private static let offices = [
    "市长", "县长", "区长", "省长", "州长", "旗长", "镇长", "乡长", "主席", "总理", "部长", "局长", "厅长", "主任", "院长", "检察长",
    "书记",
    "司令员", "署长", "行长",
  ]

  /// Nothing speaks against it where it stands right above the date.
  static func maySign(_ words: String) -> Bool {
    (2...40).contains(words.count) && !SentenceWords.holdPunctuation(words)
      && !SentenceWords.startWithNumber(words) && !TailWords.openTail(words)
      && !ClosingWords.areClosing(words) && !words.hasPrefix("（") && !words.hasPrefix("(")
  }
}

/// Tells dates by their words.
enum DateWords {
  /// The whole text is a date, in whatever way it is written: 二〇二六年三月五日, 2026.3.5, 2026年×月×日.
  static func areDate(_ words: String) -> Bool {
    // A date opens with a digit, or with what was typed for one.
    guard words.utf8.count <= 64, let first = words.unicodeScalars.first, isDigit(first),
      (4...16).contains(words.unicodeScalars.count)
    else { return false }
    let digits = withDigits(words)
    let parts = DocumentDate.Parts(digits)
    guard parts.rest == nil, parts.month != nil else { return false }
    guard let year = parts.year, let mark = parts.yearMark else {
      return parts.year == nil && parts.day != nil && parts.dayMark != nil
    }
    if digits[mark] == "年" {
      return parts.monthMark.map { digits[$0] == "月" } ?? false || parts.day != nil
    }
    return digits[year].count == 4 && parts.day != nil
  }

  /// What a date can end in.
  private static let lastScalars = Set(
    "月日号.．-－/0123456789０１２３４５６７８９〇零○一二三四五六七八九十×XxＸ✕╳*＊OoＯО◯".unicodeScalars)

  /// What stands between the digits of a date.
  private static let joints = Set("月日号.．-－/ \u{3000}\t".unicodeScalars)

  /// Letters that are typed for 〇.
  private static func isNought(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "O", "o", "Ｏ", "О", "◯": true
    default: false
    }
  }

  /// A digit, or what is typed for one.
  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    LooseNumeral.isDigit(scalar) || HeadWords.isPlaceholder(scalar) || isNought(scalar)
  }

  /// The words with digits where something else was typed for them.
  private static func withDigits(_ words: String) -> String {
    guard words.unicodeScalars.contains(where: { HeadWords.isPlaceholder($0) || isNought($0) })
    else { return words }
    var digits = String.UnicodeScalarView()
    for scalar in words.unicodeScalars {
      digits.append(HeadWords.isPlaceholder(scalar) ? "1" : isNought(scalar) ? "〇" : scalar)
    }
    return String(digits)
  }

  /// The date of printing alone: 2026年3月5日印发.
  static func areImprintDate(_ words: String) -> Bool {
    words.hasSuffix("印发") && areDate(String(words.dropLast(2)))
  }

  /// Where the date starts that ends a text; `nil` where none does.
  static func startOfTrailingDate(in text: Substring) -> String.Index? {
    let scalars = text.unicodeScalars
    guard let last = scalars.last, lastScalars.contains(last) || last.isBlank else { return nil }
    var start: String.Index?
    var index = text.endIndex
    var isYearPassed = false
    // The year's digits end the search: what stands before them is a name.
    for _ in 0..<24 where index > text.startIndex {
      let previous = scalars.index(before: index)
      let scalar = scalars[previous]
      if isDigit(scalar) {
        start = previous
      } else if scalar == "年" {
        isYearPassed = true
      } else if isYearPassed && !scalar.isBlank || !joints.contains(scalar) {
        break
      }
      index = previous
    }
    guard let start else { return nil }
    let words = String(text[start...].filter { !$0.isWhitespace })
    return areDate(words) ? start : nil
  }
}
