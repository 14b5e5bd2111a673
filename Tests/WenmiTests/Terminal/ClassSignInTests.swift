import Foundation
import TestSupport
import Testing

/// `class sign` at the prompt, with names that Tab completes.
@Suite struct ClassSignInTests {
  @Test func namesAreCompletedAndEverybodyElseIsThere() async throws {
    let home = try WenmiHome(banks: [.statements()])
    try home.write("学号,姓名\n01,张三\n02,欧阳娜娜\n03,李四\n", to: "名册.csv")
    try home.run("class", "new", "秋季班", "--roster", home.folder("名册.csv"))
    let screen = try home.terminal("--learner", "教员", columns: 60)
    try await screen.wait(forPrompt: "文秘>")
    try screen.type("class sign 秋")
    try screen.press("Tab")
    try await screen.wait(for: "class sign 秋季班")
    try screen.enter("2026-11-20 上午")
    try await screen.wait(forPrompt: "签到>")
    try screen.type("欧")
    try screen.press("Tab")
    try await screen.wait(for: "签到> 欧阳娜娜")
    try screen.enter("迟到")
    try await screen.wait(for: "02 欧阳娜娜 迟到，其余 2 人出勤")
    try screen.enter("撤回")
    try await screen.wait(for: "还没有记")
    try screen.enter("")
    try await screen.wait(for: "3 人记了出勤")
    try screen.enter("完")
    try await screen.wait(for: "出勤 3。已存。")
    // Nobody leaves a class without a yes.
    try home.write("学号,姓名\n01,张三\n", to: "新.csv")
    for (answer, told) in [("n", "没有改动名册"), ("y", "现有 1 人")] {
      try await screen.wait(forPrompt: "文秘>")
      try screen.enter("class roster 秋季班 \(home.folder("新.csv"))")
      try await screen.wait(forPrompt: "照这样改吗？ [y/N]")
      try screen.enter(answer)
      try await screen.wait(for: told)
    }
  }
}
