import Quiz
import Testing

@Suite struct MatchingTests {
  private static let members = """
    "left": [{"id": "1", "text": "请求上级批准", "why": "要批准用请示。"},
     {"id": "2", "text": "汇报工作", "why": "汇报用报告。"}, {"id": "3", "text": "与平级商洽", "why": "商洽用函。"}],
    "right": [{"id": "a", "text": "函"}, {"id": "b", "text": "报告"}, {"id": "c", "text": "请示"},
     {"id": "d", "text": "纪要", "why": "纪要记载会议。"}],
    "key": {"1": "c", "2": "b", "3": "a"}
    """

  private let asked: Asked

  init() throws { asked = try Asked(.matching, Self.members) }

  /// What is typed, in which `C` stands for the letter of item c.
  private func typed(_ form: String) -> String {
    String(
      form.map { sign in
        asked.page.choices.first { $0.id == sign.lowercased() && sign.isUppercase }?.letter ?? sign
      })
  }

  @Test(arguments: [
    "1C 2B 3A", "CBA", "C B A", "C、B、A", "C，B，A。", "1-C，2-B，3-A", "1=C 2=B 3=A", "1＝C；2＝B；3＝A",
    "1→C 2→B 3→A", "1.C 2.B 3.A", "1：C 2：B 3：A", "１C２B３A", "3A 1C 2B", "①C②B③A", "（1）C（2）B（3）A",
    "请示 报告 函", "1请示 2报告 3函", "1=请示；3=函；2=报告", "请求上级批准：请示；汇报工作：报告；与平级商洽：函", "第1项C，第2项B，第3项A",
  ])
  func readsPairsHoweverTheyAreTyped(form: String) throws {
    for text in [typed(form), typed(form).lowercased()] {
      let response = try asked.read(text)
      #expect(response.canonical == "1=c,2=b,3=a", "\(text)")
      #expect(response.notes == [])
      let mark = try asked.mark(text)
      #expect(mark.points == 3 && mark.maxPoints == 3)
      #expect(mark.headline == "3 项都配对了。")
      #expect(mark.reasons == [])
    }
  }

  @Test(arguments: [
    ("CB？", "1=c,2=b", 2.0), ("C?A", "1=c,3=a", 2), ("1C 2? 3A", "1=c,3=a", 2), ("??A", "3=a", 1),
    ("CCC", "1=c,2=c,3=c", 1), ("ABC", "1=a,2=b,3=c", 1), ("DDD", "1=d,2=d,3=d", 0),
  ])
  func aRowMayBeLeftOpenAndALetterComeTwice(form: String, canonical: String, points: Double) throws
  {
    #expect(try asked.read(typed(form)).canonical == canonical)
    #expect(try asked.mark(typed(form)).points == points)
  }

  @Test func aRowThatIsForgottenIsSaid() throws {
    let response = try asked.read(typed("1C 3A"))
    #expect(response.canonical == "1=c,3=a")
    #expect(response.notes == ["第 2 项没有写，按不会计。"])
  }

  @Test func saysWhyForEveryWrongRowAndEveryItemThatGoesWithNothing() throws {
    let mark = try asked.mark(typed("DB?"))
    #expect(mark.headline == "3 项配对 1 项，应是 \(typed("1C 2B 3A"))。")
    #expect(
      mark.reasons == [
        "第 1 项“请求上级批准”你配的是 \(typed("D")) 纪要，应配 \(typed("C")) 请示。要批准用请示。",
        "“纪要”在这里没有相配的：纪要记载会议。",
        "第 3 项“与平级商洽”没有配，应配 \(typed("A")) 函。商洽用函。",
      ])
    #expect(mark.details.count == 4)
    #expect(mark.details.last == "用不上的 \(typed("D")) 纪要：纪要记载会议。")
  }

  @Test(arguments: [
    ("CB", "左边有 3 项，读到 2 个字母。"), ("CBAD", "左边有 3 项，读到 4 个字母。"), ("", "还没有作答。"),
    ("???", "还没有作答。"), ("1? 2?", "还没有作答。"), ("CBz", "没有 Z 这一项。"), ("1C 1B", "第 1 项写了两次。"),
    ("4C", "左边没有第 4 项。"), ("0C", "左边没有第 0 项。"), ("C1B2", "C 前面没有编号"), ("1 2 3", "第 1 项后面没有字母。"),
    ("1C 2", "第 2 项后面没有字母。"), ("不知道", "看不懂“不知道”。"),
  ])
  func saysWhatToType(form: String, message: String) {
    let message = String(message.map { $0 == "C" ? Character(typed("C")) : $0 })
    #expect(asked.problem(typed(form)).hasPrefix(message))
  }

  @Test func theLeftKeepsItsOrderAndTheRightDoesNot() throws {
    var orders: Set<[String]> = []
    for seed: UInt64 in 0..<20 {
      let page = try Asked(.matching, Self.members, seed: seed).page
      #expect(page.rows == ["请求上级批准", "汇报工作", "与平级商洽"])
      orders.insert(page.choices.map(\.id))
    }
    #expect(orders.count > 5)
  }

  @Test func wordsCanBeReadWithoutThePage() {
    #expect(asked.question.content.words(for: "1=c,3=d") == "请求上级批准：请示；与平级商洽：纪要")
  }
}
