import Classroom
import LineEditing

/// `contest awards`, 获奖: who gets which prize.
enum GiveAwards: ContestAction {
  static let names = ["awards", "获奖", "奖项"]
  static let usage = "awards --prizes 1,3,8 [--border 就高|就低|待定] [-o 文件]"
  static let summary = "列获奖名单，编证书号"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    var wish = AwardWish()
    wish.prizes = words.values("--prizes")
    wish.border = words.value("--border")
    wish.certificate = words.value("--certificate")
    _ = try shell.award(words.target, wish, output: words.output)
  }
}

/// How prizes are to be given.
public struct AwardWish: Sendable {
  /// The numbers as they are typed, `1,3,8` or `学生组=1,3,8`; none for those of last time.
  public var prizes: [String] = []
  /// What becomes of ties between two prizes; `nil` for that of last time.
  public var border: String?
  /// What the numbers of certificates begin with; `nil` for that of last time.
  public var certificate: String?

  /// A wish for what was wished last time.
  public init() {}
}

extension Shell {
  /// Gives the prizes of a contest and keeps how many there are.
  ///
  /// - Parameters:
  ///   - target: Which contest.
  ///   - wish: How.
  ///   - output: Where the list goes.
  /// - Returns: ``ExitStatus/findings`` where a tie has to be decided or marks are missing.
  public func contestAwards(
    _ target: ContestTarget, _ wish: AwardWish, output: TableOutput
  ) async -> ExitStatus {
    await settlingContest { try award(target, wish, output: output) }
  }

  fileprivate func award(
    _ target: ContestTarget, _ wish: AwardWish, output: TableOutput
  ) throws -> ExitStatus {
    _ = try format(of: output)
    let border = try wish.border.map { typed in
      guard let rule = BorderRule(rawValue: typed) else {
        let known = BorderRule.allCases.map(\.rawValue).joined(separator: "、")
        throw ShellProblem("没有“\(typed.prefix(20))”这种办法。可以写：\(known)。")
      }
      return rule
    }
    let shown = try contestStore.change(contestStore.find(target.contest)) {
      contest throws(ContestError) in
      for typed in wish.prizes { try contest.prizes.take(typed, divisions: contest.divisions) }
      if let border { contest.prizes.border = border }
      if let prefix = wish.certificate { try contest.set(certificatePrefix: prefix) }
      // A list that cannot be made changes nothing.
      _ = try AwardList(of: contest)
    }
    let list = try AwardList(of: shown)
    try put([shown.table(of: list)], to: output)
    if output.path != nil {
      for division in list.divisions {
        for remark in division.remarks {
          say((division.name.map { "\($0)：" } ?? "") + remark + "。")
        }
      }
    }
    let gaps = shown.gaps(in: .total)
    if !gaps.isEmpty { complain("评分还有 \(gaps.count) 处不全，这份名单不能公布。看缺哪些：contest result\n") }
    let isDecided = list.divisions.allSatisfy(\.undecided.isEmpty)
    return isDecided && gaps.isEmpty ? .done : .findings
  }
}
