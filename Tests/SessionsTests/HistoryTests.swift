import DurableFiles
import Foundation
import Quiz
import Sessions
import SpacedRepetition
import TestSupport
import Testing

@Suite struct HistoryTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder("Sessions"))
  }

  private func save(_ header: SessionHeader, _ events: [SessionEvent]) throws {
    let writer = try SessionWriter.create(in: store.directory, header: header)
    for event in events { try writer.append(event) }
  }

  @Test func foldsSessionsInTheOrderOfTheirBeginnings() throws {
    let day = 86_400_000
    try save(
      Sample.header(startedAt: Sample.start.advanced(byMilliseconds: 2 * day)),
      [Sample.answer(1, at: 2 * day / 1000), Sample.answer(2, at: 2 * day / 1000), Sample.undo(2)])
    try save(
      Sample.header(startedAt: Sample.start),
      [Sample.answer(1), Sample.answer(3, correct: false), Sample.note(3, "记住")])
    try save(
      Sample.header(startedAt: Sample.start.advanced(byMilliseconds: day)),
      [Sample.answer(1, correct: false, at: day / 1000), Sample.answer(1, at: day / 1000 + 60)])
    try save(Sample.header(learner: "别人"), [Sample.answer(9)])

    let history = try store.history(of: "林晓")
    let first = try #require(history[Sample.question(1)])
    #expect(first.answers.map(\.correct) == [true, false, true, true])
    #expect(first.times == 4)
    #expect(first.wrong == 1)
    #expect(first.consecutiveRights == 2)
    #expect(first.last?.answeredAt.day.description == "2026-09-14")
    #expect(first.last?.rating == .good)
    #expect(history[Sample.question(2)] == nil)
    #expect(history[Sample.question(3)]?.consecutiveRights == 0)
    #expect(history[Sample.question(9)] == nil)
    #expect(history.records.map(\.question) == [1, 3].map(Sample.question))
    #expect(history.days.map(\.day.description) == ["2026-09-12", "2026-09-13", "2026-09-14"])
    #expect(history.days.map(\.answered) == [2, 2, 1])
    #expect(history.days.map(\.correct) == [1, 1, 1])
    #expect(
      history.sessions.map(\.startedAt.day.description) == [
        "2026-09-14", "2026-09-13", "2026-09-12",
      ])
    #expect(history.setAside == [])
    #expect(try store.history().answered == 6)
  }

  /// The quick reading must tell the same as decoding every entry.
  @Test func agreesWithWholeFiles() throws {
    var random = SeededGenerator(seed: 1205)
    var sessions: [SessionFile] = []
    for number in 0..<20 {
      let start = Sample.start.advanced(byMilliseconds: number * 3_600_000)
      let header = Sample.header(startedAt: start, questions: 12, seed: UInt64(number))
      let events = (0..<40).map { _ -> SessionEvent in
        let question = Int.random(in: 1...12, using: &random)
        return switch Int.random(in: 0..<10, using: &random) {
        case 0: Sample.skip(question)
        case 1, 2: Sample.undo(question)
        case 3: Sample.flag(question, "}\n]}\n\\\"{\"kind\":\"answer\"}")
        default:
          Sample.answer(question, correct: Bool.random(using: &random), at: number * 3600)
        }
      }
      sessions.append(SessionFile(header: header, events: events))
      try save(header, events)
    }
    let history = try store.history()
    var expected: [QuestionReference: [Bool]] = [:]
    for session in sessions {
      for answer in SessionProgress(session).answers {
        expected[answer.question, default: []].append(answer.correct)
      }
    }
    #expect(history.records.count == expected.count)
    for record in history.records {
      let rights = try #require(expected[record.question])
      #expect(record.answers.map(\.correct) == rights)
      #expect(record.wrong == rights.count { !$0 })
      #expect(record.consecutiveRights == rights.reversed().prefix { $0 }.count)
    }
    for (summary, session) in zip(history.sessions, sessions.reversed()) {
      let progress = SessionProgress(session)
      #expect(summary.id == session.header.id)
      #expect(summary.planned == 12)
      #expect(summary.done == progress.done)
      #expect(summary.answered == progress.answered)
      #expect(summary.correct == progress.correct)
      #expect(summary.points == progress.points)
      #expect(summary.maxPoints == progress.maxPoints)
    }
  }

  /// Files that a tool has laid out anew are read another way, and must tell the same.
  @Test func theLayoutMakesNoDifference() throws {
    try save(Sample.header(), Sample.evening)
    let quick = try store.history()
    let path = store.path(of: Sample.header().id)
    let object = try JSONSerialization.jsonObject(with: Data(FileContents.bytes(of: path)))
    for options: JSONSerialization.WritingOptions in [[], [.prettyPrinted, .sortedKeys]] {
      try JSONSerialization.data(withJSONObject: object, options: options)
        .write(to: URL(fileURLWithPath: path))
      let strict = try store.history()
      #expect(strict.records == quick.records)
      #expect(strict.sessions == quick.sessions)
      #expect(strict.days == quick.days)
    }
  }

  /// A byte that is wrong somewhere: what can be loaded is also counted, and counted the same.
  @Test func whatLoadsCountsTheSame() throws {
    try save(Sample.header(), Sample.evening)
    let path = store.path(of: Sample.header().id)
    let whole = try FileContents.bytes(of: path)
    var random = SeededGenerator(seed: 4711)
    let alphabet = Array("0123456789{}[],:\"\\ \nabckluswz./-+e".utf8) + [0, 0x80, 0xE4]
    var loaded = 0
    for round in 0..<3000 {
      var bytes = whole
      bytes[Int.random(in: bytes.indices, using: &random)] =
        alphabet.randomElement(using: &random) ?? 0
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      guard let file = try? SessionFile(contentsOf: path) else { continue }
      loaded += 1
      let (sessions, setAside) = try store.summaries()
      let progress = SessionProgress(file)
      #expect(setAside == [], "round \(round)")
      #expect(sessions.first?.done == progress.done, "round \(round)")
      #expect(sessions.first?.correct == progress.correct, "round \(round)")
      #expect(sessions.first?.points == progress.points, "round \(round)")
    }
    #expect(loaded > 500)
  }

  @Test func aClockThatWasSetBackDoesNotTurnTheOrderRound() throws {
    try save(
      Sample.header(), [Sample.answer(1, correct: false, at: 3600), Sample.answer(1, at: 0)])
    let record = try #require(try store.history()[Sample.question(1)])
    #expect(record.answers.map(\.correct) == [false, true])
    #expect(record.consecutiveRights == 1)
  }

  @Test func damagedFilesAreSetAsideAndTheOthersCount() throws {
    try save(Sample.header(), [Sample.answer(1)])
    try save(Sample.header(seed: 8), [Sample.answer(2)])
    let broken = store.path(of: Sample.header().id)
    var bytes = try FileContents.bytes(of: broken)
    bytes[40] = 0xFF
    try Data(bytes).write(to: URL(fileURLWithPath: broken))
    let history = try store.history()
    #expect(history.records.map(\.question) == [Sample.question(2)])
    #expect(history.setAside.count == 1)
    #expect(history.setAside.first?.description.contains(broken) == true)
    #expect(try FileContents.bytes(of: broken) == bytes)
  }

  @Test func aCopyOfASessionCountsOnce() throws {
    try save(Sample.header(), [Sample.answer(1), Sample.answer(2)])
    let path = store.path(of: Sample.header().id)
    let copy = path.replacing(".json", with: " - 副本.json")
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    let writer = try SessionWriter.reopen(path)
    try writer.append(Sample.answer(3))
    writer.close()
    let history = try store.history()
    #expect(history.answered == 3)
    #expect(history.setAside == [.duplicate(path: copy, of: path)])
  }
}
