import Quiz
import Testing

@Suite struct FillInTests {
  /// The model question m-013.
  private func genre() throws -> Asked {
    try Asked(
      .fill,
      """
      "blanks": [{"accept": ["函"],
       "acceptWithNote": {"复函": "算对。法定文种名是“函”。", "回函": "算对。“回函”是口语说法。"},
       "rejectWithReason": {"批复": "两局同级。", "通知": "通知不用于答复。"}}]
      """, stem: "应当使用的文种是（　　）。")
  }

  @Test(arguments: ["函", "“函”", "函。", " 函 ", "《函》", "「函」"])
  func acceptsTheWordHoweverItIsDressed(typed: String) throws {
    let mark = try genre().mark(typed)
    #expect(mark.points == 1)
    #expect(mark.reasons.isEmpty)
  }

  @Test func saysSomethingToWhatIsAcceptedWithANote() throws {
    let mark = try genre().mark("复函")
    #expect(mark.verdict == .right)
    #expect(mark.reasons == ["算对。法定文种名是“函”。"])
  }

  @Test(arguments: [
    ("批复", "你填的是“批复”，应填“函”。两局同级。"), ("报告", "你填的是“报告”，应填“函”。"),
    ("函件", "你填的是“函件”，应填“函”。"),
  ])
  func saysWhyNot(typed: String, reason: String) throws {
    let mark = try genre().mark(typed)
    #expect(mark.points == 0)
    #expect(mark.reasons == [reason])
    #expect(mark.headline == "应填：函。")
  }

  /// Words that differ only in signs which nobody asks for.
  @Test(arguments: [
    ("25", "２５"), ("3.2万亩", "３．２万亩"), ("〔2026〕", "[2026]"), ("〔2026〕", "【2026】"),
    ("〔2026〕", "［2026］"), ("特此报告，请审阅", "特此报告,请审阅"), ("妥否，请批示。", "妥否，请批示"),
    ("“三个服务”", "\"三个服务\""), ("GB/T 9704", "gb/t9704"), ("1—3", "1-3"), ("甲（乙）", "甲(乙)"),
  ])
  func takesChineseAndAsciiSignsForTheSame(accepted: String, typed: String) throws {
    let quoted = accepted.replacing("\"", with: "\\\"")
    let asked = try Asked(.fill, #""blanks": [{"accept": ["\#(quoted)"]}]"#, stem: "（　　）")
    #expect(try asked.mark(typed).points == 1)
  }

  @Test func whatIsRefusedByNameIsNotLetThroughByTolerance() throws {
    let asked = try Asked(
      .fill,
      #""blanks": [{"accept": ["〔〕"], "rejectWithReason": {"[]": "方括号不是六角括号。"}}]"#,
      stem: "年份用（　　）括起来。")
    #expect(try asked.mark("〔〕").points == 1)
    #expect(try asked.mark("[]").reasons == ["你填的是“[]”，应填“〔〕”。方括号不是六角括号。"])
    #expect(try asked.mark("［］").points == 0)
  }

  @Test func aSignCanBeTheAnswer() throws {
    let asked = try Asked(.fill, #""blanks": [{"accept": ["。"]}]"#, stem: "句末用（　　）。")
    #expect(try asked.mark("。").points == 1)
    #expect(try asked.mark("，").points == 0)
    #expect(try asked.mark("？").points == 0)
  }

  private func pair() throws -> Asked {
    try Asked(
      .fill, #""blanks": [{"accept": ["事前"]}, {"accept": ["一事", "一件事"]}]"#,
      stem: "请示应当在（　　）行文，一文只写（　　）。")
  }

  @Test(arguments: [
    ("事前 一事", 2.0), ("事前、一件事", 2), ("事前，一事", 2), ("事前；一事", 2), ("事前和一事", 2), ("事前　一事", 2),
    ("事前 数事", 1), ("？ 一事", 1), ("一事 事前", 0), ("事后/数事", 0),
  ])
  func severalGapsAreTakenInOrder(typed: String, points: Double) throws {
    let mark = try pair().mark(typed)
    #expect(mark.points == points)
    #expect(mark.maxPoints == 2)
  }

  @Test func namesTheGapThatIsWrong() throws {
    #expect(try pair().mark("事前 数事").reasons == ["第 2 空：你填的是“数事”，应填“一事”。"])
  }

  @Test(arguments: ["事前", "事前 一事 三事", "", "、"])
  func everyGapMustBeFilled(typed: String) throws {
    #expect(try pair().problem(typed).contains("这题有 2 个空"))
  }

  @Test func nothingIsNoAnswer() throws {
    #expect(try genre().problem("　").contains("还没有作答"))
  }
}
