import Quiz
import Study
import Testing

@Suite struct DrillTargetTests {
  private let library: QuestionLibrary
  private let folder: BankFolder

  init() throws {
    folder = try BankFolder([
      ("genre-selection", "文种选择", [("gs-1", "single", "文种/函"), ("gs-2", "fill", "文种/请示")]),
      ("typo-spotting", "校对找错", [("ts-1", "typoSpotting", "校对"), ("ts-2", "single", "标点数字/数字")]),
    ])
    library = folder.library
  }

  @Test(arguments: [
    ("genre-selection", "文种选择", 2), ("genre", "文种选择", 2), ("GENRE", "文种选择", 2),
    ("ｇｅｎｒｅ", "文种选择", 2),
    ("文种选择", "文种选择", 2), ("文种选", "文种选择", 2), (" 文种选择　", "文种选择", 2), ("typo", "校对找错", 2),
    // An exact topic goes before a bank that only begins so.
    ("文种", "文种", 2), ("校对", "校对", 1), ("函", "函", 1), ("文种/请示", "文种/请示", 1), ("标点", "标点数字", 1),
    ("数字", "数字", 1), ("single", "单选", 2), ("Single", "单选", 2), ("单选", "单选", 2), ("单", "单选", 2),
    ("typoSpotting", "找错字", 1), ("填空", "填空", 1), ("fill", "填空", 1),
  ])
  func findsBankTopicOrKind(word: String, title: String, count: Int) throws {
    let target = try #require(DrillTarget(word, in: library))
    #expect(target.title == title)
    #expect(target.entries.count == count)
  }

  @Test(arguments: ["", "　", "没有这个", "enre", "改标题", "titleRepair"])
  func nothingHasThatName(word: String) {
    #expect(DrillTarget(word, in: library) == nil)
  }

  @Test(arguments: [
    ("排序", "or-1"), ("排序题", "or-1"), ("配对", "ma-1"), ("连线", "ma-1"), ("选词", "cl-1"),
    ("选词填空", "cl-1"),
    ("填空", "fi-1"), ("找错", "ef-1"), ("改错", "ef-1"), ("找错字", "ty-1"), ("材料", "ca-1"), ("案例", "ca-1"),
    ("case", "ca-1"), ("errorFinding", "ef-1"),
  ])
  func kindsHaveOtherNames(word: String, id: String) throws {
    let folder = try BankFolder([
      (
        "mixed", "杂题",
        [
          ("fi-1", "fill", "文种"), ("cl-1", "cloze", "文种"), ("or-1", "ordering", "文种"),
          ("ma-1", "matching", "文种"), ("ty-1", "typoSpotting", "文种"),
          ("ef-1", "errorFinding", "文种"), ("ca-1", "case", "文种"),
        ]
      )
    ])
    let target = try #require(DrillTarget(word, in: folder.library))
    #expect(target.entries.map(\.reference.question.rawValue) == [id])
  }

  @Test func allIsAll() {
    #expect(DrillTarget(all: library).entries.count == 4)
  }

  /// Among questions of a line, nobody expects one that takes half an hour, nor does a script that
  /// answers a line each.
  @Test func documentsAreDrilledOnlyWhereTheyAreAskedFor() throws {
    let documents = [("df-1", "drafting", "写作/起草"), ("df-2", "drafting", "写作/起草")]
    let mixed = try BankFolder([
      ("drafting", "起草", documents), ("typo-spotting", "校对找错", [("ts-1", "single", "校对")]),
    ])
    #expect(DrillTarget(all: mixed.library).entries.map(\.kind) == [.single])
    #expect(DrillTarget("起草公文", in: mixed.library)?.entries.count == 2)
    #expect(DrillTarget("写作", in: mixed.library)?.entries.count == 2)
    let alone = try BankFolder([("drafting", "起草", documents)])
    #expect(DrillTarget(all: alone.library).entries.count == 2)
  }
}
