import Testing

@testable import WenmiShell

@Suite("What lines mean while a document is written")
struct DraftLinesTests {
  @Test(
    "A line that is a command, half or full width",
    arguments: [
      ("完", DraftLines.Command.end), (" 完　", .end), ("end", .end), ("ＥＮＤ", .end), ("。", .end),
      (".", .end), ("．", .end), ("取消", .cancel), ("e", .edit), ("ｅ", .edit), ("编辑", .edit),
      ("清空", .clear), ("看", .show),
    ])
  func commands(typed: String, meant: DraftLines.Command) {
    #expect(DraftLines.command(typed) == meant)
  }

  @Test("A line of a document", arguments: ["", "完成情况", "取消收费的通知", "特此通知。", "。。", "e-mail"])
  func lines(typed: String) {
    #expect(DraftLines.command(typed) == nil)
  }

  @Test("A pasted text, with the end mark or without")
  func pasted() {
    #expect(DraftLines.taken("标题\n正文\n\n完\n") == (["标题", "正文", ""], true))
    #expect(DraftLines.taken("标题\r\n正文\r\n") == (["标题", "正文"], false))
    #expect(DraftLines.taken("完") == (["完"], false))
    #expect(DraftLines.taken("") == ([""], false))
  }
}

@Suite("Ticks in a checklist")
struct ChecklistTicksTests {
  @Test(
    "By numbers, with anything between them or nothing",
    arguments: [
      ("1 3", [0, 2]), ("1、3", [0, 2]), ("13", [0, 2]), ("１，３", [0, 2]), ("3 1 1", [0, 2]),
      ("2", [1]), ("全", [0, 1, 2, 3]), ("all", [0, 1, 2, 3]), ("无", []), ("0", []),
    ])
  func ticks(typed: String, places: [Int]) {
    #expect(ChecklistTicks(typed, of: 4)?.places == Set(places))
  }

  @Test("What names no item", arguments: ["", "5", "1 5", "一", "好", "第1条", "1a"])
  func nothing(typed: String) {
    #expect(ChecklistTicks(typed, of: 4) == nil)
  }
}
