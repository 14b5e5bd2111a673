internal import Sessions
internal import Quiz

/// The actions of a lesson, in the order in which `help` shows them.
public enum LessonActionCatalog {
  /// All of them.
  public static let all: [any LessonAction.Type] = [
    NextAction.self, CloseAction.self, RevealAction.self, AgainAction.self, TimeAction.self,
    AskAction.self, MarkAction.self, AwardAction.self, HandsAction.self, BuzzAction.self,
    BoardAction.self, PollAction.self, StartAction.self, ReleaseAction.self, PauseAction.self,
    ResumeAction.self, NoteAction.self, KickAction.self, AllowAction.self, UndoAction.self,
    EndAction.self,
  ]

  /// The action with a name, in any of its forms.
  public static func action(named name: String) -> (any LessonAction.Type)? {
    all.first { $0.names.contains(name.lowercased()) }
  }

  /// Decides what a typed line brings about.
  ///
  /// - Parameters:
  ///   - line: The line as it was typed, with whatever an input method made of it.
  ///   - moment: The lesson, the time and chance.
  /// - Returns: What happens, and what is said to the instructor.
  /// - Throws: ``LessonProblem`` with what to type instead.
  public static func decide(
    _ line: String, _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let words = TypedForms.trimmed(TypedForms.folded(line)).split(whereSeparator: \.isWhitespace)
      .map(String.init)
    guard let name = words.first else {
      throw LessonProblem(.unreadable, "请输入一条命令，help 看全部。")
    }
    guard let action = action(named: name) else {
      // What names a group or somebody, or only says right or wrong, is about points.
      guard AwardAction.isMeant(by: words, in: moment.lesson) else {
        throw LessonProblem(.unreadable, "没有“\(name.prefix(20))”这条命令，也不是学员或者小组。help 看全部。")
      }
      return try AwardAction.decide(words, &moment)
    }
    let form = moment.lesson.header.form
    guard action.forms.contains(form) else {
      throw LessonProblem(.notNow, "\(form.title)里不用 \(action.names[0])。help 看全部命令。")
    }
    guard moment.lesson.standing.phase != .ended else {
      throw LessonProblem(.gone, "这堂课已经结束。")
    }
    if words.count > 1, action.usage.isEmpty || action == NextAction.self {
      // Somebody may be called what a command is called.
      if AwardAction.isAboutLearner(words, in: moment.lesson) {
        return try AwardAction.decide(words, &moment)
      }
      guard !action.usage.isEmpty else {
        throw LessonProblem(.unreadable, "\(name.prefix(20)) 后面不用写别的。没有执行，请单独再输一次。")
      }
    }
    return try action.decide(Array(words.dropFirst()), &moment)
  }
}

extension Lesson {
  /// Finds whom a typed name or number means.
  public func find(_ typed: String) throws(LessonProblem) -> Learner {
    // Phones send the number as it stands in the roster, and a whole class sends it at once.
    if let learner = learner(LearnerNumber(rawValue: typed)) { return learner }
    switch roster.find(typed) {
    case .one(let learner): return learner
    case .several(let learners):
      let list = learners.prefix(5).map { "\($0.number) \($0.name)" }.joined(separator: "、")
      throw LessonProblem(.unreadable, "“\(typed.prefix(20))”有 \(learners.count) 人：\(list)。请写学号。")
    case .none: throw Self.unknown(typed)
    }
  }

  /// Finds which group a typed name means: `组3`, `3组`, `第三组` or the name itself.
  func group(named typed: String) -> String? {
    let groups = roster.groups
    if let whole = groups.first(where: { TypedForms.folded($0) == typed }) { return whole }
    guard typed.contains("组"), let wanted = GroupNumber.value(in: typed) else { return nil }
    return groups.first { GroupNumber.value(in: $0) == wanted }
  }

  /// The number of a round's question as people say it: `第 7 题`.
  func title(of round: RoundKey) -> String {
    "第 \(round.slot + 1) 题" + (round.round > 1 ? "（第 \(round.round) 次）" : "")
  }
}

/// The number in the name of a group: 3 for 第三组, 组3 and 3组.
enum GroupNumber {
  private static let digits: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]

  static func value(in name: String) -> Int? {
    let text = TypedForms.folded(name)
    let ascii = text.filter { $0.isASCII && $0.isNumber }
    if !ascii.isEmpty { return ascii.count < 5 ? Int(ascii) : nil }
    let han = text.filter { digits[$0] != nil || $0 == "十" }
    guard !han.isEmpty else { return nil }
    let parts = han.split(separator: "十", maxSplits: 1, omittingEmptySubsequences: false)
    let read = { (part: Substring) in part.reduce(0) { $0 * 10 + (digits[$1] ?? 0) } }
    guard parts.count == 2 else { return read(Substring(han)) }
    return (parts[0].isEmpty ? 1 : read(parts[0])) * 10 + read(parts[1])
  }
}
