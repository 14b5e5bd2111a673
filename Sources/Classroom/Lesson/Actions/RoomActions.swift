internal import Sessions

/// `buzz`, 抢答: whoever is first may answer.
enum BuzzAction: LessonAction {
  static let names = ["buzz", "抢答"]
  static let usage = ""
  static let summary = "开始抢答；谁先抢到由手机或者老师记"
  static let forms: Set<LessonForm> = [.live]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.standing.phase != .revealed else {
      throw LessonProblem(.notNow, "答案已经公布，不能抢答。next 出下一题。")
    }
    return LessonDecision([.buzzOpened], "开始抢答。没有手机的，看谁先举手，再输入 组3 对 这样的话。")
  }
}

/// `board`, 成绩榜: puts the scoreboard up or takes it down.
enum BoardAction: LessonAction {
  static let names = ["board", "b", "成绩榜", "排行"]
  static let usage = ""
  static let summary = "打开或者收起成绩榜"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.header.form != .exam || moment.lesson.standing.phase == .released else {
      throw LessonProblem(.notNow, "考试成绩要先 release 公布，才能上榜。")
    }
    return LessonDecision([.showedScoreboard(!moment.lesson.standing.showsScoreboard)])
  }
}

/// `pause`, 暂停: no answers are taken and no time passes.
enum PauseAction: LessonAction {
  static let names = ["pause", "暂停"]
  static let usage = ""
  static let summary = "暂停：不收答案，时间停住"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard !moment.lesson.standing.isPaused else {
      throw LessonProblem(.notNow, "已经暂停了。resume 继续。")
    }
    return LessonDecision([.paused], "暂停了，时间停住。resume 继续。")
  }
}

/// `resume`, 继续: goes on after a pause.
enum ResumeAction: LessonAction {
  static let names = ["resume", "继续"]
  static let usage = ""
  static let summary = "暂停以后继续"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.standing.isPaused else {
      throw LessonProblem(.notNow, "没有暂停，不用继续。")
    }
    return LessonDecision([.resumed], "继续。")
  }
}

/// `note`, 笔记: writes something down for the record of the lesson.
enum NoteAction: LessonAction {
  static let names = ["note", "笔记", "备注"]
  static let usage = "文字"
  static let summary = "记一句话，写进课堂记录"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let text = words.joined(separator: " ")
    guard !text.isEmpty else { throw LessonProblem(.unreadable, "请写要记的话，如 note 第 3 题要再讲。") }
    return LessonDecision([.noted(String(text.prefix(2000)))], "记下了。")
  }
}

/// `poll`, 投票: an anonymous question.
enum PollAction: LessonAction {
  static let names = ["poll", "投票", "问卷"]
  static let usage = "问题 | 甲 | 乙"
  static let summary = "不记名投票，close 结束并显示结果"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.standing.openPoll == nil else {
      throw LessonProblem(.notNow, "上一个投票还没有结束。close 结束它。")
    }
    let parts = words.joined(separator: " ").split(separator: "|").map {
      $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
    guard (3...11).contains(parts.count) else {
      throw LessonProblem(.unreadable, "请写成 poll 讲得快不快 | 快 | 正好 | 慢，选项 2 至 10 个。")
    }
    return LessonDecision(
      [.pollOpened(text: parts[0], options: Array(parts.dropFirst()))], "投票开始，不记名。close 结束。")
  }
}

/// `start`, 发卷: gives out the papers of homework or an exam.
enum StartAction: LessonAction {
  static let names = ["start", "发卷", "开始"]
  static let usage = "[分钟]"
  static let summary = "发卷，到时间自动收卷"
  static let forms: Set<LessonForm> = [.homework, .exam]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.standing.phase == .lobby else {
      throw LessonProblem(.notNow, "已经发过卷了。time +300 可以加时。")
    }
    var minutes = moment.lesson.header.options.minutes
    if let word = words.first {
      guard let number = Int(word.replacing("分钟", with: "").replacing("分", with: "")),
        (1...1440).contains(number)
      else { throw LessonProblem(.unreadable, "请写分钟数，如 start 60。") }
      minutes = number
    }
    return LessonDecision(
      [.started(deadline: minutes.map { moment.now.advanced(byMilliseconds: $0 * 60_000) })],
      minutes.map { "发卷了，\($0) 分钟后自动收卷。" } ?? "发卷了，不限时。close 收卷。")
  }
}

/// `release`, 发成绩: lets learners see their results.
enum ReleaseAction: LessonAction {
  static let names = ["release", "发成绩", "公布成绩"]
  static let usage = ""
  static let summary = "公布成绩和解析"
  static let forms: Set<LessonForm> = [.homework, .exam]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    guard moment.lesson.standing.phase == .paper else {
      throw LessonProblem(.notNow, "还没有发卷，或者成绩已经公布。")
    }
    let open = moment.lesson.openPapers
    guard open.isEmpty else {
      throw LessonProblem(.notNow, "还有 \(open.count) 份试卷没有交。close 收卷以后再公布。")
    }
    return LessonDecision([.released], "成绩和解析已经公布。")
  }
}

/// `end`, 结束: the lesson is over and its records are written.
enum EndAction: LessonAction {
  static let names = ["end", "结束", "下课"]
  static let usage = ""
  static let summary = "结束这堂课，写出每人一份和全班一份记录"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let standing = moment.lesson.standing
    var acts: [LessonEvent.Act] = []
    if standing.openPoll != nil { acts.append(.pollClosed) }
    if standing.phase == .question { acts.append(.closed) }
    if standing.phase == .paper {
      acts += moment.lesson.openPapers.map { .handedIn($0, isAutomatic: true) }
    }
    return LessonDecision(acts + [.ended])
  }
}
