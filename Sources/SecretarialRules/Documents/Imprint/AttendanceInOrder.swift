import OfficialDocuments

/// Minutes name who was present, then who was excused, then who sat in.
///
/// 国标：GB/T 9704—2012 10.3（一般）。
struct AttendanceInOrder: DocumentRule {
  let code: RuleCode = "GW576"
  let title = "纪要依次写出席、请假、列席人员"
  let basis = Basis.standard(
    Citation(.documentFormat, "10.3"), note: "条文同时说纪要格式可以根据实际制定")
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation = "标注出席人员名单，在正文或者附件说明下空一行写“出席”；请假、列席人员依次另起一行，编排的方法相同。"
  let example: RuleExample? = RuleExample(wrong: "列席：…… / 出席：……", right: "出席：…… / 请假：…… / 列席：……")

  func findings(in document: OfficialDocument) -> [Finding] {
    let places = document.all(.attendance).compactMap { element in
      Self.labels.firstIndex { element.words.hasPrefix($0) }.map { (element: element, place: $0) }
    }
    for (upper, lower) in zip(places, places.dropFirst()) where upper.place > lower.place {
      return [
        Finding(
          rule: code, severity: .hint, range: lower.element.range,
          message: "纪要一般依次写出席、请假、列席，“\(Self.labels[lower.place])”在“\(Self.labels[upper.place])”前面")
      ]
    }
    return []
  }

  private static let labels = ["出席", "请假", "列席"]
}
