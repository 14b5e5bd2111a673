import Classroom
import Foundation
import Quiz
import Sessions
import TestSupport
import TextLayout
import Testing

@testable import WenmiShell

/// The page that the room reads along.
@Suite struct ClassPageTests {
  /// A lesson over questions of all kinds that there are, with learners whose names are long, have
  /// markup, or could drive a terminal.
  private static let library = QuestionLibrary(
    folders: [SchemaValidation.packageRoot.path + "/QuestionBanks"])

  private static let plan: [QuestionReference] = {
    var kinds: Set<QuestionKind> = []
    return library.entries.filter { kinds.insert($0.kind).inserted }.map(\.reference)
  }()

  private static func lesson(_ form: LessonForm = .live) -> Lesson {
    let names = ["林晓", "张三", "<b>李四</b>", "王\u{1b}[31m五", "阿卜杜热合曼·买买提艾力", "对"]
    return Lesson(
      header: LessonHeader(
        id: "a", classID: "班", classTitle: "2026年秋季文秘骨干培训班", title: "文种选择与行文规则", form: form,
        startedAt: start, seed: 7, code: "123456", secret: "", banks: [], plan: plan,
        learners: names.enumerated().map {
          Learner(
            number: LearnerNumber(rawValue: "00\($0 + 1)"), name: $1, group: "第\($0 % 2 + 1)组")
        }, options: LessonOptions(secondsPerQuestion: 60)),
      questions: plan.map { (try? library.question($0)) ?? nil })
  }

  private static let start = Timestamp(milliseconds: 1_790_000_000_000, offsetMinutes: 480)

  private static func type(_ line: String, _ lesson: inout Lesson) {
    var moment = LessonMoment(
      lesson: lesson, now: start, random: SeededGenerator(seed: 3))
    guard let decision = try? LessonActionCatalog.decide(line, &moment) else { return }
    for act in decision.acts { lesson.add(LessonEvent(at: start, act)) }
  }

  private static func answer(_ typed: String, _ number: String, _ lesson: inout Lesson) {
    guard let round = lesson.standing.current?.key,
      case .taken(let answer) = try? lesson.answer(
        typed, to: round, by: LearnerNumber(rawValue: number), source: .device, at: start)
    else { return }
    lesson.add(LessonEvent(at: start, .answered(answer)))
  }

  private static func rows(
    of lesson: Lesson, columns: Int, rows: Int? = nil, board: RoomBoard? = nil
  ) -> [String] {
    var screen = Screen(columns: columns, usesColour: false)
    var room = ClassRoomView()
    room.board = board
    ClassPageDrawing(lesson: lesson, now: start, room: room).draw(on: &screen, rows: rows)
    return screen.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Lines after which every page of a live lesson has been seen.
  private static let lines = [
    "next", "ask 5", "buzz", "close", "reveal", "board", "board", "poll 讲得快不快 | 太快了听不清 | 正好",
    "hands 3 1", "close", "pause", "resume", "end",
  ]

  @Test(arguments: [40, 59, 60, 80, 120, 200])
  func everyRowFitsTheScreen(_ columns: Int) {
    let board = RoomBoard(
      address: "http://192.168.100.200:8080", code: "123456",
      picture: Array(repeating: String(repeating: "#", count: 29), count: 15), pictureWidth: 29)
    var pages: Set<ClassPage> = []
    let width = max(20, min(columns, 120))
    for slot in Self.plan.indices {
      var lesson = Self.lesson()
      for line in [""] + Self.lines {
        Self.type(line == "next" ? "next \(slot + 1)" : line, &lesson)
        Self.answer("A", "002", &lesson)
        pages.insert(ClassPage(of: lesson))
        for row in Self.rows(of: lesson, columns: columns, rows: 24, board: board) {
          #expect(
            TextLayout.displayWidth(of: row) <= width,
            "\(columns), \(Self.plan[slot]), \(line): \(row)")
          #expect(!row.contains("\u{1b}"))
        }
      }
    }
    #expect(pages.count == 11, "\(pages)")
  }

  /// Before the key is shown nothing of it is on the page, and never who answered what.
  @Test func keysAndAnswersStayOffThePage() throws {
    for slot in Self.plan.indices {
      var lesson = Self.lesson()
      Self.type("next \(slot + 1)", &lesson)
      let round = try #require(lesson.standing.current?.key)
      let before = Self.rows(of: lesson, columns: 80)
      for number in ["001", "002"] { Self.answer("A", number, &lesson) }
      let after = Self.rows(of: lesson, columns: 80)
      // Answers change nothing but the count.
      #expect(after.dropFirst() == before.dropFirst(), "\(Self.plan[slot])")
      let reveal = try #require(lesson.reveal(of: round))
      for line in ["close", "ask 1", "buzz"] {
        Self.type(line, &lesson)
        let text = Self.rows(of: lesson, columns: 120).joined()
        #expect(!text.contains(reveal.explanation.prefix(30)), "\(Self.plan[slot]) \(line)")
      }
      Self.type("undo", &lesson)
      Self.type("undo", &lesson)
      Self.type("reveal", &lesson)
      let shown = Self.rows(of: lesson, columns: 80).joined(separator: "\n")
      #expect(!shown.contains("林晓") && !shown.contains("张三"), "\(Self.plan[slot])")
    }
  }

  /// What the return key does, from the lobby to the end.
  @Test func theReturnKeyGoesThroughTheLesson() {
    var lesson = Self.lesson()
    var words: [String] = []
    for _ in 0..<200 {
      guard case .line(let line, _) = NextStep(of: lesson) else { break }
      words.append(line)
      Self.type(line, &lesson)
    }
    let each = ["next", "close", "reveal"]
    #expect(
      words == Array(repeating: each, count: Self.plan.count).flatMap(\.self) + ["board", "end"])
    #expect(NextStep(of: lesson) == .leave)
  }

  @Test func theReturnKeyOfAnExamNeverTakesPapersIn() {
    var lesson = Self.lesson(.exam)
    #expect(NextStep(of: lesson) == .line("start", words: "发卷"))
    lesson.add(
      LessonEvent(
        at: Self.start, .joined(LearnerNumber(rawValue: "001"), device: "d", generation: 1)))
    Self.type("start 10", &lesson)
    #expect(NextStep(of: lesson) == .show)
    #expect(Self.rows(of: lesson, columns: 80).contains { $0.contains("在答") && $0.contains("1人") })
    Self.type("close", &lesson)
    #expect(NextStep(of: lesson) == .line("release", words: "公布成绩"))
    Self.type("release", &lesson)
    #expect(NextStep(of: lesson) == .line("end", words: "结束"))
  }

  @Test func aPageThatIsTooHighGoesWithoutBlankLines() {
    var lesson = Self.lesson()
    Self.type("next 1", &lesson)
    let free = Self.rows(of: lesson, columns: 80)
    let tight = Self.rows(of: lesson, columns: 80, rows: free.count - 3)
    #expect(tight.count < free.count)
    #expect(tight.filter { !$0.isEmpty }.count == free.filter { !$0.isEmpty }.count)
  }
}
