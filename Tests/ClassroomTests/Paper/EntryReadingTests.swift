import Quiz
import TestSupport
import Testing

@testable import Classroom

/// Lines in which papers are typed in.
@Suite struct EntryReadingTests {
  private let lesson = PaperSample.lesson()

  /// How a line was understood: the readings in the order of the paper, then the doubts.
  private func read(_ line: String) throws -> (readings: String, doubts: [EntryDoubt]) {
    let read = try EntryReading(lesson).read(line)
    let readings = lesson.questions(in: read.entry.variant).map {
      lesson.reading(of: read.entry.answer(to: $0.slot), to: $0)
    }
    return (readings.joined(separator: " "), read.doubts)
  }

  @Test(
    "Answers are understood as people type them",
    arguments: [
      ("01 ABCDA B AC BD 对错对 事由 \"请示 批复\" 主观 1", "A B C D A B AC BD 对 错 对 事由 请示；批复 1 分"),
      ("０１　ａｂｃｄａｂ　（ＡＣ）【ＢＤ】√×√　事由，“请示　批复”，１.５分", "A B C D A B AC BD 对 错 对 事由 请示；批复 1.5 分"),
      ("林晓：ABCDAB、AC、BD、TFT；事由；(请示 批复) 2", "A B C D A B AC BD 对 错 对 事由 请示；批复 2 分"),
      ("1. 12341 2 13 24 1 0 1 事由 \"请示 批复\" 主观2", "A B C D A B AC BD 对 错 对 事由 请示；批复 2 分"),
      ("1 A B C D A B [AC] [BD] 对 错 对 事由 \"请示 批复\" 2分", "A B C D A B AC BD 对 错 对 事由 请示；批复 2 分"),
      ("1 AB-.AB - BD 对-对 - - -", "A B 空 空 A B 空 BD 对 空 对 空 空 空"),
      ("1 AB——AB—— (AC) -- 对。 - - -", "A B 空 A B 空 AC 空 空 对 空 空 空 空"),
      ("1 ABCDAB(AC)(BD)对错对 事由 \"请示 批复\" 人工 0 分", "A B C D A B AC BD 对 错 对 事由 请示；批复 0 分"),
      ("Li Ming ABCDAB AC BD 对错对 事由 0.5分 2", "A B C D A B AC BD 对 错 对 事由 0.5 分 2 分"),
      ("对 ABCDAB AC BD 对错对 事由 2分 2 =", "A B C D A B AC BD 对 错 对 事由 2 分 2 分"),
      ("12号 ABCDAB CA DB 正确 错误 对 主题 \"? 批复\" 2", "A B C D A B AC BD 对 错 对 主题 ?；批复 2 分"),
    ])
  func understood(_ line: String, _ readings: String) throws {
    let read = try read(line)
    #expect(read.readings == readings)
    #expect(read.doubts.filter { !$0.message.contains("多出来：=") } == [])
  }

  @Test(
    "What is doubtful is told, with whether it can be meant",
    arguments: [
      ("1 ABCDA AC BD 对错对 事由 2分 1", "单选 6 题，读到 7 个", false),
      ("1 ABCDABC AC BD 对错对 事由 2分 1", "单选 6 题，读到 7 个", false),
      ("1 ABCD B AC BD 对错对 事由 2分 1", "看看第 1 组，有 4 个", true),
      ("1 ABCDAB AC BD 对错 事由 2分 1", "判断 3 题，读到 2 个", true),
      ("1 ABCDAE AC BD 对错对 事由 2分 1", "第 6 题：没有 E 这一项", true),
      ("1 ABCDAB AF BD 对错对 事由 2分 1", "第 7 题：没有 F 这一项", true),
      ("1 ABCDAB AC BD 对错对 事由", "少 2 题：第 13—14 题没有写", true),
      ("1 ABCDAB AC BD 对错对 事由 2分 1 B", "多出来：B", false),
      ("1 ABCDAB AC BD 对错对 事由 2分 30分", "第 14 题最多", false),
      ("1 ABCDAB AC BD 对错对 事由 2分 很好", "第 14 题由人评分", false),
      ("1 ABCDAB AC BD 对错对 事由 请示 1", "第 13 题：这题有 2 个空", true),
      ("1 ABCDAB AC (BD 对错对", "“(”后面没有对应的另一半", false),
      ("1 B卷 ABCDAB AC BD 对错对 事由 2分 1", "没有 B 卷", false),
      ("1 BBBBBB AC AC 对错对 事由 2分 1 =50", "总分对不上：卷面 50", true),
    ])
  func doubtful(_ line: String, _ told: String, _ canBeMeant: Bool) throws {
    let doubts = try read(line).doubts
    #expect(doubts.contains { $0.message.contains(told) }, "\(doubts.map(\.message))")
    #expect(doubts.allSatisfy(\.canBeMeant) == canBeMeant)
    #expect(try !EntryReading(lesson).read(line).isAccepted)
    #expect(try EntryReading(lesson).read(line + " !").isAccepted == canBeMeant)
    #expect(try EntryReading(lesson).read(line + "　照记").isAccepted == canBeMeant)
  }

  @Test("Signs that were left out of a group do not spoil the next section")
  func aShortGroupIsFound() throws {
    let read = try read("1 ABCD ABC BD 对错对 事由 2分 1")
    #expect(read.doubts.map(\.message) == ["单选 6 题，读到 4 个。没有作答的写 -。"])
    #expect(read.readings == "A B C D 空 空 ABC BD 对 错 对 事由 2 分 1 分")
  }

  @Test(
    "Whose it is must be clear",
    arguments: [("99 A", "没有“99”"), ("张 A", "02 张三、07 张四"), ("", "没有“”")])
  func unclear(_ line: String, _ told: String) {
    let problem = #expect(throws: LessonProblem.self) { try EntryReading(lesson).read(line) }
    #expect(problem?.message.contains(told) == true, "\(problem?.message ?? "")")
  }

  @Test("A hand-counted sum that fits is no doubt; one that does not names the sections")
  func sums() throws {
    let entry = try EntryReading(lesson).read(PaperSample.rightLine("1")).entry
    let sum = entry.points
    #expect(try EntryReading(lesson).read(PaperSample.rightLine("1", "主观1.5 =\(sum)")).doubts == [])
    #expect(
      try EntryReading(lesson).read(PaperSample.rightLine("1", "主观1.5 ＝ \(sum)分")).doubts == [])
    let doubts = try EntryReading(lesson).read(PaperSample.rightLine("1", "主观1.5 =\(sum + 0.5)"))
      .doubts
    #expect(doubts.count == 1)
    #expect(doubts[0].message.contains("卷面多 0.5 分"))
    #expect(doubts[0].message.contains("多选 4/4，判断 3/3"))
  }

  @Test("A line that would replace another has to be meant")
  func replacing() throws {
    let lesson = try PaperSample.lesson(entering: [PaperSample.rightLine("1")])
    let again = try EntryReading(lesson).read(PaperSample.rightLine("1"))
    #expect(again.doubts == [])
    let other = try EntryReading(lesson).read(PaperSample.rightLine("1", "主观 1"))
    #expect(other.doubts.count == 1 && !other.isAccepted)
    #expect(try EntryReading(lesson).read(PaperSample.rightLine("1", "主观 1 !")).isAccepted)
  }

  @Test("The rest may follow a question a line")
  func oneByOne() throws {
    let read = try EntryReading(lesson).read("1 ABCDAB AC BD 对错对 逐题")
    #expect(read.doubts == [])
    #expect(read.rest.map(\.number) == [12, 13, 14])
    let reading = EntryReading(lesson)
    let two = read.rest[1]
    #expect(reading.answer("请示 批复", to: two, by: read.learner.number).answer?.points == 2)
    #expect(reading.answer(" — ", to: two, by: read.learner.number).answer == nil)
    #expect(reading.answer("1.5分", to: two, by: read.learner.number).answer?.points == 1.5)
    #expect(reading.answer("请示", to: two, by: read.learner.number).doubts.count == 1)
    #expect(reading.answer("好", to: read.rest[2], by: read.learner.number).doubts.count == 1)
  }

  @Test("Whatever is typed, no question has two answers or more points than it is worth")
  func anything() throws {
    var random = SeededGenerator(seed: 20_261_122)
    let pieces =
      [
        "1", "张三", "A", "BD", "ABCDE", "-", "——", "。", "对", "×", "错对", "(", ")", "【", "“", "”",
        "\"", " ", "　",
      ]
      + [
        "，", ";", "=", "=7", "！", "照记", "主观", "2分", "9.5", "B卷", "逐题", "分", "总分", "事由", "🀄️",
        "\u{200B}",
      ]
    for _ in 0..<1000 {
      let count = Int.random(in: 0...24, using: &random)
      let line = "1 " + (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      let read = try EntryReading(lesson).read(line)
      let slots = read.entry.answers.map(\.round.slot)
      #expect(Set(slots).count == slots.count, "\(line)")
      #expect(
        read.entry.answers.allSatisfy { (0...$0.maxPoints).contains($0.points) }, "\(line)")
      // What is kept without being meant answers for every question.
      let said = read.entry.answers.count + line.count { "-—。".contains($0) }
      #expect(!read.doubts.isEmpty || !read.rest.isEmpty || said >= 14, "\(line)")
    }
  }
}
