import Classroom
import Sessions
import Testing

/// What typed lines bring about, however an input method has written them.
@Suite struct TypedLineTests {
  /// Lines that mean the same, typed while the first question is open and nobody was called on.
  static let same: [(lines: [String], happens: LessonEvent.Act)] = [
    (["close", "CLOSE", "ｃｌｏｓｅ", "c", "收卷", " 收题 ", "　收卷　"], .closed),
    (["reveal", "r", "公布", "揭晓", "Ｒｅｖｅａｌ"], .revealed),
    (["board", "b", "成绩榜", "排行"], .showedScoreboard(true)),
    (["pause", "暂停"], .paused),
    (["buzz", "抢答"], .buzzOpened),
    (["note 再讲一次", "笔记 再讲一次", "ｎｏｔｅ　再讲一次", "备注   再讲一次"], .noted("再讲一次")),
    (["time 30", "ｔｉｍｅ　３０", "t 30秒", "倒计时 30"], .timed(deadline: after(30))),
    (["time 2分", "t ２分钟"], .timed(deadline: after(120))),
    (["time off", "计时 取消"], .timed(deadline: nil)),
    (["ask 2", "点名 张三", "ａｓｋ　００２", "提问 张三"], .called(number("002"), first)),
    (["ask 4", "ask 对"], .called(number("004"), first)),
    (
      ["hands A 13 B 24", "举手 a13b24", "举手 Ａ１３，Ｂ２４", "hands A:13 B：24人"],
      .counted(first, ["A": 13, "B": 24])
    ),
    (
      ["组1 对", "第一组 对", "１组　对", "第1组 答对", "award 第一组 right", "加分 组1 对"],
      .awarded(Award(to: .group("第一组"), 1, for: "第 1 题答对", in: first))
    ),
    (
      ["组2 +2 配合好", "第二组　＋２　配合好", "award 2组 +2分 配合好"],
      .awarded(Award(to: .group("第二组"), 2, for: "配合好", in: nil))
    ),
    (
      ["张三 -1 迟到", "2 －１ 迟到", "002 -1分 迟到", "扣分 张三 -1 迟到"],
      .awarded(Award(to: .learner(number("002")), -1, for: "迟到", in: nil))
    ),
    (
      ["3 错", "李四 不对", "００３　答错"],
      .awarded(Award(to: .learner(number("003")), 0, for: "第 1 题答错", in: first))
    ),
    // Names that look like something else.
    (
      ["4 对", "对 对", "对　正确"],
      .awarded(Award(to: .learner(number("004")), 1, for: "第 1 题答对", in: first))
    ),
    (
      ["对 +2 讲得好", "award 对 +2 讲得好"],
      .awarded(Award(to: .learner(number("004")), 2, for: "讲得好", in: nil))
    ),
    (
      ["结束 +1 好", "5 +1 好"],
      .awarded(Award(to: .learner(number("005")), 1, for: "好", in: nil))
    ),
    (
      ["next 对", "6 对"],
      .awarded(Award(to: .learner(number("006")), 1, for: "第 1 题答对", in: first))
    ),
    (["三组 对", "第三组 对"], .awarded(Award(to: .group("第三组"), 1, for: "第 1 题答对", in: first))),
    (
      ["award 计时 +1 好", "10 +1 好"],
      .awarded(Award(to: .learner(number("010")), 1, for: "好", in: nil))
    ),
    (["计时 +30"], .timed(deadline: after(30))),
  ]

  private static let first = RoundKey(slot: 0)
  private static func number(_ text: String) -> LearnerNumber { LearnerNumber(rawValue: text) }
  private static func after(_ seconds: Int) -> Timestamp {
    LessonSample.start.advanced(byMilliseconds: seconds * 1000)
  }

  @Test(arguments: same.indices) func linesThatMeanTheSame(_ place: Int) throws {
    let (lines, happens) = Self.same[place]
    for line in lines {
      var rehearsal = Rehearsal()
      try rehearsal.type("next")
      let before = rehearsal.lesson.events.count
      try rehearsal.type(line)
      #expect(rehearsal.lesson.events.dropFirst(before).map(\.act) == [happens], "\(line)")
    }
  }

  @Test(arguments: [
    "mark 2 A", "m 张三 a", "ｍａｒｋ　００２　Ａ", "记 张三 １", "记答案 2 甲", "mark 2 A.",
  ]) func spokenAnswersAreRead(_ line: String) throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    let says = try rehearsal.type(line)
    let taken = try #require(
      rehearsal.lesson.standing.answers(to: RoundKey(slot: 0))[LearnerNumber(rawValue: "002")])
    #expect(taken.answer.response == "x")
    #expect(taken.answer.correct)
    #expect(taken.answer.source == .spoken)
    // The room reads along: nothing tells what the answer was worth.
    #expect(!says.contains("对") && !says.contains("错"), "\(says)")
  }

  /// Lines that cannot be meant, while the first question is open.
  @Test(arguments: [
    ("", "help"), ("   ", "help"), ("xyzzy", "xyzzy"), ("next 9", "1 至 5"), ("next 零", "零"),
    ("time", "time 60"), ("time -5x", "time"), ("time 99999999999999999999", "time"),
    ("mark 2", "mark 12 B"), ("mark 2 丁", ""), ("mark 99 A", "99"), ("mark 张伟 A", "2 人"),
    ("张三 很好", "对、错"), ("对", "点过名"), ("组9 对", "组9"), ("张三 +1000", "100"),
    ("hands A", "举手"), ("hands 13", "举手"), ("hands Z 3", "Z"), ("note", "note"),
    ("poll 快不快", "poll"), ("poll 快 | 慢", "poll"), ("resume", "暂停"), ("start", "不用 start"),
    ("结束 了没有", "不用写别的"), ("close it", "不用写别的"), ("kick 张三", "没有用设备"),
    ("allow 张三", "没有用设备"), ("undo 2", "不用写别的"),
  ]) func refusedLinesSayWhatToType(_ line: String, _ hint: String) throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    let before = rehearsal.lesson.events
    let found = rehearsal.problem(with: line)
    let problem = try #require(found, "\(line)")
    #expect(problem.message.contains(hint), "\(line): \(problem.message)")
    #expect(problem.message.hasSuffix("。"), "\(problem.message)")
    #expect(rehearsal.lesson.events == before)
  }

  @Test func everyActionStandsInTheCatalogOnce() {
    var names: Set<String> = []
    for action in LessonActionCatalog.all {
      #expect(action.names[0].utf8.allSatisfy { $0 < 0x80 })
      #expect(action.names.contains { $0.unicodeScalars.contains { $0.value > 0x4E00 } })
      for name in action.names {
        let isNew = names.insert(name).inserted
        #expect(isNew, "\(name)")
      }
    }
  }

  @Test func handsForAPollAreCountedInItsOrder() throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("poll 讲得快不快｜快｜正好｜慢")
    let short = rehearsal.problem(with: "hands 3 4")
    #expect(short?.message.contains("3 个人数") == true)
    try rehearsal.type("举手 ３ ４， 5人")
    #expect(rehearsal.lesson.standing.openPoll?.counts == [3, 4, 5])
    try rehearsal.type("hands 1 0 2")
    #expect(rehearsal.lesson.standing.openPoll?.counts == [1, 0, 2])
    try rehearsal.type("undo")
    #expect(rehearsal.lesson.standing.openPoll?.counts == [3, 4, 5])
    try rehearsal.type("close")
    #expect(rehearsal.lesson.standing.openPoll == nil)
  }
}
