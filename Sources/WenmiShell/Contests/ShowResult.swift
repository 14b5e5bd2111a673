import Classroom
import LineEditing

/// `contest result`, 成绩: scores, ranks, and who goes on.
enum ShowResult: ContestAction {
  static let names = ["result", "成绩", "排名"]
  static let usage = "result [--round 初赛] [-o 文件]"
  static let summary = "算成绩、排名次；写明轮次的，还有谁晋级"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    _ = try shell.result(words.target, output: words.output, isJSON: false)
  }
}

extension Shell {
  /// Shows or writes the result of a round or of the contest.
  ///
  /// - Parameters:
  ///   - target: Which contest; without a round all of them together, or the last that has marks.
  ///   - output: Where the sheet goes.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/findings`` where marks are missing.
  public func contestResult(
    _ target: ContestTarget, output: TableOutput, isJSON: Bool
  ) async -> ExitStatus {
    await settlingContest { try result(target, output: output, isJSON: isJSON) }
  }

  fileprivate func result(
    _ target: ContestTarget, output: TableOutput, isJSON: Bool
  ) throws -> ExitStatus {
    let shown = try contest(target)
    let scope = try scope(of: target, in: shown)
    let result = try shown.result(scope)
    if isJSON {
      terminal.write(try JSONOutput.text(ResultItem(result, of: shown)))
    } else {
      try put([shown.table(of: result)], to: output)
      if output.path != nil {
        for line in shown.notes(on: result) { say(line, tone: .faint) }
      }
    }
    let gaps = shown.gaps(in: scope)
    guard gaps.isEmpty else {
      complain("评分还有 \(gaps.count) 处不全，这个成绩不能公布：\n")
      for gap in gaps.prefix(10) { complain("  \(gap.description)\n") }
      if gaps.count > 10 { complain("  ……还有 \(gaps.count - 10) 处\n") }
      return .findings
    }
    return .done
  }

  private func scope(
    of target: ContestTarget, in contest: Contest
  ) throws -> ContestResult.Scope {
    if let name = target.round { return .round(try contest.round(named: name)) }
    guard contest.rounds.count > 1 else { return .round(0) }
    guard contest.rounds.contains(where: { $0.record.marks.isEmpty }) else { return .total }
    guard let last = contest.lastMarkedRound else { throw ContestError.undecided(contest.title) }
    let missing = contest.rounds.filter { $0.record.marks.isEmpty }.map(\.name)
    complain("\(missing.joined(separator: "、"))还没有评分，这是\(contest.rounds[last].name)的成绩。\n")
    return .round(last)
  }
}

/// A result for a machine.
struct ResultItem: Encodable {
  struct Line: Encodable {
    let number, name: String
    let unit: String?
    let scores: [String]
    let total: String
    let rank: Int
    let advances: Bool?
    let note: String?
  }

  struct Unranked: Encodable {
    let number, name, reason: String
  }

  struct Division: Encodable {
    let name: String?
    let ranked: [Line]
    let unranked: [Unranked]
  }

  let contest: String
  let round: String?
  let statement: [String]
  let divisions: [Division]

  init(_ result: ContestResult, of contest: Contest) {
    self.contest = contest.id.rawValue
    if case .round(let place) = result.scope {
      round = contest.rounds[place].name
    } else {
      round = nil
    }
    statement = contest.statement(of: result.scope)
    divisions = result.divisions.map { division in
      Division(
        name: division.name,
        ranked: division.ranked.map { one in
          Line(
            number: one.entrant.number.rawValue, name: one.entrant.name, unit: one.entrant.unit,
            scores: one.scores.map(\.score.description), total: one.total.description,
            rank: one.rank, advances: division.advancing.map { one.rank <= $0 }, note: one.note)
        },
        unranked: division.unranked.map { one in
          Unranked(
            number: one.entrant.number.rawValue, name: one.entrant.name,
            reason: one.reason.words(isOnlyRound: false))
        })
    }
  }
}
