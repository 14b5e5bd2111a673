import Foundation
import TestSupport
import Testing

/// `class enter` at the prompt: names that Tab completes, a doubtful line that stands there again.
@Suite struct PaperEntryTests {
  @Test(arguments: [80, 40])
  func aDoubtfulLineIsPutRight(_ columns: Int) async throws {
    let home = try WenmiHome.withClass([.statements()])
    try home.run(
      "class", "paper", "秋季班", "判断", "5", "--title", "小测", "-o", home.folder("卷"))
    let screen = try home.terminal("--learner", "教员", columns: columns)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("class 登分")
    try await screen.wait(forPrompt: "登分 0/6>")
    try screen.type("欧")
    try screen.press("Tab")
    try await screen.wait(for: "登分 0/6> 欧阳娜娜")
    try screen.enter(" 对错对错")
    try await screen.wait(for: "读到 4 个")
    try await screen.wait(for: "登分 0/6> 欧阳娜娜  对错对错")
    try screen.enter("×")
    try await screen.wait(for: "005 欧阳娜娜：5 题答 5 题")
    try await screen.wait(forPrompt: "登分 1/6>")
    try screen.enter("？５")
    try await screen.wait(for: "判断 1—5：对错对错错")
    try screen.enter("缺 1 2 3 4 6")
    try await screen.wait(forPrompt: "登分 6/6>")
    try screen.enter("撤")
    try await screen.wait(forPrompt: "登分 1/6>")
    try screen.enter("缺 1 2 3 4")
    try await screen.wait(forPrompt: "登分 5/6>")
    try screen.enter("王五 逐题")
    for number in 1...5 {
      try await screen.wait(for: "第 \(number) 题（判断）>")
      try screen.enter(number == 5 ? "-" : "对")
    }
    try await screen.wait(for: "006 王五：5 题答 4 题")
    try screen.enter("完成")
    try await screen.wait(for: "“小测”已经结束。")
    try await screen.wait(forPrompt: "文秘>")
    try home.expectSoundSessions()
  }
}
