import BankFormats
import JSONText
import Quiz
import SecretarialRules
import Testing

@Suite("Banks as plain text and as Word documents")
struct FormTests {
  /// Writes a bank in a format and reads it back.
  static func roundTrip(
    _ bank: AuthoredBank, _ name: String
  ) throws -> (bank: ImportedBank, losses: [ExportedBank.Loss]) {
    let format = try #require(BankFormatCatalog.named(name))
    let written = try format.write(bank)
    let (imported, found) = try BankFormatCatalog.read(
      BankFile(name: "题库.\(format.endings[0])", bytes: written.bytes))
    #expect(found.name == name)
    return (imported, written.losses)
  }

  @Test(
    "Every shipped bank is written and read without a loss", arguments: ShippedBanks.paths,
    ["text", "docx"])
  func shippedBank(path: String, format: String) throws {
    let bank = try ShippedBanks.bank(at: path)
    let (imported, losses) = try Self.roundTrip(bank, format)
    #expect(losses.isEmpty)
    #expect(imported.leftOut.isEmpty)
    for (before, after) in zip(bank.questions, imported.whole.questions) {
      #expect(before == after)
    }
    #expect(imported.whole == bank)
    #expect(imported.questions.allSatisfy { $0.standing == .ready })
  }

  @Test("Texts with the form's own signs come back as they were", arguments: ["text", "docx"])
  func randomBanks(format: String) throws {
    for seed in UInt64(1)...25 {
      var random = RandomQuestions(seed: seed)
      let bank = random.bank()
      let (imported, losses) = try Self.roundTrip(bank, format)
      #expect(losses.isEmpty, "seed \(seed)")
      #expect(imported.leftOut.isEmpty, "seed \(seed)")
      // The questions themselves would fill pages.
      for (before, after) in zip(bank.questions, imported.whole.questions) where before != after {
        Issue.record("seed \(seed): \(before.kind?.title ?? "") differs")
      }
      let isSame = imported.whole == bank
      #expect(isSame, "seed \(seed)")
    }
  }

  @Test("Every kind can be written without kind and without key")
  func incomplete() throws {
    let bodies: [AuthoredBody] = [
      .choices(.init(items: [], key: [])), .choices(.init(texts: ["甲"], right: [])),
      .choices(.init(texts: ["甲", "乙"], right: [4])),
      .choices(.init(items: [.init(id: "甲", text: "乙")], key: ["02  20", "，"])), .truth(nil),
      .gaps([]),
      .gaps([.init(accept: [])]), .cloze(.init(text: [], words: [], gaps: [])),
      .ordering(.init(items: [], key: [])), .ordering(.init(inOrder: ["甲", "乙"])),
      .matching(.init(left: [], right: [], key: [])),
      .corrections(.init(text: ["甲"], slips: [.init(line: 9, wrong: "乙", right: [])])),
      .material(.init(text: ["甲"], parts: [])), .open(answer: nil), .open(answer: ""),
      .open(answer: "对"), .members([]), .members([.init("facts", .null)]),
    ]
    let bank = AuthoredBank(questions: bodies.map { AuthoredQuestion(body: $0) })
    let (imported, losses) = try Self.roundTrip(bank, "text")
    #expect(losses.isEmpty)
    for (before, after) in zip(bank.questions, imported.whole.questions) {
      #expect(before == after)
    }
    #expect(imported.questions.count == bodies.count)
  }

  @Test("What the form cannot hold is told")
  func losses() throws {
    let misfit = AuthoredQuestion(kind: .single, stem: ["甲"], body: .truth(true))
    let control = AuthoredQuestion(kind: .trueFalse, stem: ["甲\u{202E}乙\u{7}"], body: .truth(true))
    let bank = AuthoredBank(id: "a", questions: [misfit, control])
    let (imported, losses) = try Self.roundTrip(bank, "text")
    #expect(losses.map(\.question) == ["1", "2"])
    #expect(losses.map(\.what) == ["题型（与内容不合）", "看不见的控制字符"])
    #expect(imported.whole.questions.map(\.stem) == [["甲"], ["甲乙"]])
  }

  @Test("The form is pleasant to read")
  func layout() throws {
    var choice = AuthoredQuestion(
      kind: .single, stem: ["请示应当（　　）。"],
      body: .choices(
        .init(
          items: [
            .init(id: "a", text: "一文一事", why: "规定如此。"), .init(id: "b", text: "一文多事"),
          ], key: ["a"])))
    choice.id = "q-1"
    choice.explanation = "一文一事。\n便于批复。"
    choice.basis = [.init(text: "甲", strength: .local, unit: "乙局")]
    let slips = AuthoredQuestion(
      kind: .errorFinding, stem: ["找错。"],
      body: .corrections(
        .init(
          text: ["　　统一布署。", "", "截止5月。"],
          slips: [
            .init(line: 1, wrong: "布署", right: ["部署"], why: "不成词（误写）"),
            .init(line: 3, wrong: "截止", right: ["截至", "截止到"]),
          ], lures: [.init(line: 1, text: "统一")])))
    let matching = AuthoredQuestion(
      kind: .matching, stem: ["配对。"],
      body: .matching(
        .init(
          left: [.init(id: "a", text: "请示")], right: [.init(id: "b", text: "上行文")],
          key: [.init(left: "a", right: "b")])))
    let material = AuthoredQuestion(
      kind: .caseStudy, stem: ["读材料。"],
      body: .material(
        .init(
          text: ["某局来文。"],
          parts: [AuthoredQuestion(kind: .trueFalse, stem: ["合规。"], body: .truth(false))])))
    #expect(
      try PaperCase.form([choice, slips, matching, material]) == """
        1. 请示应当（　　）。
        A. 一文一事
        为什么：规定如此。
        B. 一文多事
        答案：A
        解析：一文一事。
          便于批复。
        题号：q-1
        依据（单位规定）：甲
        单位：乙局
        2. 找错。
        题型：找错改错
        原文：
          　　统一布署。
          \\|
          截止5月。
        改错：第1行 布署=部署（不成词（误写））
        改错：第3行 截止=截至；截止到
        不错：第1行 统一
        3. 配对。
        题型：配对
        左A：请示
        右B：上行文
        答案：A-B
        4. 读材料。
        题型：材料题
        材料：
          某局来文。
        第1小题：合规。
        答案：错
        """)
  }

  @Test("What people change is read as they mean it, and what is odd is told on its line")
  func edited() throws {
    let text = """
      题库：a
      名称：甲
      1．题一
      A、甲
      B. 乙
      答案：a，b
      解析：
        因为

      2. 题二
      题型：单选题目
      难度：很难
      答案：对
      解析：一
      这一行没有缩进
      3. 题三
      题型：找错字
      原文：统一布署。
      改错：布署=部署
      答案：A
      答案：B
      4. 题四
      题型：定文种
      数据：{"facts": {"a": 1,}}
      """
    let (bank, _) = try BankFormatCatalog.read(BankFile(name: "a.txt", bytes: Array(text.utf8)))
    #expect(bank.title == "甲")
    let questions = bank.questions.map(\.question)
    #expect(questions.map(\.kind) == [.multiple, .trueFalse, .typoSpotting, .genreFromFacts])
    #expect(questions[0].explanation == "因为")
    #expect(
      questions[2].body
        == .corrections(
          .init(text: ["统一布署。"], slips: [.init(line: 1, wrong: "布署", right: ["部署"])])))
    let told = bank.questions.flatMap(\.remarks).map { "\($0.line) \($0.reason)" }
    #expect(
      told == [
        "11 没有这种题型，按题目的样子来定", "12 难度应是 1 到 5 的数，没有读",
        "15 这一行没有标签，也没有缩进两格，接在了上一行后面", "21 答案写了两次，不一样",
        "24 数据第 19 列有错：多了一个逗号（第 18 列），删去这个逗号；最后一项后面没有逗号",
        "22 这一行没有读懂，题目先存为草稿",
      ], "\(told)")
  }
}
