import OfficialDocuments

/// The meeting of which minutes are made is no later than the minutes.
///
/// 惯例：历法的事实。
struct MeetingBeforeMinutes: DocumentRule {
  let code: RuleCode = "GW587"
  let title = "纪要写的会议日期不晚于成文日期"
  let basis = Basis.convention("先开会，后成文")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "纪要记的是已经开过的会。会议日期晚于成文日期，必有一个写错，多半是年份或者月份没有改。"
  let example: RuleExample? = RuleExample(
    wrong: "2026年5月8日，县长主持召开会议（2026年5月6日成文）", right: "2026年5月6日，县长主持召开会议（2026年5月8日成文）")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .minutes, let opening = document.first(.paragraph),
      let written = document.all(.documentDate).last,
      let signed = DocumentDate(parsing: written.text)
    else { return [] }
    let dates = ProseDates(in: opening.range, of: document.text, first: 30)
    guard let meeting = dates.all.first, signed < meeting.date else { return [] }
    return [.meetingTooLate(meeting.date, meeting.place, rule: code)]
  }
}

extension Finding {
  fileprivate static func meetingTooLate(
    _ date: DocumentDate, _ place: Range<String.Index>, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: place, message: "会议日期\(date)晚于成文日期，请核对")
  }
}
