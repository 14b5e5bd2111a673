import Quiz
import Sessions
import Study

/// `drill`, 练习: asks questions of a bank, a topic or a kind.
enum DrillCommand: ShellCommand {
  static let names = ["drill", "练习", "练"]
  static let usage = "[题库|主题|题型] [题数]"
  static let summary = "练习，如 drill 保密 20"

  static func arguments(in shell: Shell) -> [[String]] { scopes(in: shell) + [["mistakes", "错题"]] }

  /// The names of what questions can be drawn from.
  static func scopes(in shell: Shell) -> [[String]] {
    let banks = shell.library.banks.map { [$0.id.rawValue, $0.title] }
    let topics = Set(
      shell.library.entries.flatMap { entry in
        entry.topic.rawValue.split(separator: "/").map(String.init)
      })
    let kinds = QuestionKind.allCases.map { $0.names }
    return banks + topics.sorted().map { [$0] } + kinds
  }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    var words = words
    var count = 10
    if let last = words.last, let number = Int(last) {
      guard (1...1000).contains(number) else { throw ShellProblem("题数请写 1 至 1000。") }
      count = number
      words.removeLast()
    }
    let name = words.joined(separator: " ")
    if ["mistakes", "错题"].contains(name) {
      return try await Drill.start(
        MistakesCommand.request(count, of: shell.library.entries, in: shell), in: shell
      ).outcome
    }
    let target = try target(named: name, in: shell.library)
    return try await Drill.start(
      DrillRequest(title: target.title, entries: target.entries, count: count),
      in: shell
    ).outcome
  }

  /// Finds what a word means, or says what there is.
  static func target(named name: String, in library: QuestionLibrary) throws -> DrillTarget {
    guard !library.entries.isEmpty else {
      throw ShellProblem("没有可用的题目。请把题库放进 QuestionBanks，或者用 --home 指明文件夹。", exitStatus: .data)
    }
    guard !name.isEmpty else { return DrillTarget(all: library) }
    guard let target = DrillTarget(name, in: library) else {
      let banks = library.banks.map(\.title).joined(separator: "、")
      throw ShellProblem("没有叫“\(name)”的题库、主题或题型。\n题库有：\(banks)。\n题型有：\(KindNames.list)。主题见 topics。")
    }
    return target
  }
}
