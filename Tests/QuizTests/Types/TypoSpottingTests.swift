import Quiz
import Testing

/// The model question m-020, with a lure.
@Suite struct TypoSpottingTests {
  private let asked: Asked

  init() throws {
    asked = try Asked(
      .typoSpotting,
      """
      "text": ["为落实全市安全生产布署，我局组成三个检查组，共三、四十人。",
       "截止5月底，共发现隐患47条，已整改41条，其余6条均明确了了责任人。",
       "下一步，我局将再接再励，做到底数清，防患于未然。"],
      "key": [
       {"line": 1, "wrong": "布署", "right": ["部署"], "why": "“部”有统领的意思。"},
       {"line": 1, "wrong": "三、四十人", "right": ["三四十人"], "why": "概数不用顿号。"},
       {"line": 2, "wrong": "截止", "right": ["截至", "截止到"], "why": "后带时间用“截至”。"},
       {"line": 2, "wrong": "了了", "right": ["了"], "why": "多了一个字。"},
       {"line": 3, "wrong": "再接再励", "right": ["再接再厉"], "why": "“厉”通“砺”。"}],
      "lures": [{"line": 3, "text": "防患", "why": "“患”是祸患。"}]
      """)
  }

  /// Who knew the answer still knows it when the reason is put in other words.
  @Test func theReasonIsNoPartOfTheKey() throws {
    func identity(_ why: String) throws -> String? {
      try Asked(
        .typoSpotting,
        #""text": ["统一布署。"], "key": [{"line": 1, "wrong": "布署", "right": ["部署"], "why": "\#(why)"}]"#
      ).question.content.keyIdentity
    }
    #expect(try identity("“部”有统领的意思。") == identity("同音：“部”有统领的意思。"))
  }

  static let all = "布署=部署 三、四十人=三四十人 截止=截至 了了=了 再接再励=再接再厉"

  @Test(arguments: [
    all, all.replacing(" ", with: "，"), all.replacing(" ", with: "、"),
    all.replacing(" ", with: "；"),
    all.replacing("=", with: "→"), all.replacing("=", with: "->"), all.replacing("=", with: " → "),
    all.replacing("=", with: "＝"), all.replacing("=", with: "=>"), all.replacing("=", with: "－＞"),
    all.replacing("=", with: "——>"), all.replacing("=", with: "改为"),
    all.replacing("=", with: "应改为"), "\u{FEFF}" + all,
    "“布署”→“部署”，“三、四十人”→“三四十人”；截止＝截止到 了了=了，再接再励=再接再厉。",
    "1 布署=部署 1 三、四十人=三四十人 2 截止=截至 2 了了=了 3 再接再励=再接再厉",
    "第1行：布署=部署，三、四十人=三四十人 第2行：截止=截至，了了=了 第3行：再接再励=再接再厉",
    "1.布署=部署、2.截止=截至、了了=了、3.再接再励=再接再厉、三、四十人=三四十人",
    "布=部 、=删去 止5=至5 明确了了=明确了 励=厉", "布=部 、=无 截止=截至 了了=了 励=厉",
    "布署=部署 、= 截止=截至 了了=了 励=厉",
    "生产布署，=生产部署， 共三、四十人=共三四十人 截止5月底=截至5月底 了了=了 将再接再励=将再接再厉",
    "生产布署，我局=生产部署，我局 三、四十人=三四十人 止=至 了了责=了责 再接再励=再接再厉",
  ])
  func allFoundHoweverItIsWritten(typed: String) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == 5, "\(mark.reasons)")
    #expect(mark.maxPoints == 5)
    #expect(mark.headline == "5 处错误都找到、改对了。")
    #expect(mark.scoring == nil)
  }

  @Test(arguments: [
    ("布署=部署", 1.0, "5 处错误，找到 1 处，漏 4 处。"),
    ("布署=步署", 0, "5 处错误，找到 0 处，找到但改得不对 1 处，漏 4 处。"),
    ("布署=部署 防患=防范", 0, "5 处错误，找到 1 处，漏 4 处，误改 1 处。"),
    ("隐患=祸患 防患=防范", 0, "5 处错误，找到 0 处，漏 5 处，误改 2 处。"),
    ("布署=部署 截止=截至 隐患=祸患", 1, "5 处错误，找到 2 处，漏 3 处，误改 1 处。"),
    ("无", 0, "5 处错误，找到 0 处，漏 5 处。"), ("没有错误", 0, "5 处错误，找到 0 处，漏 5 处。"),
    // A longer quotation that spoils what was right has not put it right.
    ("生产布署=安全部署", 0, "5 处错误，找到 0 处，找到但改得不对 1 处，漏 4 处。"),
    ("布署=部暑", 0, "5 处错误，找到 0 处，找到但改得不对 1 处，漏 4 处。"),
    ("了了=删去", 0, "5 处错误，找到 0 处，找到但改得不对 1 处，漏 4 处。"),
    // One quotation over two places.
    ("布署，我局组成三个检查组，共三、四十人=部署，我局组成三个检查组，共三四十人", 2, "5 处错误，找到 2 处，漏 3 处。"),
    ("布署，我局组成三个检查组，共三、四十人=部署，我局组成三个检查组，共三、四十人", 1, "5 处错误，找到 1 处，找到但改得不对 1 处，漏 3 处。"),
  ])
  func countsFoundMissedSpoiledAndFalseAlarms(
    typed: String, points: Double, headline: String
  ) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == points)
    #expect(mark.headline == headline)
    #expect(mark.scoring == "评分：找到并改对一处 1 分，误改一处扣 1 分，最低 0 分。")
  }

  @Test func everyPlaceIsMarkedInThePassage() throws {
    let mark = try asked.mark("布=部 截止=截到 防患=防范")
    let passage = asked.page.passage
    #expect(
      mark.places.map { String(passage[$0.line][$0.range]) } == [
        "布署", "三、四十人", "截止", "了了", "再接再励", "防患",
      ])
    #expect(mark.places.map(\.line) == [0, 0, 1, 1, 2, 2])
    #expect(mark.places.map(\.number) == [1, 2, 3, 4, 5, 6])
    #expect(
      mark.reasons == [
        "1 第1行 布署 → 部署  找到了",
        "2 第1行 三、四十人 → 三四十人  漏了。概数不用顿号。",
        "3 第2行 截止 → 截至  找到了，改得不对。后带时间用“截至”。",
        "4 第2行 了了 → 了  漏了。多了一个字。",
        "5 第3行 再接再励 → 再接再厉  漏了。“厉”通“砺”。",
        "6 第3行 “防患”不用改  误改，扣 1 分。“患”是祸患。",
      ])
    #expect(mark.details == ["“防患”没有错：“患”是祸患。"])
  }

  @Test(arguments: [
    ("布署", "看不懂“布署”"), ("=部署", "看不懂"), ("不署=部署", "原文里找不到“不署”"),
    ("布署=部署=步署", "看不懂"), ("布署=布署", "改前改后一样"), ("", "还没有作答"), ("  ，", "还没有作答"), ("1", "还没有作答"),
    ("布署=部署 布署=步署", "“布署”写了两种改法"), ("=", "看不懂"), ("部署", "错词=改后"), ("删去", "看不懂"),
  ])
  func saysWhatToType(typed: String, message: String) {
    let problem = asked.problem(typed)
    #expect(problem.contains(message))
    #expect(problem.contains("错词=改后") || problem.contains("改法"))
  }

  @Test func nothingOnTheRightDeletes() throws {
    let deletion = try Asked(
      .typoSpotting,
      #""text": ["凯旋而归归。"], "key": [{"line": 1, "wrong": "而归归", "right": [""], "why": "重复。"}]"#)
    for typed in ["而归归=", "删去“而归归”", "删而归归", "而归归=删掉", "“而归归”改为“”"] {
      #expect(try deletion.mark(typed).points == 1, "\(typed)")
    }
    #expect(deletion.revealedKey == "删去“而归归”")
  }

  @Test func onePairServesTwoEqualErrors() throws {
    let twice = try Asked(
      .typoSpotting,
      """
      "text": ["台帐要全。", "补齐台帐。"], "key": [
      {"line": 1, "wrong": "台帐", "right": ["台账"], "why": "从贝。"},
      {"line": 2, "wrong": "台帐", "right": ["台账"], "why": "从贝。"}]
      """)
    #expect(try twice.mark("台帐=台账").points == 2)
    #expect(try twice.mark("帐=账").points == 2)
    #expect(try twice.mark("台帐要=台账要").points == 1)
  }
}

/// A passage without an error, as m-022.
@Suite struct CleanPassageTests {
  private let asked: Asked

  init() throws {
    asked = try Asked(
      .typoSpotting,
      #"""
      "text": ["没有因为去年受到表彰而故步自封，主动到企业座谈。"], "key": [],
      "lures": [{"line": 1, "text": "故步自封", "why": "规范写法。"}]
      """#)
  }

  @Test(arguments: ["无", "没有", "没有错误", "无错", "没错", "无。", "none", "“无”", "0"])
  func nothingIsTheAnswer(typed: String) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == 1)
    #expect(mark.headline == "这段话没有错误。")
  }

  @Test func everyChangeIsAFalseAlarm() throws {
    let mark = try asked.mark("故步自封=固步自封 座谈=坐谈")
    #expect(mark.points == 0)
    #expect(mark.maxPoints == 1)
    #expect(mark.headline == "这段话没有错误，误改了 2 处。")
    #expect(mark.reasons == ["1 “故步自封”不用改  误改，扣 1 分。规范写法。", "2 “座谈”不用改  误改，扣 1 分"])
  }

  @Test func anAnswerThatCouldNotBeReadEarnsNothing() {
    #expect(asked.mark(stored: "").points == 0)
  }
}

@Suite struct SignsThatReplaceSignsTests {
  @Test(arguments: ["第一、=第一，", "第一、→第一，", "第一、=第一， "])
  func aSignAtTheEndOfTheLastCorrectionStays(typed: String) throws {
    let asked = try Asked(
      .typoSpotting,
      """
      "text": ["第一、抓好落实。"],
      "key": [{"line": 1, "wrong": "第一、", "right": ["第一，"], "why": "序次语“第一”后面用逗号。"}]
      """)
    #expect(try asked.mark(typed).points == 1)
  }

  @Test(arguments: ["特此函复=特此函复。", "复=复。"])
  func aSignThatWasLeftOutCanBePutIn(typed: String) throws {
    let asked = try Asked(
      .typoSpotting,
      """
      "text": ["特此函复"],
      "key": [{"line": 1, "wrong": "特此函复", "right": ["特此函复。"], "why": "句末要有句号。"}]
      """)
    #expect(try asked.mark(typed).points == 1)
  }
}
