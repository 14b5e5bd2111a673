/// Parts that leave no rest add up to the whole that stands beside them.
///
/// Convention: arithmetic. Parts after 其中 may overlap (党员80人、女性60人) and leave a rest, so only
/// divisions that are complete by their words are added up: 男 and 女.
struct PartsSumToWhole: AnchoredRule {
  let code: RuleCode = "WZ761"
  let title = "男女、城乡这样没有交叉的各部分，相加等于总数"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "改稿时改了总数没有改分项，是数据最常见的毛病。男和女、城镇和农村没有交叉也没有剩余，相加必须等于总数。"
  let example: RuleExample? = RuleExample(
    wrong: "共120人，其中男70人、女60人", right: "共120人，其中男70人、女50人")
  let anchors: [String]

  private let users: [Int]
  private static let totals: Alternatives = "共|合计|总计|总数|总量|总人数|总额|全部|全年|全县|全市|全省"
  private static let headings: Alternatives = "共|共计|合计|总计|总数|总人数|全年|两项"

  init() {
    var anchors: [String] = []
    var users: [Int] = []
    for (number, parts) in ComplementaryParts.all.enumerated() {
      for member in parts.members {
        let word = String(String.UnicodeScalarView(member))
        guard !anchors.contains(word) else { continue }
        anchors.append(word)
        users.append(number)
      }
    }
    self.anchors = anchors
    self.users = users
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard text.scalar(at: place.lowerBound - 1)?.separatesWords ?? false,
      hasDigit(after: place.upperBound, in: text)
    else { return nil }
    let sentence = text.nearSentence(around: place, limit: 60)
    let items = CountedItem.all(in: sentence, of: text)
    for parts in ComplementaryParts.all[users[anchor]...].prefix(2) {
      guard let run = parts.run(endingAt: place.lowerBound, among: items, in: text),
        run.items.last?.label.lowerBound == place.lowerBound
      else { continue }
      return finding(of: run, among: items, in: text)
    }
    return nil
  }

  private func finding(
    of run: ComplementaryParts.Run, among items: [CountedItem?], in text: WordingText
  ) -> Finding? {
    guard let whole = whole(of: run, among: items, in: text) else { return nil }
    let all = run.items + [whole]
    guard all.allSatisfy({ !$0.figure.isRounded(in: text) && $0.hasUnit(of: whole, in: text) }),
      !whole.unit.isEmpty, whole.figure.isPercent == false,
      let comparison = Figure.compare(sumOf: run.items.map(\.figure), with: whole.figure),
      comparison != .fits, comparison == .tooMuch || !run.areFollowedByRest(in: text)
    else { return nil }
    let parts = run.items.map { $0.figure.written(in: text) }.joined(separator: "＋")
    let start = run.items[0].figure.range.lowerBound
    let end = run.items[run.items.count - 1].figure.range.upperBound
    let isExact = all.allSatisfy { $0.figure.exponent == 0 }
    return finding(
      isExact ? .error : .doubtful, start..<end, in: text,
      .unequal(parts, total: whole.figure.written(in: text)))
  }

  /// The item that says how much all parts are: before them, or after them with 共.
  private func whole(
    of run: ComplementaryParts.Run, among items: [CountedItem?], in text: WordingText
  ) -> CountedItem? {
    if run.end < items.count, let next = items[run.end],
      Self.headings.match(from: next.label.lowerBound, in: text) != nil
    {
      return next
    }
    let first = run.items[0]
    if run.start > 1, first.markBefore == "：",
      text.hasPrefix(["其", "中"], at: first.label.lowerBound - 3)
    {
      return items[run.start - 2]
    }
    guard run.start > 0, let before = items[run.start - 1] else { return nil }
    let isAnnounced =
      text.hasPrefix(["其", "中"], at: first.label.lowerBound)
      || first.markBefore == "（" || first.markBefore == "("
      || Self.totals.isFound(in: before.label, of: text)
    return isAnnounced ? before : nil
  }

  private func hasDigit(after offset: Int, in text: WordingText) -> Bool {
    (offset..<offset + 8).contains { text.scalar(at: $0)?.isArabicDigit ?? false }
  }
}

extension String {
  fileprivate static func unequal(_ parts: String, total: String) -> String {
    "\(parts)不等于\(total)，分项和总数必有一个不对"
  }
}
