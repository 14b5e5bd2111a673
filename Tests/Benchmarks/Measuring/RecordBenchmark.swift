import Quiz
import Sessions
import SpacedRepetition
import Study

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// How fast a learner's record is there: from a snapshot, from the files, and after one more session;
/// and how fast it tells what to ask next.
struct RecordBenchmark {
  let folder: String
  private static let answers = 100_000
  private static let files = 5000

  func section() throws -> Section {
    var section = Section(title: "复习记录：\(Self.answers) 次作答，\(Self.files) 个记录文件")
    let sessions = folder + "/study"
    try FileManager.default.createDirectory(atPath: sessions, withIntermediateDirectories: true)
    _ = try SessionData.write(answers: Self.answers, into: Self.files, folder: sessions)
    let store = SessionStore(directory: sessions)
    let snapshot = StudyFolder(sessions: sessions, learner: SessionData.learner).snapshotPath
    var record = StudyRecord(learner: SessionData.learner, scheduler: Scheduler())
    let names = try store.fileMarks().map { "\(sessions)/\($0.name)" }

    let whole = try Spread(times: 5) {
      try seconds {
        record = StudyRecord(learner: SessionData.learner, scheduler: Scheduler())
        try record.update(from: store)
      }
    }
    guard record.reviews.count == Self.answers else {
      throw BenchmarkProblem("复习记录只有 \(record.reviews.count) 次作答")
    }
    let reading = try Spread(times: 5) {
      try seconds { for name in names { _ = try Data(contentsOf: URL(fileURLWithPath: name)) } }
    }
    section.add("没有快照", whole, floors: [("只读这些文件", reading)], goal: 1)

    let writing = try Spread(times: 5) {
      try seconds { try StudySnapshot.write(record, to: snapshot) }
    }
    section.add("写快照", writing, floors: [])
    let looking = try Spread(times: 15) { try seconds { _ = try store.fileMarks() } }
    let fresh = try Spread(times: 15) {
      try seconds {
        var read = StudySnapshot.read(
          snapshot, learner: SessionData.learner, scheduler: Scheduler())
        guard try read?.update(from: store).filesRead == 0 else {
          throw BenchmarkProblem("快照没有读回来")
        }
      }
    }
    section.add("快照是新的", fresh, floors: [("只看文件有没有变", looking)], goal: 0.04)

    // A session that was gone on with: one file is read, and its questions are folded anew.
    let grown = try Data(contentsOf: URL(fileURLWithPath: names[names.count / 2]))
    let appended = try Spread(times: 9) {
      try grown.write(to: URL(fileURLWithPath: names[names.count / 2]))
      return try seconds {
        guard try record.update(from: store).filesRead == 1 else {
          throw BenchmarkProblem("改了一个文件，读了别的")
        }
      }
    }
    section.add("改了一个记录文件", appended, floors: [("只看文件有没有变", looking)])
    addNext(to: &section)
    return section
  }

  /// What is next out of as many questions as there are answers elsewhere.
  private func addNext(to section: inout Section) {
    var record = StudyRecord(learner: SessionData.learner, scheduler: Scheduler())
    let start = Timestamp(milliseconds: 1_750_000_000_000, offsetMinutes: 480)
    for number in 0..<Self.answers {
      record.add(
        AnswerRecord(
          question: QuestionReference(
            bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q\(number)")),
          shownAt: start, answeredAt: start.advanced(byMilliseconds: number * 1000),
          elapsedMs: 9000, response: "a", points: 1, maxPoints: 1, correct: true,
          rating: Rating(rawValue: 1 + number % 4)), in: .drill)
    }
    let now = Double(start.milliseconds) / 1000 + 40 * 86_400
    let next = Spread(times: 25) {
      seconds { precondition(DueQueue.next(in: record, at: now) != nil) }
    }
    let scan = Spread(times: 25) {
      seconds { precondition(record.items.reduce(0) { $0 + Int($1.wrong) } >= 0) }
    }
    section.add(
      "从 \(Self.answers) 题里选出下一题", next, floors: [("只把各题看一遍", scan)], goal: 0.001)
  }
}
