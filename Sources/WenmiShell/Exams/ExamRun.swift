import LineEditing
import Quiz
import Sessions

/// An exam from its first question to its hand-in: shows, reads, saves, and says nothing of what is
/// right.
@MainActor
final class ExamRun {
  /// What comes after a line.
  enum Step {
    case stay
    case go(Int)
    case overview
    case handIn
    case leave(DrillRun.Ending)
  }

  let shell: Shell
  let log: DrillLog
  let exam: ExamStamp
  let clock: ExamClock
  /// The questions of the plan; nil for those that no bank has any more.
  let questions: [Question?]
  /// Whether only the result is wanted, not the pages.
  let isQuiet: Bool
  /// How often Ctrl-C was pressed in a row.
  var interruptions = 0
  private var desks: [QuestionReference: DraftDesk] = [:]

  /// Gets ready to ask.
  init(_ log: DrillLog, _ exam: ExamStamp, isQuiet: Bool, in shell: Shell) {
    self.shell = shell
    self.log = log
    self.exam = exam
    self.isQuiet = isQuiet
    clock = ExamClock(
      log.header, exam, latest: log.events.last?.time, now: .now(), instant: .now)
    questions = log.header.plan.map { reference in
      do {
        if let question = try shell.library.question(reference) { return question }
        shell.complain("题库里找不到 \(reference)，这一题不能答，没有分。\n")
      } catch {
        shell.complain("\(error)\n  这一题不能答，没有分；其余照常。\n")
      }
      return nil
    }
  }

  /// Asks until the paper is handed in or the learner leaves.
  func run() async -> DrillRun.Ending {
    defer { log.close() }
    if clock.isOver(at: .now) {
      announce("考试时间已经过了（到 \(clock.end.wallText) 为止），按已答的交卷。")
      return await handIn(isAutomatic: true)
    }
    let warnings = warn()
    defer { warnings.cancel() }
    return shell.terminal.isInteractive ? await sit() : await takeLines()
  }

  // MARK: A person

  private func sit() async -> DrillRun.Ending {
    var step = Step.go(firstOpen ?? 0)
    var place = firstOpen ?? 0
    while true {
      switch step {
      case .stay, .overview: break
      case .go(let next): place = next
      case .leave(let ending):
        sayFarewell()
        return ending
      case .handIn:
        return await handIn(isAutomatic: clock.isOver(at: .now))
      }
      if case .overview = step {
        step = await askWhere(from: place)
      } else if let question = questions[place] {
        step = await ask(question, at: place)
      } else {
        step = questions.indices.contains(place + 1) ? .go(place + 1) : .overview
        // With nothing to ask there is nothing to go to.
        if questions.allSatisfy({ $0 == nil }) { step = .handIn }
      }
    }
  }

  /// Shows the whole paper and reads where to go.
  private func askWhere(from place: Int) async -> Step {
    var screen = shell.screen()
    ExamOverviewScreen(standing: standing, kinds: questions.map { $0?.kind }, points: exam.points)
      .draw(on: &screen)
    shell.showFresh(screen)
    while true {
      let event = await shell.readLine(request("卷> "))
      guard case .line(let line) = event else {
        if let step = otherEvent(event) { return step }
        continue
      }
      interruptions = 0
      let typed = TypedForms.trimmed(TypedForms.folded(line))
      switch Int(typed).map(ExamInput.go) ?? ExamInput(line, on: .empty) {
      case .next: return .go(firstOpen ?? place)
      case .previous: return .go(place)
      case .go(let number):
        if let step = go(to: number) { return step }
      case .handIn: if let step = await confirmHandIn() { return step }
      case .overview: return .overview
      case .help: showHelp()
      case .quit: return .leave(.left)
      case .answer, .mark, .clear: shell.say("这里写题号跳到那一题，回车接着答，j 交卷，q 退出。")
      }
    }
  }

  /// Goes to the question with a number, from 1; nil where there is none.
  func go(to number: Int) -> Step? {
    guard questions.indices.contains(number - 1) else {
      shell.say("题号是 1 至 \(questions.count)。")
      return nil
    }
    return .go(number - 1)
  }

  /// Asks whether the paper is to be handed in; nil for no.
  func confirmHandIn() async -> Step? {
    let open = standing.open
    shell.say(
      (open.isEmpty
        ? "全部答完。"
        : "还有 \(open.count) 题没有答：\(ExamStanding.list(Array(open.prefix(30))))\(open.count > 30 ? " ……" : "")。")
        + "交卷以后不能再改。现在交卷吗？y 交卷，回车接着答。")
    let event = await shell.readLine(request("交卷？> "))
    guard case .line(let line) = event else { return otherEvent(event) }
    let typed = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    return ["y", "yes", "是", "交", "交卷", "j"].contains(typed) ? .handIn : nil
  }

  // MARK: Lines of a script

  /// One line an answer, in the order of the paper; then the paper is handed in.
  private func takeLines() async -> DrillRun.Ending {
    for place in questions.indices {
      guard let question = questions[place], log.progress.answer(to: log.header.plan[place]) == nil
      else { continue }
      switch await takeLine(for: question, at: place) {
      case .leave(let ending): return ending
      case .handIn: return await handIn(isAutomatic: clock.isOver(at: .now))
      case .stay, .go, .overview: continue
      }
    }
    return await handIn(isAutomatic: clock.isOver(at: .now))
  }

  // MARK: What stands

  var standing: ExamStanding {
    let answered = Set(log.progress.answers.map(\.question))
    let marked = ExamMarks.marked(in: log.events)
    let plan = log.header.plan
    return ExamStanding(
      title: log.header.title, count: plan.count,
      open: plan.indices.filter { !answered.contains(plan[$0]) }.map { $0 + 1 },
      marked: plan.indices.filter { marked.contains(plan[$0]) }.map { $0 + 1 },
      secondsLeft: clock.secondsLeft(at: .now))
  }

  private var firstOpen: Int? {
    standing.open.map { $0 - 1 }.first { questions[$0] != nil }
  }

  /// How a question is shown, the same however often it is.
  func page(of question: Question, at place: Int) -> QuestionPage {
    question.content.page(shuffledBy: ExamResult.pageSeed(log.header, log.header.plan[place]))
  }

  /// The desk of a question whose answer is a document, with the draft that lies there.
  func desk(for reference: QuestionReference) -> DraftDesk {
    if let desk = desks[reference] { return desk }
    let desk = DraftDesk(reference, in: shell, isQuiet: isQuiet, isInExam: true)
    desks[reference] = desk
    return desk
  }

  // MARK: Reading

  /// How to ask for a line while the clock runs.
  func request(_ prompt: String) -> LineRequest {
    var request = LineRequest(prompt: shell.terminal.isInteractive ? prompt : "")
    request.deadline = clock.deadline
    request.countdown = { left in
      "剩 \(QuestionScreen.clock(Int(left.components.seconds))) \(prompt)"
    }
    request.completer = { query in ExamWords.candidates(after: query) }
    return request
  }

  /// What happens without a line; nil to go on reading.
  func otherEvent(_ event: LineEvent) -> Step? {
    switch event {
    case .line: return nil
    case .interrupted:
      interruptions += 1
      if interruptions > 1 { return .leave(.left) }
      shell.say("再按一次 Ctrl-C 就退出，时间照走；交卷输入 j。")
      return nil
    case .timedOut: return .handIn
    case .endOfInput: return shell.terminal.isInteractive ? .leave(.left) : .handIn
    case .terminated: return .leave(.terminated)
    }
  }

  /// Tells above whatever is being typed that the time is nearly over.
  private func warn() -> Task<Void, Never> {
    guard shell.terminal.isInteractive, !isQuiet else { return Task {} }
    let terminal = shell.terminal
    let deadline = clock.deadline
    let notices = ExamClock.warnings.map { minutes -> (ContinuousClock.Instant, String) in
      var screen = shell.screen()
      screen.paragraph("-- 剩 \(minutes) 分钟。答过的都存好了，到时自动交卷。")
      return (deadline - .seconds(minutes * 60), screen.text)
    }.filter { $0.0 > .now }
    return Task.detached {
      for (moment, text) in notices {
        do { try await Task.sleep(until: moment, clock: .continuous) } catch { return }
        terminal.notify(text)
      }
    }
  }

  func showHelp() {
    var screen = shell.screen()
    ExamHelp.draw(asksCertainty: exam.asksCertainty, on: &screen)
    shell.show(screen)
  }

  /// Prints a sentence that the next page must not wipe away, unless only the result is wanted.
  func announce(_ text: String) {
    if !isQuiet { shell.announce(text) }
  }

  private func sayFarewell() {
    guard !isQuiet else { return }
    for farewell in desks.values.compactMap(\.farewell).prefix(1) { shell.announce(farewell) }
  }
}
