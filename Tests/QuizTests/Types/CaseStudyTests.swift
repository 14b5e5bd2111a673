import JSONText
import Quiz
import Testing

@Suite struct CaseStudyTests {
  private static let members = #"""
    "material": ["云川市民政局想新建一处养老服务中心，用地须经市政府同意。", "草稿主送两家机关。"],
    "parts": [
     {"id": "1", "type": "single", "stem": "用哪一文种？", "choices": [
      {"id": "a", "text": "请示", "why": "要上级点头。"}, {"id": "b", "text": "报告", "why": "报告不带请求。"},
      {"id": "c", "text": "函", "why": "函不送上级。"}], "key": ["a"]},
     {"id": "2", "type": "trueFalse", "stem": "可以同时主送两家。", "key": false,
      "explanation": "只主送一家。"},
     {"id": "3", "type": "fill", "stem": "日期取（　　），写在（　　）下方。",
      "blanks": [{"accept": ["签发日"]}, {"accept": ["署名"]}], "explanation": "签发的那天。"}]
    """#

  private let asked: Asked

  init() throws { asked = try Asked(.caseStudy, Self.members) }

  @Test func thePageHoldsTheMaterialAndAPageForEveryPart() {
    let page = asked.page
    #expect(page.passage.count == 2 && !page.numbersPassage && page.choices.isEmpty)
    #expect(page.parts.map(\.number) == [1, 2, 3])
    #expect(page.parts.map(\.stem) == [["用哪一文种？"], ["可以同时主送两家。"], ["日期取（　　），写在（　　）下方。"]])
    #expect(Set(page.parts[0].page.choices.map(\.text)) == ["请示", "报告", "函"])
    #expect(asked.question.parts.map(\.kind) == [.single, .trueFalse, .fill])
    #expect(page.howToAnswer.joined().contains("用 | 隔开"))
  }

  @Test(arguments: [
    "请示 | 错 | 签发日 署名", "请示｜错｜签发日、署名", "请示|×|签发日 署名", " 请示 | F |签发日　署名 ", "请示\n错\n签发日 署名",
    "请示\r\n错\r\n签发日 署名",
  ])
  func allPartsAreReadFromOneAnswer(typed: String) throws {
    let response = try asked.read(typed)
    #expect(response.canonical == "a\n错\n签发日；署名")
    let mark = try asked.mark(typed)
    #expect(mark.points == 4 && mark.maxPoints == 4)
    #expect(mark.headline == "3 小题全对。")
    #expect(mark.parts.map(\.points) == [1, 1, 2])
  }

  @Test(arguments: [
    ("函 | 错 | 签发日 署名", "c\n错\n签发日；署名", 3.0), ("请示 || ？ 署名", "a\n\n？；署名", 2),
    ("| 错 |", "\n错\n", 1), ("报告 | 对 | 甲 乙", "b\n对\n甲；乙", 0),
  ])
  func aPartMayBeWrongOrLeftOpen(typed: String, canonical: String, points: Double) throws {
    #expect(try asked.read(typed).canonical == canonical)
    let mark = try asked.mark(typed)
    #expect(mark.points == points)
    #expect(mark.maxPoints == 4)
    #expect(mark == asked.mark(stored: canonical))
  }

  @Test func everyPartIsExplained() throws {
    let mark = try asked.mark("函 | 对 |")
    #expect(mark.headline == "3 小题：对 0，错 3。")
    #expect(mark.parts[0].headline.hasPrefix("你选的是 "))
    #expect(mark.parts[0].reasons == ["为什么不是“函”：函不送上级。"])
    #expect(mark.parts[1].headline == "你答“对”，这个说法不成立。")
    #expect(mark.parts[2].headline == "没有作答。答案：签发日；署名。")
    #expect(mark.reasons.contains("第 2 小题：你答“对”，这个说法不成立。"))
  }

  @Test(arguments: [
    ("请示", "这题有 3 小题，读到 1 个答案。"), ("请示 | 错 | 签发日 署名 | 无", "这题有 3 小题，读到 4 个答案。"),
    ("请示 | 也许 | 签发日 署名", "第 2 小题：看不懂“也许”"), ("z | 错 | 签发日 署名", "第 1 小题：没有 Z 这一项"),
    ("请示 | 错 | 签发日", "第 3 小题：这题有 2 个空"), ("| |", "还没有作答。"),
  ])
  func refusesNamingThePart(typed: String, message: String) {
    #expect(asked.problem(typed).hasPrefix(message))
  }

  /// For a script, which is not asked again: what cannot be read earns nothing, the rest counts.
  @Test(arguments: [
    ("请示 | 也许 | 签发日 署名", "a\n\n签发日；署名", 3.0), ("请示", "a\n\n", 1), ("胡说 | 错", "\n错\n", 1),
    ("胡说", "\n\n", 0),
  ])
  func unreadablePartsEarnNothingAndTheOthersCount(
    typed: String, canonical: String, points: Double
  ) throws {
    let content = asked.question.content
    let kept = content.unread(typed, on: asked.page)
    #expect(kept.canonical == canonical)
    #expect(kept.typed == typed)
    do throws(ResponseProblem) {
      _ = try asked.read(typed)
      Issue.record("“\(typed)” was understood")
    } catch {
      let mark = asked.question.markUnreadable(error, kept: kept, on: asked.page)
      #expect(mark.points == points)
      #expect(kept.notes.contains { $0.hasPrefix(error.message) })
    }
  }

  @Test func partsAreShuffledEachInItsOwnWay() throws {
    let choices = """
      "choices": [{"id": "a", "text": "请示", "why": "上行。"}, {"id": "b", "text": "报告", "why": "汇报。"},
      {"id": "c", "text": "函", "why": "平行。"}], "key": ["a"]
      """
    let members = """
      "material": ["材料。"], "parts": [{"id": "1", "type": "single", "stem": "甲？", \(choices)},
      {"id": "2", "type": "single", "stem": "乙？", \(choices)}]
      """
    var pairs: Set<[String]> = []
    for seed: UInt64 in 0..<200 {
      let page = try Asked(.caseStudy, members, seed: seed).page
      #expect(page == (try Asked(.caseStudy, members, seed: seed).page))
      pairs.insert(page.parts.map { $0.page.choices.map(\.id).joined() })
    }
    #expect(pairs.count == 36, "the orders of two parts do not hang together")
  }

  @Test func wordsCanBeReadWithoutThePage() {
    #expect(
      asked.question.content.words(for: "c\n\n签发日；署名") == "1. 函；2. 没有作答；3. 签发日；署名")
  }

  @Test(arguments: [("drafting", "起草公文"), ("proofread", "改公文"), ("case", "材料题"), ("cloze", "选词填空")])
  func onlyWhatIsAnsweredInALineCanBeAPart(kind: String, title: String) throws {
    let bank = try TinyBank.open(
      TinyBank.question(
        .caseStudy,
        #""material": ["材料。"], "parts": [{"id": "1", "type": "\#(kind)", "stem": "作答。"}]"#))
    do {
      _ = try bank.question(at: bank.entries[0])
      Issue.record("\(kind) was taken")
    } catch {
      #expect(error.reason == "小题不能是\(title)，只能是一行能答完的题型")
      #expect(error.position?.line == 11)
    }
  }
}
