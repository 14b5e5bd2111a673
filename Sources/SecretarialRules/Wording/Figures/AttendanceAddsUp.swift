/// Who came and who is absent make up who should have come: 应到50人，实到47人，请假3人.
///
/// Convention: arithmetic. Guests may come besides, and some may be absent without leave, so the
/// finding only asks.
struct AttendanceAddsUp: AnchoredRule {
  let code: RuleCode = "WZ777"
  let title = "应到、实到、请假的人数对得上"
  let basis = Basis.convention("算术的事实，不必由条文规定")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "实到不会比应到多，应到减去实到就是缺席和请假的。会议记录、选举报告里的人数关系到会议是否有效。"
  let example: RuleExample? = RuleExample(
    wrong: "应到45人，实到50人", right: "应到50人，实到45人")
  let anchors = ["实到", "实际到会", "实际参加"]

  private static let absences: Alternatives = "请假|缺席|缺勤|因病请假|因事请假"

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let items = CountedItem.all(in: text.nearSentence(around: place, limit: 60), of: text)
    guard
      let index = items.firstIndex(where: { $0?.label.contains(place.lowerBound) ?? false }),
      index > 0, let came = items[index], let due = items[index - 1],
      text.hasPrefix(["应"], at: due.label.lowerBound) || hasWord("应到", in: due, text)
        || hasWord("应参加", in: due, text),
      came.hasUnit(of: due, in: text), !came.unit.isEmpty, !came.figure.isPercent,
      !came.figure.isRounded(in: text), !due.figure.isRounded(in: text),
      let dueCount = due.figure.units(of: 0), let cameCount = came.figure.units(of: 0)
    else { return nil }
    if cameCount > dueCount { return finding(.doubtful, came.range, in: text, .more) }
    guard index + 1 < items.count, let absent = items[index + 1],
      Self.absences.match(from: absent.label.lowerBound, in: text)?.upperBound
        == absent.label.upperBound, absent.hasUnit(of: came, in: text),
      !absent.figure.isRounded(in: text), let absentCount = absent.figure.units(of: 0),
      index + 2 >= items.count || items[index + 2] == nil
    else { return nil }
    guard absentCount != dueCount - cameCount else { return nil }
    return finding(
      .doubtful, absent.range, in: text, .otherAbsence(dueCount - cameCount))
  }

  private func hasWord(_ word: String, in item: CountedItem, _ text: WordingText) -> Bool {
    text.hasPrefix(
      Array(word.unicodeScalars), at: item.label.upperBound - word.unicodeScalars.count)
  }
}

extension String {
  fileprivate static let more = "实到比应到多；若有列席人员，请分开写"
  fileprivate static func otherAbsence(_ count: Int) -> String {
    "应到减实到是\(count)人，同缺席、请假的人数对不上，请核对"
  }
}
