import Quiz
import Sessions
import Study

/// `exam`, 考试: self-made papers of blueprints, sat against the clock or printed.
enum ExamCommand: ShellCommand {
  static let names = ["exam", "考试", "考"]
  static let usage = "[蓝图]|show|result|sheet|print …"
  static let summary = "组卷、限时考试，如 exam 小测；单写 exam 看有哪些卷子"

  static func arguments(in shell: Shell) -> [[String]] {
    shell.blueprintShelf.blueprints.map { [$0.title, $0.id] } + actions
      + [["--paper"], ["--certainty"], ["--seed"], ["--minutes"], ["--avoid"], ["--papers"]]
  }

  private static let showing = ["show", "看"]
  private static let printing = ["print", "印卷", "打印"]
  private static let resulting = ["result", "成绩"]
  private static let sheeting = ["sheet", "成绩单"]
  private static let actions = [showing, printing, resulting, sheeting]

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    let rest = Array(words.dropFirst())
    switch words.first?.lowercased() {
    case nil, "list", "列表": _ = try shell.listBlueprints(isJSON: false)
    case let word? where showing.contains(word):
      _ = try shell.showBlueprint(named: shell.typedPath(rest), isJSON: false)
    case let word? where printing.contains(word):
      try PrintExam.run(ExamPrintWish(words: rest, in: shell), in: shell)
    case let word? where resulting.contains(word):
      let (result, path) = try shell.handedInExam(named: rest.first)
      await ExamReview(result, path: path, in: shell).run()
    case let word? where sheeting.contains(word): try makeSheet(rest, in: shell)
    default:
      return try await Exam.start(ExamWish(words: words, in: shell), in: shell)?.outcome ?? .goOn
    }
    return .goOn
  }

  private static func makeSheet(_ words: [String], in shell: Shell) throws {
    var words = words
    let replaces = words.contains("--force")
    words.removeAll { $0 == "--force" }
    var output: String?
    if let option = words.firstIndex(where: { ["-o", "--output"].contains($0) }) {
      output = shell.typedPath(words[(option + 1)...])
      words.removeSubrange(option...)
    }
    guard !words.contains(where: { $0.hasPrefix("-") }), words.count <= 1 else {
      throw ShellProblem("写法：exam sheet [记录] -o 成绩单.html")
    }
    try shell.makeExamSheet(named: words.first, output: output, replaces: replaces)
  }
}
