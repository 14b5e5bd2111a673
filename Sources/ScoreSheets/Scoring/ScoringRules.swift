/// How marks become results: weights, lines, grades, rounding, ranks. Each unit sets its own; they
/// are printed on every sheet that they decide.
///
/// Read from one JSON file, `scoring.json` of a class; what it leaves out is as in ``usual``.
public struct ScoringRules: Hashable, Sendable {
  /// 平时 in percent of 总评; the rest is 卷面.
  public var dailyWeight = 30.0
  /// 考勤 in percent of 平时; the rest is what was done in lessons.
  public var attendanceShare = 50.0
  /// What a late arrival is worth of an attendance, from 0 to 1.
  public var lateCredit = 0.5
  /// 及格线, of 100.
  public var pass = 60.0
  /// 优秀线, of 100.
  public var excellent = 90.0
  /// 等次, the best first; the last begins at 0.
  public var grades = [
    Grade("优秀", from: 90), Grade("良好", from: 80), Grade("中等", from: 70), Grade("及格", from: 60),
    Grade("不及格", from: 0),
  ]
  /// The lower ends of 分数段, the highest first; one below the last is added.
  public var bands = [90.0, 80, 70, 60]
  /// To how many decimals 卷面, 平时 and 总评 are rounded, 0 to 2.
  public var decimals = 1
  /// How they are rounded.
  public var rounding = Rounding.halfUp
  /// How equal ones are ranked.
  public var ties = Ties.skip
  /// What decides between those whose 总评 is equal, in order.
  public var tieBreaks: [TieBreakRule] = []
  /// The weights of several exams by their titles; none for equal weights.
  public var examWeights: [String: Double] = [:]
  /// The titles of exams that stand in for one that was missed or failed.
  public var resits: [String] = []
  /// What a resit is worth at most, of 100; `nil` for no limit.
  public var resitLimit: Double?
  /// How many get a first, second, third prize and so on.
  public var prizes: [Int] = []
  /// What a person has put down, by 学号.
  public var given: [String: GivenMarks] = [:]
  /// Whether nobody has set anything.
  public var isUsual = true

  /// What is usual in classes, by convention and no regulation.
  public static let usual = ScoringRules()

  /// The rules that are usual.
  public init() {}

  /// A grade.
  public struct Grade: Hashable, Sendable {
    /// 优秀
    public let name: String
    /// From how many of 100.
    public let from: Double

    /// Names a grade.
    public init(_ name: String, from: Double) {
      self.name = name
      self.from = from
    }
  }

  /// How equal ones are ranked.
  public enum Ties: String, CaseIterable, Hashable, Sendable {
    /// 1, 2, 2, 4
    case skip
    /// 1, 2, 2, 3
    case dense
  }

  /// What decides between equal ones.
  public enum TieBreakRule: String, CaseIterable, Hashable, Sendable {
    /// 卷面
    case paper
    /// 主观题
    case subjective
    /// 平时
    case daily
  }

  /// What a person has put down of a learner.
  public struct GivenMarks: Hashable, Sendable {
    /// Whose it is: where the number has become another's, it does not count for them.
    public var name: String?
    /// 平时, of 100, in place of what is calculated.
    public var daily: Double?
    /// 主观题, in points of the paper, in place of what is recorded.
    public var subjective: Double?
    /// 违纪: what is held against them; their result is void.
    public var violation: String?
    /// What stands in 备注 beside.
    public var remark: String?

    /// Puts something down.
    public init(
      name: String? = nil, daily: Double? = nil, subjective: Double? = nil,
      violation: String? = nil,
      remark: String? = nil
    ) {
      self.name = name
      self.daily = daily
      self.subjective = subjective
      self.violation = violation
      self.remark = remark
    }
  }

  /// The grade of a result of 100.
  public func grade(of total: Double) -> String {
    grades.first { total >= $0.from }?.name ?? grades.last?.name ?? ""
  }

  /// A number as it counts.
  public func rounded(_ number: Double) -> Double { rounding.rounded(number, decimals: decimals) }
}
