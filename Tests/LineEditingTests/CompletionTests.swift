import LineEditing
import Testing

@Suite struct CompletionTests {
  private static let commands: [Completion.Candidate] = [
    Completion.Candidate("drill", aliases: ["练习", "lianxi"]),
    Completion.Candidate("draft", aliases: ["起草"]),
    Completion.Candidate("genre", aliases: ["文种"]),
    Completion.Candidate("genre-list", aliases: ["文种表"]),
    Completion.Candidate("QuestionBanks/", endsWord: false),
  ]

  @Test(arguments: [
    ("dri", Completion.Outcome.replacement("drill ")),
    ("DRI", .replacement("drill ")),
    ("ｄｒｉ", .replacement("drill ")),
    ("练", .replacement("练习 ")),
    ("lian", .replacement("lianxi ")),
    ("help 练", .replacement("练习 ")),
    ("help　起", .replacement("起草 ")),
    ("d", .replacement("dr")),
    ("dr", .choices(["drill", "draft"])),
    ("g", .replacement("genre")),
    ("genre", .choices(["genre", "genre-list"])),
    ("文", .replacement("文种")),
    ("文种", .choices(["文种", "文种表"])),
    ("q", .replacement("QuestionBanks/")),
    ("x", .nothing),
    ("", .choices(["drill", "draft", "genre", "genre-list", "QuestionBanks/"])),
  ])
  func completes(typed: String, expected: Completion.Outcome) {
    let query = Completion.Query(line: typed + "后面", textBeforeCursor: typed)
    #expect(Completion.outcome(for: query, among: Self.commands) == expected)
  }

  @Test func splitsLineIntoWords() {
    let query = Completion.Query(line: "check  请示 公", textBeforeCursor: "check  请示 公")
    #expect(query.word == "公")
    #expect(query.precedingWords == ["check", "请示"])
  }
}
