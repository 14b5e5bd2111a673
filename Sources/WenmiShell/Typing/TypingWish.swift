/// What is asked of a typing drill.
public struct TypingWish: Sendable {
  /// A bank, a topic, a question or a file; `again` for the passage of last time; empty for any of
  /// the banks.
  public var target = ""
  /// The time limit in minutes; `nil` for as long as it takes.
  public var minutes: Double?
  /// How many lines at most, as they are shown.
  public var lines: Int?
  /// Chance; with one given, it alone decides which of the passages comes that may come.
  public var seed: UInt64?
  /// Whether the result is printed as JSON.
  public var isJSON = false

  /// Any passage, without a limit.
  public init() {}

  /// The limits that a time limit can be within, in minutes.
  static let possibleMinutes = 0.01...120.0

  /// Refuses what cannot be.
  func check() throws {
    if let minutes, !Self.possibleMinutes.contains(minutes) {
      throw ShellProblem("限时请写 1 至 120 分钟，可以带小数，如 0.5。", exitStatus: .usage)
    }
    if let lines, !(1...1000).contains(lines) {
      throw ShellProblem("行数请写 1 至 1000。", exitStatus: .usage)
    }
  }
}
