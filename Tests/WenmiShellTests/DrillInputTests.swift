import Quiz
import Testing

@testable import WenmiShell

@Suite("A line typed at a question")
struct DrillInputTests {
  @Test(
    "Commands in English and Chinese, half or full width",
    arguments: [
      ("?", DrillInput.hint), ("？", .hint), ("提示", .hint), ("skip", .skip), ("ＳＫＩＰ", .skip),
      ("跳过", .skip), ("back", .back), ("undo", .back), ("撤回", .back), ("why", .why), ("解析", .why),
      ("quit", .quit), ("退出", .quit), ("note 先看隶属", .note("先看隶属")), ("笔记　先看隶属", .note("先看隶属")),
      ("flag", .flag("")), ("报错 答案不对", .flag("答案不对")), ("", .nothing), ("　", .nothing),
      ("s", .skip),
      ("u", .back), ("q", .quit), ("w", .why),
    ])
  func commands(typed: String, meant: DrillInput) {
    #expect(DrillInput(typed, on: .empty) == meant)
  }

  @Test("What is no command is an answer as it was typed", arguments: ["ａ、ｃ", "布署=部署", "函", "对"])
  func answers(typed: String) {
    #expect(DrillInput(typed, on: .empty) == .answer(typed))
  }

  @Test(
    "The material is asked for only while a part of a case is answered",
    arguments: ["m", "Ｍ", "材料"])
  func material(typed: String) {
    #expect(DrillInput(typed, on: .empty, isPart: true) == .material)
    #expect(DrillInput(typed, on: .empty) == .answer(typed))
    #expect(DrillInput("材料 一份", on: .empty, isPart: true) == .answer("材料 一份"))
  }
}
