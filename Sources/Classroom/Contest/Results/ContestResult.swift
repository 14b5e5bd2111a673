/// 成绩: what came of a round or of all of them, division by division.
public struct ContestResult: Hashable, Sendable {
  /// What is told.
  public enum Scope: Hashable, Sendable {
    /// One round, by its place.
    case round(Int)
    /// All rounds with their weights.
    case total
  }

  /// What is told.
  public let scope: Scope
  /// The divisions in their order.
  public let divisions: [DivisionResult]
}

/// What came of a division.
public struct DivisionResult: Hashable, Sendable {
  /// 组别; `nil` in a contest without divisions.
  public let name: String?
  /// Those who have a rank, the first first; those who share one by number.
  public let ranked: [RankedEntrant]
  /// Those who have none.
  public let unranked: [UnrankedEntrant]
  /// How many were to go on to the next round; `nil` where nobody does or everybody.
  public let advancing: Int?

  /// Those who go on: all who are not below the last place for it.
  public var advanced: [RankedEntrant] {
    advancing.map { places in ranked.filter { $0.rank <= places } } ?? []
  }
}

/// An entrant with a rank.
public struct RankedEntrant: Hashable, Sendable {
  /// Who it is.
  public let entrant: Entrant
  /// The scores of the rounds that are told.
  public let scores: [MarkAverage]
  /// The score that counts.
  public let total: Points
  /// 名次: one more than there are before; equal ones share it.
  public let rank: Int
  /// How many have this rank.
  public let sharers: Int
  /// Those whose score was equal.
  public let equals: Int
  /// What decided between equal scores; `nil` where nothing had to or nothing could.
  public let decidedBy: TieBreak?
  /// Rules that could not be asked, because they have nothing to say of one of the equal ones.
  public let passedOver: [TieBreak]

  /// What is said of the rank in Chinese; `nil` where nothing.
  public var note: String? {
    let decided = decidedBy.map { "同分，\($0.words)" }
    let shared = sharers > 1 ? "并列 \(sharers) 人" : nil
    let skipped = passedOver.map { "“\($0.words)”比不了，同分的有人没有这项评分" }
    let notes = [decided, shared].compactMap(\.self) + skipped
    return notes.isEmpty ? nil : notes.joined(separator: "；")
  }
}

/// An entrant without a rank.
public struct UnrankedEntrant: Hashable, Sendable {
  /// Why there is none.
  public enum Reason: Hashable, Sendable {
    /// 未晋级: did not get beyond a round, with the rank there.
    case eliminated(round: String, rank: Int)
    /// 没有评分
    case unmarked(round: String)
    /// 缺考
    case absent(round: String)
    /// 违纪, with what is held against them.
    case violation(round: String, String)

    /// The reason in Chinese, the round told where there are several.
    public func words(isOnlyRound: Bool) -> String {
      let place = { (round: String) in isOnlyRound ? "" : round }
      return switch self {
      case .eliminated(let round, let rank): "未晋级（\(round)第 \(rank) 名）"
      case .unmarked(let round): place(round) + "没有评分"
      case .absent(let round): place(round) + "缺考"
      case .violation(let round, let what):
        place(round) + "违纪" + (what.isEmpty ? "" : "（\(what)）")
      }
    }
  }

  /// Who it is.
  public let entrant: Entrant
  /// Why.
  public let reason: Reason
}
