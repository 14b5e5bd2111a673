import Quiz
import SecretarialRules
import TestSupport
import Testing

/// What is left out of a document, or put into it, costs the points that the rubric says, with the
/// rule that says so.
@Suite struct DraftingTests {
  static let model = """
    云溪镇人民政府
    关于请求补助云溪桥维修资金的请示

    青禾县人民政府：
    　　云溪桥经检测评定为四类危桥，拟于2026年8月底前完成维修，共需资金86万元。
    　　我镇已自筹26万元，恳请县政府补助60万元。
    　　妥否，请批示。

    　　　　　　　　云溪镇人民政府
    　　　　　　　　2026年4月9日
    """

  static let rubric = """
    "rubric": {"genre": "请示", "elements": {
      "title": ["云溪桥"], "mainRecipients": ["青禾县人民政府|县人民政府"], "closing": [],
      "signature": ["云溪镇人民政府"], "documentDate": ["2026年4月9日"]},
    "facts": [
      {"name": "所需资金", "accepted": ["86万|八十六万"]},
      {"name": "资金来源", "accepted": ["26万", "60万"], "points": 2}],
    "forbidden": [
      {"name": "一文一事", "words": ["编制"], "why": "另外请示", "rule": "GW303", "points": 2},
      {"name": "客套", "words": ["百忙之中"], "why": "公文不写"}],
    "length": {"min": 40, "max": 200}, "ruleErrors": 2}
    """

  static let stem = "2026年8月底前完成，需资金86万元，自筹26万元，请补助60万元，4月9日签发。"

  static func members(model: String = model, rubric: String = rubric) -> String {
    let lines = model.split(separator: "\n", omittingEmptySubsequences: false).map { "\"\($0)\"" }
    return rubric + ",\n\"model\": [\(lines.joined(separator: ", "))],\n"
      + "\"checklist\": [\"语气得体\", \"理由充分\"]"
  }

  /// A change to the model, what it earns of 10 points, the rules that are cited, and the item
  /// that is named first.
  struct Case: CustomStringConvertible, Sendable {
    let name: String
    let find: String
    let replace: String
    let points: Double
    let rules: [String]
    let item: String
    var description: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "no title", find: "云溪镇人民政府\n关于请求补助云溪桥维修资金的请示\n", replace: "", points: 7,
      rules: ["GW111", "GW201"], item: "文种（失 2 分）：看不出文种，这件事用请示（GW111 规定）"),
    Case(
      name: "another genre", find: "资金的请示", replace: "资金的函", points: 8, rules: ["GW111"],
      item: "文种（失 2 分）：写成了函，这件事用请示（GW111 规定）"),
    Case(
      name: "no genre", find: "资金的请示", replace: "资金的请示报告", points: 8, rules: ["GW117"],
      item: "文种（失 2 分）"),
    Case(
      name: "another matter", find: "补助云溪桥维修资金的请示", replace: "补助资金的请示", points: 9, rules: [],
      item: "标题（失 1 分）：标题没有写到“云溪桥”（本题要求）"),
    Case(
      name: "no recipients", find: "青禾县人民政府：\n", replace: "", points: 9, rules: ["GW232"],
      item: "主送机关（失 1 分）：没有看到主送机关（GW232 规定）"),
    Case(
      name: "wrong recipients", find: "青禾县人民政府：", replace: "青禾县财政局：", points: 9, rules: [],
      item: "主送机关（失 1 分）：应当是“青禾县人民政府”（本题要求）"),
    Case(
      name: "the office instead of the government", find: "青禾县人民政府：", replace: "青禾县人民政府办公室：",
      points: 9, rules: [], item: "主送机关（失 1 分）"),
    Case(
      name: "two superiors", find: "青禾县人民政府：", replace: "青禾县人民政府、云川市人民政府：", points: 9,
      rules: ["GW301"], item: "主送机关（失 1 分）：上行文原则上主送一个上级机关，这里写了 2 个（GW301 规定）"),
    Case(
      name: "no closing", find: "　　妥否，请批示。\n", replace: "", points: 9, rules: [],
      item: "结束语（失 1 分）：没有看到结束语（本题要求）"),
    Case(
      name: "a closing that asks for nothing", find: "妥否，请批示。", replace: "特此报告。", points: 9,
      rules: ["GW401"], item: "结束语（失 1 分）"),
    Case(
      name: "somebody else signs", find: "　　　　　　　　云溪镇人民政府", replace: "　　　　　　　　云溪镇财政所",
      points: 9, rules: [], item: "发文机关署名（失 1 分）：应当是“云溪镇人民政府”（本题要求）"),
    Case(
      name: "no date", find: "2026年4月9日", replace: "", points: 9, rules: ["GW506"],
      item: "成文日期（失 1 分）：没有看到成文日期（GW506 国标）"),
    Case(
      name: "another day", find: "2026年4月9日", replace: "2026年4月19日", points: 9, rules: [],
      item: "成文日期（失 1 分）：应当是“2026年4月9日”（本题要求）"),
    Case(
      name: "a padded date", find: "2026年4月9日", replace: "2026年04月09日", points: 9,
      rules: ["GW212"], item: "成文日期（失 1 分）"),
    Case(
      name: "a date in Han digits", find: "2026年4月9日", replace: "二〇二六年四月九日", points: 9,
      rules: ["GW210"], item: "成文日期（失 1 分）"),
    Case(
      name: "a fact is missing", find: "共需资金86万元", replace: "需要资金", points: 9, rules: [],
      item: "所需资金（失 1 分）：正文里没有找到“86万”（本题要求）"),
    Case(
      name: "a number in a longer one", find: "86万元", replace: "186万元", points: 9, rules: [],
      item: "所需资金（失 1 分）"),
    Case(
      name: "half of a fact", find: "补助60万元", replace: "补助不足部分", points: 8, rules: [],
      item: "资金来源（失 2 分）：正文里没有找到“60万”（本题要求）"),
    Case(
      name: "a second matter", find: "补助60万元。", replace: "补助60万元，并增加编制2名。", points: 8,
      rules: ["GW303"], item: "一文一事（扣 2 分）：写了“编制”，另外请示（GW303 规定）"),
    Case(
      name: "what the question forbids", find: "恳请县政府补助", replace: "恳请县政府百忙之中补助",
      points: 9, rules: [], item: "客套（扣 1 分）：写了“百忙之中”，公文不写（本题要求）"),
    Case(
      name: "a wrong word", find: "我镇已自筹", replace: "截止3月底，我镇已自筹", points: 9,
      rules: ["WZ601"], item: "差错（扣 1 分）"),
    Case(
      name: "too long", find: "妥否", replace: String(repeating: "桥很旧。", count: 50) + "\n　　妥否",
      points: 9, rules: [], item: "篇幅（扣 1 分）：正文"),
  ]

  @Test(arguments: cases)
  func whatIsWrongCostsItsPointsAndNamesItsRule(_ testCase: Case) throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let draft = Self.model.replacing(testCase.find, with: testCase.replace, maxReplacements: 1)
    try #require(draft != Self.model)
    let mark = try asked.mark(draft)
    #expect(mark.points == testCase.points, "\(mark.reasons)")
    #expect(mark.maxPoints == 10)
    #expect(mark.brokenRules.map(\.rawValue) == testCase.rules, "\(mark.reasons)")
    #expect(mark.reasons.first?.hasPrefix(testCase.item) ?? false, "\(mark.reasons)")
    #expect(mark.verdict == .partial)
    #expect(mark.scoring?.contains("满分 10 分") ?? false)
  }

  @Test(arguments: [
    ("as it is", "", ""), ("another form of a fact", "86万元", "八十六万元"),
    ("wide digits", "86万元", "８６万元"), ("the recipients' short name", "青禾县人民政府：", "县人民政府："),
    ("another closing", "妥否，请批示。", "以上请示，请予批复。"), ("blanks in names", "云溪桥经", "云溪桥 经"),
    ("a blank line more", "　　我镇", "\n　　我镇"),
  ])
  func whatIsRightEarnsEverything(name: String, find: String, replace: String) throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let draft = find.isEmpty ? Self.model : Self.model.replacing(find, with: replace)
    let mark = try asked.mark(draft)
    #expect(mark.points == 10, "\(name): \(mark.reasons)")
    #expect(mark.verdict == .right)
    #expect(mark.reasons == [] && mark.scoring == nil)
    #expect(mark.details.contains { $0.hasPrefix("做到的：文种 2 分，标题 1 分") })
  }

  /// Every rule costs one point, however often, and all together what the rubric allows.
  @Test func errorsCostNoMoreThanTheRubricSays() throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let draft = Self.model.replacing(
      "　　妥否", with: "　　截止3月底，截止4月底，2026年4月31日布署，缺水泥、沙石……等。\n　　妥否")
    let mark = try asked.mark(draft)
    #expect(mark.points == 8, "\(mark.reasons)")
    #expect(mark.reasons.count { $0.hasPrefix("差错（扣 1 分）") } == 2)
    #expect(mark.reasons.count { $0.hasPrefix("差错（已扣到上限）") } == mark.reasons.count - 2)
    #expect(mark.brokenRules.map(\.rawValue) == ["WZ601", "WZ613", "WZ609"])
  }

  /// Where the question does not ask for a closing, a custom costs nothing.
  @Test func aDoubtIsSaidAndCostsNothing() throws {
    let rubric = Self.rubric.replacing("\"closing\": [],", with: "")
    let asked = try Asked(.drafting, Self.members(rubric: rubric), stem: Self.stem)
    let mark = try asked.mark(Self.model.replacing("妥否，请批示。", with: "特此报告。"))
    #expect(mark.points == mark.maxPoints)
    #expect(mark.details.contains { $0.hasPrefix("请核对（不扣分）") && $0.contains("GW401 惯例") })
    #expect(mark.headline.contains("还有 1 处请核对"))
  }

  /// A number that the question does not give may be invented; a person must say.
  @Test(arguments: [
    ("我镇已自筹26万元", "我镇已自筹26万元，涉及群众1,350人，另有35.5%的桥面开裂", "“1350”、“35.5”"),
    ("我镇已自筹26万元", "1.2026年我镇已自筹26万元；2. 其余请县里补助，约３个月，上午9:00开工", ""),
    ("4月9日", "04月09日", ""),
  ])
  func numbersFromNowhereAreDoubted(find: String, replace: String, strangers: String) throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let mark = try asked.mark(Self.model.replacing(find, with: replace))
    let doubt = mark.details.first { $0.contains("题里没有给") }
    #expect(doubt?.contains("正文里的数\(strangers)，") ?? strangers.isEmpty, "\(mark.details)")
  }

  @Test(arguments: [
    "随便写几个字，凑够二十个字就交上来看看会不会给分。", String(repeating: "编制百忙之中截止5月底", count: 20),
  ])
  func whatIsNoDocumentEarnsNothing(text: String) throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let mark = try asked.mark(text)
    #expect(mark.points == 0, "\(mark.reasons)")
    #expect(mark.verdict == .wrong)
  }

  @Test func whatIsTooShortOrTooLongIsNotTaken() throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    #expect(asked.problem("请示").contains("太短了"))
    #expect(asked.problem("").contains("太短了"))
    let long = String(repeating: "桥", count: 20_001)
    #expect(asked.problem(long).contains("写了 20001 字，超过 20000 字"))
    // Nobody asks a script again, and its session file stays small.
    #expect(asked.question.content.unread(long, on: asked.page).kept == "（答卷没有判分，没有保存文字；共 20001 字）")
    #expect(try asked.read(String(repeating: "桥", count: 20_000)).isWithheld == false)
  }

  @Test func aSecrecyMarkIsMarkedButNotKept() throws {
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let draft = "机密★10年\n" + Self.model
    let response = try asked.read(draft)
    #expect(response.canonical.contains("机密★10年"))
    #expect(response.isWithheld)
    #expect(Response.isPlaceholder(response.kept))
    #expect(!response.kept.contains("机密") && !response.kept.contains("云溪"))
    #expect(response.notes.first?.contains("文字不存进练习记录") ?? false)
    #expect(try asked.mark(draft).points > 5)
    // Words about secrecy are no mark.
    let about = Self.model.replacing("妥否", with: "本件不涉及国家秘密。妥否")
    #expect(try asked.read(about).isWithheld == false)
  }

  /// Any text is marked, within the points that there are, and twice the same.
  @Test func randomTextsAreMarked() throws {
    let seed: UInt64 = 20_261_121
    var random = TestSupport.SeededGenerator(seed: seed)
    let asked = try Asked(.drafting, Self.members(), stem: Self.stem)
    let lines = Self.model.split(separator: "\n").map(String.init)
    let strange = ["", "附件：1. 表", "：", "（此件公开发布）", "抄送：县财政局。", "\u{202E}👨‍👩‍👧", "机密★", "2026年13月45日"]
    for round in 0..<300 {
      let count = Int.random(in: 1...14, using: &random)
      var text = (0..<count).map { _ -> String in
        let line = (lines + strange).randomElement(using: &random) ?? ""
        guard Bool.random(using: &random) else { return line }
        return String(line.shuffled(using: &random))
      }.joined(separator: ["\n", "\r\n", "\u{2028}", " "].randomElement(using: &random) ?? "\n")
      if round.isMultiple(of: 7) { text += String(repeating: "2026年4月9日，", count: 400) }
      guard let response = try? asked.read(text) else { continue }
      let mark = asked.question.content.mark(response, on: asked.page, of: asked.question)
      #expect((0...10).contains(mark.points), "seed \(seed) round \(round)")
      #expect(mark == asked.mark(stored: response.canonical), "seed \(seed) round \(round)")
      #expect((mark.points == 10) == mark.reasons.isEmpty, "seed \(seed) round \(round)")
    }
  }
}
