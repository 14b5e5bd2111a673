import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study

/// A placement test from its first question to its end: chooses, shows, reads, marks, saves.
@MainActor
final class PlacementRun: SavingRun {
  let shell: Shell
  let log: DrillLog
  private let isQuiet: Bool
  private let scale: PlacementScale
  /// The questions that may still come; one that cannot be read is taken out.
  private(set) var test: PlacementTest
  /// The question that was answered last, for whoever asks why.
  private var latest: DrillRun.Answered?
  private var interruptions = 0

  init(_ log: DrillLog, isQuiet: Bool, in shell: Shell) {
    self.shell = shell
    self.log = log
    self.isQuiet = isQuiet
    let scale = PlacementScale(in: shell)
    self.scale = scale
    let topics = Dictionary(
      shell.library.entries.map { ($0.reference, $0.topic.root) }
    ) { first, _ in first }
    test = PlacementTest(
      items: log.header.plan.compactMap { question in
        guard let logit = scale.logit(of: question), let topic = topics[question] else {
          return nil
        }
        return PlacementTest.Item(question: question, topic: topic, logit: logit)
      }, seed: log.header.seed)
  }

  /// What the answers so far tell.
  var standing: PlacementStanding {
    PlacementStanding(log.progress, logit: scale.logit(of:))
  }

  /// What comes after a question.
  enum Step {
    case goOn
    case leave(DrillRun.Ending)
  }

  static func leaving(_ ending: DrillRun.Ending) -> Step { .leave(ending) }

  /// Asks until the estimate is good enough or the learner leaves.
  func run() async -> DrillRun.Ending {
    defer { log.close() }
    if log.progress.done == 0 { announce(PlacementScreen.introduction) }
    while test.end(after: standing) == nil, let item = test.next(after: standing) {
      guard let question = load(item.question) else {
        test = PlacementTest(
          items: test.items.filter { $0.question != item.question }, seed: log.header.seed)
        continue
      }
      if case .leave(let ending) = await ask(question, item.question) { return ending }
    }
    do {
      try log.finish(at: .now())
    } catch {
      report(error)
      return .unsaved
    }
    return .finished
  }

  private func load(_ reference: QuestionReference) -> Question? {
    do {
      return try shell.library.question(reference)
    } catch {
      shell.complain("\(error)\n  这一题跳过，其余照常。\n")
      return nil
    }
  }

  // MARK: One question

  private func ask(_ question: Question, _ reference: QuestionReference) async -> Step {
    let page = question.content.page(shuffledBy: log.header.seed(for: reference))
    let shownAt = Timestamp.now()
    let shown = ContinuousClock.now
    draw(question, page)
    while true {
      let event = await shell.readLine(
        LineRequest(
          prompt: shell.terminal.isInteractive ? "答> " : "",
          completer: { query in DrillWords.candidates(after: query) }))
      guard case .line(let line) = event else {
        if let step = otherEvent(event) { return step }
        continue
      }
      interruptions = 0
      switch DrillInput(line, on: page) {
      case .answer(let typed):
        switch TakenAnswer(
          typed, to: question, on: page, isInteractive: shell.terminal.isInteractive)
        {
        case .refused(let message): say(message)
        case .marked(let response, let mark):
          return await take(
            DrillRun.Answered(
              reference: reference, question: question, page: page, response: response, mark: mark),
            shownAt: shownAt, elapsedMs: Int((ContinuousClock.now - shown) / .milliseconds(1)))
        }
      case .skip:
        if let step = await save(.skip(SkipRecord(question: reference, at: .now()))) { return step }
        announce(
          "第 \(log.progress.done) 题 不会。答案：\(question.content.revealedKey(on: page))")
        return .goOn
      case .back:
        if let step = await takeBack() { return step }
      case .quit: return .leave(.left)
      case .nothing:
        if shell.terminal.isInteractive { say("请作答：\(page.answerForm)。不会输入 s，退出输入 q。") }
      case .hint: say("摸底不给提示，不会就输入 s：猜中的会让后面的题偏难。")
      case .why: explainLatest()
      case .note(let text): if let step = await note(text, on: reference) { return step }
      case .flag(let text):
        let record = FlagRecord(question: reference, at: .now(), text: text)
        if let step = await save(.flag(record)) { return step }
        say("已标记 \(reference) 有疑问。")
      case .help: showHelp()
      case .material: break
      }
    }
  }

  /// Saves an answer, then says in a line how it went; the next question comes at once.
  private func take(
    _ answered: DrillRun.Answered, shownAt: Timestamp, elapsedMs: Int
  ) async -> Step {
    let (response, mark, page) = (answered.response, answered.mark, answered.page)
    let record = AnswerRecord(
      question: answered.reference, shownAt: shownAt, answeredAt: .now(), elapsedMs: elapsedMs,
      response: response.kept, raw: response.isWithheld ? nil : response.typed,
      points: mark.points, maxPoints: mark.maxPoints, correct: mark.verdict == .right,
      rules: (mark.brokenRules + answered.question.rules).map(\.rawValue),
      shown: page.choices.isEmpty ? nil : page.choices.map(\.id))
    if let step = await save(.answer(record)) { return step }
    latest = answered
    let verdict =
      switch mark.verdict {
      case .right: "对"
      case .partial: "没有全对"
      case .wrong: "错"
      }
    announce("第 \(log.progress.done) 题 \(verdict)。\(mark.headline)")
    return .goOn
  }

  /// Takes back the latest answer; the same question comes again.
  private func takeBack() async -> Step? {
    guard let target = log.latestDone else {
      say("这是第一题，前面没有可撤回的。")
      return nil
    }
    if let step = await save(.undo(UndoRecord(question: target, at: .now()))) { return step }
    latest = nil
    announce("撤回了上一题，请重答。")
    return .goOn
  }

  /// What happens without a line; `nil` to go on reading.
  private func otherEvent(_ event: LineEvent) -> Step? {
    switch event {
    case .interrupted:
      interruptions += 1
      if interruptions > 1 { return .leave(.left) }
      say("再按一次 Ctrl-C 就存好退出；接着作答请继续输入。")
      return nil
    case .endOfInput: return .leave(.left)
    case .terminated: return .leave(.terminated)
    case .line, .timedOut: return nil
    }
  }

  // MARK: The screen

  private func draw(_ question: Question, _ page: QuestionPage) {
    guard !isQuiet else { return }
    var screen = shell.screen()
    if !shell.terminal.isInteractive { screen.blank() }
    let standing = standing
    let right = standing.outcomes.count(where: \.solved)
    let wrong = standing.outcomes.count - right
    let number = standing.outcomes.count + 1
    let error = PlacementScreen.decimal(standing.standardError)
    let target = PlacementScreen.decimal(PlacementRules.targetError)
    if screen.isNarrow {
      screen.heading("第 \(number) 题 对\(right) 错\(wrong) 误差\(error) 到\(target)停")
    } else {
      screen.heading(
        "摸底第 \(number) 题  对 \(right) 错 \(wrong)  误差 \(error)，到 \(target) 停，最多 \(PlacementRules.mostQuestions) 题",
        "\(question.topic.root) 难度 \(question.difficulty)")
    }
    screen.ruleLine()
    QuestionDrawing(question: ShownQuestion(question, on: page)).draw(on: &screen)
    screen.keys(
      ["[\(page.answerForm)] 作答", "[s] 不会", "[u] 撤回上一题", "[w] 上一题解析", "[q] 存好退出"],
      tone: .faint)
    shell.showFresh(screen)
  }

  private func explainLatest() {
    guard !isQuiet else { return }
    guard let latest else { return say("还没有作答。先答题，再看解析。") }
    var screen = shell.screen()
    FeedbackScreen(
      question: latest.question, page: latest.page, response: latest.response, mark: latest.mark
    ).drawDetails(notes: log.notes(on: latest.reference), afterFeedback: false, on: &screen)
    shell.show(screen)
  }

  private func showHelp() {
    guard !isQuiet else { return }
    var screen = shell.screen()
    screen.paragraph(PlacementScreen.introduction)
    DrillHelp.draw(on: &screen)
    shell.show(screen)
  }

  /// Prints a sentence, unless only the result is wanted.
  func say(_ text: String) { if !isQuiet { shell.say(text) } }

  /// The same, above the next question.
  private func announce(_ text: String) { if !isQuiet { shell.announce(text) } }
}
