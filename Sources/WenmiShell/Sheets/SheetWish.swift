public import Sessions

/// Which sheets somebody wants, of what, and where they go.
public struct SheetWish: Sendable {
  /// The sheets by any of their names; empty for what suits what they are of.
  public var sheets: [String] = []
  /// A class, or the beginning of its name; `nil` for none, empty for the only one.
  public var className: String?
  /// A contest likewise.
  public var contest: String?
  /// Sessions by name; empty for those of the class, of the span, or the latest.
  public var sessions: [String] = []
  /// The title of an exam or a lesson, or a part of it; `nil` for all.
  public var exam: String?
  /// The first day that counts.
  public var from: CalendarDay?
  /// The last day that counts.
  public var to: CalendarDay?
  /// The format by name; `nil` for what the file name asks for, else CSV.
  public var format: String?
  /// The file; `nil` to print it.
  public var output: String?
  /// Whether a file that is there is replaced.
  public var replaces = false
  /// A file of scoring rules; `nil` for the class's own.
  public var scoring: String?
  /// The rooms as people type them: `30,30`.
  public var rooms: String?
  /// By which lot seats are drawn; `nil` to sit by number.
  public var seed: UInt64?
  /// The days of a sign-in sheet that are still to come.
  public var days: [CalendarDay] = []
  /// Who is who, as people type it: `07 张山=07`.
  public var same: [String] = []

  /// Wants the latest session's answers.
  public init() {}

  /// Whether a book of all sheets is wanted.
  var isWhole: Bool {
    sheets.contains { sheet in
      sheet.split { ",，、".contains($0) }.contains { ["all", "全部"].contains($0.lowercased()) }
    }
  }

  /// Whether sessions are wanted that were not named.
  var isOfSpan: Bool { className != nil || from != nil || to != nil || exam != nil }
}

extension SheetWish {
  /// Reads a day: `2026-09-01`, `2026.9.1`, `2026年9月1日`, or `9-1` of this year.
  ///
  /// - Throws: ``ShellProblem`` where there is no such day.
  public static func day(_ typed: String) throws(ShellProblem) -> CalendarDay {
    var parts = typed.split { "-/.、年月日号".contains($0) }.map { Int($0) }
    if parts.count == 1, typed.count == 8, let whole = parts[0] {
      parts = [whole / 10_000, whole / 100 % 100, whole % 100]
    }
    if parts.count == 2 { parts.insert(Timestamp.now().day.date.year, at: 0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2],
      let found = CalendarDay(year: year, month: month, day: day)
    else { throw ShellProblem("看不懂日期“\(typed.prefix(20))”。请写成 \(Timestamp.now().day) 这样。") }
    return found
  }
}
