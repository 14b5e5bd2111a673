import DurableFiles
import Foundation
import Quiz
import ScoreSheets
import Sessions
import TestSupport
import Testing

@Suite struct ScoreSheetTests {
  private let folder: TemporaryFolder
  private let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  init() throws { folder = try TemporaryFolder() }

  private func question(_ name: String) -> QuestionReference {
    QuestionReference(bank: BankID(rawValue: "wenzhong"), question: QuestionID(rawValue: name))
  }

  private func answer(
    _ name: String, _ response: String, _ points: Double, rules: [String] = []
  ) -> SessionEvent {
    .answer(
      AnswerRecord(
        question: question(name), shownAt: start, answeredAt: start, elapsedMs: 12_340,
        response: response, points: points, maxPoints: 2, correct: points == 2, rules: rules))
  }

  private func session(_ events: [SessionEvent], learner: String = "林晓") -> SessionFile {
    SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "20260912-2110-林晓-drill-7f3a"), mode: .drill, title: "文种",
        learner: learner, startedAt: start, seed: 1, banks: [],
        plan: ["001", "wz-2", "wz-3", "wz-4", "wz-5"].map(question)),
      events: events)
  }

  private var evening: SessionFile {
    session([
      answer("001", "c", 2), answer("wz-2", "a,b", 0.5, rules: ["GW103", "GW112"]),
      .skip(SkipRecord(question: question("wz-3"), at: start)), answer("wz-4", "007", 0),
      answer("001", "a", 0),
    ])
  }

  private func sheet(_ sessions: SessionFile...) -> ScoreSheet {
    ScoreSheet(sessions) { $0.question.rawValue == "wz-2" ? nil : "题干“\($0.question)”" }
  }

  @Test func rowsFollowThePlanAndThenWhatWasAskedAgain() {
    let part = sheet(evening).parts[0]
    #expect(
      part.rows.map(\.outcome) == [.right, .partlyRight, .skipped, .wrong, .unanswered, .wrong])
    #expect(part.rows.map(\.number) == Array(1...6))
    #expect(
      part.rows.map(\.question.question.rawValue) == [
        "001", "wz-2", "wz-3", "wz-4", "wz-5", "001",
      ])
    #expect(part.rows[1].stem == "")
    #expect(part.answered == 4)
    #expect(part.correct == 1)
    #expect(part.points == 2.5)
    #expect(part.maxPoints == 8)
    #expect(part.percentage == 31.25)
    #expect(sheet(session([])).parts[0].percentage == nil)
  }

  @Test func theRecordOfALessonNamesWhoseEachAnswerIs() throws {
    func answer(_ name: String, by number: String, _ points: Double) -> SessionEvent {
      .answer(
        AnswerRecord(
          question: question(name), shownAt: start, answeredAt: start, elapsedMs: 1_000,
          response: "c", points: points, maxPoints: 2, correct: points == 2, by: number))
    }
    let learners = [
      LessonLearner(number: "007", name: "=林晓", joined: true),
      LessonLearner(number: "12", name: "张三", joined: true),
    ]
    let record = SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "20260912-2110-王老师-class-7f3a"), mode: .class, title: "第一课",
        learner: "王老师", startedAt: start, seed: 1, banks: [],
        plan: ["wz-1", "wz-2", "wz-1", "wz-3"].map(question),
        lesson: LessonStamp(
          classID: "甲", classTitle: "甲班", lessonID: "乙", form: .live, learners: learners)),
      events: [
        answer("wz-1", by: "12", 0), answer("wz-2", by: "007", 2), answer("wz-1", by: "007", 2),
        answer("wz-1", by: "12", 2),
      ])
    let part = sheet(record).parts[0]
    #expect(part.rows.map(\.number) == [1, 1, 1, 2, 4])
    #expect(part.rows.map { $0.learner?.number } == ["12", "007", "12", "007", nil])
    #expect(part.rows.map(\.outcome) == [.wrong, .right, .right, .right, .unanswered])
    #expect(part.questions == 3)
    #expect(part.answered == 4)
    let csv = String(decoding: ScoreSheetFormat.csv.bytes(sheet(record)), as: UTF8.self)
    let lines = csv.dropFirst().split(whereSeparator: \.isNewline)
    #expect(lines[0].hasPrefix("\"序号\",\"学号\",\"姓名\",\"题库\","))
    #expect(lines[1].hasPrefix("1,\"12\",\"张三\","))
    #expect(lines[2].hasPrefix("1,\"'007\",\"'=林晓\","))
    #expect(lines[5].hasPrefix("4,\"\",\"\","))
    #expect(lines.contains("\"讲课\",\"王老师\""))
    #expect(lines.contains("\"题数\",3"))
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(ScoreSheetFormat.json.bytes(sheet(record))))
        as? [String: Any])
    let rows = (json["sessions"] as? [[String: Any]])?.first?["rows"] as? [[String: Any]]
    #expect(rows?.map { $0["learner"] as? String } == ["12", "007", "12", "007", nil])
    #expect(rows?.first?["name"] as? String == "张三")
  }

  @Test func csvIsWhatSpreadsheetsExpect() throws {
    let text = String(decoding: ScoreSheetFormat.csv.bytes(sheet(evening)), as: UTF8.self)
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    let lines = text.unicodeScalars.dropFirst().split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map { String($0) }
    #expect(lines.dropLast().allSatisfy { $0.unicodeScalars.last == "\r" })
    let bare = lines.map { String($0.unicodeScalars.filter { $0 != "\r" }) }
    #expect(
      bare[0]
        == "\"序号\",\"题库\",\"题号\",\"题目\",\"作答\",\"得分\",\"满分\",\"对错\",\"用时(秒)\",\"依据\"")
    #expect(bare[1] == "1,\"wenzhong\",\"'001\",\"题干“001”\",\"c\",2,2,\"对\",12.3,\"\"")
    #expect(bare[2] == "2,\"wenzhong\",\"wz-2\",\"\",\"a,b\",0.5,2,\"部分对\",12.3,\"GW103 GW112\"")
    #expect(bare[3] == "3,\"wenzhong\",\"wz-3\",\"题干“wz-3”\",\"\",,,\"跳过\",,\"\"")
    #expect(bare[4].contains("\"'007\",0,2,\"错\""))
    #expect(bare[7] == "")
    #expect(bare.contains("\"得分率(%)\",31.3"))
    #expect(bare.contains("\"用时(秒)\",49.4"))
    #expect(bare.contains("\"结束\",\"未结束\""))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"),
    ("\r=1", "'\r'=1"), ("  =1", "  '=1"), ("\u{3000}＝1", "\u{3000}'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠x", "'＠x"), ("\u{200B}=1", "\u{200B}'=1"), ("\u{FEFF}=1", "\u{FEFF}'=1"),
    ("\0=1", "'=1"), ("甲\n=1", "甲\n'=1"), ("甲\r\n =1", "甲\r\n '=1"), ("甲\r=1", "甲\r'=1"),
    ("甲\u{2028}=1", "甲\u{2028}'=1"), ("甲=1", "甲=1"), ("a-b", "a-b"), ("他说\"好\"", "他说\"\"好\"\""),
    ("007", "'007"), ("0", "0"), ("0.5", "0.5"), ("1234567890123456", "'1234567890123456"),
    ("12", "12"),
    ("", ""), ("\"=1", "\"\"=1"),
  ])
  func cellsAreShownAndNotExecuted(response: String, cell: String) throws {
    let text = String(
      decoding: ScoreSheetFormat.csv.bytes(sheet(session([answer("001", response, 2)]))),
      as: UTF8.self)
    #expect(text.contains("\"题干“001”\",\"\(cell)\",2,2,"), "\(text.prefix(300))")
  }

  /// Python reads the file and finds no cell that a spreadsheet would execute.
  @Test func anIndependentReaderFindsEveryCell() throws {
    let hostile = "=cmd|' /C calc'!A0\r\n+1,\"x\"\t@"
    let sheet = sheet(session([answer("001", hostile, 0)], learner: hostile), evening)
    try sheet.save(to: folder("成绩.csv"), as: .csv)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import csv, sys
      rows = list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline=""), strict=True))
      assert [len(row) for row in rows[:6]] == [10] * 6, rows
      assert rows[1][4].startswith("'=cmd|"), rows[1]
      assert rows[1][4].split("\\r\\n")[1].startswith("'+1,"), rows[1]
      for row in rows:
          for cell in row:
              for line in cell.splitlines():
                  assert not line.strip() or line.strip()[0] not in "=+-@", cell
      """, folder("成绩.csv"),
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func jsonSaysTheSame() throws {
    let bytes = ScoreSheetFormat.json.bytes(sheet(evening, session([], learner: "\"\\\u{1}")))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let sessions = try #require(object["sessions"] as? [[String: Any]])
    #expect(sessions.count == 2)
    let summary = try #require(sessions[0]["summary"] as? [String: Any])
    #expect(summary["points"] as? Double == 2.5)
    #expect(summary["learner"] as? String == "林晓")
    #expect(summary["finishedAt"] == nil)
    let rows = try #require(sessions[0]["rows"] as? [[String: Any]])
    #expect(rows.count == 6)
    #expect(rows[3]["response"] as? String == "007")
    #expect(rows[4]["outcome"] as? String == "未答")
    #expect(rows[4]["points"] == nil)
  }

  @Test func notesAndDoubtsAreListed() throws {
    let remarked = session([
      .note(NoteRecord(question: question("001"), at: start, text: "=先看隶属")),
      answer("001", "c", 2), .flag(FlagRecord(question: question("wz-2"), at: start, text: "有歧义")),
    ])
    let csv = String(decoding: ScoreSheetFormat.csv.bytes(sheet(remarked)), as: UTF8.self)
    let block = [
      "\"笔记与存疑\"", "\"序号\",\"题库\",\"题号\",\"类别\",\"内容\"",
      "1,\"wenzhong\",\"'001\",\"笔记\",\"'=先看隶属\"", "2,\"wenzhong\",\"wz-2\",\"存疑\",\"有歧义\"", "",
    ]
    #expect(csv.contains(block.joined(separator: "\r\n")), "\(csv)")
    #expect(csv.contains("\"开始\",\"2026-09-12 21:10:00\"\r\n"))
    let bare = String(decoding: ScoreSheetFormat.csv.bytes(sheet(evening)), as: UTF8.self)
    #expect(!bare.contains("笔记与存疑"))

    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(ScoreSheetFormat.json.bytes(sheet(remarked))))
        as? [String: Any])
    let part = try #require((object["sessions"] as? [[String: Any]])?.first)
    let notes = try #require(part["notes"] as? [[String: Any]])
    let flags = try #require(part["flags"] as? [[String: Any]])
    #expect(notes.map { $0["text"] as? String } == ["=先看隶属"])
    #expect(flags.map { $0["text"] as? String } == ["有歧义"])
    #expect(flags.map { $0["number"] as? Int } == [2])
  }

  /// A self-assessment is listed for whoever marks the rest, and changes no points.
  @Test func selfAssessmentsAreListedAndWorthNothing() throws {
    let before = session([answer("001", "c", 2)])
    let after = session([
      answer("001", "c", 2),
      .checklist(
        ChecklistRecord(
          question: question("001"), at: start, ticked: ["语气得体"], unticked: ["详略得当"])),
    ])
    let words = "做到 1/2；做到：语气得体；没有勾：详略得当"
    let csv = String(decoding: ScoreSheetFormat.csv.bytes(sheet(after)), as: UTF8.self)
    #expect(csv.contains("\"笔记、存疑与自查\""))
    #expect(csv.contains("1,\"wenzhong\",\"'001\",\"自查\",\"\(words)\""), "\(csv)")
    #expect(sheet(after).parts[0].points == sheet(before).parts[0].points)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(ScoreSheetFormat.json.bytes(sheet(after))))
        as? [String: Any])
    let part = try #require((object["sessions"] as? [[String: Any]])?.first)
    let lists = try #require(part["checklists"] as? [[String: Any]])
    #expect(lists.map { $0["text"] as? String } == [words])
  }

  @Test func aBankIsCalledByItsTitleWhereTheSessionKnowsIt() {
    let known = SessionFile(
      header: SessionHeader(
        id: SessionID(rawValue: "20260912-2110-林晓-drill-7f3a"), mode: .drill, title: "文种",
        learner: "林晓", startedAt: start, seed: 1,
        banks: [
          BankStamp(id: BankID(rawValue: "wenzhong"), title: "文种选择", sha256: "")
        ], plan: [question("001")]),
      events: [])
    let csv = String(decoding: ScoreSheetFormat.csv.bytes(sheet(known)), as: UTF8.self)
    #expect(csv.contains("1,\"文种选择\",\"'001\""))
  }

  @Test func refusesToOverwriteUnlessTold() throws {
    try sheet(evening).save(to: folder("成绩.csv"), as: .csv)
    let error = try #require(throws: FileError.self) {
      try sheet(evening).save(to: folder("成绩.csv"), as: .json)
    }
    #expect(error.cause == .alreadyExists)
    try sheet(evening).save(to: folder("成绩.csv"), as: .json, force: true)
    #expect(try FileContents.bytes(of: folder("成绩.csv")).first == UInt8(ascii: "{"))
  }

  @Test func theCatalogHasEveryFormatOnce() throws {
    let folder = SchemaValidation.packageRoot.path + "/Sources/ScoreSheets/Formats"
    let files = try Set(Folder.names(in: folder).map { $0.lowercased() })
    let names = ScoreSheetFormat.catalog.map(\.name)
    #expect(files == Set(names.map { "\($0)format.swift" }))
    #expect(names.count == Set(names).count)
    for name in names { #expect(ScoreSheetFormat.forFile("成绩.\(name.uppercased())")?.name == name) }
    #expect(ScoreSheetFormat.named("doc") == nil)
    #expect(ScoreSheetFormat.forFile("成绩") == nil)
  }
}
