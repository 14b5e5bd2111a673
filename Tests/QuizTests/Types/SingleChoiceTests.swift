import Quiz
import Testing

@Suite struct SingleChoiceTests {
  private let asked: Asked

  init() throws {
    asked = try Asked(.single, TinyBank.choices + #", "key": ["c"], "shuffle": false"#)
  }

  @Test(arguments: [
    "C", "c", "Ｃ", "ｃ", " c ", "3", "３", "函", "“函”", "C 函", "C.函", "C、", "c。", "\u{FEFF}C", "(C)",
  ])
  func readsLetterDigitAndText(typed: String) throws {
    #expect(try asked.read(typed).canonical == "c")
    let mark = try asked.mark(typed)
    #expect(mark.verdict == .right)
    #expect(mark.points == 1)
    #expect(mark.headline == "函。")
    #expect(mark.reasons == ["不相隶属用函。"])
  }

  @Test func aTextMayBeginWithAnother() throws {
    #expect(try asked.read("请示").canonical == "a")
    #expect(try asked.read("请示报告").canonical == "d")
    #expect(try asked.read("D 请示报告").canonical == "d")
  }

  @Test func aWrongChoiceIsExplainedAndTheOthersWhenAsked() throws {
    let mark = try asked.mark("B")
    #expect(mark.verdict == .wrong)
    #expect(mark.points == 0)
    #expect(mark.maxPoints == 1)
    #expect(mark.headline == "你选的是 B 报告，应选 C 函。")
    #expect(mark.reasons == ["为什么不是“报告”：报告不带请求。"])
    #expect(
      mark.details == [
        "A 请示：请示送上级。", "B 报告：报告不带请求。", "C 函：不相隶属用函。", "D 请示报告：不是文种。",
      ])
  }

  @Test(arguments: [
    ("E", "没有 E 这一项。请输入 A-D 中的字母"), ("0", "没有 0 这一项"), ("AC", "单选题，只选一项"),
    ("", "还没有作答。请输入 A-D"), ("　", "还没有作答"), ("不会", "没有 不 这一项"), ("9", "没有 9 这一项"),
  ])
  func saysWhatToType(typed: String, message: String) {
    #expect(asked.problem(typed).contains(message))
  }

  @Test func theLetterGoesWithThePage() throws {
    for seed: UInt64 in 0..<20 {
      let shuffled = try Asked(.single, TinyBank.choices + #", "key": ["c"]"#, seed: seed)
      let letter = try #require(shuffled.page.choices.first { $0.id == "c" }).letter
      #expect(try shuffled.read(String(letter)).canonical == "c")
      #expect(shuffled.revealedKey == "\(letter) 函")
      #expect(try shuffled.mark(String(letter)).verdict == .right)
    }
  }
}

@Suite struct ChoicesThatDifferInASignTests {
  private static let members = """
    "choices": [
    {"id": "a", "text": "云政发〔2026〕7号", "why": "六角括号。"},
    {"id": "b", "text": "云政发[2026]7号", "why": "方括号不对。"},
    {"id": "c", "text": "云政发（2026）7号", "why": "圆括号不对。"}], "key": ["a"]
    """

  @Test func aTextIsTakenExactlyOrNotAtAll() throws {
    let asked = try Asked(.single, Self.members)
    #expect(try asked.read("云政发[2026]7号").canonical == "b")
    #expect(try asked.read(" 云政发〔2026〕7号 ").canonical == "a")
    #expect(asked.problem("云政发【2026】7号").contains("只差标点"))
    #expect(asked.question.content.faults(in: asked.question).isEmpty)
  }
}
