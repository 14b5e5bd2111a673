/// 奖项
public enum Prize: String, CaseIterable, Sendable {
  /// 一等奖
  case first = "一等奖"
  /// 二等奖
  case second = "二等奖"
  /// 三等奖
  case third = "三等奖"
  /// 优秀奖
  case merit = "优秀奖"
}

/// What becomes of entrants who share a rank where one prize ends and the next begins.
public enum BorderRule: String, CaseIterable, Sendable {
  /// All of them get the higher prize; it takes from the places of the next.
  case higher = "就高"
  /// All of them get the lower prize, or none behind the last.
  case lower = "就低"
  /// None of them gets one before the jury has decided.
  case open = "待定"

  /// The rule in words.
  var words: String {
    switch self {
    case .higher: "名次并列跨两个奖项的，都得高的奖项，占用下一奖项的名额"
    case .lower: "名次并列跨两个奖项的，都得低的奖项；跨最后一个奖项的，都不得奖"
    case .open: "名次并列跨两个奖项的，待评委会决定"
    }
  }
}

/// How many prizes there are, and what is on the certificates.
public struct PrizePlan: Hashable, Sendable {
  /// How many of each prize a division has that has no numbers of its own, from 一等奖 on.
  public var counts: [Int]
  /// The numbers of divisions that have their own.
  public var own: [String: [Int]]
  /// What becomes of ties between two prizes.
  public var border: BorderRule
  /// What the numbers of certificates begin with; `nil` for the year.
  public var certificatePrefix: String?

  /// States the prizes.
  public init(
    counts: [Int] = [], own: [String: [Int]] = [:], border: BorderRule = .higher,
    certificatePrefix: String? = nil
  ) {
    self.counts = counts
    self.own = own
    self.border = border
    self.certificatePrefix = certificatePrefix
  }

  /// How many of each prize a division has, from 一等奖 on.
  public func counts(of division: String?) -> [Int] {
    division.flatMap { own[$0] } ?? counts
  }

  /// Whether any prize is to be given.
  public var isEmpty: Bool { !([counts] + own.values).contains { $0.contains { $0 > 0 } } }

  /// Takes numbers as people type them: `1,3,8` for every division, `学生组=1,3,8` for one.
  ///
  /// - Throws: ``ContestError/badRule(_:remedy:)``
  public mutating func take(_ typed: String, divisions: [String?]) throws(ContestError) {
    let parts = typed.split(maxSplits: 1) { "=＝".contains($0) }.map(String.init)
    let numbers = ContestWords.items(parts.last ?? "").map { Int($0) }
    let counts = numbers.compactMap(\.self)
    guard counts.count == numbers.count, (1...Prize.allCases.count).contains(counts.count),
      counts.allSatisfy({ (0...RosterLimits.learners).contains($0) })
    else {
      throw .badRule(
        "看不懂奖项名额：\(typed.prefix(40))", remedy: "请依次写一、二、三等奖和优秀奖的人数，如 1,3,8 或者 学生组=1,3,8,20")
    }
    guard parts.count == 2 else {
      self.counts = counts
      return
    }
    let name = RosterText.line(parts[0])
    guard divisions.contains(name) else {
      let known = divisions.compactMap(\.self).joined(separator: "、")
      throw .badRule(
        "没有“\(name.prefix(40))”这个组别", remedy: known.isEmpty ? "这场竞赛不分组" : "组别有：\(known)")
    }
    own[name] = counts
  }
}
