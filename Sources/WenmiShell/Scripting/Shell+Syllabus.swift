import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study

extension Shell {
  /// Shows the points of the course with the learner's standing.
  ///
  /// - Parameters:
  ///   - wanted: A topic, the name of a point, a word, or nothing.
  ///   - isJSON: Whether it is for a machine, which gets all points.
  /// - Returns: What the process should return.
  public func syllabus(_ wanted: String, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    guard isJSON else { return await perform(SyllabusCommand.self, [wanted]) }
    struct Item: Encodable {
      let id, category, text, strength, standing: String
      let questions: [String]
      let answered, right: Int
    }
    do {
      let standing = SyllabusStanding(
        SyllabusCoverage(of: try syllabus(), by: library), history: history())
      terminal.write(
        try JSONOutput.text(
          standing.items.map { item in
            let point = item.covered.point
            return Item(
              id: point.id, category: point.category, text: point.text,
              strength: point.strength.rawValue, standing: item.step.rawValue,
              questions: item.covered.questions.map(\.description), answered: item.answered,
              right: item.right)
          }))
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Prints how many questions test each point of the course, and which rules none exercises.
  ///
  /// - Parameter isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/findings`` where a point has too few questions, or a question lists a
  ///   point that does not exist.
  public func coverage(isJSON: Bool) -> ExitStatus {
    do {
      let syllabus = try syllabus()
      let coverage = SyllabusCoverage(of: syllabus, by: library)
      if isJSON {
        terminal.write(try JSONOutput.text(CoverageReport(coverage)))
      } else {
        draw(coverage, of: syllabus)
      }
      if !library.faults.isEmpty { return .data }
      return coverage.short.isEmpty && coverage.strays.isEmpty ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  private func draw(_ coverage: SyllabusCoverage, of syllabus: Syllabus) {
    reportFaults()
    var screen = screen()
    screen.heading(
      "\(syllabus.points.count) 个知识点，\(library.entries.count) 题，缺题的知识点 \(coverage.short.count) 个")
    screen.ruleLine()
    let rows = syllabus.categories.map { category -> [String] in
      let points = coverage.points.filter { $0.point.category == category }
      let links = points.map(\.questions.count)
      return [
        category, "\(points.count)", "\(Set(points.flatMap(\.questions)).count)",
        "\(links.min() ?? 0)", "\(points.count { $0.missing > 0 })",
      ]
    }
    screen.table([["主题", "知识点", "题", "最少", "缺"]] + rows, rightAligned: [1, 2, 3, 4])
    if !coverage.short.isEmpty {
      screen.blank()
      screen.paragraph("缺题的：", tone: .strong)
      screen.table(
        coverage.short.map {
          [$0.point.id, "\($0.questions.count)/\($0.point.atLeast)", $0.point.text]
        })
    }
    for stray in coverage.strays {
      screen.paragraph("\(stray.question) 写了 \(stray.point)，知识点表里没有。请改 points。", hanging: 2)
    }
    if !coverage.idleRules.isEmpty {
      screen.blank()
      screen.paragraph(
        "没有题目用到的规则 \(coverage.idleRules.count) 条：\(coverage.idleRules.map(\.rawValue).joined(separator: " "))",
        hanging: 2, tone: .faint)
    }
    show(screen)
  }
}

/// The coverage of the syllabus for a machine.
private struct CoverageReport: Encodable {
  struct Point: Encodable {
    let id, category: String
    let atLeast: Int
    let questions: [String]
  }

  let points: [Point]
  let short: [String]
  let strays: [String]
  let idleRules: [String]

  init(_ coverage: SyllabusCoverage) {
    points = coverage.points.map {
      Point(
        id: $0.point.id, category: $0.point.category, atLeast: $0.point.atLeast,
        questions: $0.questions.map(\.description))
    }
    short = coverage.short.map(\.point.id)
    strays = coverage.strays.map { "\($0.question) \($0.point)" }
    idleRules = coverage.idleRules.map(\.rawValue)
  }
}
