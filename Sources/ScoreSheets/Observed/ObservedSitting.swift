import Assessment
import Quiz
import Sessions

/// The statistics of a lesson or an exam with enough candidates.
struct ObservedSitting {
  /// What a sitting says of one of its questions.
  struct Item {
    let candidates: Int
    /// Nil where it is not defined.
    let discrimination: Double?
    let correctedItemTotal: Double?
    let rasch: ObservedQuestion.RaschDifficulty?
  }

  let questions: [QuestionReference: Item]

  /// Analyses a sitting; nil where too few sat, or where there is nothing to go with.
  ///
  /// Of a lesson only those count who answered at least half of its questions: whoever came late
  /// left out what they never saw.
  init?(_ sitting: ObservedTally.Sitting) {
    let needed = sitting.isPaper ? 1 : (sitting.questions.count + 1) / 2
    let candidates = sitting.marks.sorted { $0.key < $1.key }.map(\.value)
      .filter { $0.count >= needed }
    guard candidates.count >= ObservedStatistics.minimumCandidates, sitting.questions.count > 1
    else { return nil }
    let maxima = sitting.questions.map { question in
      candidates.reduce(0) { max($0, $1[question]?.maxPoints ?? 0) }
    }
    let kept = sitting.questions.indices.filter { maxima[$0] > 0 }
    let rows = candidates.map { marks in
      kept.map { item in
        guard let record = marks[sitting.questions[item]] else { return 0.0 }
        return min(1, max(0, record.points / record.maxPoints)) * maxima[item]
      }
    }
    let matrix = ResponseMatrix(rows, maxima: kept.map { maxima[$0] })
    let analysis = ItemAnalysis(matrix)
    let rasch = Self.difficulties(matrix)
    var questions: [QuestionReference: Item] = [:]
    for (place, item) in kept.enumerated() {
      let statistics = analysis.items[place]
      questions[sitting.questions[item]] = Item(
        candidates: candidates.count, discrimination: statistics.discrimination,
        correctedItemTotal: statistics.correctedItemTotal, rasch: rasch[place])
    }
    self.questions = questions
  }

  private static func difficulties(
    _ matrix: ResponseMatrix
  ) -> [Int: ObservedQuestion.RaschDifficulty] {
    guard let rasch = try? Rasch(matrix), rasch.converged else { return [:] }
    var difficulties: [Int: ObservedQuestion.RaschDifficulty] = [:]
    for item in rasch.items {
      difficulties[item.index] = .init(
        difficulty: item.difficulty, standardError: item.standardError,
        candidates: matrix.candidates, items: rasch.items.count)
    }
    return difficulties
  }
}
