import ClassroomClient
import LineEditing
import Quiz
import Sessions

/// What is told when something happens.
extension ClassRun {
  /// Takes what is heard of the lesson.
  func take(_ news: LessonNews) async {
    switch news {
    case .state(let new): await take(new)
    case .reconnecting(let problem):
      isConnected = false
      if !hasToldLoss {
        hasToldLoss = true
        say("断线了（\(problem.shortWords)），正在重连。答案先记着，连上自动交。", tone: .wrong)
      }
      updatePrompt()
    case .gone(let farewell): await take(farewell)
    }
  }

  private func take(_ farewell: Farewell) async {
    switch farewell.reason {
    case .signedOut: end(.signedOut)
    case .ended:
      await finish()
      say(farewell.message.isEmpty ? "这堂课结束了。" : farewell.message)
      end(.over)
    case .kicked:
      say(farewell.message.isEmpty ? "老师请你离开了课堂。" : farewell.message, tone: .wrong)
      end(.sentOut)
    case .replaced:
      say("你的姓名在别处连上了课堂，这里离开。\(farewell.message)", tone: .wrong)
      end(.sentOut)
    case .notAClass:
      say(ClassProblem.otherVersion(ProtocolVersion.current + 1).words(at: link.address))
      end(.sentOut)
    }
  }

  private func take(_ new: LessonState) async {
    let old = state
    if !isConnected, hasToldLoss || old == nil { say("已连上。", tone: .faint) }
    isConnected = true
    hasToldLoss = false
    state = new
    stateArrivedAt = .now
    tellAll(new, after: old)
    if new.form == .live {
      tellQuestion(new, after: old)
    } else {
      await tellPaper(new, after: old)
    }
    if new.phase == .ended {
      await finish()
      say("这堂课结束了。")
      return end(.over)
    }
    if new.isResultReady || new.phase == .released { await showResult() }
    somethingChanged()
  }

  /// What concerns everybody.
  private func tellAll(_ new: LessonState, after old: LessonState?) {
    if let message = new.message, message != old?.message { say("老师：\(message)", tone: .strong) }
    if new.isPaused != old?.isPaused ?? false { say(new.isPaused ? "暂停，请看老师。" : "继续。") }
    if new.phase == .lobby, old?.phase != .lobby { tellLobby(new) }
    if let poll = new.poll,
      poll.id != old?.poll?.id || (poll.counts != nil) != (old?.poll?.counts != nil)
    {
      print { PollScreen(poll: poll).draw(on: &$0) }
    }
    if let scoreboard = new.scoreboard, scoreboard != old?.scoreboard {
      print { ScoreboardScreen(scoreboard: scoreboard, me: new.me).draw(on: &$0) }
    }
  }

  private func tellLobby(_ new: LessonState) {
    say("还没有开始，请等老师。")
    guard let exam = new.exam else { return }
    let size = [exam.questions.map { "\($0) 题" }, exam.minutes.map { "\($0) 分钟" }]
      .compactMap(\.self).joined(separator: "，")
    if !size.isEmpty { say("考试：\(size)，到时自动交卷。") }
    if exam.focusIsLogged { say("网页上会记下切换到别处的时刻和时长；在这个窗口作答不记。") }
    if !exam.givesFeedback { say("成绩由老师公布。") }
  }

  // MARK: A lesson in which the instructor puts the questions

  private func tellQuestion(_ new: LessonState, after old: LessonState?) {
    guard let question = new.question else {
      if old?.question != nil, new.phase == .closed || new.phase == .revealed {
        say("这一题过去了，请等老师。")
      }
      return
    }
    let isNew = question.id != old?.question?.id
    if isNew || question != old?.question {
      if new.phase != .revealed { showQuestion() }
    } else if new.phase == .question, let before = old?.phase,
      [.closed, .revealed].contains(before)
    {
      say("可以再答，收卷前都可以改。")
    }
    if new.phase == .closed, isNew || old?.phase != .closed { tellClosed(new) }
    if new.phase == .buzz, new.buzz?.by == nil, isNew || old?.phase != .buzz {
      say("抢答！输入 抢 再回车，或者直接回车。", tone: .strong)
    }
    if let by = new.buzz?.by, by != old?.buzz?.by || isNew { say("抢到的是：\(by)") }
    if !isNew, let mine = new.mine, mine != old?.mine { tellEntered(mine) }
    if !isNew, let deadline = new.deadline, let before = old?.deadline, deadline > before {
      say("老师延长了时间。")
    }
    if let reveal = new.reveal, isNew || reveal != old?.reveal {
      print { screen in
        RevealScreen(
          question: question, reveal: reveal, mine: new.mine, feedback: new.feedback
        ).draw(on: &screen)
      }
    }
  }

  /// An answer that the instructor entered.
  private func tellEntered(_ mine: GivenAnswer) {
    switch mine.source {
    case .spoken: say("老师记下了你的口答：\(mine.words)")
    case .hand: say("老师记下了你的举手：\(mine.words)")
    case .device, nil: break
    }
  }

  private func tellClosed(_ new: LessonState) {
    say(new.mine.map { "收卷了。你答的是：\($0.words)。请等老师公布。" } ?? "收卷了，这题你没有交答案。")
  }

  /// Shows the question that is on, with the part that is asked.
  func showQuestion() {
    guard let question = currentQuestion else { return }
    let mine = answer(to: question)
    let sheet = sheet(for: question)
    print { screen in
      ClassQuestionScreen(
        question: question, part: sheet.part,
        mine: mine, place: paper?.place(of: question.id)
      ).draw(on: &screen)
    }
    if !sheet.lines.isEmpty { say("草稿有 \(sheet.lines.count) 行：完 交上去，看 显示，清空 重写，也可以接着写。") }
  }

  // MARK: What became of answers

  func take(_ news: AnswerNews, of question: String) {
    switch news {
    case .stored(let mine, let feedback):
      inFlight.remove(question)
      settled.insert(question)
      given[question] = mine
      paper?.note(mine, of: question)
      sheets[question]?.clear()
      tellStored(mine, feedback, of: question)
    case .delayed(let problem):
      say("\(problem.shortWords)。答案先记着，会自动再交。", tone: .wrong)
    case .refused(let refusal):
      inFlight.remove(question)
      // A person types it again; a script has one line for each question.
      settled.insert(question)
      tellRefused(refusal)
      if !isInteractive, paper?.current?.id == question { goToNextOpen() }
    }
    somethingChanged()
  }

  private func tellStored(_ mine: GivenAnswer, _ feedback: ClassFeedback?, of question: String) {
    let number = paper?.number(of: question).map { "第 \($0) 题" } ?? ""
    let words = mine.words.contains(where: \.isNewline) ? "一份公文" : mine.words
    say("已存好：\(number)\(number.isEmpty ? "" : " ")\(words)", tone: .faint)
    if let feedback {
      print { ClassFeedbackLines.draw(feedback, to: mine, on: &$0) }
    }
    guard paper?.current?.id == question else { return }
    goToNextOpen()
  }

  private func tellRefused(_ refusal: Refusal) {
    switch refusal.reason {
    case .closed, .handedIn, .gone: say("没有存上：\(refusal.words)", tone: .wrong)
    case .notSignedIn: end(.signedOut)
    case .unreadable, .wrongCode, .notAllowed, .unknownLearner, .notFound, .taken, .notNow,
      .tooLarge, .slowDown, .full, .notStored, .other:
      say(refusal.words, tone: .wrong)
    }
  }

  // MARK: The prompt

  /// The question that an answer would be for.
  var currentQuestion: ClassQuestion? {
    if let paper { return paper.isOpen ? paper.current : nil }
    return state?.question
  }

  /// What is stored as the answer to a question.
  func answer(to question: ClassQuestion) -> GivenAnswer? {
    if let paper { return paper.mine(question.id) }
    return state?.question?.id == question.id ? state?.mine ?? given[question.id] : nil
  }

  /// Where the answer to a question is put together.
  func sheet(for question: ClassQuestion) -> AnswerSheet {
    if let sheet = sheets[question.id], sheet.question == question { return sheet }
    let sheet = AnswerSheet(question, lesson: lesson.lesson, learner: place.number, in: shell)
    sheets[question.id] = sheet
    return sheet
  }

  /// Whether a script's next line has something to answer.
  var awaitsLine: Bool {
    guard let state, isConnected, !state.isPaused, inFlight.isEmpty else { return false }
    if state.phase == .poll, let poll = state.poll {
      return poll.counts == nil && !settled.contains("poll \(poll.id)")
    }
    if let paper { return paper.isOpen }
    guard state.phase == .question, let question = state.question else { return false }
    return !settled.contains(question.id)
  }

  /// Puts on the prompt how things are.
  func updatePrompt() {
    var face = LearnerPrompt.Face()
    defer { prompt.face = face }
    guard let state else { return }
    if !isConnected {
      face.notice = "断线重连中 "
    } else if state.isPaused {
      face.notice = "暂停 "
    }
    let question = currentQuestion
    if confirmation != nil { return }
    if let deadline = paper?.deadline ?? state.deadline, !state.isPaused, isAnswering(state) {
      face.deadline = stateArrivedAt + .milliseconds(deadline - state.now)
    }
    face.question = question?.id
    switch state.phase {
    case .question: face.word = word(for: question)
    case .paper: face.word = paper?.isOpen ?? false ? word(for: question) : "> "
    case .buzz: face.word = "抢> "
    case .poll: face.word = "投票> "
    case .lobby, .closed, .revealed, .handedIn, .released, .ended: face.word = "> "
    }
  }

  private func isAnswering(_ state: LessonState) -> Bool {
    switch state.phase {
    case .question, .paper, .buzz, .poll: true
    case .lobby, .closed, .revealed, .handedIn, .released, .ended: false
    }
  }

  private func word(for question: ClassQuestion?) -> String {
    guard let question else { return "> " }
    let number = paper?.number(of: question.id).map { "第 \($0) 题 " } ?? ""
    let again = answer(to: question) == nil ? "" : "改"
    let sheet = sheet(for: question)
    if question.takesDocument { return sheet.lines.isEmpty ? "\(number)写> " : "\(number)接着写> " }
    return sheet.part.map { "\(number)第 \($0 + 1) 小题 \(again)答> " } ?? "\(number)\(again)答> "
  }
}
