import Foundation
import TestSupport
import Testing

/// Sheets of a class from its sessions to the file, and whether they can be trusted later.
@Suite struct SheetExportTests {
  /// A class that sat an exam on paper: 004 was absent, the document is marked by hand.
  private func home() throws -> WenmiHome {
    let home = try WenmiHome.withClass([.statements(), .documents(1)])
    try home.run(
      "class", "paper", "秋季班", "判断", "4", "起草公文", "1", "--title", "期中测验", "--seed", "3", "-o",
      home.folder("卷"))
    let entered = try home.run(
      "class", "enter",
      input: """
        001 对对对对 主观 8
        002 错错错错 主观 6
        003 对对对对 主观 2
        缺 004
        005 对对对错 主观 4
        006 错错错对 -
        完成

        """)
    #expect(entered.status == 0, "\(entered.errors)")
    return home
  }

  private func json(_ home: WenmiHome, _ arguments: String...) throws -> [String: Any] {
    let command = try home.command(["export", "--format", "json"] + arguments)
    let result = try RunningProgram.run(command, environment: home.environment)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func theRegisterOfAClassListsEverybody() throws {
    let home = try home()
    let sheet = try home.run("export", "--class", "秋").output
    let lines = sheet.split(whereSeparator: \.isNewline).map(String.init)
    let head = try #require(lines.firstIndex { $0.hasPrefix("序号,学号,姓名,组别,客观题（4）,主观题（") })
    #expect(lines[head].hasSuffix(",卷面,平时,总评,等次,名次,备注"))
    #expect(lines[head + 4] == "4,'004,对,第2组,,,,,,,,缺考")
    #expect(lines.contains { $0.contains("应考 6 人，有成绩 5 人，缺考 1 人") })
    let figures = try #require(try json(home, "--class", "秋季班")["figures"] as? [String: Any])
    let learners = try #require(figures["learners"] as? [[String: Any]])
    let exams = learners.compactMap { ($0["exams"] as? [[String: Any]])?.first }
    #expect(exams.map { $0["subjective"] as? Double } == [8, 6, 2, nil, 4, 0])
  }

  @Test func marksByHandAndRulesOfTheUnitCount() throws {
    let home = try home()
    #expect(try home.run("class", "scoring").output.contains("平时×30%"))
    for words in [
      ["１", "平时", "９０分"], ["秋季班", "李四", "违纪", "夹带"], ["秋季班", "006", "主观", "7.5"],
    ] {
      let marked = try RunningProgram.run(
        home.command(["class", "mark"] + words), environment: home.environment)
      #expect(marked.status == 0, "\(marked.errors)")
    }
    for (words, told) in [
      (["099", "平时", "5"], "班里没有“099”"), (["1", "平时", "101"], "超过了 100 分"),
      (["1", "平时", "很好"], "不是分数"), (["1", "努力"], "请写学员和要登记的"),
    ] {
      let refused = try RunningProgram.run(
        home.command(["class", "mark"] + words), environment: home.environment)
      #expect(refused.status == 2)
      #expect(refused.errors.contains(told), "\(refused.errors)")
    }
    let figures = try #require(try json(home, "--class", "秋季班")["figures"] as? [String: Any])
    let learners = try #require(figures["learners"] as? [[String: Any]])
    #expect(learners.map { $0["daily"] as? Double } == [90, 0, 0, 0, 0, 0])
    #expect(learners[2]["note"] as? String == "违纪（夹带）")
    #expect(learners[2]["total"] == nil)
    let exam = (learners[5]["exams"] as? [[String: Any]])?.first
    #expect(exam?["subjective"] as? Double == 7.5)
    // What a person wrote wrong is named by its place.
    let path = home.sessionsFolder + "/Classes/秋季班/scoring.json"
    let text = String(decoding: try home.bytes(of: path), as: UTF8.self)
    try text.replacing("\"pass\": 60", with: "\"pass\": 160").write(
      toFile: path, atomically: true, encoding: .utf8)
    let broken = try home.run("export", "--class", "秋季班")
    #expect(broken.status == 3)
    #expect(broken.errors.contains("第 6 行") && broken.errors.contains("0 至 100 的数"))
  }

  @Test(arguments: ["xlsx", "csv", "html", "md", "json"])
  func aBookCanBeVerifiedLater(format: String) throws {
    let home = try home()
    let file = home.folder("成绩册.\(format)")
    let made = try home.run("export", "--class", "秋季班", "--sheet", "all", "-o", file)
    #expect(made.status == 0, "\(made.errors)")
    #expect(made.output.contains("已导出秋季班成绩册"))
    let sound = try home.run("verify", file)
    #expect(sound.status == 0, "\(sound.output) \(sound.errors)")
    #expect(sound.output.contains("没有改动") && sound.output.contains("校验码"))
    let record = try #require(try home.sessionPaths().first { $0.contains("-class-") })
    let before = String(decoding: try home.bytes(of: record), as: UTF8.self)
    let after = before.replacing(
      "\"response\":\"错\"", with: "\"response\":\"对\"", maxReplacements: 1)
    #expect(after != before)
    try after.write(toFile: record, atomically: true, encoding: .utf8)
    let changed = try home.run("verify", file)
    #expect(changed.status == 1)
    #expect(changed.output.contains("-class-") && changed.output.contains("行"), "\(changed.output)")
    try FileManager.default.removeItem(atPath: record)
    let missing = try home.run("verify", file)
    #expect(missing.status == 1)
    #expect(missing.output.contains("-class-"))
  }

  @Test func aChangedMarkIsFoundInTheSheet() throws {
    let home = try home()
    let file = home.folder("登记册.csv")
    try home.run("export", "--class", "秋季班", "-o", file)
    let text = String(decoding: try home.bytes(of: file), as: UTF8.self)
    try text.replacing("缺考\r\n", with: "缓考\r\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let changed = try home.run("verify", file)
    #expect(changed.status == 1)
    #expect(changed.output.contains("缓考"), "\(changed.output)")
  }

  @Test func someoneWhoMayBeSomebodyElseIsNotMerged() throws {
    let home = try home()
    let record = try #require(try home.sessionPaths().first { $0.contains("-class-") })
    let own = try #require(try home.sessionPaths().first { $0.contains("林晓-exam") })
    // The learner's own session under another name, of an exam that has no record of the whole.
    let text = String(decoding: try home.bytes(of: own), as: UTF8.self)
      .replacing("林晓", with: "林小").replacing("\"lessonID\":\"", with: "\"lessonID\":\"x")
    let name = own.replacing("林晓", with: "林小")
    try text.write(toFile: name, atomically: true, encoding: .utf8)
    let both = ["export", "--session", Self.id(record), "--session", Self.id(name)]
    let command = { try home.command(both + $0) }
    let doubtful = try RunningProgram.run(
      command(["--sheet", "register"]), environment: home.environment)
    #expect(doubtful.status == 1)
    #expect(doubtful.errors.contains("学号相同，姓名不同") && doubtful.errors.contains("--same"))
    #expect(doubtful.output.contains("待核对"))
    let settled = try RunningProgram.run(
      command(["--sheet", "register", "--same", "001 林小=001 林晓"]), environment: home.environment)
    #expect(settled.status == 0, "\(settled.errors)")
    #expect(!settled.output.contains(",林小,"))
    #expect(!settled.output.contains("待核对"))
  }

  private static func id(_ path: String) -> String {
    String(path.split(separator: "/").last?.dropLast(5) ?? "")
  }

  @Test func sheetsThatCannotBeMadeSayWhy() throws {
    let home = try home()
    for (arguments, status, told) in [
      (["--sheet", "awards", "--class", "秋季班"], 2, "prizes"),
      (["--sheet", "成绩登记册,获奖名单", "--class", "秋季班"], 2, "prizes"),
      (["--class", "秋季班", "--exam", "期未"], 2, "现有：期中测验"),
      (["--class", "秋季班", "--from", "2026-12-01", "--to", "2026-11-01"], 2, "日期反了"),
      (["--sheet", "roster"], 2, "要有培训班"),
      (["--class", "春季班"], 2, "没有找到“春季班”"),
      (["--sheet", "seats", "--class", "秋季班", "--rooms", "3"], 2, "座位"),
      (["--class", "秋季班", "--to", "2020-01-01", "--sheet", "analysis"], 2, "还没有作答"),
      (["--class", "秋季班", "-o", "/dev/null/x.csv"], 3, "没有写成"),
    ] {
      let refused = try RunningProgram.run(
        home.command(["export"] + arguments), environment: home.environment)
      #expect(refused.status == Int32(status), "\(arguments): \(refused.errors)")
      #expect(refused.errors.contains(told), "\(arguments): \(refused.errors)")
    }
  }
}
