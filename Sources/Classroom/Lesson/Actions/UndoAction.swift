internal import Sessions

/// `undo`, 撤回: takes back the last thing that the instructor did.
enum UndoAction: LessonAction {
  static let names = ["undo", "u", "撤回"]
  static let usage = ""
  static let summary = "撤回老师刚做的一步，学员的作答不受影响"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    guard let place = lesson.standing.undoable.last else {
      throw LessonProblem(.notNow, "没有可以撤回的了。发卷、暂停、投票和结束不能撤回。")
    }
    let act = lesson.events[place].act
    if case .opened(let round, _) = act, !lesson.standing.answers(to: round).isEmpty {
      throw LessonProblem(.notNow, "\(lesson.title(of: round))已经有人作答，不能撤回。可以 close 收卷。")
    }
    return LessonDecision([.undone(place)], "撤回了：\(lesson.words(for: act))。")
  }
}

extension Lesson {
  /// What would be taken back next, in a few Chinese words; nil where nothing can be.
  public var undoWords: String? {
    standing.undoable.last.map { words(for: events[$0].act) }
  }

  /// An act in a few Chinese words, without what was answered.
  public func words(for act: LessonEvent.Act) -> String {
    let name = { (number: LearnerNumber) in self.learner(number)?.name ?? number.rawValue }
    return switch act {
    case .opened(let round, _): "出\(title(of: round))"
    case .closed: "收卷"
    case .revealed: "公布答案"
    case .answered(let answer): "记 \(name(answer.learner)) 的答案"
    case .counted: "记举手人数"
    case .awarded(let award):
      switch award.recipient {
      case .learner(let number): "\(name(number)) \(AwardAction.signed(award.points))"
      case .group(let group): "\(group) \(AwardAction.signed(award.points))"
      }
    case .called(let number, _): "点名 \(name(number))"
    case .buzzOpened: "开始抢答"
    case .buzzed(let number): "\(name(number)) 抢到"
    case .timed: "计时"
    case .paused: "暂停"
    case .resumed: "继续"
    case .noted: "笔记"
    case .pollOpened: "开始投票"
    case .polled: "一票"
    case .pollCounted: "记举手人数"
    case .pollClosed: "结束投票"
    case .joined(let number, _, _): "\(name(number)) 进来"
    case .allowed(let number): "放行 \(name(number))"
    case .kicked(let number): "请出 \(name(number))"
    case .started: "发卷"
    case .handedIn(let number, _): "\(name(number)) 交卷"
    case .lookedAway(let number, _, _): "\(name(number)) 离开页面"
    case .entered(let entry): "\(name(entry.learner)) 的答卷"
    case .settled(let settling): "核定 \(name(settling.learner))"
    case .released: "公布成绩"
    case .showedScoreboard(let isShown): isShown ? "打开成绩榜" : "收起成绩榜"
    case .undone: "撤回"
    case .ended: "结束"
    }
  }
}
