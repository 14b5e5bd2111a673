import Classroom
import Foundation
import TestSupport
import Testing

/// Rosters as people have them.
@Suite struct RosterFileTests {
  /// A file and what is in it: a line for each learner.
  struct Case: CustomTestStringConvertible {
    let file: String
    let learners: [String]
    /// What is said of it, as far as it matters.
    var remarks: [String] = []
    var testDescription: String { file }
  }

  static let cases = [
    Case(
      file: "office.xlsx",
      learners: [
        "0007 张三 青禾县委办公室 一组 13800000001 性别=女",
        "0012 李思源 青禾县政府办公室 二组 13800000002 性别=男",
        "0305 买买提·艾力 青禾县教育局 一组 - 性别=男",
      ],
      remarks: ["第 7 行：“合计”不是学员", "第 8 行：“制表人：王五”不是学员", "工作表“往期”：是隐藏的，没有读"]),
    Case(
      file: "side-by-side.xlsx",
      learners: ["1 甲一 档案馆", "2 甲二 党校", "3 甲三 档案馆", "4 甲四 党校", "5 甲五 档案馆"],
      remarks: ["第 5 行：只有序号，没有姓名"]),
    Case(
      file: "groups-as-rows.xlsx",
      learners: ["01 乙一 县委办 第一组", "02 乙二 县委办 第一组", "03 乙三 县委办 第二组"],
      remarks: ["名册里没有学号，序号也不连贯，按先后编了 01 至 03"]),
    Case(file: "gb18030.csv", learners: ["007 龙䶮 办公室", "012 李四 督查室"]),
    Case(file: "semicolons.csv", learners: ["007 张三 甲;乙局", "012 李四 丙局"]),
    Case(file: "tabs.txt", learners: ["26001 张三 - - - 座位=1-01", "26002 李四 - - - 座位=1-02"]),
    Case(file: "guarded.csv", learners: ["001 张三", "002 李四", "003 王五"]),
    Case(
      file: "names.txt", learners: ["01 张三", "02 李四", "03 Li Ming", "04 欧阳娜娜"],
      remarks: ["没有表头，都当作姓名", "名册里没有学号，按先后编了 01 至 04"]),
    Case(
      file: "lines.txt", learners: ["01 张三 县委办公室", "02 王五 县政府办公室", "03 李四 县教育局"],
      remarks: ["没有表头，按内容认出：第 1 列学号、第 2 列姓名、第 3 列单位，请核对"]),
    Case(
      file: "no-head.csv",
      learners: ["A01 张三 县委办公室 一组 13800000001", "A02 李四 县政府办公室 二组 13800000002"],
      remarks: ["第 4 列手机"]),
    Case(file: "list.txt", learners: ["01 张三", "02 李四", "03 王五", "04 赵六", "05 钱七"]),
  ]

  @Test("Rosters of all kinds are read", arguments: cases)
  func reads(_ wanted: Case) throws {
    let path = SchemaValidation.packageRoot.path + "/Tests/ClassroomTests/Fixtures/" + wanted.file
    let reading = try RosterFile.read(path: path)
    #expect(reading.roster.learners.map(described) == wanted.learners)
    let remarks = reading.remarks.map { $0.described(in: wanted.file) }
    for remark in wanted.remarks {
      #expect(remarks.contains { $0.contains(remark) }, "\(remark) in \(remarks)")
    }
  }

  @Test(
    "Heads are known in their usual forms",
    arguments: [
      ("学员编号", "名字", "部门", "小组", "手机号码", "座号"), ("＊学　号（必填）：", "姓 名", "所在 单位", "分组", "联系方式", "座次"),
      ("准考证号", "考生姓名", "工作单位及部门", "组", "电话", "座位"),
      ("ID", "Name", "Unit", "Group", "Phone", "Seat"),
      ("工号", "学员", "单位/部门", "组号", "手机/电话", "座位号"),
    ])
  func heads(
    _ number: String, _ name: String, _ unit: String, _ group: String, _ phone: String,
    _ seat: String
  )
    throws
  {
    let reading = try read(
      "\(number),\(name),\(unit),\(group),\(phone),\(seat)\n01,张三,甲局,一组,139,8\n")
    #expect(reading.roster.learners.map(described) == ["01 张三 甲局 一组 139 座位=8"])
    #expect(reading.columns == Set(RosterColumn.allCases))
  }

  @Test func aBetterNumberGoesBeforeAWorseOne() throws {
    let reading = try read("序号,工号,姓名,学号\n1,g7,张三,0007\n2,g8,李四,0008\n")
    #expect(
      reading.roster.learners.map(described) == ["0007 张三 - - - 工号=g7", "0008 李四 - - - 工号=g8"])
    #expect(reading.numbering == .own)
    #expect(try read("序号,姓名\n1,张三\n2,李四\n").numbering == .running)
    #expect(try read("姓名\n张三\n李四\n").numbering == .given)
  }

  @Test func theNumbersOfIdentityCardsAreNotKept() throws {
    let reading = try read("学号,姓名,身份证号码\n1,张三,110101199001011234\n")
    #expect(reading.roster.learners.map(described) == ["1 张三"])
    #expect(reading.remarks.contains { $0.text.contains("身份证号码") })
  }

  @Test func whatNobodySeesIsTakenOutAndTold() throws {
    let reading = try read("学号,姓名\n1,张\u{200B}三\u{202E}\n2,\u{FEFF}李四\n3,王\u{3164}五\n")
    #expect(reading.roster.learners.map(\.name) == ["张三", "李四", "王五"])
    let told = reading.remarks.map { $0.described(in: "册") }
    #expect(
      told == [
        "册 第 2 行：姓名“张三”里有 2 个看不见的字符，已经去掉", "册 第 3 行：姓名“李四”里有 1 个看不见的字符，已经去掉",
        "册 第 4 行：姓名“王五”里有 1 个看不见的字符，已经去掉",
      ])
  }

  @Test func groupsAreInTheOrderOfTheirFirstAppearance() throws {
    let reading = try read("学号,姓名,组别\n1,甲,2\n2,乙,1\n3,丙,2\n4,丁,\n")
    #expect(reading.roster.groups == ["第2组", "第1组"])
    #expect(reading.roster.learners.map(\.group) == ["第2组", "第1组", "第2组", nil])
  }

  private func read(_ text: String) throws -> RosterReading {
    try RosterFile.read(Array(text.utf8), name: "册.csv")
  }

  /// Number, name, unit, group, phone, then the rest; what is missing at the end is left out.
  private func described(_ learner: Learner) -> String {
    var parts = [
      learner.number.rawValue, learner.name, learner.unit ?? "-", learner.group ?? "-",
      learner.phone ?? "-",
    ]
    let rest =
      (learner.seat.map { ["座位=\($0)"] } ?? []) + learner.others.map { "\($0.name)=\($0.value)" }
    if rest.isEmpty { while parts.last == "-" { parts.removeLast() } }
    return (parts + rest).joined(separator: " ")
  }
}
