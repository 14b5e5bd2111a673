import Assessment
import SecretarialRules

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How fast an exam of 1,000 candidates and 100 items is analysed.
struct AnalysisBenchmark {
  private let candidates = 1000
  private let items = 100
  private let labels = ["A", "B", "C", "D"]

  func section() -> Section {
    var section = Section(title: "试卷分析，\(candidates) 人 × \(items) 题")
    let exam = exam(candidates: candidates)
    let before = peakMemory()
    // Nothing can be said of a matrix without looking at each of its numbers.
    let adding = Spread(times: 15) { seconds { addUp(exam.matrix) } }
    let whole = Spread(times: 15) { seconds { analyse(exam) } }
    section.add("各题和全卷指标、选项、分数段", whole, floors: [("行列求和", adding)], goal: 0.03)
    let classical = Spread(times: 15) { seconds { _ = ItemAnalysis(exam.matrix) } }
    section.add("其中各题和全卷指标", classical, floors: [("行列求和", adding)])
    section.rows.append(
      .init(name: "以上增加的内存峰值", figure: megabytes(max(0, peakMemory() - before))))
    let rasch = Spread(times: 3) { seconds { _ = try? Rasch(exam.matrix) } }
    section.add("拉希模型", rasch, floors: [("行列求和", adding)])
    let half = self.exam(candidates: 500)
    let similarity = Spread(times: 3) { seconds { _ = try? CopySimilarity(half.answers) } }
    section.add("雷同检查，500 人", similarity, floors: [("行列求和", adding)], goal: 2)
    return section
  }

  private struct Exam {
    let matrix: ResponseMatrix
    let choices: [[[String]?]]
    let answers: [[ExamAnswer]]
  }

  /// Everybody knows some items and guesses at the others; choice A is right.
  private func exam(candidates: Int) -> Exam {
    var random = SeededGenerator(seed: 1)
    let skills = (0..<candidates).map { _ in Double.random(in: 0.3...0.9, using: &random) }
    let chosen = skills.map { skill in
      (0..<items).map { item in
        Double.random(in: 0..<1, using: &random) < skill - Double(item % 10) / 30
          ? "A" : labels[Int.random(in: 0..<4, using: &random)]
      }
    }
    return Exam(
      matrix: ResponseMatrix(
        chosen.map { $0.map { $0 == "A" ? 1 : 0 } },
        maxima: [Double](repeating: 1, count: items)),
      choices: (0..<items).map { item in chosen.map { [$0[item]] } },
      answers: chosen.map { $0.map { $0 == "A" ? .right : .wrong($0) } })
  }

  private func analyse(_ exam: Exam) {
    let analysis = ItemAnalysis(exam.matrix)
    var seen = 0
    for choices in exam.choices {
      let table = DistractorTable(
        responses: choices, labels: labels, keys: ["A"], groups: analysis.groups)
      seen += table.choices.reduce(0) { $0 + $1.count }
    }
    let bands = ScoreBands(scores: exam.matrix.scores.map { $0.reduce(0, +) })
    precondition(seen == candidates * items && bands.candidates == candidates)
  }

  private func addUp(_ matrix: ResponseMatrix) {
    var columns = [Double](repeating: 0, count: matrix.items)
    var rows = 0.0
    for row in matrix.scores {
      var total = 0.0
      for item in row.indices {
        total += row[item]
        columns[item] += row[item]
      }
      rows += total
    }
    precondition(rows == columns.reduce(0, +))
  }

  /// The most memory the process has had, in bytes.
  private func peakMemory() -> Int {
    var usage = rusage()
    #if os(macOS)
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss
    #else
      getrusage(RUSAGE_SELF.rawValue, &usage)
      return usage.ru_maxrss * 1024
    #endif
  }
}
