import Classroom
import LineEditing
import SecretarialRules

/// `class groups`, 分组: puts the learners of a class into groups.
enum MakeGroups: ClassAction {
  static let names = ["groups", "分组"]
  static let usage = "groups [班] 组数 [--by-order]"
  static let summary = "抽签分组，同一单位的尽量分开；--by-order 按名册次序"

  static func run(_ words: [String], in shell: Shell) async throws {
    let orders = ["--by-order", "按次序", "按顺序"]
    var names = words.filter { !orders.contains($0) }
    guard let count = names.last.flatMap({ Int($0) }) else {
      throw ShellProblem("请写明分几组，如 class groups 秋季班 6")
    }
    names.removeLast()
    try await shell.group(
      names.joined(separator: " "), into: count, byOrder: names.count < words.count - 1, seed: nil)
  }
}

extension Shell {
  /// Puts the learners of a class into groups.
  ///
  /// - Parameters:
  ///   - name: The class, or the beginning of its name.
  ///   - count: How many groups.
  ///   - byOrder: Whether those who follow one another are together.
  ///   - seed: Chance; with one given, the groups are the same each time.
  /// - Returns: What the process should return.
  public func makeGroups(
    of name: String, into count: Int, byOrder: Bool, seed: UInt64?
  ) async -> ExitStatus {
    await settlingClass {
      try await group(name, into: count, byOrder: byOrder, seed: seed)
      return .done
    }
  }

  fileprivate func group(_ name: String, into count: Int, byOrder: Bool, seed: UInt64?) async throws
  {
    var shown = try trainingClass(name)
    let size = shown.roster.learners.count
    guard (1...max(1, size)).contains(count) else {
      throw ShellProblem("“\(shown.title)”有 \(size) 人，组数请写 1 至 \(size)。")
    }
    if terminal.isInteractive, !shown.roster.groups.isEmpty {
      let question = "原来的 \(shown.roster.groups.count) 个组会换掉，重新分吗？"
      guard await agrees(to: question) else { return say("没有改动分组。") }
    }
    var random = SeededGenerator(seed: seed ?? .random(in: 0 ... .max))
    shown.roster = shown.roster.grouped(into: count, byOrder ? .byOrder : .byLot, using: &random)
    try classStore.save(shown)
    var screen = screen()
    for number in 1...count {
      let group = "第\(number)组"
      let members = shown.roster.members(of: group)
      screen.paragraph(
        "\(group)（\(members.count) 人）：\(members.map(\.label).joined(separator: "、"))", hanging: 4)
    }
    show(screen)
  }
}
