import Quiz
import Sessions
import Study
import Testing

@Suite struct CertaintyMarkTests {
  private static func answer(_ certainty: Int?, points: Double, of maxPoints: Double)
    -> AnswerRecord
  {
    let now = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)
    return AnswerRecord(
      question: QuestionReference(
        bank: BankID(rawValue: "bank"), question: QuestionID(rawValue: "q-1")),
      shownAt: now, answeredAt: now, elapsedMs: 0, response: "a", points: points,
      maxPoints: maxPoints, correct: points == maxPoints, certainty: certainty)
  }

  /// Certainty, points of 2, and the score: the table by which it is marked.
  private static let cases: [(certainty: Int, points: Double, score: Double)] = [
    (1, 2, 1), (2, 2, 2), (3, 2, 3), (1, 0, 0), (2, 0, -2), (3, 0, -6), (1, 1, 0.5), (2, 1, 0),
    (3, 1, -1.5),
  ]

  @Test(arguments: cases.indices)
  func scores(_ place: Int) {
    let (certainty, points, score) = Self.cases[place]
    let mark = CertaintyMark([Self.answer(certainty, points: points, of: 2)])
    #expect(mark.score == score)
    #expect(mark.answers == 1)
    #expect(mark.table[certainty - 1].right == (points == 2 ? 1 : 0))
  }

  @Test func sumsUpByLevel() {
    let answers =
      Array(repeating: Self.answer(3, points: 1, of: 1), count: 7)
      + Array(repeating: Self.answer(3, points: 0, of: 1), count: 3)
      + Array(repeating: Self.answer(2, points: 1, of: 1), count: 3)
      + [Self.answer(2, points: 0, of: 1), Self.answer(1, points: 1, of: 1)]
      + [Self.answer(nil, points: 0, of: 1)]
    let mark = CertaintyMark(answers)
    #expect(mark.answers == 15)
    // 7 × 3 − 3 × 6 + 3 × 2 − 2 + 1
    #expect(mark.score == 8)
    #expect(mark.table.map(\.answers) == [1, 4, 10])
    #expect(mark.table[2].rate == 0.7)
    #expect(mark.table.map(\.judgement) == [.tooDoubtful, .fitting, .tooCertain])
  }

  @Test func nothingWasSaid() {
    let mark = CertaintyMark([])
    #expect(mark.score == 0 && mark.answers == 0)
    #expect(mark.table.allSatisfy { $0.rate == nil && $0.judgement == nil })
  }

  /// The level that pays most on average is the one whose range holds the share of right answers.
  @Test(arguments: [0.1, 0.5, 0.6, 0.7, 0.75, 0.79, 0.85, 0.95])
  func honestyPays(share: Double) {
    let means = CertaintyMark.levels.map { level in
      let (right, wrong) = CertaintyMark.scores(at: level)
      return share * right + (1 - share) * wrong
    }
    let best = means.firstIndex(of: means.max() ?? 0).map { $0 + 1 }
    let paying = CertaintyMark([]).table.first { $0.paying.contains(share) }?.level
    #expect(best == paying)
  }
}
