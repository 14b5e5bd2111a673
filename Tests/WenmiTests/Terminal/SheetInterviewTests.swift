import Foundation
import TestSupport
import Testing

/// `export` at the prompt: it asks for what was not said, and Tab completes.
@Suite struct SheetInterviewTests {
  @Test func whatIsMissingIsAskedFor() async throws {
    let home = try WenmiHome.withClass([.statements()])
    try home.run(
      "class", "paper", "秋季班", "判断", "4", "--title", "期中", "--seed", "3", "-o", home.folder("卷"))
    try home.run("class", "enter", input: "001 对对对对\n002 错错错错\n完成!\n")
    let screen = try home.terminal("--learner", "教员", columns: 90)
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("导出")
    try await screen.wait(forPrompt: "做哪张表（回车：成绩登记册）>")
    try screen.enter("工资表")
    try await screen.wait(for: "或者表的名称")
    try await screen.wait(forPrompt: "做哪张表（回车：成绩登记册）>")
    try screen.type("学员")
    try screen.press("Tab")
    try await screen.wait(for: "> 学员名册")
    try screen.enter("")
    try await screen.wait(forPrompt: "哪个班、哪次（回车：培训班 秋季班）>")
    try screen.enter("秋")
    try await screen.wait(forPrompt: "哪种格式（回车：xlsx）>")
    try screen.enter("ｃｓｖ")
    try await screen.wait(forPrompt: "写到哪个文件（回车：秋季班学员名册.csv）>")
    try screen.enter(home.folder("名单.csv"))
    try await screen.wait(for: "已导出秋季班学员名册（csv）")
    #expect(
      String(decoding: try home.bytes(of: home.folder("名单.csv")), as: UTF8.self).contains("欧阳娜娜"))
    // A line that says it all asks nothing, and a file is never written over.
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("export 成绩登记册 秋季班 \(home.folder("名单.csv"))")
    try await screen.wait(for: "没有改动它")
    // What the line leaves open is asked for, and nothing else.
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("export 签到表")
    try await screen.wait(forPrompt: "哪个班、哪次（回车：培训班 秋季班）>")
    try screen.enter("1")
    try await screen.wait(forPrompt: "哪种格式（回车：xlsx）>")
    try screen.enter("md")
    try await screen.wait(forPrompt: "写到哪个文件（回车：秋季班签到表.md）>")
    try screen.enter(home.folder("名单.csv"))
    try await screen.wait(for: "[y/N]")
    try screen.enter("n")
    try await screen.wait(forPrompt: "写到哪个文件（回车：秋季班签到表.md）>")
    try screen.enter(home.folder("签到.md"))
    try await screen.wait(for: "已导出秋季班签到表（md）")
    try await screen.wait(forPrompt: "文秘>")
    try screen.enter("export")
    try await screen.wait(forPrompt: "做哪张表（回车：成绩登记册）>")
    try screen.press("C-c")
    try await screen.wait(for: "没有导出。")
  }
}
