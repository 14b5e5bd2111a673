import Classroom
import PrintedSheets

/// The attendance of a class, a learner a line.
struct AttendanceSheet {
  /// What is told of a learner.
  struct Line {
    let learner: Learner
    let count: AttendanceCount
    let hasLeft: Bool
    let isTooOftenAbsent: Bool

    /// What is worth a word.
    var notes: [String] {
      (hasLeft ? ["已退班"] : []) + (isTooOftenAbsent ? ["缺勤超过本班规定"] : [])
    }
  }

  let shown: TrainingClass
  let halfDays: [HalfDay]
  let lines: [Line]
  private let attendance: Attendance

  init(_ shown: TrainingClass, _ attendance: Attendance) {
    self.shown = shown
    self.attendance = attendance
    let halfDays = attendance.halfDays
    self.halfDays = halfDays
    let present = shown.roster.learners.map { ($0, false) }
    lines = (present + shown.former.map { ($0, true) }).map { learner, hasLeft in
      let count = attendance.count(of: learner.number)
      return Line(
        learner: learner, count: count, hasLeft: hasLeft,
        isTooOftenAbsent: shown.absenceRule?.isBroken(by: count, held: halfDays.count) ?? false)
    }
  }

  /// A row for each learner, a column for each half-day; without a title, so that a program that
  /// reads it finds the heads at once.
  var document: SheetDocument {
    let heads =
      ["学号", "姓名", "单位", "组别"] + halfDays.map(\.description)
      + AttendanceState.allCases.map(\.rawValue) + ["备注"]
    let rows = lines.map { line in
      let learner = line.learner
      return [
        SheetCell(learner.number.rawValue), SheetCell(learner.name), SheetCell(learner.unit),
        SheetCell(learner.group),
      ] + halfDays.map { SheetCell(attendance[learner.number, $0]?.rawValue) }
        + AttendanceState.allCases.map { SheetCell(line.count[$0]) }
        + [SheetCell(line.notes.joined(separator: "，"))]
    }
    let section = SheetSection(columns: heads.map { SheetColumn($0) }, rows: rows)
    return SheetDocument(
      title: shown.title, sheets: [PrintedSheet(name: "考勤", title: "", sections: [section])])
  }

  /// The attendance for a machine.
  struct Item: Encodable {
    /// What is told of a learner.
    struct Line: Encodable {
      let number, name: String
      let present, late, excused, absent: Int
      let hasLeft, isTooOftenAbsent: Bool
      /// The states by half-days.
      let halfDays: [String: String]
    }

    let id, title: String
    let halfDays: [String]
    let learners: [Line]
  }

  /// The attendance for a machine.
  var item: Item {
    Item(
      id: shown.id.rawValue, title: shown.title, halfDays: halfDays.map(\.description),
      learners: lines.map { line in
        var states: [String: String] = [:]
        for halfDay in halfDays {
          states[halfDay.description] = attendance[line.learner.number, halfDay]?.rawValue
        }
        return Item.Line(
          number: line.learner.number.rawValue, name: line.learner.name,
          present: line.count[.present], late: line.count[.late], excused: line.count[.excused],
          absent: line.count[.absent], hasLeft: line.hasLeft,
          isTooOftenAbsent: line.isTooOftenAbsent, halfDays: states)
      })
  }
}
