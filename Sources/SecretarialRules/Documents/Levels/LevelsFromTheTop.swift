import OfficialDocuments

/// A higher level does not stand inside a lower one.
///
/// 惯例：国标列出各层依次可以用什么序数；GB/T 15834 附录B.3.8（资料性）说不宜逆用。
struct LevelsFromTheTop: DocumentRule {
  let code: RuleCode = "GW536"
  let title = "层次序数由大到小，不倒着用"
  let basis = Basis.convention(
    "由大到小是通行做法；国标说“依次可以用”，标点国标只供参考的附录说可以从某一层开始，不宜逆用",
    seeAlso: Citation(.documentFormat, "7.3.3"), Citation(.punctuation, "附录B"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "第一层“一、”，第二层“（一）”，第三层“1.”，第四层“（1）”。可以跳过一层，也可以从“（一）”“1.”开始，但不能在“（一）”下面再分“一、二、”。"
  let example: RuleExample? = RuleExample(wrong: "（一）……一、……二、……（二）……", right: "一、……（一）……（二）……二、……")

  func findings(in document: OfficialDocument) -> [Finding] {
    NumberedParagraphs.texts(of: document).filter(\.isBody).compactMap { text in
      finding(in: text.paragraphs.compactMap { LevelNumber(opening: $0) })
    }
  }

  /// （一） 一、 二、 （二）: the higher level lies between two items of the lower one.
  private func finding(in numbers: [LevelNumber]) -> Finding? {
    guard let outer = numbers.first, outer.value == 1, outer.level != .first,
      let inner = numbers.dropFirst().first(where: { $0.level != outer.level }),
      inner.level < outer.level, inner.value == 1
    else { return nil }
    let before = numbers.prefix { $0.range.lowerBound < inner.range.lowerBound }
    guard let last = before.last,
      let next = numbers.first(where: {
        $0.level == outer.level && $0.range.lowerBound > inner.range.lowerBound
      }),
      next.value == last.value + 1
    else { return nil }
    return Finding(
      rule: code, severity: .doubtful, range: inner.range,
      message: "“\(inner.level.written(1))”排在“\(last.level.written(last.value))”下面，层次倒了")
  }
}
