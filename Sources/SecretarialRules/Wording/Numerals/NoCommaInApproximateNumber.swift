/// An approximate number of two adjacent numerals has no comma between them: 三四十人.
///
/// GB/T 15835—2011 5.2.1. Shortened ordinals keep theirs (第一、二产业; 三、四季度), so only numerals
/// before a measure of quantity are looked at, and none at the head of a line, where 三、 counts
/// the paragraphs.
public struct NoCommaInApproximateNumber: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ607"
  /// The requirement in one sentence.
  public let title = "两个数字连用表示概数，中间不用顿号"
  /// What the rule rests on.
  public let basis = Basis.standard(Citation(.numerals, "5.2.1"))
  /// The most severe that its findings are.
  public let severity = Finding.Severity.error
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = true
  /// Why it is so and how to tell.
  public let explanation = "“三四十人”是大约的数，中间没有停顿；“第一、二产业”是两样东西的省略说法，宜用顿号。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "来了三、四十人", right: "来了三四十人")

  private static let values: [Unicode.Scalar: Int] = [
    "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
  private static let quantities = ContextGuard(
    notation: """
      后+十|百|千|万|亿|个|人|名|位|天|件|家|户|公里|公斤|公顷|米|吨|斤|岁|元|倍|成|辆|座|只|小时|分钟|亩|平方 \
      后-人称|个季|十条|百条|十届|名单|成员 前-第|、|$|年|月|条|款|项|章|节|类|级|期|届|组|档|卷
      """)

  /// Takes no settings.
  public init() {}

  /// The approximate numbers with a comma.
  public func findings(in text: WordingText) -> [Finding] {
    text.scalars.indices.dropFirst(2).dropLast(2).compactMap { comma in
      guard text.scalars[comma] == "、",
        let low = Self.values[text.scalars[comma - 1]],
        let high = Self.values[text.scalars[comma + 1]],
        high == low + 1 || (low == 3 && high == 5),
        let quantities = Self.quantities,
        quantities.allows(comma - 1..<comma + 2, in: text),
        !text.isInTitle(comma), !isOrdinal(before: comma - 1, in: text)
      else { return nil }
      let range = comma - 1..<comma + 2
      return finding(
        .error, range, in: text, .approximate(text.string(range)),
        replacement: text.string(comma - 1..<comma) + text.string(comma + 1..<comma + 2))
    }
  }

  /// Whether the numeral ends a longer one that 第 opens: 第十三、四条.
  private func isOrdinal(before start: Int, in text: WordingText) -> Bool {
    var offset = start
    while offset > 0,
      Self.values[text.scalars[offset - 1]] != nil || text.scalars[offset - 1] == "十"
    {
      offset -= 1
    }
    return offset > 0 && (text.scalars[offset - 1] == "第" || text.scalars[offset - 1] == "、")
  }
}

extension String {
  fileprivate static func approximate(_ number: String) -> String {
    "“\(number)”表示概数，两个数字之间不用顿号"
  }
}
