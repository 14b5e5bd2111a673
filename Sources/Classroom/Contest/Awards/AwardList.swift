internal import Sessions

/// 获奖名单: who gets which prize, with the numbers of the certificates.
public struct AwardList: Hashable, Sendable {
  /// A prize that somebody gets.
  public struct Award: Hashable, Sendable {
    /// Who gets it.
    public let winner: RankedEntrant
    /// Which.
    public let prize: Prize
    /// 证书编号
    public let certificate: String
  }

  /// The prizes of a division.
  public struct Division: Hashable, Sendable {
    /// 组别; `nil` in a contest without divisions.
    public let name: String?
    /// The prizes by rank.
    public let awards: [Award]
    /// Those about whom the jury has to decide; see ``BorderRule/open``.
    public let undecided: [RankedEntrant]
    /// What is to be said of ties and of places nobody has, in Chinese without full stops.
    public let remarks: [String]
  }

  /// The divisions in their order.
  public let divisions: [Division]

  /// How many prizes there are.
  public var count: Int { divisions.map(\.awards.count).reduce(0, +) }

  /// Gives the prizes of a contest.
  ///
  /// - Throws: ``ContestError/undecided(_:)`` where a round has no marks, and
  ///   ``ContestError/badRule(_:remedy:)`` where no number of prizes is known.
  public init(of contest: Contest) throws(ContestError) {
    guard !contest.prizes.isEmpty else {
      throw .badRule("还没有写奖项名额", remedy: "请写 contest awards --prizes 1,3,8（一、二、三等奖各几名，再往后是优秀奖）")
    }
    var numbers = CertificateNumbers(of: contest)
    divisions = try contest.result(.total).divisions.map { division in
      var given = Self.given(
        division.ranked, counts: contest.prizes.counts(of: division.name),
        border: contest.prizes.border)
      let unmarked = division.unranked.filter { one in
        if case .unmarked = one.reason { true } else { false }
      }
      if !unmarked.isEmpty { given.remarks.append("有 \(unmarked.count) 人没有评分，名单还不能定") }
      return Division(
        name: division.name,
        awards: given.awards.map { winner, prize in
          Award(winner: winner, prize: prize, certificate: numbers.next())
        },
        undecided: given.undecided, remarks: given.remarks)
    }
  }

  /// What a division is given, before certificates are numbered.
  private struct Given {
    var awards: [(RankedEntrant, Prize)] = []
    var undecided: [RankedEntrant] = []
    var remarks: [String] = []
  }

  private static func given(
    _ ranked: [RankedEntrant], counts: [Int], border: BorderRule
  ) -> Given {
    // The last place of each prize.
    var ends: [(prize: Prize, place: Int)] = []
    for (prize, count) in zip(Prize.allCases, counts) where count > 0 {
      ends.append((prize, (ends.last?.place ?? 0) + count))
    }
    var given = Given()
    for one in ranked {
      let higher = ends.first { one.rank <= $0.place }?.prize
      let lower = ends.first { one.rank + one.sharers - 1 <= $0.place }?.prize
      guard let higher else { continue }
      guard higher != lower else {
        given.awards.append((one, higher))
        continue
      }
      if given.remarks.last?.hasPrefix("第 \(one.rank) 名") != true {
        let place = ends.first { $0.prize == higher }?.place ?? 0
        let left = place - one.rank + 1
        given.remarks.append(
          "第 \(one.rank) 名并列 \(one.sharers) 人，\(higher.rawValue)只剩 \(left) 个名额；"
            + outcome(border, higher, lower))
      }
      switch border {
      case .higher: given.awards.append((one, higher))
      case .lower: if let lower { given.awards.append((one, lower)) }
      case .open: given.undecided.append(one)
      }
    }
    if let last = ends.last, ranked.count < last.place {
      given.remarks.append("有名次的 \(ranked.count) 人，少于奖项名额 \(last.place) 个")
    }
    return given
  }

  private static func outcome(_ border: BorderRule, _ higher: Prize, _ lower: Prize?) -> String {
    switch border {
    case .higher: "按“\(border.rawValue)”，都得\(higher.rawValue)"
    case .lower: "按“\(border.rawValue)”，\(lower.map { "都得\($0.rawValue)" } ?? "都不得奖")"
    case .open: "待评委会决定，名单里先空着"
    }
  }
}

/// 证书编号, one after the other: `2026-001`.
struct CertificateNumbers {
  private let prefix: String
  private var last = 0

  /// Begins the numbers of a contest.
  init(of contest: Contest) {
    prefix = contest.prizes.certificatePrefix ?? "\(contest.createdAt.day.date.year)-"
  }

  /// The next one.
  mutating func next() -> String {
    last += 1
    let digits = String(last)
    return prefix + String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }
}
