import Quiz
import Sessions
import Study
import TestSupport
import Testing

@Suite struct DrillSelectionTests {
  private let banks: BankFolder
  private let folder: TemporaryFolder
  private var entries: [QuestionBank.Entry] { banks.library.entries }

  init() throws {
    folder = try TemporaryFolder()
    banks = try BankFolder([
      ("bank", "题库", (1...40).map { ("q-\($0)", "single", "文种") })
    ])
  }

  private static func question(_ number: Int) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-\(number)"))
  }

  /// A history of answers, the oldest first, one a minute.
  private func history(_ answers: [(number: Int, correct: Bool)]) throws -> History {
    let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
    var random = SeededGenerator(seed: 1)
    let header = SessionHeader(
      id: SessionID(startedAt: start, learner: "林晓", mode: .drill, using: &random), mode: .drill,
      title: "题库", learner: "林晓", startedAt: start, seed: 1, banks: [],
      plan: answers.map { Self.question($0.number) })
    let writer = try SessionWriter.create(in: folder.path, header: header)
    for (place, answer) in answers.enumerated() {
      let shownAt = start.advanced(byMilliseconds: place * 60_000)
      try writer.append(
        .answer(
          AnswerRecord(
            question: Self.question(answer.number), shownAt: shownAt,
            answeredAt: shownAt.advanced(byMilliseconds: 9000), elapsedMs: 9000, response: "a",
            points: answer.correct ? 1 : 0, maxPoints: 1, correct: answer.correct)))
    }
    writer.close()
    return try SessionStore(directory: folder.path).history(of: "林晓")
  }

  @Test func theSeedAloneDecidesWithoutAHistory() {
    let first = DrillSelection.draw(10, from: entries, history: nil, seed: 7)
    #expect(first == DrillSelection.draw(10, from: entries, history: nil, seed: 7))
    #expect(first != DrillSelection.draw(10, from: entries, history: nil, seed: 8))
    #expect(first.count == 10)
    #expect(Set(first).count == 10)
  }

  @Test func theSeedDecidesWithinAHistoryToo() throws {
    let history = try history([(3, true), (4, false)])
    let first = DrillSelection.draw(40, from: entries, history: history, seed: 7)
    #expect(first == DrillSelection.draw(40, from: entries, history: history, seed: 7))
    #expect(first != DrillSelection.draw(40, from: entries, history: history, seed: 8))
    #expect(Set(first).count == 40)
  }

  @Test(arguments: [UInt64(0), 1, 99])
  func newThenWrongThenOldest(seed: UInt64) throws {
    // All but 31–40 are answered: 1–20 right, 21–30 wrong; 5 went wrong before it was right.
    let answers =
      [(5, false)] + (1...20).map { ($0, true) } + (21...30).map { ($0, false) }
    let drawn = DrillSelection.draw(
      40, from: entries, history: try history(answers), seed: seed)
    #expect(Set(drawn[..<10]) == Set((31...40).map(Self.question)))
    #expect(Set(drawn[10..<20]) == Set((21...30).map(Self.question)))
    #expect(Array(drawn[20...]) == (1...20).map(Self.question))
  }

  @Test func drawsNoMoreThanThereAre() {
    #expect(DrillSelection.draw(100, from: entries, history: History(), seed: 1).count == 40)
    #expect(DrillSelection.draw(5, from: [], history: nil, seed: 1).isEmpty)
    #expect(DrillSelection.draw(0, from: entries, history: nil, seed: 1).isEmpty)
  }
}
