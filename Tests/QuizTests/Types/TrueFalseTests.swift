import Quiz
import Testing

@Suite struct TrueFalseTests {
  @Test(arguments: [
    "对", "√", "✓", "✔", "✔\u{FE0F}", "✅", "T", "t", "Ｔ", "true", "Y", "yes", "是", "是的", "正确", "对的",
    "对。", "“对”", " 对 ", "dui", "DUI", "1", "没错",
  ])
  func readsYes(typed: String) throws {
    let asked = try Asked(.trueFalse, #""key": true"#)
    #expect(try asked.read(typed).canonical == "对")
    #expect(try asked.mark(typed).points == 1)
  }

  @Test(arguments: [
    "错", "×", "✗", "✘", "❌", "X", "x", "ｘ", "F", "f", "Ｆ", "false", "n", "no", "否", "错误", "不对",
    "错的",
    "不是", "不正确", "错！", "cuo", "0", "０",
  ])
  func readsNo(typed: String) throws {
    let asked = try Asked(.trueFalse, #""key": true"#)
    #expect(try asked.read(typed).canonical == "错")
    let mark = try asked.mark(typed)
    #expect(mark.points == 0)
    #expect(mark.headline == "你答“错”，这个说法成立。")
  }

  @Test(arguments: ["", "对错", "A", "2", "不知道", "？"])
  func asksAgainForAnythingElse(typed: String) throws {
    let asked = try Asked(.trueFalse, #""key": false"#)
    #expect(asked.problem(typed).contains("判断题请答 对 或 错"))
  }

  @Test func aFalseStatementIsRightlyCalledWrong() throws {
    let asked = try Asked(.trueFalse, #""key": false"#)
    #expect(try asked.mark("×").headline == "这个说法不成立。")
    #expect(asked.revealedKey == "错")
    #expect(asked.mark(stored: "").points == 0)
  }
}
