import LineEditing
import Quiz
import SecretarialRules
import Sessions

/// One question: what is typed while it stands on the screen.
extension ExamRun {
  /// Shows a question and reads lines until there is somewhere to go.
  func ask(_ question: Question, at place: Int) async -> Step {
    let reference = log.header.plan[place]
    let page = page(of: question, at: place)
    let shownAt = Timestamp.now()
    let shown = ContinuousClock.now
    let draw = { self.draw(question, page, at: place) }
    draw()
    let desk = page.takesDocument ? desk(for: reference) : nil
    while true {
      let line: String
      switch await read(on: page, at: desk, redraw: draw) {
      case .document(let text): line = text
      case .line(let text): line = text
      case .event(let event):
        if let step = otherEvent(event) { return step }
        continue
      }
      interruptions = 0
      switch ExamInput(line, on: page) {
      case .next: return place + 1 < questions.count ? .go(place + 1) : .overview
      case .previous:
        guard place == 0 else { return .go(place - 1) }
        shell.say("这是第一题。")
      case .go(let number): if let step = go(to: number) { return step }
      case .overview: return .overview
      case .handIn: if let step = await confirmHandIn() { return step }
      case .help: showHelp()
      case .quit: return .leave(.left)
      case .mark:
        let isOn = !ExamMarks.marked(in: log.events).contains(reference)
        let event = ExamMarks.event(reference, isOn: isOn, at: .now())
        if let ending = await save(event) { return .leave(ending) }
        shell.say(isOn ? "第 \(place + 1) 题存疑，记下了。" : "第 \(place + 1) 题不再存疑。")
      case .clear:
        guard log.progress.answer(to: reference) != nil else {
          shell.say("这一题还没有答。")
          continue
        }
        let event = SessionEvent.undo(UndoRecord(question: reference, at: .now()))
        if let ending = await save(event) { return .leave(ending) }
        announce("第 \(place + 1) 题的答案清掉了。")
        return .go(place)
      case .answer(let typed):
        let answering = Answering(
          question: question, page: page, place: place, shownAt: shownAt, shown: shown)
        if let step = await take(typed, answering) { return step }
      }
    }
  }

  /// A question that is being answered.
  struct Answering {
    let question: Question
    let page: QuestionPage
    let place: Int
    let shownAt: Timestamp
    let shown: ContinuousClock.Instant
  }

  /// Reads a line, or at a desk a whole document.
  private func read(
    on page: QuestionPage, at desk: DraftDesk?, redraw: () -> Void
  ) async -> DraftDesk.Reading {
    if let desk { return await desk.next(request("答> "), redraw: redraw) }
    let event = await shell.readLine(request("答> "))
    guard case .line(let line) = event else { return .event(event) }
    return .line(line)
  }

  /// Takes an answer of a person; nil to go on reading.
  private func take(_ typed: String, _ answering: Answering) async -> Step? {
    let (place, page) = (answering.place, answering.page)
    let reference = log.header.plan[place]
    let before = log.progress.answer(to: reference)
    var (text, certainty) =
      exam.asksCertainty && !page.takesDocument
      ? ExamAnswer.certainty(in: typed) : (typed, nil as Int?)
    var part: Int?
    if !page.parts.isEmpty {
      if let refusal = refusal(of: text, answering, before) {
        shell.say(refusal)
        return nil
      }
      (text, part) = ExamAnswer.merged(
        text, into: before.map { $0.raw ?? $0.response }, count: page.parts.count)
    }
    let (response, mark): (Response, Mark)
    switch ExamAnswer(text, to: answering.question, on: page, isInteractive: true) {
    case .refused(let message):
      shell.say(message)
      return nil
    case .marked(let read, let marked): (response, mark) = (read, marked)
    }
    let answeredAt = Timestamp.now()
    var isOver = false
    let open =
      part == nil
      ? nil : ExamAnswer.parts(of: text, count: page.parts.count).firstIndex(of: "")
    if exam.asksCertainty, certainty == nil, open == nil {
      (certainty, isOver) = await askCertainty(usual: before?.certainty)
    }
    let record = record(
      response, mark, answering, answeredAt: answeredAt,
      certainty: exam.asksCertainty ? certainty ?? before?.certainty ?? 1 : nil)
    if let ending = await save(.answer(record)) { return .leave(ending) }
    if page.takesDocument { desk(for: reference).clear() }
    if isOver { return .handIn }
    if let open {
      announce("第 \((part ?? 0) + 1) 小题记下了，接着答第 \(open + 1) 小题。")
      return .go(place)
    }
    for note in response.notes { announce("第 \(place + 1) 题：\(note)") }
    return place + 1 < questions.count ? .go(place + 1) : .overview
  }

  /// Why the answer to a part cannot be read, before it is put among the others.
  private func refusal(
    of typed: String, _ answering: Answering, _ before: AnswerRecord?
  ) -> String? {
    let count = answering.page.parts.count
    let (text, part) = ExamAnswer.merged(
      typed, into: before.map { $0.raw ?? $0.response }, count: count)
    guard let part, answering.question.parts.indices.contains(part) else { return nil }
    let answer = ExamAnswer.parts(of: text, count: count)[part]
    switch ExamAnswer(
      answer, to: answering.question.parts[part], on: answering.page.parts[part].page,
      isInteractive: true)
    {
    case .refused(let message): return "第 \(part + 1) 小题：\(message)"
    case .marked: return nil
    }
  }

  /// Asks how certain the learner is.
  ///
  /// - Returns: From 1 to 3, or nil where nothing is said; and whether the time is over.
  private func askCertainty(usual: Int?) async -> (Int?, isOver: Bool) {
    let words = shell.screen().isNarrow ? "把握 1-3> " : "把握？1 猜的  2 大概  3 肯定 > "
    while true {
      let event = await shell.readLine(request(words))
      guard case .line(let line) = event else {
        if case .interrupted = event { continue }
        guard case .timedOut = event else { return (usual, false) }
        return (usual, true)
      }
      if TypedForms.trimmed(TypedForms.folded(line)).isEmpty { return (usual ?? 1, false) }
      if let level = ExamAnswer.level(line) { return (level, false) }
      shell.say("请写 1、2 或者 3：对了 +1、+2、+3，错了 0、-2、-6。回车算 \(usual ?? 1)。")
    }
  }

  private func record(
    _ response: Response, _ mark: Mark, _ answering: Answering, answeredAt: Timestamp,
    certainty: Int?
  ) -> AnswerRecord {
    let (question, page) = (answering.question, answering.page)
    let worth = exam.points.indices.contains(answering.place) ? exam.points[answering.place] : 0
    return AnswerRecord(
      question: log.header.plan[answering.place], shownAt: answering.shownAt,
      answeredAt: answeredAt,
      elapsedMs: (log.progress.answer(to: log.header.plan[answering.place])?.elapsedMs ?? 0)
        + Int((ContinuousClock.now - answering.shown) / .milliseconds(1)),
      response: response.kept, raw: response.isWithheld ? nil : response.typed,
      points: ExamAnswer.points(mark, of: worth), maxPoints: worth,
      correct: mark.verdict == .right,
      rules: (mark.brokenRules + question.rules).map(\.rawValue), certainty: certainty,
      shown: page.choices.isEmpty ? nil : page.choices.map(\.id))
  }

  private func draw(_ question: Question, _ page: QuestionPage, at place: Int) {
    guard !isQuiet else { return }
    let reference = log.header.plan[place]
    var screen = shell.screen()
    if !shell.terminal.isInteractive { screen.blank() }
    ExamQuestionScreen(
      number: place + 1, question: question, page: page,
      points: exam.points.indices.contains(place) ? exam.points[place] : 0,
      answer: log.progress.answer(to: reference),
      isMarked: ExamMarks.marked(in: log.events).contains(reference)
    ).draw(standing, showsKeys: shell.terminal.isInteractive, on: &screen)
    shell.showFresh(screen)
  }

  // MARK: Lines of a script

  /// Takes the line of a question; a blank one leaves it open.
  func takeLine(for question: Question, at place: Int) async -> Step {
    let page = page(of: question, at: place)
    let answering = Answering(
      question: question, page: page, place: place, shownAt: .now(), shown: .now)
    draw(question, page, at: place)
    let desk = page.takesDocument ? desk(for: log.header.plan[place]) : nil
    let line: String
    switch await read(on: page, at: desk, redraw: {}) {
    case .document(let text), .line(let text): line = text
    case .event(let event): return otherEvent(event) ?? .stay
    }
    let plain = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    if plain.isEmpty || ["skip", "跳过"].contains(plain) { return .stay }
    let (text, certainty) =
      exam.asksCertainty && !page.takesDocument ? ExamAnswer.certainty(in: line) : (line, nil)
    guard
      case .marked(let response, let mark) = ExamAnswer(
        text, to: question, on: page, isInteractive: false)
    else { return .stay }
    let record = record(
      response, mark, answering, answeredAt: .now(),
      certainty: exam.asksCertainty ? certainty ?? 1 : nil)
    if let ending = await save(.answer(record)) { return .leave(ending) }
    return .stay
  }

  /// Takes the drafts of documents that were not handed in one by one.
  ///
  /// - Returns: The ending where one could not be saved.
  func takeDrafts() async -> DrillRun.Ending? {
    for (place, question) in questions.enumerated() {
      guard let question, question.kind.takesDocument,
        log.progress.answer(to: log.header.plan[place]) == nil,
        let draft = desk(for: log.header.plan[place]).draft
      else { continue }
      let page = page(of: question, at: place)
      let answering = Answering(
        question: question, page: page, place: place, shownAt: .now(), shown: .now)
      guard
        case .marked(let response, let mark) = ExamAnswer(
          draft, to: question, on: page, isInteractive: false)
      else { continue }
      let record = record(
        response, mark, answering, answeredAt: min(.now(), clock.end),
        certainty: exam.asksCertainty ? 1 : nil)
      if let ending = await save(.answer(record)) { return ending }
      desk(for: log.header.plan[place]).clear()
      announce("第 \(place + 1) 题的草稿一起交了。")
    }
    return nil
  }
}
