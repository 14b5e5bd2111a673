import Foundation
import TestSupport
import Testing

/// `wenmi bank import`: a trial that writes nothing, then a bank and what is kept apart.
@Suite struct ImportTests {
  private static let paper = """
    一、单项选择题（每题2分）
    1、甲县教育局请乙县财政局提供数据，应当用（ C ）。
    A、请示   B、报告   C、函   D、通知
    2．下列属于上行文的是
    Ａ．请示　Ｂ．批复　Ｃ．函　Ｄ．通告
    【答案】E
    二、判断题
    3. 请示应当一文一事。（√）
    三、填空题
    4. 公文标题由发文机关、______和文种组成。
    答案：
    """

  private func files(_ home: WenmiHome) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home.folder("QuestionBanks")).sorted()
  }

  @Test func aTrialTellsEverythingAndWritesNothing() throws {
    let home = try WenmiHome()
    try home.write(Self.paper, to: "试卷.txt")
    let result = try home.run("bank", "import", home.folder("试卷.txt"))
    #expect(result.status == 1)
    #expect(result.output.contains("读到 4 题：可导入 2，存疑 0，草稿 1，有错 1"))
    #expect(result.output.contains("答案 E 不在选项里，选项只有 A B C D"))
    #expect(result.output.contains("有的空没有答案"))
    #expect(result.output.contains("1 行 [略过] 一、单项选择题"))
    #expect(result.output.contains("没有写入任何文件"))
    #expect(try files(home) == [])
  }

  @Test func whatIsReadyBecomesABankAndTheRestIsKept() throws {
    let home = try WenmiHome()
    try home.write(Self.paper, to: "paper-1.txt")
    let path = home.folder("paper-1.txt")
    let refused = try home.run("bank", "import", path, "--apply")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("有 2 题没有主题") && refused.errors.contains("--topic"))
    #expect(try files(home) == [])
    let applied = try home.run("bank", "import", path, "--apply", "--topic", "文种/函")
    #expect(applied.status == 1, "\(applied.errors)")
    #expect(applied.output.contains("导入了 2 题"))
    #expect(try files(home) == ["paper-1.drafts.txt", "paper-1.json"])
    // The bank can be asked.
    let drill = try home.run(
      "drill", "paper-1", "2", "--learner", "张三", "--json", input: "函\n对\n")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(drill.output.utf8)) as? [String: Any])
    #expect(report["answered"] as? Int == 2)
    // What was kept apart can be mended and imported on top; what is there already is told.
    let drafts = home.folder("QuestionBanks/paper-1.drafts.txt")
    var text = String(decoding: try home.bytes(of: drafts), as: UTF8.self)
    text = text.replacing("答案：E", with: "答案：A").replacing("第1空：", with: "第1空：事由")
    try home.write(text.replacing("答案：\n", with: "答案：事由\n"), to: "QuestionBanks/paper-1.drafts.txt")
    let again = try home.run("bank", "import", drafts, "--apply", "--topic", "文种")
    #expect(again.status == 0, "\(again.output)\(again.errors)\(text)")
    let banks = try home.run("banks", "--json", "--learner", "张三")
    #expect(banks.output.contains("\"questions\" : 4"))
    let twice = try home.run("bank", "import", path, "--topic", "文种")
    #expect(twice.output.contains("题库里已经有这道题：paper-1/q-001"))
  }

  @Test func draftsThatSomebodyMendedAreNeverWrittenOver() throws {
    let home = try WenmiHome()
    try home.write(Self.paper, to: "paper-1.txt")
    let path = home.folder("paper-1.txt")
    let drafts = "QuestionBanks/paper-1.drafts.txt"
    try home.run("bank", "import", path, "--apply", "--topic", "文种")
    let text = String(decoding: try home.bytes(of: home.folder(drafts)), as: UTF8.self)
    try home.write(text.replacing("下列属于上行文的是", with: "下列哪一种是上行文？"), to: drafts)
    try home.run("bank", "import", path, "--apply", "--topic", "文种")
    let after = String(decoding: try home.bytes(of: home.folder(drafts)), as: UTF8.self)
    #expect(after.contains("下列哪一种是上行文？"))
    let copy = home.folder("QuestionBanks/.edits/paper-1.drafts-1.txt")
    #expect(String(decoding: try home.bytes(of: copy), as: UTF8.self).contains("下列哪一种是上行文？"))
  }

  @Test func aPaperWithNothingFitIsKeptAsDrafts() throws {
    let home = try WenmiHome()
    try home.write("1. 请示的主送机关是哪一个？\nA. 甲\nB. 乙\n", to: "paper-2.txt")
    let result = try home.run("bank", "import", home.folder("paper-2.txt"), "--apply")
    #expect(result.status == 1, "\(result.errors)")
    #expect(result.output.contains("没有可以导入的题") && result.output.contains("另有 1 题"))
    #expect(try files(home) == ["paper-2.drafts.txt"])
  }

  @Test func whatWasUnderstoodCanBeSeenBeforeItIsWritten() throws {
    let home = try WenmiHome()
    try home.write(Self.paper, to: "paper.txt")
    let all = try home.run("bank", "import", home.folder("paper.txt"), "--all")
    #expect(all.output.contains("* C. 函") && all.output.contains("  A. 请示"))
    #expect(all.output.contains("答案：对"))
  }

  @Test func aMachineGetsAllOfIt() throws {
    let home = try WenmiHome()
    try home.write(Self.paper, to: "paper.txt")
    let result = try home.run("bank", "import", home.folder("paper.txt"), "--json")
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["format"] as? String == "text")
    #expect(report["written"] is NSNull)
    #expect((report["counts"] as? [String: Int])?["可导入"] == 2)
    let questions = try #require(report["questions"] as? [[String: Any]])
    #expect(questions.map { $0["line"] as? Int } == [2, 4, 8, 10])
    let remarks = questions[1]["remarks"] as? [[String: Any]]
    #expect(remarks?.contains { $0["gravity"] as? String == "error" } == true)
  }

  @Test func whatCannotBeReadIsTold() throws {
    let home = try WenmiHome()
    let missing = try home.run("bank", "import", home.folder("没有.txt"))
    #expect(missing.status == 3)
    try home.write("{\"schemaVersion\": 1, \"questions\": [", to: "x.json")
    let broken = try home.run("bank", "import", home.folder("x.json"))
    #expect(broken.status == 3)
    #expect(broken.errors.contains("x.json") && broken.errors.contains("行"))
    let format = try home.run("bank", "import", home.folder("x.json"), "--format", "excel")
    #expect(format.status == 2)
    #expect(format.errors.contains("没有 excel 这种格式"))
    try home.write(Self.paper, to: "p.txt")
    let topic = try home.run("bank", "import", home.folder("p.txt"), "--topic", "天文")
    #expect(topic.status == 2)
    #expect(topic.errors.contains("没有“天文”这个主题"))
  }

  @Test func aBankThatIsBrokenIsNotOverwritten() throws {
    let home = try WenmiHome()
    try home.write("{", to: "QuestionBanks/paper.json")
    try home.write(Self.paper, to: "paper.txt")
    let result = try home.run(
      "bank", "import", home.folder("paper.txt"), "--apply", "--topic", "文种")
    #expect(result.status == 3)
    #expect(
      String(decoding: try home.bytes(of: home.folder("QuestionBanks/paper.json")), as: UTF8.self)
        == "{")
  }
}
