internal import Quiz

/// 轮次: 初赛, 复赛, 决赛.
public struct ContestRound: Hashable, Sendable {
  /// What it is called.
  public let name: String
  /// Its share of the final score in percent, from 0 to 100.
  public let weight: Int
  /// 满分, from 1 to ``highestMaximum``.
  public let maximum: Int
  /// How many of each division go on to the next round; `nil` where everybody does.
  public let advancing: Int?
  /// What came of it.
  public var record = RoundRecord()

  /// How many rounds a contest has at most.
  static let most = 6
  /// The highest 满分.
  static let highestMaximum = 1000

  /// Describes a round before it is held.
  public init(name: String, weight: Int, maximum: Int = 100, advancing: Int? = nil) {
    self.name = name
    self.weight = weight
    self.maximum = maximum
    self.advancing = advancing
  }

  /// The one round of a contest that has no others.
  public static let only = ContestRound(name: "决赛", weight: 100)
}

/// What came of a round.
public struct RoundRecord: Hashable, Sendable {
  /// Who sits where; `nil` before seats are given.
  public var seating: SeatingPlan?
  /// 密号 by which the judges know the entrants; empty before a marking sheet is made.
  public var codes = EntrantCodes()
  /// What the judges gave.
  public var marks = JuryMarks()
  /// 缺考
  public var absent: Set<LearnerNumber> = []
  /// 违纪, with what is held against them.
  public var violations: [LearnerNumber: String] = [:]

  /// A round of which nothing is known yet.
  public init() {}
}

extension ContestRound {
  /// Reads rounds as people type them: `初赛:30:20,决赛:70` are 30 % and 70 %, and 20 of each
  /// division go on; `决赛:70/60` is marked out of 60.
  ///
  /// - Throws: ``ContestError/badRule(_:remedy:)``
  public static func list(_ typed: String) throws(ContestError) -> [ContestRound] {
    var rounds: [ContestRound] = []
    let items = ContestWords.items(typed)
    for item in items {
      let parts = item.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard (2...3).contains(parts.count) else { throw bad(item) }
      let name = RosterText.line(parts[0])
      let share = parts[1].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let maximum = share.count == 2 ? Int(share[1]) : 100
      guard RosterText.canBeSaid(name), name.count <= 10, (1...2).contains(share.count),
        let weight = Int(share[0].replacing("%", with: "")), (0...100).contains(weight),
        let maximum, (1...highestMaximum).contains(maximum)
      else { throw bad(item) }
      var advancing: Int?
      if parts.count == 3 {
        guard let count = Int(parts[2]), (1...RosterLimits.learners).contains(count) else {
          throw bad(item)
        }
        advancing = count
      }
      rounds.append(
        ContestRound(name: name, weight: weight, maximum: maximum, advancing: advancing))
    }
    try check(rounds)
    return rounds
  }

  /// Looks whether rounds make a contest.
  static func check(_ rounds: [ContestRound]) throws(ContestError) {
    let remedy = "请写成 初赛:30:20,决赛:70（名称:百分比:每组晋级几人）"
    guard (1...most).contains(rounds.count) else {
      throw .badRule("一场竞赛可以有 1 至 \(most) 轮", remedy: remedy)
    }
    guard Set(rounds.map(\.name)).count == rounds.count else {
      throw .badRule("两轮的名称一样", remedy: remedy)
    }
    let sum = rounds.map(\.weight).reduce(0, +)
    guard sum == 100 else {
      throw .badRule("各轮的百分比合计是 \(sum)%，应当是 100%", remedy: remedy)
    }
    guard rounds.last?.advancing == nil else {
      throw .badRule("最后一轮后面没有轮次，不能写晋级几人", remedy: remedy)
    }
  }

  private static func bad(_ item: String) -> ContestError {
    .badRule(
      "看不懂这一轮：\(item.prefix(40))", remedy: "请写成 初赛:30:20,决赛:70（名称:百分比:每组晋级几人）")
  }
}
