import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Exams on a terminal, against the clock.
@Suite struct ExamTerminalTests {
  /// Waits for a page with a question: its number in the head, and the prompt.
  ///
  /// - Returns: The rows from the head on.
  @discardableResult
  private func wait(
    _ screen: TerminalScreen, question number: Int, of count: Int
  ) async throws -> [String] {
    let isHead = { (row: String) in row.contains("\(number)/\(count)  已答") }
    let rows = try await screen.wait(for: "question \(number)") { rows in
      rows.contains(where: isHead) && rows.last?.hasSuffix("答>") == true
    }
    return Array(rows.drop { !isHead($0) })
  }

  private func waitForPrompt(_ screen: TerminalScreen, _ end: String) async throws -> [String] {
    try await screen.wait(for: "prompt \(end)") { $0.last?.hasSuffix(end) == true }
  }

  @Test func answersCanBeChangedUntilTheyAreHandedIn() async throws {
    let home = try WenmiHome.forExam()
    let screen = try home.terminal("exam", "小卷", "--seed", "3", "--learner", "林晓")
    let ready = try await screen.wait(for: "[回车] 开考")
    #expect(ready.contains { $0.contains("5 题，共 7 分，4 分及格，限时 10 分钟") })
    #expect(try home.sessionPaths().isEmpty)
    try screen.enter()
    let first = try await wait(screen, question: 1, of: 5)
    #expect(first[0].contains("剩 "))
    try screen.enter("对")
    try await wait(screen, question: 2, of: 5)
    try screen.enter("ｚ")
    try await screen.wait(for: "存疑，记下了")
    try screen.enter("错")
    let third = try await wait(screen, question: 3, of: 5)
    #expect(third[0].contains("已答 2 存疑 1"))
    // Nothing tells whether an answer is right.
    #expect(!third.contains { $0.contains("应选") || $0.hasPrefix("对。") || $0.hasPrefix("错。") })
    try screen.enter("g 1")
    let back = try await wait(screen, question: 1, of: 5)
    #expect(back.contains("已答：对"))
    try screen.enter("错")
    try await wait(screen, question: 2, of: 5)
    try screen.enter("u")
    try await screen.wait(for: "答案清掉了")
    try screen.enter("全卷")
    let overview = try await waitForPrompt(screen, "卷>")
    #expect(overview.contains { $0.contains("1#") && $0.contains("2.?") && $0.contains("3.") })
    #expect(overview.contains("未答：2 3 4 5"))
    #expect(overview.contains("存疑：2"))
    try screen.enter("5")
    try await wait(screen, question: 5, of: 5)
    try screen.enter("Ｂ")
    _ = try await waitForPrompt(screen, "卷>")
    try screen.enter("j")
    let asked = try await waitForPrompt(screen, "交卷？>")
    #expect(asked.contains { $0.contains("还有 3 题没有答：2 3 4") })
    try screen.enter()
    _ = try await waitForPrompt(screen, "卷>")
    try screen.enter("交卷")
    _ = try await waitForPrompt(screen, "交卷？>")
    try screen.enter("ｙ")
    let result = try await screen.wait(forPrompt: "题号>")
    #expect(result.contains { $0.contains("（4 分及格）") })
    #expect(result.contains { $0.contains("没有全对的") })
    try screen.enter("2")
    try await screen.wait(for: "没有作答。")
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil)
    #expect(session.answers.map(\.response).prefix(3) == ["对", "错", "错"])
    let standing = SessionProgress(session).answers
    #expect(standing.map(\.question) == [session.header.plan[0], session.header.plan[4]])
    #expect(standing[0].response == "错")
    try home.expectSoundSessions()
  }

  @Test func certaintyIsAskedAfterEachAnswer() async throws {
    let home = try WenmiHome.forExam(certainty: true)
    let screen = try home.terminal("exam", "小卷", "--seed", "3", "--learner", "林晓")
    try await screen.wait(for: "[回车] 开考")
    try screen.enter()
    try await wait(screen, question: 1, of: 5)
    try screen.enter("对")
    try await screen.wait(for: "prompt") { $0.last?.contains("3 肯定 >") == true }
    try screen.enter("５")
    try await screen.wait(for: "请写 1、2 或者 3")
    try screen.enter("３")
    try await wait(screen, question: 2, of: 5)
    try screen.enter("错 #2")
    try await wait(screen, question: 3, of: 5)
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    #expect(try home.standingAnswers().map(\.certainty) == [3, 2])
  }

  /// The exam has a few seconds left: it is handed in with what is there, and nobody types. On a
  /// machine so busy that the time is over before the first page, the same must come of it.
  @Test func whenTheTimeIsUpItIsHandedIn() async throws {
    let home = try WenmiHome.forExam()
    let plan = try home.beginExam(3, seconds: 60, agoMilliseconds: 53_000, answering: "错")
    let screen = try home.terminal("resume", "--learner", "林晓")
    let result = try await screen.wait(forPrompt: "题号>")
    #expect(result.contains("时间到，已自动交卷。"))
    #expect(result.contains { $0.contains("用时 1 分 0 秒") })
    let session = try home.soleSession()
    #expect(session.answers.map(\.question) == [plan[0]])
    let finishedAt = try #require(session.header.finishedAt)
    #expect(finishedAt.milliseconds - session.header.startedAt.milliseconds == 60_000)
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
  }

  /// The time went on while nobody was there, and is over.
  @Test func whoComesBackTooLateHasHandedIn() async throws {
    let home = try WenmiHome.forExam()
    _ = try home.beginExam(3, seconds: 60, agoMilliseconds: 3_600_000)
    let screen = try home.terminal("--learner", "林晓")
    let start = try await screen.wait(forPrompt: "文秘>")
    #expect(start.contains { $0.contains("输入 resume 接着做") })
    try screen.enter("继续")
    let result = try await screen.wait(forPrompt: "题号>")
    #expect(result.contains { $0.contains("考试时间已经过了") })
    let session = try home.soleSession()
    // Handed in when the time was up, not when somebody looked.
    let taken = try #require(session.header.finishedAt).milliseconds
    #expect(taken - session.header.startedAt.milliseconds == 60_000)
    try home.expectSoundSessions()
  }

  @Test func afterAKillItGoesOnWithTheClock() async throws {
    let home = try WenmiHome.forExam()
    let plan = try home.beginExam(3, seconds: 3000, agoMilliseconds: 600_000)
    let file = home.folder("process")
    let screen = try home.terminal("resume", "--learner", "林晓", processFile: file)
    let first = try await wait(screen, question: 1, of: 3)
    // Fifty minutes were allowed, and ten of them are over.
    #expect(first[0].contains("剩 39:") || first[0].contains("剩 40:00"))
    try screen.enter("错")
    try await wait(screen, question: 2, of: 3)
    let number = String(decoding: try home.bytes(of: file), as: UTF8.self)
    let process = try #require(Int32(number.filter(\.isNumber)))
    kill(process, SIGKILL)
    try await screen.wait(for: "EXIT=137")
    #expect(try home.standingAnswers().map(\.question) == [plan[0]])
    let again = try home.terminal("--learner", "林晓")
    try await again.wait(forPrompt: "文秘>")
    try again.enter()
    let rows = try await wait(again, question: 2, of: 3)
    #expect(rows[0].contains("剩 3"))
    try again.enter("p")
    let before = try await wait(again, question: 1, of: 3)
    #expect(before.contains("已答：错"))
    try again.enter("q")
    try await again.wait(for: "时间照走")
    try home.expectSoundSessions()
  }

  @Test func partsAndDocumentsAreAnsweredPieceByPiece() async throws {
    let home = try WenmiHome.forExam()
    _ = try home.beginExam(seconds: 3000, agoMilliseconds: 0, of: "cases", ["ca-1"])
    let screen = try home.terminal("resume", "--learner", "林晓")
    try await wait(screen, question: 1, of: 1)
    try screen.enter("２：错")
    try await screen.wait(for: "接着答第 1 小题")
    #expect(try home.standingAnswers().map(\.correct) == [false])
    try await wait(screen, question: 1, of: 1)
    try screen.enter("请示")
    try await screen.wait(for: "接着答第 3 小题")
    try screen.enter("布署=部署")
    _ = try await waitForPrompt(screen, "卷>")
    let answers = try home.standingAnswers()
    #expect(answers.map(\.points) == [1])
    #expect(answers.map(\.correct) == [true])
  }

  @Test func aDraftIsHandedInWithThePaper() async throws {
    let home = try WenmiHome.forExam()
    _ = try home.beginExam(seconds: 3000, agoMilliseconds: 0, of: "documents", ["do-1"])
    let screen = try home.terminal("resume", "--learner", "林晓")
    try await wait(screen, question: 1, of: 1)
    try screen.paste(TestBank.document.joined(separator: "\n") + "\n")
    try screen.enter()
    try await screen.wait(for: "prompt") { $0.last?.contains("写>") == true }
    try screen.enter("取消")
    try await screen.wait(for: "回车交这一题")
    try screen.enter("j")
    _ = try await waitForPrompt(screen, "交卷？>")
    try screen.enter("y")
    let result = try await screen.wait(forPrompt: "题号>")
    #expect(result.contains("第 1 题的草稿一起交了。"))
    #expect(try home.standingAnswers().map(\.points) == [1])
  }

  @Test(arguments: [40, 80, 120]) func nothingIsWiderThanTheScreen(columns: Int) async throws {
    let home = try WenmiHome.forExam(certainty: true)
    let screen = try home.terminal("--learner", "林晓", columns: columns, rows: 70)
    try await screen.wait(forPrompt: "文秘>")
    for command in ["exam", "exam show 小卷", "exam 没有", "exam print 小卷", "help"] {
      try screen.enter(command)
      try await screen.wait(for: "the prompt after \(command)") { rows in
        rows.last == "文秘>" && rows.dropLast().last.map { !$0.hasPrefix("文秘> \(command)") } ?? false
      }
    }
    try screen.enter("exam 小卷")
    try await screen.wait(forPrompt: ">")
    try screen.enter()
    for line in ["?", "z", "对 #3", "o", "4", "b", "2", "o", "j"] {
      try await screen.wait(for: "a prompt") { $0.last?.hasSuffix(">") == true }
      try screen.enter(line)
    }
    _ = try await waitForPrompt(screen, "交卷？>")
    try screen.enter("y")
    try await screen.wait(forPrompt: "题号>")
    try screen.enter("w")
    try await screen.wait(for: "还有")
    let lines = try screen.transcript()
    #expect(lines.count > 40)
    for line in lines where Columns.width(of: line) > columns {
      Issue.record("\(Columns.width(of: line)) columns: \(line)")
    }
  }
}
