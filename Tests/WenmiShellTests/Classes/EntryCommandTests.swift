import Testing

@testable import WenmiShell

/// What is typed while papers are typed in, beside the papers themselves.
@Suite struct EntryCommandTests {
  @Test(
    "Commands are understood in full and half width",
    arguments: [
      ("？7", EntryCommand.show("7")), ("? 张三", .show("张三")), ("看 7", .show("7")), ("看", .list),
      ("缺 12", .absent(["12"])), ("缺１２、１３", .absent(["12", "13"])), ("12 缺考", .absent(["12"])),
      ("缺考　张三，李四", .absent(["张三", "李四"])), ("撤", .undo), ("撤回", .undo),
      ("总分 40 78.5", .total(who: "40", 78.5, isMeant: false)),
      ("总分　４０　７８．５分　！", .total(who: "40", 78.5, isMeant: true)),
      ("改 7 3 B", .change(who: "7", number: 3, answer: "B")),
      ("改 7 第3题 “请示 批复”", .change(who: "7", number: 3, answer: "请示 批复")),
      ("改 7 7 7", .change(who: "7", number: 7, answer: "7")),
      ("定 7 3 初", .settle(who: "7", number: 3, .first)),
      ("定 张三 第3题 复录", .settle(who: "张三", number: 3, .second)),
      ("定 7 初", .settle(who: "7", number: nil, .first)),
      ("定 7 3 改 18.5分", .settle(who: "7", number: 3, .other("18.5分"))),
      ("差", .differences), ("作废", .void), ("完成", .finish), ("ｄｏｎｅ", .finish), ("退出", .leave),
      ("帮助", .help),
      ("？", .help),
      ("07 ABCDA", .paper("07 ABCDA")), ("　张三：ＡＢ", .paper("　张三：ＡＢ")), ("12 缺", .absent(["12"])),
    ])
  func understood(_ line: String, _ command: EntryCommand) throws {
    #expect(try EntryCommand(line) == command)
  }

  @Test(
    "What begins like a command must go on like one",
    arguments: [
      ("缺", "请写谁缺考"), ("总分 7", "如 总分 7 78.5"), ("总分 7 很多", "如 总分 7 78.5"), ("改 7 B", "如 改 7 3 B"),
      ("定 7", "定 7 3 初"), ("定 7 3 谁", "定 7 3 初"), ("定 7 改 B", "定 7 3 初"),
    ])
  func refused(_ line: String, _ told: String) {
    let problem = #expect(throws: ShellProblem.self) { try EntryCommand(line) }
    #expect(problem?.message.contains(told) == true, "\(problem?.message ?? "")")
  }
}

/// What exam on paper is asked for.
@MainActor
@Suite struct PaperWishTests {
  @Test(
    "Banks, topics and kinds each have their number",
    arguments: [
      ("秋季班 保密 20", [PaperWish.Part("保密", 20)]), ("秋季班", []), ("秋季班 保密", [.init("保密", 10)]),
      ("秋季班 单选 20 多选 5 起草公文 1", [.init("单选", 20), .init("多选", 5), .init("起草公文", 1)]),
      ("秋季班 15", [.init("", 15)]),
    ])
  func parts(_ line: String, _ parts: [PaperWish.Part]) throws {
    let words = line.split(separator: " ").map(String.init)
    let wish = try PaperWish(words: words + ["-o", "卷", "--variants", "ab", "--minutes", "60"])
    #expect(wish.className == "秋季班")
    #expect(wish.parts == parts)
    #expect(wish.variants == 2 && wish.minutes == 60 && wish.output == "卷")
  }

  @Test(
    "What cannot be is refused with what to type",
    arguments: [
      ("秋季班 保密 20", "-o"), ("秋季班 -o", "后面要写值"), ("秋季班 保密 0 -o a", "1 至 1000"),
      ("秋季班 -o a --variants ABC", "AB"), ("秋季班 -o a --minutes 0", "1440"),
      ("秋季班 -o a --exam", "--again"), ("秋季班 -o a --seed x", "一个数"),
    ])
  func refused(_ line: String, _ told: String) {
    let words = line.split(separator: " ").map(String.init)
    let problem = #expect(throws: ShellProblem.self) { try PaperWish(words: words) }
    #expect(problem?.message.contains(told) == true, "\(problem?.message ?? "")")
  }
}
