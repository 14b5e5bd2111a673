import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study

/// A drill from its first question to its summary: shows, reads, marks, saves, explains.
@MainActor
final class DrillRun: SavingRun {
  /// How a drill ended.
  enum Ending {
    /// Nothing is left to ask.
    case finished
    /// The learner left; the session can be resumed.
    case left
    /// The process is asked to end.
    case terminated
    /// An answer could not be saved and the learner gave up on it.
    case unsaved
  }

  /// One time that a question is asked.
  struct Turn {
    let question: QuestionReference
    /// Its place in the plan; nil where it comes back.
    let place: Int?
  }

  /// The answered question that a learner can still ask about.
  struct Answered {
    let reference: QuestionReference
    let question: Question
    let page: QuestionPage
    let response: Response
    let mark: Mark
    /// How it was rated; nil where the drill leaves the schedule alone.
    var choice: RatingChoice?
    /// What helps where it is forgotten again and again.
    var hint: String?
  }

  let shell: Shell
  let log: DrillLog
  let options: DrillOptions
  /// What is known of the learner's memory.
  let memory: DrillMemory
  private let started = ContinuousClock.now
  /// The questions as they are asked: the plan, and what comes back.
  var order: [Turn]
  /// The place in the order of the question on the screen.
  private(set) var number: Int
  var latest: Answered?
  /// The question that comes next, where it has been read already.
  private var ahead: (reference: QuestionReference, question: Question)?
  /// How often Ctrl-C was pressed in a row.
  var interruptions = 0
  /// Where documents are written, by question.
  var desks: [QuestionReference: DraftDesk] = [:]
  /// Where the parts of the question on the screen are answered, if it has any.
  var parts: PartsDesk?
  /// Seconds spent before this sitting, for a session that goes on.
  private let secondsBefore: Int

  init(_ log: DrillLog, options: DrillOptions, in shell: Shell) {
    self.shell = shell
    self.log = log
    self.options = options
    memory = DrillMemory(log, in: shell)
    order = log.header.plan.enumerated().map { Turn(question: $1, place: $0) }
    number = log.progress.nextIndex ?? log.header.plan.count
    secondsBefore = log.progress.answers.map(\.elapsedMs).reduce(0, +) / 1000
  }

  /// Asks until nothing is left or the learner leaves.
  func run() async -> Ending {
    defer { log.close() }
    // A script's first question need not wait for the record, which only an answer asks for.
    if log.header.mode.isScheduled, shell.terminal.isInteractive { shell.study.readAhead() }
    await takeUpReturns()
    while number < order.count {
      let turn = order[number]
      let reference = turn.question
      // What was answered behind a question that was left out, or before its bank was gone.
      if let place = turn.place, !log.progress.remaining.contains(place),
        !log.progress.skipped.contains(reference)
      {
        number += 1
        continue
      }
      guard let question = load(reference) else {
        number += 1
        continue
      }
      switch await ask(question, at: reference) {
      case .next: number += 1
      case .previous: number = max(0, number - 1)
      case .again: continue
      case .leave(let ending):
        if let farewell = desks[reference]?.farewell ?? parts?.farewell { announce(farewell) }
        // Whoever leaves after the last answer has done everything.
        guard ending == .left, turn.place != nil, number == order.count - 1,
          log.progress.remaining.isEmpty, log.progress.skipped.isEmpty
        else { return ending }
        number += 1
      }
      if number >= order.count,
        let skipped = log.header.plan.firstIndex(where: log.progress.skipped.contains),
        await wantsSkipped(from: skipped)
      {
        number = skipped
      }
    }
    do {
      try log.finish(at: .now())
    } catch {
      report(error)
      return .unsaved
    }
    return .finished
  }

  /// What comes after a question.
  enum Step {
    case next
    case previous
    case again
    case leave(Ending)
  }

  static func leaving(_ ending: Ending) -> Step { .leave(ending) }

  private func load(_ reference: QuestionReference) -> Question? {
    if let ahead, ahead.reference == reference { return ahead.question }
    do {
      if let question = try shell.library.question(reference) { return question }
      shell.complain("题库里找不到 \(reference)，跳过这一题。\n")
    } catch {
      shell.complain("\(error)\n  这一题跳过，其余照常。\n")
    }
    return nil
  }

  /// Reads the next question while there is something else to wait for.
  private func readAhead() {
    guard number + 1 < order.count else { return }
    let reference = order[number + 1].question
    // What cannot be read is complained of when its turn comes.
    guard let question = try? shell.library.question(reference) else { return }
    ahead = (reference, question)
  }

  // MARK: One question

  private func ask(_ question: Question, at reference: QuestionReference) async -> Step {
    let page = question.content.page(shuffledBy: log.header.seed(for: reference))
    if let step = await settleKey(of: question, at: reference) { return step }
    let shownAt = Timestamp.now()
    let shown = ContinuousClock.now
    let deadline = options.secondsPerQuestion.map { shown + .seconds($0) }
    var hinted = false
    parts =
      page.parts.isEmpty || !shell.terminal.isInteractive || options.isQuiet
      ? nil : PartsDesk(question, on: page, in: shell)
    draw(question, page)
    let desk = page.takesDocument ? desk(for: reference) : nil
    while true {
      let input: DrillInput
      switch await read(
        request(until: deadline), on: page, at: desk, redraw: { draw(question, page) })
      {
      case .input(let read): input = read
      case .event(let event):
        if let step = await otherEvent(event, at: reference) { return step }
        continue
      }
      interruptions = 0
      switch input {
      case .nothing:
        if shell.terminal.isInteractive { say("请作答：\(page.answerForm)。跳过输入 s，退出输入 q。") }
      case .hint:
        hinted = true
        say("提示：\(parts?.advice ?? question.advice)")
      case .skip:
        if let step = await skip(reference) { return step }
        announce("第 \(number + 1) 题跳过了。")
        return .next
      case .back where number == 0: say("这是第一题，前面没有可撤回的。")
      case .back: return await takeBack()
      case .why: explainLatest()
      case .note(let text): if let step = await note(text, on: reference) { return step }
      case .flag(let text): if let step = await flag(text, on: reference) { return step }
      case .help: draw(question, page, withHelp: true)
      case .material: parts?.showMaterial()
      case .quit: return .leave(.left)
      case .answer(let typed):
        let response: Response
        let mark: Mark
        switch TakenAnswer(
          typed, to: question, on: page, isInteractive: shell.terminal.isInteractive)
        {
        case .refused(let message):
          say(message)
          continue
        case .marked(let read, let marked):
          response = read
          mark = marked
        }
        let given = AnswerRecord(
          question: reference, shownAt: shownAt, answeredAt: .now(),
          elapsedMs: Int((ContinuousClock.now - shown) / .milliseconds(1)),
          response: response.kept, raw: response.isWithheld ? nil : response.typed,
          points: mark.points,
          maxPoints: mark.maxPoints, correct: mark.verdict == .right,
          rules: (mark.brokenRules + question.rules).map(\.rawValue), hinted: hinted,
          shown: page.choices.isEmpty ? nil : page.choices.map(\.id))
        let record = await memory.judged(given, to: question, isHelped: hinted)
        let cards = await memory.preview(record)
        var answered = Answered(
          reference: reference, question: question, page: page, response: response, mark: mark)
        if let cards, let rating = record.rating {
          answered.choice = RatingChoice(
            cards: cards, rating: rating, answeredAt: record.answeredAt.seconds,
            reason: memory.reason(for: record))
        }
        let distance = memory.comesBack(after: record, answered.choice?.card)
        answered.choice?.comesBack = distance != nil
        answered.hint = await memory.leechHint(record, answered.choice?.card, to: question)
        var screen = shell.screen()
        let step = await save(.answer(record)) {
          screen = feedbackScreen(on: answered)
          readAhead()
        }
        if let step { return step }
        memory.add(record)
        if let distance { comeBack(reference, after: distance) }
        desk?.clear()
        latest = answered
        return await feedback(screen, on: reference)
      }
    }
  }

  /// Prints the question under the line that tells how far the drill has come.
  private func draw(_ question: Question, _ page: QuestionPage, withHelp: Bool = false) {
    guard !options.isQuiet else { return }
    var screen = shell.screen()
    if withHelp {
      DrillHelp.draw(on: &screen)
      screen.blank()
    }
    if !shell.terminal.isInteractive { screen.blank() }
    QuestionScreen(question: question, page: page, part: parts?.place).draw(standing, on: &screen)
    shell.showFresh(screen)
  }

  private var standing: DrillStanding {
    DrillStanding(
      number: number + 1, count: order.count, right: log.progress.correct,
      wrong: log.progress.answered - log.progress.correct,
      elapsedSeconds: secondsBefore + Int((ContinuousClock.now - started) / .seconds(1)))
  }

  private func request(until deadline: ContinuousClock.Instant?) -> LineRequest {
    var request = LineRequest(prompt: shell.terminal.isInteractive ? "答> " : "")
    if let deadline {
      request.deadline = deadline
      request.countdown = { left in "剩 \(left.components.seconds) 秒 答> " }
    }
    request.completer = { query in DrillWords.candidates(after: query) }
    return request
  }

  /// What happens without a line; `nil` to go on reading.
  private func otherEvent(_ event: LineEvent, at reference: QuestionReference) async -> Step? {
    switch event {
    case .line: return nil
    case .interrupted:
      interruptions += 1
      if interruptions > 1 { return .leave(.left) }
      say("再按一次 Ctrl-C 就存好退出；接着作答请继续输入。")
      return nil
    case .timedOut:
      announce("时间到，这题算没有作答。")
      return await skip(reference) ?? .next
    case .endOfInput: return .leave(.left)
    case .terminated: return .leave(.terminated)
    }
  }

  // MARK: After the answer

  /// What is said of an answer, and what can be typed then; nothing where only the result is wanted.
  private func feedbackScreen(on answered: Answered) -> Screen {
    var screen = shell.screen()
    guard !options.isQuiet else { return screen }
    FeedbackScreen(
      question: answered.question, page: answered.page, response: answered.response,
      mark: answered.mark
    ).draw(on: &screen)
    if let hint = answered.hint { screen.paragraph(hint, tone: .strong) }
    guard shell.terminal.isInteractive else { return screen }
    screen.blank()
    answered.choice?.draw(takesDigits: answered.takesDigits, on: &screen)
    screen.paragraph(keys(after: answered, on: screen), tone: .faint)
    return screen
  }

  private func feedback(_ screen: Screen, on reference: QuestionReference) async -> Step {
    guard !options.isQuiet else { return .next }
    shell.show(screen)
    guard shell.terminal.isInteractive else { return .next }
    while true {
      switch await shell.readLine(LineRequest(prompt: "> ")) {
      case .line(let line):
        interruptions = 0
        switch DrillInput(line, on: .empty) {
        case .nothing, .skip: return .next
        case .why, .hint: explainLatest(feedbackIsInSight: true)
        case .back: return await takeBack(reference)
        case .note(let text): if let step = await note(text, on: reference) { return step }
        case .flag(let text): if let step = await flag(text, on: reference) { return step }
        case .quit: return .leave(.left)
        case .help: showHelp()
        case .material: break
        case .answer(let text):
          if let step = await rateOrTick(text, on: reference) { return step }
        }
      case .interrupted:
        interruptions += 1
        if interruptions > 1 { return .leave(.left) }
        say("再按一次 Ctrl-C 就存好退出；回车做下一题。")
      case .endOfInput: return .leave(.left)
      case .terminated: return .leave(.terminated)
      case .timedOut: return .next
      }
    }
  }

  /// Prints a sentence, unless only the result is wanted.
  func say(_ text: String) {
    if !options.isQuiet { shell.say(text) }
  }

  /// Prints a sentence that the next question must not wipe away, unless only the result is wanted.
  func announce(_ text: String) {
    if !options.isQuiet { shell.announce(text) }
  }

  private func showHelp() {
    var screen = shell.screen()
    DrillHelp.draw(on: &screen)
    shell.show(screen)
  }

  private func explainLatest(feedbackIsInSight: Bool = false) {
    guard !options.isQuiet else { return }
    guard let latest else {
      say("还没有作答。先答题，再看解析。")
      return
    }
    var screen = shell.screen()
    FeedbackScreen(
      question: latest.question, page: latest.page, response: latest.response, mark: latest.mark
    ).drawDetails(
      notes: log.notes(on: latest.reference), afterFeedback: feedbackIsInSight, on: &screen)
    shell.show(screen)
  }

  /// Takes back the answer to a question, or to the one before the present one.
  private func takeBack(_ reference: QuestionReference? = nil) async -> Step {
    let target = reference ?? order[number - 1].question
    let answer = log.progress.answer(to: target)
    if answer != nil || log.progress.skipped.contains(target) {
      if let step = await save(.undo(UndoRecord(question: target, at: .now()))) { return step }
      memory.takenBack(target)
      dropReturn(of: target, after: reference == nil ? number - 1 : number)
      let place = (log.header.plan.firstIndex(of: target) ?? 0) + 1
      let question = (try? shell.library.question(target)) ?? nil
      var words = answer.map { question?.content.words(for: $0.response) ?? $0.response }
      if question?.kind.takesDocument ?? false, let answer {
        words = restoreDraft(answer, to: target)
      }
      announce("已撤回第 \(place) 题，原来\(words.map { "答的是：\($0)" } ?? "跳过了。")")
    }
    latest = nil
    return reference == nil ? .previous : .again
  }

  /// Leaves a question out; one that was left out before is so already.
  private func skip(_ reference: QuestionReference) async -> Step? {
    guard !log.progress.skipped.contains(reference) else { return nil }
    return await save(.skip(SkipRecord(question: reference, at: .now())))
  }
}
