import ClassroomClient
import LineEditing
import Quiz
import Sessions

/// A learner's part in a lesson, from the first state to the last: shows what happens, reads what
/// is typed meanwhile, sends answers.
@MainActor
final class ClassRun {
  /// How it ended.
  enum Ending: Equatable {
    /// The learner left; the place stays.
    case left
    /// The lesson is over.
    case over
    /// The instructor sent the learner out, or somebody took the place.
    case sentOut
    /// The place is no longer known.
    case signedOut
    /// The process is asked to end.
    case terminated
  }

  /// What the next line decides.
  enum Confirmation {
    case handIn
    case leave
  }

  let shell: Shell
  let lesson: LessonSummary
  let link: ClassLink
  let place: PlaceStore.Place
  let prompt = LearnerPrompt()

  /// How things are; `nil` before the first state.
  var state: LessonState?
  /// When the state came, by the clock here.
  var stateArrivedAt = ContinuousClock.now
  var isConnected = false
  /// Whether the loss of the connection has been told.
  var hasToldLoss = false
  var paper: PaperDesk?
  var isFetchingPaper = false
  var sheets: [String: AnswerSheet] = [:]
  /// The questions whose answers are on their way.
  var inFlight: Set<String> = []
  /// The questions and votes that need no further line of a script.
  var settled: Set<String> = []
  /// What became of answers that were given here.
  var given: [String: GivenAnswer] = [:]
  var confirmation: Confirmation?
  var hasShownResult = false
  var hasRecord = false
  var ending: Ending?

  /// What stands in the next line from the start.
  private var initialText = ""
  private var interruptions = 0
  private var reading: Task<LineEvent, Never>?
  private var waiter: CheckedContinuation<Void, Never>?
  var clock: Task<Void, Never>?
  private var outbox: AnswerOutbox?

  init(
    _ lesson: LessonSummary, at link: ClassLink, as place: PlaceStore.Place, in shell: Shell
  ) {
    self.lesson = lesson
    self.link = link
    self.place = place
    self.shell = shell
  }

  var isInteractive: Bool { shell.terminal.isInteractive }

  /// Takes part until the lesson is over or the learner leaves.
  func run() async -> Ending {
    print { screen in
      let about = [lesson.className, lesson.title].filter { !$0.isEmpty }.joined(separator: " · ")
      screen.heading(about, "\(place.number) \(place.name)", tone: .strong)
      if screen.isNarrow { screen.paragraph("\(place.number) \(place.name)") }
      screen.paragraph("正在连接 \(link.address) ……", tone: .faint)
    }
    outbox = AnswerOutbox(link, token: place.token) { [weak self] question, news in
      Task { @MainActor in self?.take(news, of: question) }
    }
    let feed = LessonFeed(link, token: place.token)
    let listening = Task { @MainActor in
      for await news in feed.news { await take(news) }
    }
    let ending = await readLines()
    listening.cancel()
    clock?.cancel()
    await outbox?.close()
    return ending
  }

  /// What the process should return.
  var exitStatus: ExitStatus {
    switch ending {
    case .left, .over, .terminated, nil: .done
    case .sentOut: .findings
    case .signedOut: .data
    }
  }

  // MARK: Lines

  private func readLines() async -> Ending {
    while true {
      if let ending { return ending }
      // A script's line is an answer: it is read when there is something to answer.
      guard isInteractive || awaitsLine else {
        await withCheckedContinuation { waiter = $0 }
        continue
      }
      await readLine()
    }
  }

  private func readLine() async {
    let request = prompt.request(initialText: initialText, isInteractive: isInteractive)
    initialText = ""
    let reading = Task { @MainActor in await shell.readLine(request) }
    self.reading = reading
    let event = await reading.value
    self.reading = nil
    guard ending == nil else { return }
    if case .interrupted = event {} else { interruptions = 0 }
    switch event {
    case .line(let line): await take(line)
    case .interrupted:
      interruptions += 1
      if interruptions > 1 { return await leave() }
      say("再按一次 Ctrl-C 就离开课堂；接着作答请继续输入。")
    case .endOfInput:
      if !isInteractive { say("输入到头了，离开课堂。") }
      await leave()
    case .timedOut: break
    case .terminated: ending = .terminated
    }
  }

  /// Puts a line back to be looked at again.
  func askAgain(_ line: String) { initialText = line }

  /// Leaves, after the answers that are on their way have had a moment.
  private func leave() async {
    await sendRest()
    let unstored = await outbox?.unstored.count ?? 0
    if unstored > 0 { say("还有 \(unstored) 题的答案没有存上。") }
    if let question = currentQuestion, let sheet = sheets[question.id], sheet.isBegun {
      say(sheet.lines.isEmpty ? "这道材料题没有答完，答过的小题没有交。" : "没有交的草稿留着，回来接着写。")
    }
    say("已离开课堂。回来请运行：wenmi join \(link.address)", tone: .faint)
    ending = .left
  }

  /// Gives answers that are on their way a little time.
  private func sendRest() async {
    for _ in 0..<20 where !inFlight.isEmpty {
      try? await Task.sleep(for: .milliseconds(100))
    }
  }

  /// Leaves where nothing is lost by it, else asks.
  func askToLeave() async {
    guard let outbox, isInteractive, await !outbox.unstored.isEmpty else { return await leave() }
    confirmation = .leave
    say("还有 \(inFlight.count) 题的答案没有存上，离开就丢了。离开输入 y，等一等直接回车。")
  }

  func leaveAnyway() async { await leave() }

  /// Ends reading, because the lesson has.
  func end(_ ending: Ending) {
    guard self.ending == nil else { return }
    self.ending = ending
    reading?.cancel()
    somethingChanged()
  }

  /// Lets a script go on that waits for something to answer.
  func somethingChanged() {
    updatePrompt()
    guard let waiter, ending != nil || awaitsLine else { return }
    self.waiter = nil
    waiter.resume()
  }

  // MARK: Answers

  /// Sends an answer; what becomes of it is told when it is known.
  func send(_ answer: String, to question: String) {
    guard let outbox else { return }
    inFlight.insert(question)
    updatePrompt()
    Task { await outbox.send(answer, to: question) }
  }

  // MARK: Printing

  /// Prints a sentence above the line that is being typed.
  func say(_ text: String, tone: Screen.Tone = .plain) {
    print { $0.paragraph(text, tone: tone) }
  }

  /// Prints a screen above the line that is being typed.
  func print(_ draw: (inout Screen) -> Void) {
    var screen = shell.screen()
    draw(&screen)
    let text = screen.text
    if !text.isEmpty { shell.terminal.notify(text) }
  }
}
