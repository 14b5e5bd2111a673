import Classroom
import Foundation
import Sessions
import TestSupport
import Testing

/// What is told of rosters that cannot be used as they are.
@Suite struct RosterFaultTests {
  @Test func allFaultsAreToldAtOnce() {
    let text = """
      名册
      学号,姓名,单位
      1,张三,甲局
      2,李四,甲局
      2,王五,甲局
      ,赵六,甲局
      5,,甲局
      6,……,甲局
      2.02601E+11,孙七,甲局
      3,周八\u{202E},甲局
      """
    #expect(
      faults(of: text) == [
        "册.csv 第 5 行：学号 2 和第 4 行的重复（李四、王五）", "册.csv 第 6 行：赵六没有学号",
        "册.csv 第 7 行：没有姓名（学号 5）", "册.csv 第 8 行：姓名“……”里没有文字",
        "册.csv 第 9 行：学号 2.02601E+11 被表格软件改成了科学记数，末几位已经丢了；请把这一列设成文本，重新填写",
      ])
  }

  @Test(
    "Two of one name are told where nothing tells them apart",
    arguments: [
      ("姓名,单位\n张伟,甲局\n李四,甲局\n张伟,甲局\n", ["册.csv 第 4 行：张伟和第 2 行重名，没有学号，单位也分不开；是同一人请删去一行，不是请加上学号"]),
      ("姓名,单位\n张伟,甲局\n张伟,乙局\n", []),
      ("姓名\n张伟\n张伟\n", ["册.csv 第 3 行：张伟和第 2 行重名，没有学号，单位也分不开；是同一人请删去一行，不是请加上学号"]),
      ("学号,姓名\n1,张伟\n2,张伟\n", []), ("学号,姓名\n1,张伟\n1,张伟\n", ["册.csv 第 3 行：学号 1 和第 2 行的重复（都是张伟）"]),
      ("序号,姓名\n1,张伟\n2,张伟\n", []),
    ])
  func twins(_ text: String, _ wanted: [String]) { #expect(faults(of: text) == wanted) }

  @Test func numbersThatDifferInTheirZerosAreDoubtful() throws {
    let reading = try RosterFile.read(Array("学号,姓名\n3,张三\n03,李四\n".utf8), name: "册.csv")
    #expect(reading.roster.learners.count == 2)
    #expect(
      reading.remarks == [
        RosterRemark(.doubt, row: 3, "学号 03 和第 2 行的 3 只差前面的零，请核对")
      ])
  }

  @Test func cellsThatFailedAreFaults() throws {
    let path =
      SchemaValidation.packageRoot.path + "/Tests/ClassroomTests/Fixtures/failed-cells.xlsx"
    let error = #expect(throws: ClassError.self) { try RosterFile.read(path: path) }
    guard case .faultyRoster(_, let remarks) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(remarks.map(\.row) == [2, 3, 4])
  }

  @Test(
    "What is no roster is told with what to do",
    arguments: [
      ("", "里面没有内容"), ("学号,姓名\n", "只有表头，没有学员"), ("a,b\n1,2\n", "没有找到“姓名”这一列"),
      ("%PDF-1.7 ...", "是“PDF 文件”"), ("\u{0}\u{1}\u{0}", "不是表格，也不是文字"), ("PK\u{3}\u{4}xx", "文件损坏"),
      ("学号,单位\n1,甲局\n", "没有找到“姓名”这一列"),
    ])
  func unreadable(_ text: String, _ reason: String) {
    let error = #expect(throws: ClassError.self) {
      try RosterFile.read(Array(text.utf8), name: "册.csv")
    }
    guard case .unreadableRoster("册.csv", reason, let remedy) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(!remedy.isEmpty)
  }

  @Test func limitsAreStated() {
    let many = (1...(RosterLimits.learners + 1)).map { "\($0),学员甲\n" }.joined()
    let error = #expect(throws: ClassError.self) {
      try RosterFile.read(Array(("学号,姓名\n" + many).utf8), name: "册.csv")
    }
    #expect("\(error.map(\.problem) ?? "")" == "册.csv：学员超过 10000 人。")
    let endless = (0..<40_000 as Range<UInt32>).compactMap { number in
      Unicode.Scalar(0x4E00 + number % 20_000).map { "王\($0)" }
    }.joined(separator: "、")
    let tooMany = #expect(throws: ClassError.self) {
      try RosterFile.read(Array(endless.utf8), name: "册.csv")
    }
    #expect("\(tooMany.map(\.problem) ?? "")" == "册.csv：学员超过 10000 人。")
    let large = [UInt8](repeating: 0x41, count: RosterLimits.fileSize + 1)
    let tooLarge = #expect(throws: ClassError.self) { try RosterFile.read(large, name: "册.csv") }
    #expect("\(tooLarge.map(\.problem) ?? "")" == "册.csv：超过 64 MB。")
  }

  @Test func nothingHostileComesThrough() throws {
    let pieces = [
      "张", "三", "A", "1", "0", " ", "　", "\u{202E}", "\u{200F}", "\u{2066}", "\u{FEFF}", "\u{0}",
      "\u{1B}[2J",
      "\u{7F}", "\u{85}", "\u{2028}", "\t", "\r", "\n", "\"", ",", ";", "'", "=1+1", "<script>",
      "\u{300}",
      "\u{FE0F}", "\u{E0041}", "\u{3164}", "·", "🀄", "第一组", "合计", "：", "、", "1E+5", "姓名", "学号",
    ]
    for seed in 1...400 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let text = (0..<Int.random(in: 1...60, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }.joined()
      let file = Bool.random(using: &random) ? "学号,姓名,单位,组别\n" + text : text
      guard let reading = try? RosterFile.read(Array(file.utf8), name: "册") else { continue }
      for learner in reading.roster.learners {
        let texts =
          [learner.number.rawValue, learner.name]
          + [learner.unit, learner.group, learner.phone, learner.seat].compactMap(\.self)
          + learner.others.flatMap { [$0.name, $0.value] }
        for text in texts {
          #expect(text.unicodeScalars.allSatisfy { !Self.isHostile($0) }, "seed \(seed): \(texts)")
        }
        #expect(!learner.name.isEmpty && !learner.number.rawValue.isEmpty, "seed \(seed)")
      }
      // What was read is kept and read again without a change.
      let folder = try TemporaryFolder()
      let store = ClassStore(directory: folder("Classes"))
      let made = try store.create(
        title: "班 \(seed)", roster: reading.roster, at: .init(milliseconds: 0, offsetMinutes: 480))
      #expect(try store.load(made.id) == made, "seed \(seed)")
    }
  }

  private static func isHostile(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164,
      0xFE00...0xFE0F,
      0xFEFF, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private func faults(of text: String) -> [String] {
    do {
      _ = try RosterFile.read(Array(text.utf8), name: "册.csv")
      return []
    } catch .faultyRoster(let file, let remarks) {
      return remarks.map { $0.described(in: file) }
    } catch {
      return ["\(error)"]
    }
  }
}
