import Classroom
import LineEditing

/// `contest seats`, 排座: who sits where.
enum SeatEntrants: ContestAction {
  static let names = ["seats", "排座", "座次"]
  static let usage = "seats --rooms 30,30,24 [--lot] [-o 文件]"
  static let summary = "排考场座次；--lot 抽签，同一单位的尽量不相邻"

  static func run(_ words: ContestLine, in shell: Shell) async throws {
    let seed = try words.seed()
    try await shell.seat(
      words.target, rooms: words.value("--rooms"),
      lot: seed.map(SeatingWish.seeded) ?? (words.has("--lot") ? .drawn : .byNumber),
      output: words.output)
  }
}

/// How seats are to be given out.
public enum SeatingWish: Sendable {
  /// By the numbers of the entrants.
  case byNumber
  /// By lot.
  case drawn
  /// By the lot that a seed draws.
  case seeded(UInt64)
}

extension Shell {
  /// Gives out the seats of a round, or shows those that are given out.
  ///
  /// - Parameters:
  ///   - target: Which contest and round.
  ///   - rooms: The rooms as they are typed; `nil` to show what is there.
  ///   - lot: How.
  ///   - output: Where the plan goes.
  /// - Returns: What the process should return.
  public func contestSeats(
    _ target: ContestTarget, rooms: String?, lot: SeatingWish, output: TableOutput
  ) async -> ExitStatus {
    await settlingContest {
      try await seat(target, rooms: rooms, lot: lot, output: output)
      return .done
    }
  }

  fileprivate func seat(
    _ target: ContestTarget, rooms typed: String?, lot: SeatingWish, output: TableOutput
  ) async throws {
    _ = try format(of: output)
    var shown = try contest(target)
    let round = try shown.round(named: target.round)
    if let typed {
      let rooms = try ExamRoom.list(typed)
      let order: SeatingPlan.Order =
        switch lot {
        case .byNumber: .byNumber
        case .drawn: .byLot(seed: .random(in: 1...999_999))
        case .seeded(let seed): .byLot(seed: seed)
        }
      var trial = shown
      try trial.seat(inRound: round, rooms: rooms, order: order)
      let before = shown.rounds[round].record.seating
      if let before, before != trial.rounds[round].record.seating, !output.replaces {
        guard terminal.isInteractive else {
          throw ShellProblem("座次已经排过了，没有改动。要重排请加 --force；只看或者导出请不写 --rooms。")
        }
        guard await agrees(to: "座次已经排过了，重排吗？") else { return say("没有改动座次。") }
      }
      shown = try contestStore.change(shown.id) { contest throws(ContestError) in
        try contest.seat(inRound: round, rooms: rooms, order: order)
      }
    }
    guard let plan = shown.rounds[round].record.seating else {
      throw ShellProblem("还没有排座。请写考场的座位数，如 contest seats --rooms 30,30,24")
    }
    try put(shown.seatingTables(ofRound: round), to: output)
    if output.path != nil { say(plan.words, tone: .faint) }
    if case .byLot = plan.order {
      let count = plan.neighboursOfOneUnit(among: shown.entrants)
      if count > 0 { say("还有 \(count) 处同一单位的人相邻，没能分开。") }
    }
  }
}
