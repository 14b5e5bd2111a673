/// `placement`, 摸底: a short adaptive test of what is known already.
enum PlacementCommand: ShellCommand {
  static let names = ["placement", "摸底", "摸底测验"]
  static let usage = "[看]"
  static let summary = "摸底，二十题左右估出水平；placement 看 看结果"

  static func arguments(in shell: Shell) -> [[String]] { [["show", "看"]] }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let first = words.first else {
      return try await Placement.start(PlacementWish(), in: shell).outcome
    }
    guard ["看", "show", "结果"].contains(first.lowercased()) else {
      throw ShellProblem("placement 后面什么都不写就开始摸底；placement 看 是看上次的结果。")
    }
    try Placement.show(in: shell)
    return .goOn
  }
}
