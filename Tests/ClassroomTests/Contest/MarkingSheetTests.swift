import PrintedSheets
import Foundation
import Spreadsheets
import TestSupport
import Testing

@testable import Classroom

@Suite("Marking sheets") struct MarkingSheetTests {
  private static func fixture(_ name: String) -> String {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/\(name)").path
  }

  /// The contest of the roster that other programs wrote.
  private static func contest() throws -> Contest {
    let roster = try RosterFile.read(path: fixture("contest-roster.xlsx")).roster
    return ContestSamples.contest(try roster.entrants())
  }

  @Test("The number of admission counts before another number, with its zeros")
  func roster() throws {
    let entrants = try Self.contest().entrants
    #expect(
      entrants.map { "\($0.number) \($0.name) \($0.unit ?? "") \($0.division ?? "")" } == [
        "0007 林晓 中文系 学生组", "0012 张三 中文系 学生组", "0103 欧阳修文 法学院 学生组", "0201 李四 党政办 职工组",
        "0202 王五 后勤处 职工组",
      ])
  }

  @Test("A roster in which only some have a division is refused with their names")
  func halfDivided() throws {
    let text = "学号,姓名,组别\n001,林晓,学生组\n002,张三,\n"
    let roster = try RosterFile.read(Array(text.utf8), name: "名册.csv").roster
    #expect(throws: ContestError.withoutDivision(["002 张三"])) { try roster.entrants() }
  }

  @Test("A workbook of another program is read: titles, calculations, wide digits, lines under it")
  func workbook() throws {
    var contest = try Self.contest()
    let sheet = try MarkingSheetFile.read(
      path: Self.fixture("contest-marks.xlsx"), for: contest, round: 0)
    #expect(sheet.judges == ["张教授", "李教授", "王处长"])
    let read = contest.entrants.map { entrant in
      sheet.judges.map { judge in
        switch sheet.marks[entrant.number]?[judge] {
        case .points(let points): points.short
        case .recused: "回避"
        case nil: "-"
        }
      }.joined(separator: " ")
    }
    #expect(read == ["88.3 90 91.5", "回避 85.25 86", "79 - 80", "100 0 95.05", "- - -"])
    #expect(sheet.entrants.map(\.rawValue) == ["0007", "0012", "0103", "0201"])
    #expect(try contest.take([sheet], inRound: 0) == MarkChanges())
    #expect(contest.rounds[0].record.marks.marked.count == 4)
  }

  @Test("All faults are told at once with their rows, and nothing is taken")
  func faults() throws {
    let contest = try Self.contest()
    let error = #expect(throws: ContestError.self) {
      try MarkingSheetFile.read(
        path: Self.fixture("contest-faults.xlsx"), for: contest, round: 0)
    }
    let file = Self.fixture("contest-faults.xlsx")
    guard case .faultyMarks(let faults) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(
      faults.map { $0.replacing("\(file) ", with: "") } == [
        "第 1 行：评委“张教授”有两列", "第 1 行：“打分”没有写是哪位评委，请把表头改成评委的姓名",
        "第 2 行：0007 的“张教授”是“100.5”，应当是 0 至 100 的分数，最多两位小数",
        "第 3 行：没有准考证号 0999 这位选手",
        "第 4 行：0012 的“张教授”是“优”，应当是 0 至 100 的分数，最多两位小数",
        "第 5 行：准考证号 0012 和第 4 行的重复", "第 6 行：有评分，没有准考证号",
      ])
  }

  @Test("What is no marking sheet is told apart", arguments: ["", "你好\n", "姓名,单位\n林晓,中文系\n"])
  func noSheet(text: String) throws {
    let contest = try Self.contest()
    #expect(throws: ContestError.self) {
      try MarkingSheetFile.read(Array(text.utf8), name: "表.csv", for: contest, round: 0)
    }
  }

  @Test("Our own sheet is read back by code, filled in or blank", arguments: [".csv", ".xlsx"])
  func ownSheet(ending: String) throws {
    var contest = try Self.contest()
    let judges = try Contest.judges("3")
    try contest.prepareMarking(ofRound: 0, judges: judges, seed: 3)
    let blank = try contest.markingTable(ofRound: 0, judges: judges, named: false)
    let section = blank.sections[0]
    #expect(section.columns.map(\.head) == ["密号", "组别", "评委1", "评委2", "评委3", "备注"])
    // Nobody's name or number is on it.
    let text = String(decoding: try PrintedSheetsOfContest.bytes([blank], as: .json), as: UTF8.self)
    for entrant in contest.entrants {
      #expect(!text.contains(entrant.name) && !text.contains(entrant.number.rawValue))
    }
    let format = try #require(SheetFormat.forFile("评分表" + ending))
    let empty = try MarkingSheetFile.read(
      try PrintedSheetsOfContest.bytes([blank], as: format), name: "评分表", for: contest, round: 0)
    #expect(empty.marks.isEmpty && empty.entrants.count == 5 && empty.judges == judges)
    let rows = section.rows.enumerated().map { place, row in
      [
        row[0], row[1], SheetCell(90 + place),
        place == 2 ? .text("回避") : .text("8\(place).5"), .empty, .empty,
      ]
    }
    let filled = PrintedSheet(
      name: blank.name, title: blank.title,
      sections: [SheetSection(columns: section.columns, rows: rows)], foot: blank.foot)
    let sheet = try MarkingSheetFile.read(
      try PrintedSheetsOfContest.bytes([filled], as: format), name: "评分表", for: contest, round: 0)
    for (place, row) in rows.enumerated() {
      let code = section.columns[0].text(of: row[0])
      let entrant = try #require(
        contest.entrants.first { contest.rounds[0].record.codes[$0.number] == code })
      #expect(sheet.marks[entrant.number]?["评委1"] == Points("9\(place)").map(JuryMark.points))
      #expect(
        sheet.marks[entrant.number]?["评委2"]
          == (place == 2 ? .recused : Points("8\(place).5").map(JuryMark.points)))
      #expect(sheet.marks[entrant.number]?["评委3"] == nil)
    }
    // Whose mark it is can be told with the list of codes alone.
    let key = contest.codeTable(ofRound: 0)
    let codes = key.sections[0].rows.map { key.sections[0].columns[0].text(of: $0[0]) }
    #expect(codes.count == 5 && codes == codes.sorted())
  }

  @Test("A second sheet changes its own judges and entrants alone, and says what it changes")
  func secondSheet() throws {
    var contest = try Self.contest()
    let read = { (text: String) in
      try MarkingSheetFile.read(Array(text.utf8), name: "表.csv", for: contest, round: 0)
    }
    let first = try read("准考证号,张教授,李教授\n0007,90,91\n0012,80,81\n")
    let second = try read("准考证号,李教授,王处长\n0007,92,93\n12,,83\n")
    try contest.take([first], inRound: 0)
    let changes = try contest.take([second], inRound: 0)
    #expect(changes == MarkChanges(altered: 1, removed: 1))
    let marks = contest.rounds[0].record.marks
    #expect(marks.judges == ["张教授", "李教授", "王处长"])
    let points = { (number: String) in
      marks.points(of: LearnerNumber(rawValue: number)).map { "\($0.judge)\($0.points.short)" }
    }
    #expect(points("0007") == ["张教授90", "李教授92", "王处长93"])
    #expect(points("0012") == ["张教授80", "王处长83"])
    // Taken together, sheets must not contradict one another.
    #expect(throws: ContestError.self) { try contest.take([first, second], inRound: 0) }
    let third = try read("准考证号,张教授\n0012,80\n0103,70\n")
    #expect(try contest.take([first, third], inRound: 0).removed == 0)
  }
}
