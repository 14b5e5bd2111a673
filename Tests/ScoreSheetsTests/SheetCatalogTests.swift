import Classroom
import DurableFiles
import Foundation
import PrintedSheets
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct SheetCatalogTests {
  private let scenario = SheetScenario(["张三", "=李四", "王五", "赵六"])

  private func sheet(_ name: String, _ material: SheetMaterial) throws -> PrintedSheet {
    try #require(ScoreSheetKind.named(name)).make(material).sheets[0]
  }

  private var exam: SessionFile { scenario.record([[2, 2, 1], [2, 2, 2], nil, [0, -1, 0]]) }

  @Test func everySheetIsMadeAndWellFormed() throws {
    var rules = ScoringRules.usual
    rules.prizes = [1, 1]
    for kind in ScoreSheetKind.catalog {
      let made = try kind.make(scenario.material([exam], rules: rules))
      for section in made.sheets.flatMap(\.sections) {
        for row in section.rows {
          #expect(row.count == section.columns.count, "\(kind.title) \(section.heading ?? "")")
        }
        for chart in section.charts {
          #expect(section.columns.indices.contains(chart.names))
          #expect(section.columns.indices.contains(chart.values))
        }
      }
      #expect(made.sheets[0].name == kind.title)
      if let figures = made.figures {
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(figures)) }
      }
    }
  }

  @Test func namesAreUniqueAndEverySheetHasAFile() throws {
    let names = ScoreSheetKind.catalog.flatMap(\.names)
    #expect(names.count == Set(names).count)
    let folder = SchemaValidation.packageRoot.path + "/Sources/ScoreSheets"
    var declared = 0
    for sub in ["Sheets", "Analysis"] {
      for name in (try? Folder.names(in: "\(folder)/\(sub)")) ?? [] {
        let text = try String(contentsOfFile: "\(folder)/\(sub)/\(name)", encoding: .utf8)
        declared += text.components(separatedBy: " = ScoreSheetKind(").count - 1
      }
    }
    #expect(declared == ScoreSheetKind.catalog.count)
  }

  @Test func theRegisterListsEverybodyAndSaysHowItCounts() throws {
    let sheet = try sheet("register", scenario.material([exam]))
    let section = sheet.sections[0]
    #expect(
      section.columns.map(\.head) == [
        "序号", "学号", "姓名", "单位", "组别", "客观题（6）", "主观题", "卷面", "平时", "总评", "等次", "名次", "备注",
      ])
    #expect(section.rows.count == 4)
    #expect(section.rows[0][1] == .text("01"))
    #expect(
      section.rows[2] == [
        .number(3), .text("03"), .text("王五"), .text("县委办"), .text("第1组"), .empty, .empty, .empty,
        .empty, .empty, .empty, .empty, .text("缺考"),
      ])
    let foot = sheet.foot.joined(separator: "\n")
    #expect(foot.contains("应考 4 人，有成绩 3 人，缺考 1 人；缺考的列在表里，不算进平均分"))
    #expect(foot.contains("平均分 61.1；及格 2 人，及格率 66.7%"))
    #expect(foot.contains("四舍五入") && foot.contains("阅卷人：") && foot.contains("日期："))
  }

  @Test func itemScoresAddUpAndTellTheRates() throws {
    let kind = try #require(ScoreSheetKind.named("小题得分表"))
    let sheets = try kind.make(scenario.material([exam])).sheets
    let sheet = sheets[0]
    #expect(
      sheet.sections[0].rows[0].suffix(4) == [.number(2), .number(2), .number(1), .number(5)])
    #expect(sheet.sections[0].rows[2].last == .text("缺考"))
    let rates = sheets[1].sections[0].rows.map { $0[7] }
    let expected: [Double] = [4.0 / 6 * 100, 4.0 / 6 * 100, 50]
    #expect(rates == expected.map(SheetCell.number))
  }

  @Test func aTranscriptNamesTheRulesToReadAgain() throws {
    let sheet = try sheet("transcripts", scenario.material([exam]))
    let headings = sheet.sections.compactMap(\.heading)
    #expect(headings == ["01 张三（县委办）", "02 =李四（教育局）", "04 赵六（教育局）"])
    #expect(sheet.sections.map(\.startsPage) == [false, false, true, false, true, false])
    let notes = sheet.sections[5].notes.joined(separator: "\n")
    #expect(notes.contains("薄弱的主题：其他（0%）"))
    #expect(notes.contains("GW304") && notes.contains("规定"))
    #expect(sheet.sections[3].notes.first == "没有薄弱的主题。")
    #expect(sheet.sections[3].notes.last?.contains("低于及格线（60%）的算薄弱") == true)
  }

  @Test func mistakesComeWithTheMostFrequentWrongAnswers() throws {
    let sheet = try sheet("错题汇编", scenario.material([exam]))
    let rows = sheet.sections[0].rows
    #expect(rows.map { $0[1] } == [.text("b/q3"), .text("b/q1"), .text("b/q2")])
    #expect(rows[0][3] == .number(3) && rows[0][4] == .number(2))
    #expect(rows[0][6] == .text("b（2 人次）"))
  }

  @Test func prizesFollowTheRanks() throws {
    var rules = ScoringRules.usual
    rules.prizes = [0, 1, 5]
    let sheet = try sheet("awards", scenario.material([exam], rules: rules))
    #expect(
      sheet.sections[0].rows.map { Array($0.prefix(3)) } == [
        [.text("二等奖"), .number(1), .text("02")], [.text("三等奖"), .number(2), .text("01")],
        [.text("三等奖"), .number(3), .text("04")],
      ])
    #expect(throws: SheetProblem.self) { try self.sheet("awards", scenario.material([exam])) }
  }

  @Test func seatsFillTheRoomsInTheOrderOfNumbers() throws {
    let material = SheetMaterial(
      title: "甲班", sessions: [], trainingClass: scenario.trainingClass, question: { _ in nil },
      day: scenario.start.day, options: .init(rooms: try ExamRoom.list("3,二楼=2")))
    let rows = try sheet("seats", material).sections[0].rows
    #expect(rows.map { $0[0] } == [.text("第1考场"), .text("第1考场"), .text("第1考场"), .text("二楼")])
    #expect(rows.map { $0[2] } == [.text("01"), .text("02"), .text("03"), .text("04")])
    let small = SheetMaterial(
      title: "甲班", sessions: [], trainingClass: scenario.trainingClass, question: { _ in nil },
      day: scenario.start.day, options: .init(rooms: try ExamRoom.list("3")))
    #expect(throws: SheetProblem.self) { try self.sheet("seats", small) }
  }

  @Test func doubtfulLearnersAreNamedOnTheSheet() throws {
    var other = SheetScenario(["张山"])
    other.learners[0] = LessonLearner(number: "01", name: "张山", unit: "县委办", joined: true)
    let sheet = try sheet(
      "register", scenario.material([exam, other.record("期末", .exam, day: 3, [[2, 2, 2]])]))
    #expect(sheet.foot.contains { $0.contains("待核对") && $0.contains("张山") })
    #expect(sheet.sections[0].rows.count == 5)
  }
}
