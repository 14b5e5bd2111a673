import OfficialDocuments
import Quiz
import SecretarialRules
import Testing

@Suite struct GenreFromFactsTests {
  /// m-016: an office answers a department of its own level on behalf of the government.
  private func letter() throws -> Asked {
    try Asked(
      .genreFromFacts,
      """
      "facts": {"sender": "县政府办公室", "senderKind": "办公室", "receiver": "县自然资源局",
       "relation": "不相隶属", "purpose": "答复审批事项", "replyTo": "请示", "authorised": true}
      """)
  }

  /// m-017: two matters in one request.
  private func request() throws -> Asked {
    try Asked(
      .genreFromFacts,
      """
      "facts": {"sender": "石桥区民政局", "senderKind": "部门", "receiver": "石桥区人民政府",
       "relation": "上级", "purpose": "请求批准", "timing": "事前", "matters": 2},
      "asksViolations": true
      """)
  }

  @Test(arguments: [
    "函", "“函”", "函。", "复函", "回函", "公函", "han", "HAN", "letter", "Letter", "ｈａｎ", " 函 ", "函 无",
  ])
  func readsAllNamesOfAGenre(typed: String) throws {
    let mark = try letter().mark(typed)
    #expect(mark.points == 1)
    #expect(mark.maxPoints == 1)
    #expect(mark.headline == "函。")
  }

  @Test func saysWhatAnEverydayNameWasTakenFor() throws {
    #expect(try letter().read("复函").notes == ["“复函”按“函”计：法定文种名是“函”。"])
    #expect(try letter().read("函").notes.isEmpty)
  }

  @Test(arguments: [
    ("命令", "命令"), ("令", "命令"), ("命令（令）", "命令"), ("会议纪要", "纪要"), ("request for instructions", "请示"),
    ("public notice", "通告"), ("notice", "通知"), ("tongbao", "通报"), ("通知。", "通知"),
  ])
  func storesTheLegalName(typed: String, stored: String) throws {
    #expect(try letter().read(typed).canonical == stored)
  }

  @Test func everyGenreHasItsNamesInLatinLetters() throws {
    let asked = try letter()
    for (genre, names) in GenreName.latinNames {
      for name in names { #expect(try asked.read(name).canonical == genre.rawValue, "\(name)") }
      #expect(try asked.read(genre.rawValue).canonical == genre.rawValue)
    }
    #expect(GenreName.latinNames.count == 15)
  }

  @Test func saysWhyTheNeighbourIsWrong() throws {
    let mark = try letter().mark("批复")
    #expect(mark.points == 0)
    #expect(mark.headline == "你答的是 批复；应是 函。")
    #expect(mark.reasons.first?.hasPrefix("为什么不是批复：") == true)
    #expect(mark.details.contains { $0.hasPrefix("为什么是函：") })
    #expect(!mark.brokenRules.isEmpty)
    #expect(!mark.details.contains { $0.hasPrefix("不用批复") })
  }

  @Test(arguments: [("请示报告", "不能合用"), ("申请报告", "不能合用"), ("总结", "不是法定文种"), ("方案", "不是法定文种")])
  func whatIsNoGenreIsMarkedWrongWithAReason(typed: String, reason: String) throws {
    let mark = try letter().mark(typed)
    #expect(mark.points == 0)
    #expect(mark.reasons.first?.contains(reason) == true)
  }

  @Test(arguments: [
    ("信件", "没有“信件”这个文种。十五种是：决议"), ("", "还没有作答"), ("无", "没有“无”这个文种"),
    ("函 通知", "“函”还是“通知”？"), ("批复、函", "请只写一个文种"),
  ])
  func saysWhatToType(typed: String, message: String) throws {
    #expect(try letter().problem(typed).contains(message))
  }

  @Test(arguments: [
    "请示 一文多事", "请示　一文多事", "请示，一文多事", "请示、一文多事。", "qingshi GW303", "请示 gw303", "请示 ＧＷ３０３", "请示；多事",
    "request 一文多事", "请示 一文多事 一文多事", "request for instructions GW303",
  ])
  func readsGenreAndViolation(typed: String) throws {
    let mark = try request().mark(typed)
    #expect(mark.points == 2)
    #expect(mark.headline == "请示，一文多事。")
    #expect(mark.scoring == nil)
  }

  @Test(arguments: [
    ("请示 无", 1.0), ("请示 多头主送", 1), ("请示 一文多事 多头主送", 1), ("报告 一文多事", 1), ("报告 无", 0),
    ("请示报告 一文多事", 1), ("函 没有违规", 0),
  ])
  func genreAndViolationsEarnAPointEach(typed: String, points: Double) throws {
    let mark = try request().mark(typed)
    #expect(mark.points == points)
    #expect(mark.maxPoints == 2)
    #expect(mark.scoring == "评分：文种 1 分，违规说全、说准 1 分。")
  }

  @Test func saysWhichViolationWasSeenAndWhichIsNone() throws {
    let mark = try request().mark("请示 多头主送")
    #expect(mark.reasons.contains { $0.hasPrefix("一文多事（没有看出）：") && $0.contains("改法：") })
    #expect(mark.reasons.contains("“多头主送”：这份公文没有这个问题。"))
    let right = try request().mark("请示 一文多事")
    #expect(right.reasons.contains { $0.hasPrefix("一文多事（说对了）：") })
  }

  @Test(arguments: [
    ("请示", "还要写出违反了哪条行文规则，没有就写 无"), ("请示 抄错了", "没有“抄错了”这个说法"),
    ("请示 抄送", "没有“抄送”这个说法"), ("请示 GW999", "没有“GW999”这个说法"), ("一文多事", "没有“一文多事”这个文种"),
  ])
  func saysWhichViolationsThereAre(typed: String, message: String) throws {
    let problem = try request().problem(typed)
    #expect(problem.contains(message))
    #expect(problem.contains("越级未抄送") || problem.contains("十五种是"))
  }

  @Test(arguments: ["无", "没有违规", "没有", "none", "0"])
  func noViolationIsAnAnswer(word: String) throws {
    let clean = try Asked(
      .genreFromFacts,
      """
      "facts": {"senderKind": "部门", "relation": "上级", "purpose": "请求批准", "timing": "事前",
       "matters": 1}, "asksViolations": true
      """)
    let mark = try clean.mark("请示 \(word)")
    #expect(mark.points == 2)
    #expect(clean.revealedKey == "请示，没有违规")
  }

  @Test func everyRoutingRuleHasANameThatCanBeAnswered() throws {
    let asked = try request()
    for rule in RuleCatalog.scenarioRules {
      let byName = try asked.read("请示 \(rule.violationName)").canonical
      #expect(byName == "请示；\(rule.violationName)")
      #expect(try asked.read("请示 \(rule.code.rawValue)").canonical == byName)
    }
  }
}
