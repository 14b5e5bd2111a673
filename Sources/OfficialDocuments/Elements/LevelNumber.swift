/// The number that opens a paragraph: `一、`, `（一）`, `1.`, `（1）`.
///
/// GB/T 9704—2012 7.3.3: these four, in this order, may number the levels of a text.
public struct LevelNumber: Hashable, Sendable {
  /// How deep the number stands, by its form.
  public enum Level: Int, CaseIterable, Comparable, Sendable {
    /// 一、
    case first = 1
    /// （一）
    case second
    /// 1.
    case third
    /// （1）
    case fourth

    /// Orders from the highest level to the lowest.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }

    /// The number as the standard writes it.
    public func written(_ value: Int) -> String {
      switch self {
      case .first: "\(LooseNumeral.han(value))、"
      case .second: "（\(LooseNumeral.han(value))）"
      case .third: "\(value)."
      case .fourth: "（\(value)）"
      }
    }
  }

  /// Which level the form belongs to.
  public let level: Level
  /// The number, 1–99.
  public let value: Int
  /// Its place with brackets or mark, in the string that the paragraph is a part of.
  public let range: Range<String.Index>

  /// Reads the number at the very beginning of a paragraph; `nil` where there is none, and where
  /// the digits go on: `1.5亿元`, `一、二年级`.
  public init?(opening paragraph: Substring) {
    // Most paragraphs open otherwise, which one scalar shows.
    guard let scalar = paragraph.unicodeScalars.first, Self.openings.contains(scalar),
      let first = paragraph.first
    else { return nil }
    let isBracketed = first == "（" || first == "("
    let opened = isBracketed ? paragraph.dropFirst() : paragraph
    let digits = opened.prefix(4).prefix(while: LooseNumeral.isDigit)
    guard !digits.isEmpty, let numeral = LooseNumeral(digits), !numeral.isPadded,
      (1...99).contains(numeral.value), let mark = opened.dropFirst(digits.count).first
    else { return nil }
    let after = opened.dropFirst(digits.count + 1)
    let isHan = numeral.script == .han
    guard isHan || numeral.script != .mixed else { return nil }
    if isBracketed {
      guard mark == "）" || mark == ")" else { return nil }
      level = isHan ? .second : .fourth
    } else if isHan {
      guard mark == "、", !Self.isEnumeration(after) else { return nil }
      level = .first
    } else {
      guard ".．、".contains(mark), !Self.isDecimal(after) else { return nil }
      level = .third
    }
    value = numeral.value
    range = paragraph.startIndex..<after.startIndex
  }

  private static let openings = Set("（(0123456789０１２３４５６７８９一二三四五六七八九十".unicodeScalars)

  /// 一、二年级: what follows is a further number of the same phrase.
  private static func isEnumeration(_ rest: Substring) -> Bool {
    guard let next = rest.first, "一二三四五六七八九十".contains(next),
      let following = rest.dropFirst().first
    else { return false }
    return "、季产线类级年月日号期批楼层班组届次位条款等".contains(following)
  }

  /// 1.5: a digit follows, unless it begins a year.
  private static func isDecimal(_ rest: Substring) -> Bool {
    let digits = rest.prefix(5).prefix { ("0"..."9").contains($0) || ("０"..."９").contains($0) }
    guard !digits.isEmpty else { return false }
    return digits.count != 4 || rest.dropFirst(4).first != "年"
  }
}

/// The number of a clause that opens a paragraph and has a blank after it: `第一条　`.
public struct ClauseNumber: Hashable, Sendable {
  /// The number.
  public let value: Int
  /// Its place, from 第 to 条, in the string that the paragraph is a part of.
  public let range: Range<String.Index>

  /// Reads the number at the very beginning of a paragraph; `nil` where there is none.
  public init?(opening paragraph: Substring) {
    guard paragraph.unicodeScalars.first == "第", paragraph.first == "第" else { return nil }
    let digits = paragraph.dropFirst().prefix(6).prefix(while: LooseNumeral.isDigit)
    guard let numeral = LooseNumeral(digits), numeral.value > 0 else { return nil }
    let rest = paragraph.dropFirst(digits.count + 1)
    // Without the blank it is a clause that a sentence is about: 第三条修改为……
    guard rest.first == "条", let next = rest.dropFirst().first, next.isWhitespace else {
      return nil
    }
    value = numeral.value
    range = paragraph.startIndex..<rest.index(after: rest.startIndex)
  }
}

extension LooseNumeral {
  /// A number of at most three digits as it is spoken: 二十一, 一百零五; others in Arabic digits.
  public static func han(_ value: Int) -> String {
    guard (1...999).contains(value) else { return String(value) }
    let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (hundreds, tens, ones) = (value / 100, value / 10 % 10, value % 10)
    var text = hundreds > 0 ? digits[hundreds] + "百" : ""
    if tens > 0 {
      text += (tens == 1 && hundreds == 0 ? "" : digits[tens]) + "十"
    } else if hundreds > 0, ones > 0 {
      text += digits[0]
    }
    return ones > 0 ? text + digits[ones] : text
  }
}
