import Foundation
import Quiz
import Sessions
import TestSupport
import Testing

/// A drill whose answers come one a line from a pipe.
@Suite struct PipedDrillTests {
  private static let drill = ["drill", "--bank", "genre-selection", "--count", "10", "--seed", "7"]

  /// What `--json` prints.
  struct Report: Decodable {
    struct Item: Decodable {
      let question, response: String
      let points, maxPoints: Double
      let correct: Bool
    }
    let file: String?
    let learner, title: String
    let finished: Bool
    let seed: UInt64
    let planned, answered, skipped, correct: Int
    let points, maxPoints: Double
    let items: [Item]

    init(_ result: RunningProgram.Result) throws {
      self = try JSONDecoder().decode(Report.self, from: Data(result.output.utf8))
    }
  }

  @Test func theSameSeedAsksAndShufflesTheSame() throws {
    let lines = String(repeating: "a\n", count: 10)
    let runs = try (1...2).map { _ in
      let home = try WenmiHome(package: ["genre-selection"])
      let result = try home.run(
        "drill", "--bank", "genre-selection", "--count", "10", "--seed", "7", "--learner", "张三",
        input: lines)
      #expect(result.status == 0)
      #expect(result.errors == "")
      try home.expectSoundSessions()
      let session = try home.soleSession()
      #expect(session.header.learner == "张三")
      #expect(session.header.seed == 7)
      #expect(session.header.finishedAt != nil)
      #expect(session.answers.count == 10)
      #expect(session.answers.map(\.question) == session.header.plan)
      return (result.output, session)
    }
    #expect(runs[0].1.header.plan == runs[1].1.header.plan)
    #expect(runs[0].1.answers.map(\.shown) == runs[1].1.answers.map(\.shown))
    #expect(runs[0].1.answers.map(\.points) == runs[1].1.answers.map(\.points))
    #expect(runs[0].1.answers.contains { $0.shown.map { $0 != $0.sorted() } ?? false })

    let other = try WenmiHome(package: ["genre-selection"])
    try other.run(
      "drill", "--bank", "genre-selection", "--count", "10", "--seed", "8", input: lines)
    #expect(try other.soleSession().header.plan != runs[0].1.header.plan)
  }

  @Test func theReportAgreesWithTheSessionAndTheBank() throws {
    let bank = TestBank.choices()
    let home = try WenmiHome(banks: [bank])
    let result = try home.run(
      "drill", "--bank", "choices", "--count", "6", "--seed", "3", "--learner", "张三", "--json",
      input: String(repeating: "b\n", count: 6))
    #expect(result.status == 0)
    let report = try Report(result)
    let session = try home.soleSession()
    let shown = session.answers.map { $0.shown ?? [] }
    // What B stood for is right where it was `a`, by the bank and not by the program.
    let right = shown.map { $0[1] == "a" }
    #expect(report.items.map(\.correct) == right)
    #expect(report.items.map(\.points) == right.map { $0 ? 1 : 0 })
    #expect(report.items.map(\.response) == shown.map { $0[1] })
    #expect(report.items.map(\.question) == session.header.plan.map(\.description))
    #expect(report.points == Double(right.count { $0 }))
    #expect(report.maxPoints == 6)
    #expect(report.correct == right.count { $0 })
    #expect((report.planned, report.answered, report.skipped) == (6, 6, 0))
    #expect(report.finished)
    #expect((report.learner, report.title, report.seed) == ("张三", "选项", 3))
    #expect(report.file == (try home.sessionPaths()[0]))
    #expect(Set(shown.map { $0.joined() }).count > 1, "nothing was shuffled")
  }

  /// How a script may end its lines.
  enum Ends: String, CaseIterable {
    case lineFeed
    case carriageReturn
    case missingAtTheEnd
    case byteOrderMark
    case wideSpace

    func script(_ answers: [String]) -> String {
      switch self {
      case .lineFeed: answers.map { $0 + "\n" }.joined()
      case .carriageReturn: answers.map { $0 + "\r\n" }.joined()
      case .missingAtTheEnd: answers.joined(separator: "\n")
      case .byteOrderMark: "\u{FEFF}" + answers.map { $0 + "\n" }.joined()
      case .wideSpace: answers.map { "\u{3000}\($0)\u{3000}\n" }.joined()
      }
    }
  }

  @Test(arguments: Ends.allCases) func everyLineEndIsUnderstood(_ ends: Ends) throws {
    let bank = TestBank.statements()
    let home = try WenmiHome(banks: [bank])
    try home.run(
      "drill", "--count", "5", "--seed", "1", "--learner", "甲",
      input: "skip\nskip\nskip\nskip\nskip\n")
    let plan = try home.soleSession().planned
    let result = try home.run(
      "drill", "--count", "5", "--seed", "1", "--learner", "乙", "--json",
      input: ends.script(bank.rightAnswers(to: plan)))
    let report = try Report(result)
    #expect(report.items.map(\.correct) == [true, true, true, true, true])
    #expect(report.finished)
  }

  @Test func unreadableAnswersAreWrongAndTakeTheirOwnQuestionOnly() throws {
    let bank = TestBank.statements()
    let home = try WenmiHome(banks: [bank])
    try home.run(
      "drill", "--count", "6", "--seed", "1", input: "skip\nskip\nskip\nskip\nskip\nskip")
    var answers = bank.rightAnswers(to: try home.soleSession().planned)
    answers[1] = "胡说八道"
    answers[2] = "\u{1B}[31m\u{0}é"
    answers[4] = String(repeating: "长", count: 3000)
    let report = try Report(
      home.run(
        "drill", "--count", "6", "--seed", "1", "--json", input: answers.joined(separator: "\n")))
    #expect(report.items.map(\.correct) == [true, false, false, true, false, true])
    #expect(report.points == 3)
    #expect(report.finished)
    try home.expectSoundSessions()
  }

  @Test func theWordsOfAQuestionWork() throws {
    let bank = TestBank.statements()
    let home = try WenmiHome(banks: [bank])
    let result = try home.run(
      "drill", "--count", "4", "--seed", "2", "--learner", "张三",
      input: "back\n?\nnote 先看隶属关系\n对\nwhy\nback\n错\nflag 题干有歧义\nskip\n跳过\nback\nquit\n对\n")
    #expect(result.status == 0)
    for text in [
      "这是第一题，前面没有可撤回的。", "已撤回第 1 题，原来答的是：对", "第 2 题跳过了。",
      "第 3 题跳过了。", "已撤回第 3 题，原来跳过了。", "笔记与存疑", "笔记：先看隶属关系",
      "提示：", "记下了。", "答案：", "已标记 statements/", "停在第 3/4 题", "输入 resume",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let session = try home.soleSession()
    #expect(
      session.events.map(\.kind) == [.note, .answer, .undo, .answer, .flag, .skip, .skip, .undo])
    #expect(session.answers.map(\.hinted) == [true, false])
    #expect(session.answers.map(\.response) == ["对", "错"])
    #expect(session.events[0].question == session.header.plan[0])
    let progress = SessionProgress(session)
    #expect((progress.answered, progress.skipped.count, progress.nextIndex) == (1, 1, 2))
    #expect(session.header.finishedAt == nil)
    try home.expectSoundSessions()
    let shown = try home.run("sessions", "show")
    #expect(shown.output.contains("先看隶属关系"))
    #expect(shown.output.contains("题干有歧义"))
    let exported = try home.run("export")
    #expect(exported.errors == "“全部题库”还没做完：2/4。\n")
    for text in [",说法,", "笔记与存疑", "先看隶属关系", "题干有歧义"] {
      #expect(exported.output.contains(text), "\(text)")
    }
  }

  @Test func nothingButTheReportIsPrintedWhereItIsWanted() throws {
    let home = try WenmiHome(banks: [.statements()])
    let report = try Report(
      home.run(
        "drill", "--count", "3", "--json",
        input: "back\n?\nhelp\nwhy\nnote 一句\nflag 有误\nnote\n对\nwhy\nskip\nquit\n"))
    #expect((report.answered, report.skipped, report.finished) == (1, 1, false))
    #expect(try home.soleSession().events.map(\.kind) == [.note, .flag, .answer, .skip])
  }

  @Test func lookingLeavesNothingBehind() throws {
    let home = try WenmiHome(banks: [.statements()])
    for input in ["", "quit\n", "?\nquit\n"] {
      let result = try home.run("drill", input: input)
      #expect(result.status == 0)
      #expect(result.output.contains("没有作答，没有留下记录。"))
    }
    #expect(try home.sessionPaths() == [])
  }

  @Test(arguments: ["", "  ", "///", "..", String(repeating: "长", count: 33), "\u{1B}[;"])
  func aNameThatIsNoneIsRefused(_ name: String) throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try home.run("drill", "--learner", name, input: "对\n")
    #expect(result.status == 2)
    #expect(result.errors.contains("不能作姓名"))
    #expect(!result.errors.contains("ShellProblem"))
    #expect(!result.errors.contains("\u{1B}"))
    #expect(try home.sessionPaths() == [])
  }

  @Test(arguments: ["O'Brien/../x", "欧阳 修", "a.b", "学员2026001", String(repeating: "长", count: 32)])
  func anyOtherNameIsKept(_ name: String) throws {
    let home = try WenmiHome(banks: [.statements()])
    let result = try home.run("drill", "--count", "1", "--learner", name, input: "对\n")
    #expect(result.status == 0)
    #expect(try home.soleSession().header.learner == name)
    try home.expectSoundSessions()
  }
}
