/// A part after 其中 is no larger than the whole before it.
///
/// Convention: arithmetic. Growth may be larger in a part than in all (others decline), so only things
/// and people that are counted are compared.
struct PartWithinWhole: AnchoredRule {
  let code: RuleCode = "WZ779"
  let title = "“其中”后面的分项不大于前面的总数"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "“其中”说的是总数里的一部分，部分不会比总数还大。多半是总数改小了，或者分项多打了一位数。"
  let example: RuleExample? = RuleExample(
    wrong: "共有职工120人，其中党员150人", right: "共有职工120人，其中党员50人")
  let anchors = ["，其中", "（其中"]

  private static let totals: Alternatives = "共|总|合计|全部|现有"
  private static let units: Alternatives = "人|名|户|家|件|处|起|台|辆|所|座|份"
  private static let changes: Alternatives = "增|减|净|降|升|差|超"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let sentence = text.nearSentence(around: place, limit: 40)
    let items = CountedItem.all(in: sentence, of: text)
    guard
      let index = items.firstIndex(where: { $0?.label.lowerBound == place.lowerBound + 1 }),
      index > 0, let part = items[index], let whole = items[index - 1],
      !part.figure.isRounded(in: text), !whole.figure.isRounded(in: text), !whole.figure.isPercent,
      Self.totals.isFound(in: whole.label, of: text),
      Self.units.match(from: whole.unit.lowerBound, in: text) != nil,
      part.hasUnit(of: whole, in: text), !part.unit.isEmpty,
      part.figure.value > whole.figure.value,
      !Self.changes.isFound(in: whole.label.lowerBound..<part.label.upperBound, of: text)
    else { return nil }
    return finding(
      .doubtful, part.figure.range, in: text, .larger(whole.figure.written(in: text)))
  }
}

extension String {
  fileprivate static func larger(_ whole: String) -> String { "分项大于前面的总数\(whole)，请核对" }
}
