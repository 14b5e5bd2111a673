import Quiz
import SecretarialRules
import Study
import TextLayout

/// `syllabus`, 知识点: the points of the course, with how far the learner has come.
enum SyllabusCommand: ShellCommand {
  static let names = ["syllabus", "知识点", "大纲"]
  static let usage = "[主题|编号]"
  static let summary = "看知识点掌握了多少，如 syllabus 督查"

  static func arguments(in shell: Shell) -> [[String]] {
    guard let syllabus = try? shell.syllabus() else { return [] }
    return syllabus.categories.map { [$0] } + syllabus.points.map { [$0.id] }
  }

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    let syllabus = try shell.syllabus()
    let standing = SyllabusStanding(
      SyllabusCoverage(of: syllabus, by: shell.library), history: shell.history())
    let view = SyllabusScreen(syllabus: syllabus, standing: standing, library: shell.library)
    let wanted = TypedForms.trimmed(TypedForms.folded(words.joined(separator: " ")))
    var screen = shell.screen()
    if wanted.isEmpty {
      view.drawTree(on: &screen)
    } else if let item = view.item(wanted) {
      view.draw(item, on: &screen)
    } else if syllabus.categories.contains(wanted) {
      view.draw(category: wanted, on: &screen)
    } else {
      let found = standing.items.filter { $0.covered.point.text.contains(wanted) }
      guard !found.isEmpty else {
        throw ShellProblem(
          "没有“\(wanted)”这个知识点或者主题。\n主题有：\(syllabus.categories.joined(separator: " "))；也可以写编号（如 \(syllabus.points.first?.id ?? "")）或者一个词。"
        )
      }
      view.draw(found, on: &screen)
    }
    shell.show(screen)
    return .goOn
  }
}

/// The points of the course as they are shown.
struct SyllabusScreen {
  let syllabus: Syllabus
  let standing: SyllabusStanding
  let library: QuestionLibrary

  func item(_ id: String) -> SyllabusStanding.Item? {
    standing.items.first { $0.covered.point.id == id.uppercased() }
  }

  /// All topics, each with how far the learner has come.
  func drawTree(on screen: inout Screen) {
    let total = standing.counts()
    screen.heading("\(syllabus.title)   \(syllabus.points.count) 个", summary(total))
    if screen.isNarrow { screen.paragraph(summary(total)) }
    screen.ruleLine()
    let rows = syllabus.categories.map { category -> [String] in
      let counts = standing.counts(of: category)
      let count = counts.values.reduce(0, +)
      let known = counts[.known] ?? 0
      let bar = TextLayout.bar(
        fraction: Double(known) / Double(max(1, count)), width: screen.isNarrow ? 8 : 20)
      let rest = [SyllabusStanding.Step.wrong, .practising].compactMap { step in
        counts[step].map { "\(step.rawValue) \($0)" }
      }
      return [category, "\(known)/\(count)", bar] + [rest.joined(separator: " ")]
    }
    screen.table(rows, rightAligned: [1])
    screen.blank()
    screen.paragraph("左边是掌握的个数。看一类：syllabus \(syllabus.categories.first ?? "文种")", tone: .faint)
  }

  /// The points of one topic.
  func draw(category: String, on screen: inout Screen) {
    let counts = standing.counts(of: category)
    screen.heading("\(category)   \(counts.values.reduce(0, +)) 个知识点", summary(counts))
    screen.ruleLine()
    draw(standing.items.filter { $0.covered.point.category == category }, on: &screen)
  }

  /// Points in a list.
  func draw(_ items: [SyllabusStanding.Item], on screen: inout Screen) {
    for item in items {
      let point = item.covered.point
      screen.paragraph(
        "[\(item.step.rawValue)] \(point.id) \(point.text)", hanging: screen.isNarrow ? 2 : 7,
        tone: item.step == .wrong ? .strong : .plain)
    }
    screen.blank()
    screen.paragraph(
      "看一个的依据和题目：syllabus \(items.first?.covered.point.id ?? "")；练它：drill \(items.first?.covered.point.id ?? "")",
      tone: .faint)
  }

  /// One point with its basis and its questions.
  func draw(_ item: SyllabusStanding.Item, on screen: inout Screen) {
    let point = item.covered.point
    screen.heading("\(point.id)   \(point.category)", item.step.rawValue)
    screen.ruleLine()
    screen.paragraph(point.text)
    screen.blank()
    screen.paragraph("强度：\(strength(point))", indent: 2, hanging: 6)
    if let basis = point.basis { screen.paragraph("依据：\(basis)", indent: 2, hanging: 6) }
    if let source = point.source { screen.paragraph("出处：\(source)", indent: 2, hanging: 6) }
    for code in point.rules {
      guard let rule = RuleCatalog.rule(code) else { continue }
      screen.paragraph("规则：\(code) \(rule.title)", indent: 2, hanging: 6)
    }
    screen.blank()
    let count = item.covered.questions.count
    screen.paragraph(
      count == 0
        ? "还没有题目考它。"
        : "考它的有 \(count) 题，做过 \(item.answered) 题，最近一次做对 \(item.right) 题。练它：drill \(point.id)")
  }

  private func strength(_ point: Syllabus.Point) -> String {
    switch point.strength {
    case .regulation, .standard: point.strength.rawValue
    case .convention: "惯例（单位可以另有规定）"
    case .local: "单位规定（\(point.unit ?? "某单位")的说法，别处不一定这样）"
    }
  }

  private func summary(_ counts: [SyllabusStanding.Step: Int]) -> String {
    SyllabusStanding.Step.allCases.reversed().map { "\($0.rawValue) \(counts[$0] ?? 0)" }
      .joined(separator: "  ")
  }
}

extension Shell {
  /// The points of the course.
  ///
  /// - Throws: ``ShellProblem`` where no folder of banks has any.
  func syllabus() throws -> Syllabus {
    let found: Syllabus?
    do throws(BankError) {
      found = try Syllabus.read(folders: home.bankFolders)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    guard let found else {
      throw ShellProblem(
        "\(home.banks) 里没有知识点表 \(Syllabus.fileName)。请把它和题库放在一起。", exitStatus: .data)
    }
    return found
  }
}
