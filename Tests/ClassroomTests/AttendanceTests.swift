import Classroom
import Foundation
import Sessions
import TestSupport
import Testing

/// Attendance: what is on the disk and what it comes to.
@Suite struct AttendanceTests {
  private let folder: TemporaryFolder
  private let store: ClassStore
  private let shown: TrainingClass
  private let time = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 480)

  init() throws {
    folder = try TemporaryFolder()
    store = ClassStore(directory: folder("Classes"))
    shown = try store.create(
      title: "秋季班",
      roster: Roster(
        ["01", "02", "03"].map { Learner(number: .init(rawValue: $0), name: "学员\($0)") }),
      at: time)
  }

  private func entry(
    _ learner: String, _ state: AttendanceState?, day: Int = 1, _ part: HalfDay.Part = .morning
  ) throws -> AttendanceEntry {
    let day = try #require(CalendarDay(year: 2026, month: 9, day: day))
    return AttendanceEntry(
      at: time, halfDay: HalfDay(day: day, part: part), learner: .init(rawValue: learner),
      state: state)
  }

  private var journal: String { store.folder(of: shown.id) + "/attendance.journal" }

  private func bytes() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: journal)))
  }

  private func write(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: journal))
  }

  @Test func laterEntriesReplaceEarlierOnes() throws {
    try store.record(
      [entry("01", .present), entry("02", .present), entry("03", .present)], of: shown.id)
    try store.record([entry("02", .late), entry("03", .absent, .afternoon)], of: shown.id)
    try store.record([entry("01", nil)], of: shown.id)
    let attendance = try store.attendance(of: shown)
    #expect(attendance.halfDays.map(\.description) == ["2026-09-01 上午", "2026-09-01 下午"])
    let count = attendance.count(of: .init(rawValue: "03"))
    #expect(
      count[.present] == 1 && count[.absent] == 1 && count.absences == 1 && count.recorded == 2)
    #expect(attendance.count(of: .init(rawValue: "01")).recorded == 0)
    #expect(attendance.count(of: .init(rawValue: "02"))[.late] == 1)
  }

  @Test func aTornEndIsDroppedAndWrittenOver() throws {
    try store.record([entry("01", .present)], of: shown.id)
    try store.record([entry("02", .late)], of: shown.id)
    let whole = try bytes()
    let first = try #require(whole.firstIndex(of: 0x0A)) + 1
    let sound = try store.attendance(of: shown)
    for length in first..<whole.count {
      try write(Array(whole[..<length]))
      #expect(try store.attendance(of: shown).learners == [.init(rawValue: "01")], "\(length)")
      try store.record([entry("02", .late)], of: shown.id)
      #expect(try store.attendance(of: shown) == sound, "\(length)")
      #expect(try bytes() == whole, "\(length)")
    }
    for torn in [[UInt8](repeating: 0, count: 50), Array("{}\n".utf8), Array("{\"at\":\n\n".utf8)] {
      try write(whole + torn)
      #expect(try store.attendance(of: shown) == sound)
      try store.record([entry("02", .late)], of: shown.id)
      #expect(try store.attendance(of: shown) == sound)
    }
  }

  @Test func damageBeforeTheEndIsTold() throws {
    try store.record(
      [entry("01", .present), entry("02", .present), entry("03", .present)], of: shown.id)
    let text = String(decoding: try bytes(), as: UTF8.self)
    let damaged = text.replacing("\"learner\":\"02\"", with: "\"learner\":02")
    try write(Array(damaged.utf8))
    let error = #expect(throws: ClassError.self) { try store.attendance(of: shown) }
    #expect(error.map(\.problem)?.contains("attendance.journal 第 2 行") == true)
    #expect(String(decoding: try bytes(), as: UTF8.self) == damaged)
  }

  @Test func filesAreTheInstructorsAlone() throws {
    try store.record([entry("01", .present)], of: shown.id)
    let files = FileManager.default
    for (path, mode) in [
      (journal, 0o600), (store.folder(of: shown.id) + "/class.json", 0o600),
      (store.folder(of: shown.id), 0o700), (store.directory, 0o700),
    ] {
      #expect(try files.attributesOfItem(atPath: path)[.posixPermissions] as? Int == mode)
    }
  }

  @Test(
    "A unit's rule counts as it says",
    arguments: [
      (AbsenceRule(halfDays: 3), 2, 1, 10, true), (AbsenceRule(halfDays: 3), 1, 1, 10, false),
      (AbsenceRule(halfDays: 3, countsLeave: false), 2, 1, 10, false),
      (AbsenceRule(percent: 20), 2, 0, 10, false), (AbsenceRule(percent: 20), 2, 1, 10, true),
      (AbsenceRule(percent: 20, planned: 20), 4, 0, 5, false),
      (AbsenceRule(percent: 20, planned: 20), 4, 1, 5, true), (AbsenceRule(), 9, 9, 20, false),
    ])
  func rules(_ rule: AbsenceRule, absent: Int, excused: Int, held: Int, isBroken: Bool) throws {
    var attendance = Attendance()
    for day in 1...20 {
      let state: AttendanceState =
        day <= absent ? .absent : day <= absent + excused ? .excused : .present
      attendance.add(try entry("01", state, day: day))
    }
    let count = attendance.count(of: .init(rawValue: "01"))
    #expect(rule.isBroken(by: count, held: held) == isBroken)
  }

  @Test func halfDaysFollowTheClock() {
    let day = Timestamp(milliseconds: -8 * 3_600_000, offsetMinutes: 480)
    let parts = [0, 11, 12, 17, 18, 23].map {
      HalfDay(day.advanced(byMilliseconds: $0 * 3_600_000)).description
    }
    #expect(
      parts == [
        "1970-01-01 上午", "1970-01-01 上午", "1970-01-01 下午", "1970-01-01 下午", "1970-01-01 晚上",
        "1970-01-01 晚上",
      ])
  }
}
