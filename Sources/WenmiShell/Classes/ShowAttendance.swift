import Classroom
import LineEditing
import PrintedSheets

/// `class attendance`, 考勤: who was there how often.
enum ShowAttendance: ClassAction {
  static let names = ["attendance", "考勤"]
  static let usage = "attendance [班]"
  static let summary = "看考勤合计"

  static func run(_ words: [String], in shell: Shell) throws {
    let shown = try shell.trainingClass(words.joined(separator: " "))
    shell.draw(AttendanceSheet(shown, try shell.classStore.attendance(of: shown)))
  }
}

/// What attendance is shown as.
public enum AttendanceFormat: Sendable {
  /// For a person.
  case text
  /// For programs.
  case json
  /// For programs for tables: a column for each half-day.
  case csv
}

extension Shell {
  /// Shows the attendance of a class.
  ///
  /// - Parameters:
  ///   - name: The class, or the beginning of its name.
  ///   - format: How.
  /// - Returns: What the process should return.
  public func attendance(of name: String, as format: AttendanceFormat) async -> ExitStatus {
    await settlingClass {
      let shown = try trainingClass(name)
      let sheet = AttendanceSheet(shown, try classStore.attendance(of: shown))
      switch format {
      case .text: draw(sheet)
      case .json: terminal.write(try JSONOutput.text(sheet.item))
      case .csv:
        let bytes = try SheetFormat.csv.bytes(sheet.document) { _ in }
        terminal.write(String(decoding: bytes, as: UTF8.self))
      }
      return .done
    }
  }

  fileprivate func draw(_ sheet: AttendanceSheet) {
    var screen = screen()
    guard let first = sheet.halfDays.first, let last = sheet.halfDays.last else {
      screen.paragraph("“\(sheet.shown.title)”还没有考勤。签到：class sign \(sheet.shown.id)")
      return show(screen)
    }
    let span = first == last ? "\(first)" : "\(first) 至 \(last)"
    screen.paragraph(
      "\(sheet.shown.title)：\(sheet.halfDays.count) 个半天（\(span)）", tone: .strong)
    screen.table(
      [["学号", "姓名"] + AttendanceState.allCases.map(\.rawValue)]
        + sheet.lines.map { line in
          [line.learner.number.rawValue, line.learner.name]
            + AttendanceState.allCases.map { line.count[$0] == 0 ? "-" : String(line.count[$0]) }
            + (line.notes.isEmpty ? [] : [line.notes.joined(separator: "，")])
        }, rightAligned: [2, 3, 4, 5])
    if let rule = sheet.shown.absenceRule {
      screen.paragraph("本班规定：\(rule.text)。由办班单位自己定，不是统一的规定。", tone: .faint)
    }
    show(screen)
  }
}

extension AbsenceRule {
  /// `缺勤（旷课和请假）满 3 个半天，或者超过 20%`
  var text: String {
    let limits = [
      halfDays.map { "满 \($0) 个半天" },
      percent.map { "超过\(planned.map { "计划的 \($0) 个半天的" } ?? "已开课半天的") \($0)%" },
    ].compactMap(\.self)
    return "缺勤（\(countsLeave ? "旷课和请假" : "旷课")）\(limits.joined(separator: "，或者"))，单独列出"
  }
}
