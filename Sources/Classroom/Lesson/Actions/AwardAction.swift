internal import Quiz
internal import Sessions

/// `award`, 加分: gives or takes points; the name of a learner or a group alone is enough.
///
/// `组3 对`, `组3 +2 配合好`, `张三 -1 迟到`; without a name it is about whoever was called on or was
/// first.
enum AwardAction: LessonAction {
  static let names = ["award", "加分", "扣分"]
  static let usage = "学员|小组 对|错|+2|-1 [理由]"
  static let summary = "加分、扣分、判口答，如 组3 对、张三 +2 讲得好"
  static let forms: Set<LessonForm> = [.live]
  static let arguments = LessonArguments.learner

  private static let most = 100.0

  /// Whether a line that begins with no command is about points.
  static func isMeant(by words: [String], in lesson: Lesson) -> Bool {
    guard let first = words.first else { return false }
    if Judgement(first) != nil { return true }
    guard words.count > 1 else { return lesson.group(named: first) != nil }
    if lesson.group(named: first) != nil { return true }
    switch lesson.roster.find(first) {
    case .one, .several: return true
    case .none: return false
    }
  }

  /// Whether a line says something of a learner, although it begins like a command or a judgement:
  /// somebody may be called 对.
  static func isAboutLearner(_ words: [String], in lesson: Lesson) -> Bool {
    guard words.count > 1, Judgement(words[1]) != nil else { return false }
    return lesson.header.learners.contains { TypedForms.folded($0.name) == words[0] }
  }

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    var words = words
    let recipient: Award.Recipient
    let name: String
    if let first = words.first, Judgement(first) == nil || isAboutLearner(words, in: lesson) {
      words.removeFirst()
      if let group = lesson.group(named: first) {
        recipient = .group(group)
        name = group
      } else {
        let learner = try lesson.find(first)
        recipient = .learner(learner.number)
        name = learner.name
      }
    } else if let number = lesson.standing.buzz?.by ?? lesson.standing.called,
      let learner = lesson.learner(number)
    {
      recipient = .learner(number)
      name = learner.name
    } else {
      throw LessonProblem(.unreadable, "没有点过名。请写明是谁，如 组3 对、张三 +2 讲得好。")
    }
    guard let word = words.first, let judgement = Judgement(word) else {
      throw LessonProblem(.unreadable, "\(name) 怎么样？请写 对、错、+2 或者 -1，后面可以写理由。")
    }
    guard judgement.points(lesson.header.options).magnitude <= most else {
      throw LessonProblem(.unreadable, "一次加减最多 \(Int(most)) 分。")
    }
    let reason = words.dropFirst().joined(separator: " ")
    let isOn = [.question, .closed, .revealed].contains(lesson.standing.phase)
    let round = isOn ? lesson.standing.current?.key : nil
    let points = judgement.points(lesson.header.options)
    let award = Award(
      to: recipient, points, for: reason.isEmpty ? judgement.reason(round, in: lesson) : reason,
      in: judgement.isVerdict ? round : nil)
    return LessonDecision([.awarded(award)], "\(name) \(Self.signed(points))（\(award.reason)）")
  }

  /// Points with their sign: `+2`, `-0.5`, `不加分`.
  static func signed(_ points: Double) -> String {
    guard points != 0 else { return "不加分" }
    let digits = points == points.rounded() ? String(Int(points)) : String(points)
    return (points > 0 ? "+" : "") + digits + " 分"
  }
}

/// What an instructor says of an answer.
private enum Judgement {
  case right
  case wrong
  case points(Double)

  init?(_ word: String) {
    switch word {
    case "对", "答对", "正确", "right": self = .right
    case "错", "答错", "不对", "wrong": self = .wrong
    default:
      guard let sign = word.first, "+-－＋".contains(sign) else { return nil }
      let digits = word.dropFirst().replacing("分", with: "")
      guard let number = Double(digits), number.isFinite else { return nil }
      self = .points("-－".contains(sign) ? -number : number)
    }
  }

  var isVerdict: Bool {
    switch self {
    case .right, .wrong: true
    case .points: false
    }
  }

  func points(_ options: LessonOptions) -> Double {
    switch self {
    case .right: options.pointsForSpoken
    case .wrong: 0
    case .points(let number): number
    }
  }

  func reason(_ round: RoundKey?, in lesson: Lesson) -> String {
    let place = round.map { lesson.title(of: $0) } ?? "口答"
    return switch self {
    case .right: "\(place)答对"
    case .wrong: "\(place)答错"
    case .points(let number): number < 0 ? "课堂扣分" : "课堂加分"
    }
  }
}
