/// The number that a question begins with, in one of the forms that people use.
struct PaperNumber {
  /// How numbers are written.
  enum Style: Hashable {
    /// `1.` `1、` `第1题` `【1】`
    case plain
    /// `（1）` `1）`
    case bracketed
    /// `一、`
    case chinese
  }

  /// How it is written.
  let style: Style
  /// The number.
  let value: Int
  /// Where what it numbers begins.
  let contentStart: Int
  /// A key in brackets before the number, as for statements: `（√）1.`
  private(set) var key: Range<Int>?

  /// Whether the name of a kind stands in brackets before the number: `【单选】1、`.
  private(set) var hasKindBefore = false

  /// Looks for a number at the beginning of a line.
  init?(in line: PaperLine) {
    let plain = line.plain
    guard let first = plain.first else { return nil }
    if first == "(" || first == "【" || first == "[" {
      if let numbered = Self.bracketed(plain) {
        self = numbered
        return
      }
      if let (_, rest) = PaperTag.kind(at: line),
        let number = Self.arabic(rest.plain, from: rest.plain.startIndex)
      {
        self = number
        hasKindBefore = true
        return
      }
      // （√）1.
      guard let close = plain.prefix(10).firstIndex(where: { ")】]".unicodeScalars.contains($0) })
      else { return nil }
      let inner = plain[(plain.startIndex + 1)..<close]
      let isKey = KeyReading.truth(of: inner.string) != nil || BracketKey.isLetters(inner)
      let isBlank = inner.allSatisfy(\.isBlank)
      guard isKey || isBlank, let number = Self.arabic(plain, from: plain.skippingBlanks(close + 1))
      else { return nil }
      self = number
      if isKey { key = (plain.startIndex + 1)..<close }
      return
    }
    guard let number = Self.arabic(plain, from: plain.startIndex) ?? Self.chinese(plain) else {
      return nil
    }
    self = number
  }

  private init(_ style: Style, _ value: Int, contentStart: Int) {
    self.style = style
    self.value = value
    self.contentStart = contentStart
  }

  /// Digits that a number of a question has at most.
  private static let digitCount = 4

  private static func digits(
    _ plain: ArraySlice<Unicode.Scalar>, from start: Int
  ) -> (value: Int, end: Int)? {
    var value = 0
    var place = start
    while place < plain.endIndex, place - start < digitCount, let digit = digit(plain[place]) {
      value = value * 10 + digit
      place += 1
    }
    guard place > start, place == plain.endIndex || digit(plain[place]) == nil else { return nil }
    return (value, place)
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    ("0"..."9").contains(scalar) ? Int(scalar.value) - 48 : nil
  }

  private static func arabic(_ plain: ArraySlice<Unicode.Scalar>, from start: Int) -> PaperNumber? {
    var place = start
    for word in heads where plain.has(word, at: start) {
      place = plain.skippingBlanks(start + word.count)
    }
    let hasHead = place > start
    guard let (value, end) = digits(plain, from: place) else { return nil }
    var next = plain.skippingBlanks(end)
    if plain.has(["题"], at: next),
      hasHead || next + 1 == plain.endIndex || !plain[next + 1].properties.isAlphabetic
    {
      next = plain.skippingBlanks(next + 1)
      if next < plain.endIndex, ".、:)".unicodeScalars.contains(plain[next]) { next += 1 }
      return PaperNumber(.plain, value, contentStart: next)
    }
    guard next < plain.endIndex, ".、:)．,".unicodeScalars.contains(plain[next]) else {
      return hasHead ? PaperNumber(.plain, value, contentStart: next) : nil
    }
    let sign = plain[next]
    // 3.5% and 12:30 and 1,000 are no numbers of questions; 1.2024年 is.
    if next + 1 < plain.endIndex, digit(plain[next + 1]) != nil {
      var run = next + 1
      while run < plain.endIndex, digit(plain[run]) != nil { run += 1 }
      if sign == ":" || sign == "," || sign == "." && run - next - 1 < 4 { return nil }
      if sign == ".", run < plain.endIndex, plain[run] == "." || plain[run] == "%" { return nil }
    }
    if sign == "," || sign == ":" { if !hasHead && sign == "," { return nil } }
    return PaperNumber(sign == ")" ? .bracketed : .plain, value, contentStart: next + 1)
  }

  private static let heads: [[Unicode.Scalar]] = ["第", "题目", "试题", "问题", "题"].map {
    Array($0.unicodeScalars)
  }

  private static func bracketed(_ plain: ArraySlice<Unicode.Scalar>) -> PaperNumber? {
    guard let (value, end) = digits(plain, from: plain.skippingBlanks(plain.startIndex + 1)),
      case let close = plain.skippingBlanks(end), close < plain.endIndex
    else { return nil }
    switch (plain[plain.startIndex], plain[close]) {
    case ("(", ")"):
      return PaperNumber(.bracketed, value, contentStart: afterSign(plain, close + 1))
    case ("【", "】"), ("[", "]"):
      return PaperNumber(.plain, value, contentStart: afterSign(plain, close + 1))
    default: return nil
    }
  }

  private static func afterSign(_ plain: ArraySlice<Unicode.Scalar>, _ place: Int) -> Int {
    place < plain.endIndex && ".、:".unicodeScalars.contains(plain[place]) ? place + 1 : place
  }

  private static func chinese(_ plain: ArraySlice<Unicode.Scalar>) -> PaperNumber? {
    guard let (value, end) = ChineseOrdinal.read(plain, from: plain.startIndex),
      end < plain.endIndex,
      "、.．".unicodeScalars.contains(plain[end])
    else { return nil }
    return PaperNumber(.chinese, value, contentStart: end + 1)
  }
}

/// Numbers up to 99 in Chinese characters.
enum ChineseOrdinal {
  /// Reads `十一`.
  ///
  /// - Returns: The number and where it ends; `nil` where there is none.
  static func read(_ plain: ArraySlice<Unicode.Scalar>, from start: Int) -> (value: Int, end: Int)?
  {
    var place = start
    var value = 0
    var unit = 0
    while place < plain.endIndex, place - start < 3 {
      if plain[place] == "十" {
        guard value == 0 else { break }
        value = max(unit, 1) * 10
        unit = 0
      } else if let digit = digits[plain[place]] {
        guard unit == 0 else { return nil }
        unit = digit
      } else {
        break
      }
      place += 1
    }
    return place > start ? (value + unit, place) : nil
  }

  private static let digits: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}
