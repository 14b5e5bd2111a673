import Quiz
import Testing

@Suite struct MultipleChoiceTests {
  private let asked: Asked

  init() throws {
    asked = try Asked(.multiple, TinyBank.choices + #", "key": ["a", "c"], "shuffle": false"#)
  }

  @Test(arguments: [
    "AC", "ac", "ca", "A、C", "a c", "A,C", "A，C", "a;c", "a/c", "ａｃ", "ＡＣ", "1 3", "13", "１、３",
    "A和C", "请示、函", "请示 函", "A 请示、C 函", "A.请示 C.函", "aac", "C＋A", "　A　C　",
  ])
  func readsAllWaysToNameTwo(typed: String) throws {
    #expect(try asked.read(typed).canonical == "a,c")
    #expect(try asked.mark(typed).points == 2)
  }

  /// The whole set earns two points, a part without a wrong one earns one, anything wrong none.
  @Test(arguments: [
    ("ac", 2.0), ("a", 1), ("c", 1), ("ab", 0), ("abc", 0), ("abcd", 0), ("b", 0), ("bd", 0),
  ])
  func partOfTheSetEarnsHalf(typed: String, points: Double) throws {
    let mark = try asked.mark(typed)
    #expect(mark.points == points)
    #expect(mark.maxPoints == 2)
    #expect(mark.verdict == (points == 2 ? .right : points == 1 ? .partial : .wrong))
    #expect((mark.scoring == nil) == (points == 2))
  }

  @Test func saysWhatWasTooMuchAndWhatTooLittle() throws {
    let mark = try asked.mark("AB")
    #expect(mark.headline == "你选的是 A 请示、B 报告；应选 A 请示、C 函。")
    #expect(mark.reasons == ["多选了 B 报告：报告不带请求。", "漏选了 C 函：不相隶属用函。"])
    #expect(
      mark.details == [
        "A 请示：请示送上级。", "B 报告：报告不带请求。", "C 函：不相隶属用函。", "D 请示报告：不是文种。",
      ])
  }

  @Test(arguments: [("e", "没有 E 这一项"), ("", "还没有作答"), ("，", "还没有作答"), ("请 函", "没有 请 这一项")])
  func saysWhatToType(typed: String, message: String) {
    #expect(asked.problem(typed).contains(message))
  }

  @Test func nothingChosenIsNoPartOfTheSet() {
    #expect(asked.mark(stored: "").points == 0)
  }
}
