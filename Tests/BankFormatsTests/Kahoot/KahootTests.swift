import BankFormats
import Quiz
import Testing

@Suite("Quizzes of Kahoot!")
struct KahootTests {
  @Test("The program's own template, filled in")
  func template() throws {
    let bank = try Fixture.read("kahoot.xlsx", as: "kahoot")
    #expect(
      bank.questions.map(\.described) == [
        "9 single 上级机关答复请示用哪一文种？ | 批复/通知/函/意见 → a",
        "10 multiple 下列哪些是上行文？ | 请示/批复/报告 → ac",
        "11 trueFalse 纪要可以不写成文日期。 | 错",
        "12 single 答案写错了的题？ | 甲/乙 → ",
      ])
    #expect(bank.questions[3].complaints == ["正确答案要写选项的序号，“A”认不出来", "没有答案"])
  }

  @Test("What fits comes back, what does not is told")
  func roundTrip() throws {
    let long = String(repeating: "长", count: 121)
    let choices = { (count: Int) in
      AuthoredBody.Choices(texts: (1...count).map { "选项\($0)" }, right: [count - 1])
    }
    var told = AuthoredQuestion(
      kind: .single, stem: ["有解析的题？"], body: .choices(choices(2)))
    told.id = "t-1"
    told.explanation = "因为。"
    let bank = AuthoredBank(questions: [
      AuthoredQuestion(kind: .single, stem: ["问什么？"], body: .choices(choices(4))),
      AuthoredQuestion(kind: .trueFalse, stem: ["对吗？"], body: .truth(false)),
      AuthoredQuestion(kind: .single, stem: [long], body: .choices(choices(3))),
      AuthoredQuestion(kind: .single, stem: ["五个？"], body: .choices(choices(5))),
      AuthoredQuestion(kind: .fill, stem: ["填（　　）。"], body: .gaps([.init(accept: ["甲"])])),
      told,
    ])
    let format = try #require(BankFormatCatalog.named("kahoot"))
    let written = try format.write(bank)
    #expect(
      written.losses.map { "\($0.question)：\($0.what)" } == [
        "第 3 题：整题（题干 121 字，Kahoot 最多 120 字）",
        "第 4 题：整题（有 5 个选项，Kahoot 要 2 至 4 个）",
        "第 5 题：整题（Kahoot 没有填空题）",
        "t-1：编号、解析",
      ])
    #expect(written.losses.map(\.isWhole) == [true, true, true, false])
    let (read, found) = try BankFormatCatalog.read(BankFile(name: "k.xlsx", bytes: written.bytes))
    #expect(found.name == "kahoot")
    #expect(read.questions.prefix(2).map(\.question) == Array(bank.questions.prefix(2)))
    #expect(read.questions.count == 3)
  }
}
