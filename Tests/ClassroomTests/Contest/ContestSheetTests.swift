import PrintedSheets
import Spreadsheets
import TestSupport
import Testing

@testable import Classroom

/// The sheets of a contest as files.
enum PrintedSheetsOfContest {
  static func bytes(_ sheets: [PrintedSheet], as format: SheetFormat) throws -> [UInt8] {
    try format.bytes(SheetDocument(title: sheets[0].title, sheets: sheets)) { _ in }
  }
}

@Suite("Sheets of a contest that are printed") struct ContestSheetTests {
  private static func seated() throws -> Contest {
    var contest = ContestSamples.contest(ContestSamples.entrants(5, divisions: ["学生组", "职工组"]))
    try contest.seat(
      inRound: 0,
      rooms: [ExamRoom(name: "a/b:[甲]", capacity: 3), ExamRoom(name: "A/b:[甲]", capacity: 3)],
      order: .byNumber)
    return contest
  }

  /// The sheets of a workbook as lines of cells.
  private static func sheets(_ bytes: [UInt8]) throws -> [(name: String, rows: [[String]])] {
    try WorkbookReader(bytes).sheets { _ in }.map { sheet in
      (
        sheet.name ?? "",
        sheet.rows.map { row in
          (0...(row.cells.last?.column ?? 0)).map { row[$0] }
        }
      )
    }
  }

  @Test("The workbook has the plan and a sheet to sign for each room, with the zeros of numbers")
  func seatingWorkbook() throws {
    let contest = try Self.seated()
    let bytes = try PrintedSheetsOfContest.bytes(
      contest.seatingTables(ofRound: 0), as: .workbook)
    let sheets = try Self.sheets(bytes)
    #expect(sheets.map(\.name) == ["考场座次表", "a b  甲", "A b  甲 2"])
    #expect(sheets[0].rows[0] == ["公文写作竞赛考场座次表"])
    #expect(sheets[0].rows[1] == ["考场", "座位号", "准考证号", "姓名", "单位", "组别"])
    #expect(sheets[0].rows[2] == ["a/b:[甲]", "01", "001", "选手1", "党校", "职工组"])
    #expect(sheets[1].rows[1] == ["座位号", "准考证号", "姓名", "单位", "组别", "考生签名", "缺考"])
    #expect(sheets[1].rows.count == 2 + 3 + 3)
    #expect(sheets[2].rows[2] == ["01", "004", "选手4", "党校", "学生组"])
    #expect(sheets[1].rows[5][0].hasPrefix("应到 3 人"))
  }

  @Test("The result sheet has ranks, notes, how it was calculated, and who signs")
  func resultSheet() throws {
    var contest = ContestSamples.contest(ContestSamples.entrants(4))
    contest.mark(["90 90 90 90", "80 81 82 83", "- - -"])
    contest.set([contest.entrants[3]], absent: true, inRound: 0)
    let table = contest.table(of: try contest.result(.total))
    let section = table.sections[0]
    #expect(section.columns.map(\.head) == ["名次", "准考证号", "姓名", "单位", "成绩", "备注"])
    #expect(
      section.rows == [
        [.number(1), .text("001"), .text("选手1"), .text("党校"), .number(90), .empty],
        [.number(2), .text("002"), .text("选手2"), .text("教育局"), .number(81.5), .empty],
        [.empty, .text("003"), .text("选手3"), .text("县府办"), .empty, .text("没有评分")],
        [.empty, .text("004"), .text("选手4"), .text("党校"), .empty, .text("缺考")],
      ])
    #expect(section.columns[4].text(of: section.rows[1][4]) == "81.50")
    #expect(table.foot.first == "评分还有 1 处不全，这份成绩不能公布。")
    #expect(table.foot.contains("应考 4 人，有成绩 2 人，缺考 1 人，没有评分 1 人。"))
    #expect(table.foot.contains { $0.contains("四舍五入") && $0.contains("一个最高分、一个最低分") })
    #expect(table.foot.contains("评委只有 4 位，去掉最高分和最低分后每人剩 2 个评分。"))
    #expect(table.foot.contains { $0.hasPrefix("同分：") && $0.contains("1、2、2、4") })
    let signed = table.foot.suffix(2).joined()
    for who in ["评委：", "登分人：", "复核人：", "日期："] { #expect(signed.contains(who)) }
  }
}
