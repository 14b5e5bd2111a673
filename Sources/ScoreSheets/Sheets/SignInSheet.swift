internal import Classroom
internal import PrintedSheets
internal import Sessions

extension ScoreSheetKind {
  /// 签到表: what was recorded, and columns to sign in for days that are to come.
  static let signIn = ScoreSheetKind(
    names: ["sign-in", "签到表", "考勤表"], summary: "已记的考勤，和要签名的空栏", need: .roster
  ) { material throws(SheetProblem) in
    guard let shown = material.trainingClass else { throw SheetProblem("签到表要有培训班。") }
    let attendance = material.attendance ?? Attendance()
    let recorded = attendance.halfDays
    var blank = material.options.days.flatMap { day in
      [HalfDay.Part.morning, .afternoon].map { HalfDay(day: day, part: $0) }
    }
    if blank.isEmpty, recorded.isEmpty {
      blank = HalfDay.Part.allCases.map { HalfDay(day: material.day, part: $0) }
    }
    let halfDays = (recorded + blank.filter { !recorded.contains($0) }).sorted()
    let isCounted = !recorded.isEmpty
    let rows = shown.roster.learners.enumerated().map { place, learner -> [SheetCell] in
      let count = attendance.count(of: learner.number)
      let who: [SheetCell] = [
        .number(Double(place + 1)), .text(learner.number.rawValue), .text(learner.name),
        SheetCell(learner.unit),
      ]
      return who + halfDays.map { SheetCell(attendance[learner.number, $0]?.rawValue) }
        + (isCounted
          ? AttendanceState.allCases.map { .number(Double(count[$0])) }
          : AttendanceState.allCases.dropFirst().map { _ in .empty })
        + [.empty]
    }
    let states = AttendanceState.allCases.map(\.rawValue)
    let heads =
      ["序号", "学号", "姓名", "单位"] + halfDays.map { "\($0.day.short) \($0.part.rawValue)" }
      + (isCounted ? states : Array(states.dropFirst())) + ["备注"]
    return SheetMade(
      PrintedSheet(
        name: "签到表", title: "\(shown.title)签到表",
        lead: recorded.isEmpty ? ["请在到会的半天一栏签名"] : ["已记 \(recorded.count) 个半天；空栏请签名"],
        sections: [SheetSection(columns: heads.map { SheetColumn($0) }, rows: rows)],
        foot: [
          "应到 \(rows.count) 人，实到＿＿＿人，请假＿＿＿人，旷课＿＿＿人",
          SheetMaterial.signatures("班主任", "考勤人"),
        ]))
  }
}

extension CalendarDay {
  /// `9月12日`
  var short: String { "\(date.month)月\(date.day)日" }
}
