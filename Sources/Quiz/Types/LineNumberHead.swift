import OfficialDocuments

/// The number of a line at the head of what is said of it: `3`, `３.`, `第三行：`, `3年份括号`.
struct LineNumberHead {
  /// What the digits count where they are glued to what follows.
  enum Counting: Hashable {
    /// Nothing: `3顿号`.
    case nothing
    /// Perhaps something, perhaps the name of a fault begins: `4月没有31日`, `13日漏了`.
    case unit
    /// A word that begins like a unit: `3年份括号`, `9日期`.
    case noun
    /// Something for sure: a date `4月16日`, a sum `9+18`, a share `5%`.
    case quantity
  }

  let number: Int
  /// What follows.
  let rest: Substring
  /// Nothing stands between the digits and what follows.
  let isGlued: Bool
  /// `第3行`, `3行`.
  let hasUnit: Bool
  /// The digits as they were typed and the character after them: `4月`.
  let counted: String
  let counting: Counting
  /// `9.4` is a fraction or the fourth month at the head of line 9.
  let isFraction: Bool

  init?(_ piece: Substring) {
    var rest = piece.drop { "(（[【#＃".contains($0) }
    let hasOrdinal = rest.first == "第"
    if hasOrdinal { rest.removeFirst() }
    let isArabic = rest.first.map(Self.isArabicDigit) ?? false
    let digits = rest.prefix(while: isArabic ? Self.isArabicDigit : LooseNumeral.isDigit)
    guard digits.count <= 3, let numeral = LooseNumeral(digits) else { return nil }
    rest.removeFirst(digits.count)
    hasUnit = rest.first == "行" && !rest.hasPrefix("行文") && !rest.hasPrefix("行政")
    if hasUnit { rest.removeFirst() }
    guard hasUnit || (isArabic && !hasOrdinal) else { return nil }
    counting = hasUnit ? .nothing : Self.counting(rest)
    counted = digits + String(rest.prefix(1))
    var hasMark = false
    var isFraction = false
    if let mark = rest.first, ":：.．)）]】".contains(mark) {
      hasMark = true
      rest.removeFirst()
      isFraction = ".．".contains(mark) && !hasUnit && (rest.first.map(Self.isArabicDigit) ?? false)
    }
    self.isFraction = isFraction
    number = numeral.value
    self.rest = rest
    isGlued = !hasUnit && !hasMark && !rest.isEmpty
  }

  /// Whether words begin with what numbers count, and not with the name of a fault.
  static func beginsWithUnit(_ words: Substring) -> Bool {
    counting(words) == .unit || counting(words) == .quantity
  }

  private static func counting(_ rest: Substring) -> Counting {
    guard let first = rest.first else { return .nothing }
    let second = rest.dropFirst().first
    let isBeforeDigit = second.map(isArabicDigit) ?? false
    if "+＋×÷≠%％‰".contains(first) { return .quantity }
    if "加减乘月年和与".contains(first), isBeforeDigit { return .quantity }
    guard units.contains(first) else { return .nothing }
    return nouns.contains(where: rest.hasPrefix) ? .noun : .unit
  }

  private static let units = Set("月日年时分秒号元人个所条名户间岁天次届万亿千百亩吨张份项页件台辆")

  /// Words for faults that begin with a unit.
  private static let nouns = [
    "年份", "年号", "年月", "年字", "日期", "日字", "日子", "时间", "时态", "分项", "分号", "分工", "分段", "分行", "分送",
    "号字", "号码", "号数", "月份", "月日", "月字", "人称", "人名", "人数", "人员", "人物", "个人", "个别", "所属", "条款",
    "条例", "条文", "名称", "名字", "名单", "名义", "件数", "项目", "页码", "页数", "份号", "份数", "次序", "次数", "届次", "张冠",
    "间隔", "天数", "万字", "户名", "元旦", "台帐", "台账", "台头", "百分", "秒",
  ]

  private static func isArabicDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }
}
