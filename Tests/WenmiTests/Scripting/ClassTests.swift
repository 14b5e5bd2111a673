import Foundation
import TestSupport
import Testing

/// Classes from the command line.
@Suite struct ClassTests {
  private let home: WenmiHome

  init() throws {
    home = try WenmiHome()
    try home.write(
      "学号,姓名,单位,手机\n001,张三,甲局,13800000001\n002,李四,乙局,13800000002\n012,王五,甲局,13800000003\n",
      to: "名册.csv")
  }

  private func make() throws {
    let made = try home.run("class", "new", "秋季班", "--roster", home.folder("名册.csv"))
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("建好了“秋季班”：3 人"))
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func aClassIsMadeListedAndShown() throws {
    try make()
    let list = try home.run("class", "list")
    #expect(list.output.contains("秋季班") && list.output.contains("3 人"))
    let shown = try home.run("class", "show", "秋")
    #expect(shown.output.contains("012  王五"))
    // The screen may be a projector's.
    #expect(!shown.output.contains("13800000003"))
    let json = try object(try home.run("class", "show", "--json").output)
    let learners = try #require(json["learners"] as? [[String: Any]])
    #expect(learners.map { $0["number"] as? String } == ["001", "002", "012"])
    #expect(learners[2]["phone"] as? String == "13800000003")
    #expect(json["folder"] as? String == home.folder("Sessions/Classes/秋季班"))
    let again = try home.run("class", "new", "秋季班", "--roster", home.folder("名册.csv"))
    #expect(again.status == 2)
    #expect(again.errors.contains("已经有“秋季班”"))
    // Classes are no sessions.
    #expect(try home.run("sessions", "verify").status == 0)
  }

  @Test func faultsOfARosterAreToldTogether() throws {
    try home.write("学号,姓名\n1,张三\n1,李四\n,王五\n", to: "坏.csv")
    let result = try home.run("class", "new", "班", "--roster", home.folder("坏.csv"))
    #expect(result.status == 1)
    #expect(
      result.errors.contains("坏.csv 第 3 行：学号 1") && result.errors.contains("坏.csv 第 4 行：王五没有学号"))
    let missing = try home.run("class", "new", "班", "--roster", home.folder("没有.csv"))
    #expect(missing.status == 3)
    #expect(try home.run("class", "list", "--json").output.contains("班") == false)
  }

  @Test func aSignInComesThroughAPipe() throws {
    try make()
    let signed = try home.run(
      "class", "sign", "秋季班", "2026-11-20", "上午", input: "3 迟到\n12 迟到\n李四 请假\n张三旷课\n撤回\n")
    #expect(signed.status == 1)
    #expect(signed.errors.contains("第 1 行：名册里没有“3”"))
    #expect(signed.output.contains("012 王五 迟到，其余 2 人出勤"))
    #expect(signed.output.contains("2026-11-20 上午：出勤 1 迟到 1 请假 1。已存。"))
    let all = try home.run("class", "sign", "2026-11-20", "下午", input: "全到\n")
    #expect(all.status == 0)
    let json = try object(try home.run("class", "attendance", "--json").output)
    #expect(json["halfDays"] as? [String] == ["2026-11-20 上午", "2026-11-20 下午"])
    let learners = try #require(json["learners"] as? [[String: Any]])
    #expect(learners.map { $0["present"] as? Int } == [2, 1, 1])
    #expect(learners.map { $0["late"] as? Int } == [0, 0, 1])
    let csv = try home.run("class", "attendance", "秋", "--csv").output
    #expect(
      csv.dropFirst().split(whereSeparator: \.isNewline).map(String.init) == [
        "学号,姓名,单位,组别,2026-11-20 上午,2026-11-20 下午,出勤,迟到,请假,旷课,备注",
        "'001,张三,甲局,,出勤,出勤,2,0,0,0,", "'002,李四,乙局,,请假,出勤,1,0,1,0,",
        "'012,王五,甲局,,迟到,出勤,1,1,0,0,",
      ])
    let nobody = try home.run("class", "sign", "2026-11-21", "上午", input: "")
    #expect(nobody.output.contains("没有记考勤"))
  }

  @Test func anotherRosterIsTriedAndTaken() throws {
    try make()
    try home.run("class", "sign", "2026-11-20", "上午", input: "全到\n")
    try home.write("学号,姓名,单位\n001,张三,丙局\n013,赵六,丙局\n012,王五,甲局\n", to: "新.csv")
    let trial = try home.run("class", "roster", "秋", home.folder("新.csv"), "--dry-run")
    #expect(trial.output.contains("新来 1 人：013 赵六") && trial.output.contains("没有改动名册"))
    #expect(try home.run("class", "show").output.contains("李四  乙局"))
    let taken = try home.run("class", "roster", "秋", home.folder("新.csv"))
    #expect(taken.status == 0)
    #expect(taken.output.contains("001 张三（单位→丙局）"))
    let shown = try home.run("class", "show").output
    #expect(shown.contains("已退班：002 李四") && shown.contains("3 人"))
    #expect(try home.run("class", "attendance").output.contains("已退班"))
  }

  @Test func groupsAreWrittenIntoTheRoster() throws {
    try make()
    let first = try home.run("class", "groups", "秋", "2", "--seed", "5")
    #expect(first.status == 0)
    let again = try home.run("class", "groups", "秋", "2", "--seed", "5")
    #expect(again.output == first.output)
    #expect(
      try home.run("class", "groups", "秋", "2", "--by-order").output.contains(
        "第1组（2 人）：001 张三、002 李四"))
    #expect(try home.run("class", "show").output.contains("012  王五  第2组"))
    #expect(try home.run("class", "groups", "秋", "4").status == 2)
  }

  @Test func theRuleOfTheUnitIsAppliedOnlyWhereItIsSet() throws {
    try make()
    for day in 1...3 {
      try home.run("class", "sign", "2026-11-\(day)", "上午", input: "张三 旷课\n")
    }
    #expect(try !home.run("class", "attendance").output.contains("本班规定"))
    let file = home.folder("Sessions/Classes/秋季班/class.json")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try text.replacing(
      "{\n  \"createdAt\"", with: "{\n  \"absenceRule\": {\"halfDays\": 3},\n  \"createdAt\""
    )
    .write(toFile: file, atomically: true, encoding: .utf8)
    let shown = try home.run("class", "attendance").output.replacing("\n", with: "")
    #expect(shown.contains("缺勤超过本班规定"))
    #expect(shown.contains("由办班单位自己定，不是统一的规定"))
  }

  @Test func thePromptDoesTheSame() throws {
    try FileManager.default.moveItem(
      atPath: home.folder("名册.csv"), toPath: home.folder("名册（终 稿）.csv"))
    let result = try home.run(
      "--learner", "教员",
      input: """
        class
        班 new 秋季班 \(home.folder("名册（终 稿）.csv"))
        培训班 签到 11-20 上午
        张三 迟到
        完
        class 考勤
        class 看 秋
        class 没有
        quit

        """)
    #expect(result.output.contains("class sign [班]"))
    #expect(result.output.contains("建好了“秋季班”"))
    #expect(result.output.contains("001 张三 迟到，其余 2 人出勤"))
    #expect(result.output.contains("class 后面可以写"))
    #expect(result.output.contains("1 个半天"))
  }
}
