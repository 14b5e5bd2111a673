internal import Assessment
internal import Classroom
internal import PrintedSheets
internal import Sessions

extension ScoreSheetKind {
  /// 雷同检查表: pairs with more identical wrong answers than chance explains; a reason to look, never
  /// a verdict.
  static let similarity = ScoreSheetKind(
    names: ["similarity", "雷同检查表", "雷同"], summary: "考试里错得一样、比碰巧多得多的，供进一步核实",
    need: .severalLearners
  ) { material throws(SheetProblem) in
    let exams = material.gradebook.events.indices.filter {
      material.gradebook.events[$0].kind == .exam
    }
    guard !exams.isEmpty else { throw SheetProblem("只有考试才做雷同检查，这里没有考试。") }
    return SheetMade(
      PrintedSheet(
        name: "雷同检查表", title: "\(material.title)雷同检查表", lead: material.eventLines,
        sections: exams.map { section(of: $0, in: material) },
        foot: ["列在这里只说明值得看一看，不是认定。请对照座次、监考记录和原卷再作判断，并听本人说明。"]))
  }

  private static func section(of place: Int, in material: SheetMaterial) -> SheetSection {
    let event = material.gradebook.events[place]
    let heading = "\(event.title)（\(event.startedAt.day)）"
    let candidates = material.gradebook.learners.indices.filter {
      material.gradebook.sitting(of: $0, in: place)?.wasThere == true
    }
    // Documents are not alike by a letter.
    let questions = event.questions.enumerated().filter { !material.facts.isSubjective($1) }
    let answers = candidates.map { learner in
      questions.map { _, question -> ExamAnswer in
        let sitting = material.gradebook.sitting(of: learner, in: place)
        guard let answer = sitting?.answers[question] else { return .unanswered }
        return answer.correct ? .right : .wrong(answer.response)
      }
    }
    let found: CopySimilarity
    do throws(CopySimilarityRefusal) {
      found = try CopySimilarity(answers)
    } catch {
      return SheetSection(heading: heading, notes: ["\(error)"])
    }
    let learner = { (row: Int) in material.gradebook.learners[candidates[row]] }
    let seat = { (row: Int) in learner(row).entry?.seat.map { "，座位 \($0)" } ?? "" }
    return SheetSection(
      heading: heading,
      columns: [
        SheetColumn("甲", width: 24), SheetColumn("乙", width: 24), SheetColumn("都答错的题"),
        SheetColumn("错得一样的题"), SheetColumn("碰巧预计", decimals: 2), SheetColumn("概率（乘对数后）"),
        SheetColumn("题序", width: 24),
      ],
      rows: found.pairs.map { pair in
        [
          .text(learner(pair.first).label + seat(pair.first)),
          .text(learner(pair.second).label + seat(pair.second)),
          .number(Double(pair.bothWrong)), .number(Double(pair.identicalItems.count)),
          .number(pair.expected), .text(scientific(pair.corrected)),
          .text(
            pair.identicalItems.map { "\(questions[$0].offset + 1)" }.joined(separator: "、")),
        ]
      },
      notes: (found.pairs.isEmpty ? ["没有超出碰巧的。"] : []) + [found.statement])
  }

  /// `0.0034`, `2×10^-9`
  private static func scientific(_ number: Double) -> String {
    guard number < 0.0001 else {
      return ScoringRules.digits(Rounding.halfUp.rounded(number, decimals: 4))
    }
    guard number > 0 else { return "小于 10^-300" }
    var (mantissa, exponent) = (number, 0)
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
    return "\(ScoringRules.digits(Rounding.halfUp.rounded(mantissa, decimals: 1)))×10^\(exponent)"
  }
}
