public import Classroom
internal import PrintedSheets
public import Quiz
public import Sessions

/// All that sheets are made from.
public struct SheetMaterial {
  /// What it is all of: `秋季班`.
  public let title: String
  /// The class, where it is of one.
  public let trainingClass: TrainingClass?
  /// Who was there in which half-day.
  public let attendance: Attendance?
  /// The contest, where it is of one.
  public let contest: Contest?
  /// The sessions, in any order.
  public let sessions: [SessionFile]
  /// Who did what, and what it comes to.
  public let scored: ScoredClass
  /// The questions.
  public let facts: QuestionFacts
  /// The day on which the sheets are made.
  public let day: CalendarDay
  /// What was asked for beside.
  public let options: Options

  /// What was asked for beside.
  public struct Options: Sendable {
    /// The rooms of 考场座次表; none for one that holds everybody.
    public var rooms: [ExamRoom]
    /// The lot by which seats are drawn; `nil` to sit by number.
    public var seed: UInt64?
    /// The days of 签到表 that are still to come.
    public var days: [CalendarDay]

    /// Asks for something.
    public init(rooms: [ExamRoom] = [], seed: UInt64? = nil, days: [CalendarDay] = []) {
      self.rooms = rooms
      self.seed = seed
      self.days = days
    }
  }

  /// Puts together what sheets are made from.
  ///
  /// - Parameters:
  ///   - title: What it is all of.
  ///   - sessions: The sessions that count.
  ///   - trainingClass: The class.
  ///   - attendance: Who was there.
  ///   - contest: The contest.
  ///   - rules: How marks count.
  ///   - decisions: Who is who, where it was doubtful.
  ///   - question: Looks a question up.
  ///   - day: The day on which the sheets are made.
  ///   - options: What was asked for beside.
  public init(
    title: String, sessions: [SessionFile], trainingClass: TrainingClass? = nil,
    attendance: Attendance? = nil, contest: Contest? = nil, rules: ScoringRules = .usual,
    decisions: [String: LearnerDecision] = [:],
    question: @escaping (QuestionReference) -> Question?, day: CalendarDay,
    options: Options = Options()
  ) {
    self.title = title
    self.sessions = sessions
    self.trainingClass = trainingClass
    self.attendance = attendance
    self.contest = contest
    let facts = QuestionFacts(question)
    self.facts = facts
    self.day = day
    self.options = options
    let scored = ScoredClass(
      Gradebook(sessions, of: trainingClass, decisions: decisions), by: rules,
      attendance: attendance, facts: facts)
    self.scored = scored
    let learners = scored.gradebook.learners
    hasGroups = learners.contains { $0.group != nil }
    hasNumbers = learners.contains { $0.number != nil }
    hasUnits = learners.contains { $0.unit != nil }
    hasAdmissions = learners.contains { $0.admission != nil }
    voided = Set(
      scored.results.filter { result in
        if case .void = result.standing { true } else { false }
      }.map(\.learner))
  }

  // MARK: Shared by sheets

  /// Everybody and every event.
  var gradebook: Gradebook { scored.gradebook }

  /// Whether anybody belongs to a group.
  let hasGroups: Bool
  /// Whether anybody has a number.
  let hasNumbers: Bool
  /// Whether of anybody a unit is known.
  let hasUnits: Bool
  /// Whether anybody has a number of admission beside that of the class.
  let hasAdmissions: Bool
  /// Those whose result is void, by their places among the learners.
  let voided: Set<Int>

  /// 学号, 姓名, 单位, 组别, as far as anybody has them.
  var whoColumns: [SheetColumn] {
    (hasAdmissions ? [SheetColumn("准考证号")] : []) + (hasNumbers ? [SheetColumn("学号")] : [])
      + [SheetColumn("姓名")]
      + (hasUnits ? [SheetColumn("单位")] : []) + (hasGroups ? [SheetColumn("组别")] : [])
  }

  /// The cells of ``whoColumns`` for a learner.
  func who(_ learner: SheetLearner) -> [SheetCell] {
    (hasAdmissions ? [SheetCell(learner.admission)] : [])
      + (hasNumbers ? [SheetCell(learner.number)] : []) + [.text(learner.name)]
      + (hasUnits ? [SheetCell(learner.unit)] : []) + (hasGroups ? [SheetCell(learner.group)] : [])
  }

  /// Which exams and lessons it is of, when: a line each, at most three and then how many more.
  var eventLines: [String] {
    let events = gradebook.events
    let shown = events.prefix(3).map { event in
      "\(event.kind.rawValue)：\(event.title)（\(event.startedAt.day)，\(event.questions.count) 题）"
    }
    return shown + (events.count > 3 ? ["……共 \(events.count) 场"] : [])
  }

  /// How many there were, and who is left out of the mean.
  var countLine: String {
    let results = scored.results
    let absent = results.count { if case .absent = $0.standing { true } else { false } }
    let void = results.count { if case .void = $0.standing { true } else { false } }
    let resat = results.count { $0.standing == .resat }
    let left = results.count { $0.standing == .left }
    var parts = [
      "应考 \(results.count - left) 人", "有成绩 \(scored.counted.count + resat) 人",
    ]
    if absent > 0 { parts.append("缺考 \(absent) 人") }
    if void > 0 { parts.append("违纪 \(void) 人") }
    if resat > 0 { parts.append("补考 \(resat) 人") }
    if left > 0 { parts.append("已退班 \(left) 人") }
    let apart = [
      left > 0 ? "已退班" : nil, absent > 0 ? "缺考" : nil, void > 0 ? "违纪" : nil,
      resat > 0 ? "补考" : nil,
    ]
    .compactMap(\.self)
    return parts.joined(separator: "，")
      + (apart.isEmpty ? "" : "；\(apart.joined(separator: "、"))的列在表里，不算进平均分")
  }

  /// Doubts about who is who, for the foot of a sheet.
  var doubtLines: [String] {
    // Names alone are no more than names.
    (gradebook.learners.contains { $0.number == nil && $0.unit == nil }
      ? ["没有学号和单位的，同名的算作一个人。"] : [])
      + gradebook.doubts.map { "待核对：\($0.words)" } + scored.unused.map { "请核对：\($0)。" }
      + gradebook.usedDecisions.sorted().map { "“\($0)”是谁，由制表人指定。" }
  }

  /// Lines to sign on.
  static func signatures(_ names: String...) -> String {
    (names.map { "\($0)：＿＿＿＿＿＿" } + ["日期：＿＿＿＿＿＿"]).joined(separator: "　　")
  }
}
