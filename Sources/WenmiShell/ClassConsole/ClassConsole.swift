public import Classroom
import LineEditing
import Quiz
import Sessions

/// The instructor's prompt of a lesson, whose page the room reads along on the projector.
///
/// The lesson itself is the host's: this shows it, types into it, and keeps its clock going. Where
/// devices take part, their server acts on the same host, and what they do appears here.
@MainActor
public final class ClassConsole {
  /// How the console was left.
  public enum Ending: Hashable, Sendable {
    /// The lesson is over and its records are written.
    case ended
    /// The lesson is over, but not all of its records could be written.
    case endedUnfiled
    /// The instructor went away; the lesson can be resumed.
    case left
    /// The process was asked to end, or its terminal is gone; the lesson can be resumed.
    case terminated
  }

  let shell: Shell
  let host: LessonHost
  var room = ClassRoomView()
  /// What was said last, which stands under the page until something else is said.
  private var said = ""
  /// What the disk would not take and the return key tries again.
  private var refused: String?
  private var shownKey: ClassPageKey?
  private var notices = ClassNotices()
  /// Whether something typed is being done, after which the page is drawn anyway.
  private var isBusy = false
  var absent: Set<LearnerNumber> = []
  /// How many lines were refused, for the exit status of a script.
  public private(set) var refusals = 0

  /// Puts a console in front of a lesson.
  ///
  /// - Parameters:
  ///   - shell: Where lines come from and pages go, and where records are kept.
  ///   - host: The lesson.
  ///   - board: How devices come in; `nil` where there is no network.
  public init(shell: Shell, host: LessonHost, board: RoomBoard? = nil) {
    self.shell = shell
    self.host = host
    room.board = board
    room.showsCounts = shell.isScreenAlive
  }

  /// Prints a notice above the prompt, where what is typed stays; from any task.
  ///
  /// - Parameter text: One or more lines; what could drive a terminal is taken out.
  nonisolated public func notify(_ text: String) {
    Task { @MainActor in
      var screen = shell.screen()
      screen.paragraph(text, tone: .faint)
      shell.terminal.notify(screen.text)
    }
  }

  /// Shows the lesson and does what is typed, until the lesson is over or left.
  ///
  /// - Parameter greeting: What is said under the first page; empty for nothing.
  /// - Returns: How it was left.
  public func run(greeting: String = "") async -> Ending {
    said = greeting
    takeAttendance()
    let clock = Task.detached { [host] in
      while !Task.isCancelled {
        await host.tick()
        try? await Task.sleep(for: .milliseconds(200))
      }
    }
    let watch = Task { @MainActor [weak self] in
      // Looked at now and then: many answers at once are one change, and a notice that had to wait
      // is told without another.
      while !Task.isCancelled {
        self?.follow()
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
    defer {
      clock.cancel()
      watch.cancel()
    }
    let ending = await converse()
    shell.historyChanged()
    return ending
  }

  // MARK: The prompt

  private func converse() async -> Ending {
    show()
    var typed = ""
    while true {
      if host.look({ lesson, _ in lesson.standing.phase == .ended }), room.filed == nil {
        file()
        show()
      }
      if let filed = room.filed, !shell.terminal.isInteractive {
        return filed.isComplete ? .ended : .endedUnfiled
      }
      switch await shell.readLine(request(initialText: typed)) {
      case .line(let line):
        typed = ""
        isBusy = true
        let ending = await take(line)
        isBusy = false
        if let ending { return ending }
      case .interrupted:
        typed = ""
        say("要离开请输入 q，课还在；要下课请输入 end。")
      case .timedOut(let partial): typed = partial
      case .endOfInput: return leave()
      case .terminated: return .terminated
      }
    }
  }

  private func request(initialText: String) -> LineRequest {
    guard shell.terminal.isInteractive else { return LineRequest() }
    var request = LineRequest(
      prompt: ClassPrompt.text(of: host), initialText: initialText,
      completer: ClassCompletion(host).candidates)
    if shell.isScreenAlive {
      // The prompt is drawn again every second, with the time left and the answers so far; the
      // deadline itself means nothing.
      request.deadline = .now + .seconds(36_000)
      request.countdown = { [host] _ in ClassPrompt.text(of: host) }
    }
    return request
  }

  /// Does a line; gives how the console ends, if it does.
  private func take(_ line: String) async -> Ending? {
    let (phase, step) = host.look { lesson, _ in (lesson.standing.phase, NextStep(of: lesson)) }
    switch ClassLine(line) {
    case .nothing:
      guard shell.terminal.isInteractive else { return nil }
      if phase == .ended { return finish() }
      if let again = refused {
        refused = nil
        return await perform(again)
      }
      switch step {
      case .line("end", _): return await end()
      case .line(let line, _): return await perform(line)
      case .show, .leave: show()
      }
    case .command(.help): await explain()
    case .command(.show): show()
    case .command(.list): await list()
    case .command(.sign): await sign()
    case .command(.hide):
      room.hidesBars.toggle()
      say(room.hidesBars ? "分布藏起来了。" : "")
    case .command(.quit): return phase == .ended ? finish() : leave()
    case .end: return phase == .ended ? finish() : await end()
    case .other(let line): return await perform(line)
    }
    return nil
  }

  /// Hands a line to the lesson.
  private func perform(_ line: String) async -> Ending? {
    do throws(LessonProblem) {
      let says = try await host.perform(
        line: line, absent: absent, random: SystemRandomNumberGenerator())
      refused = nil
      let isOver = host.look { lesson, _ in lesson.standing.phase == .ended }
      if isOver { return await afterEnd() }
      say(says)
    } catch {
      var message = error.message
      if error.kind == .notStored {
        refused = line
        message += "\n腾出空间以后按回车再试一次“\(line.prefix(30))”；前面记下的都在。"
      }
      complain(message)
    }
    return nil
  }

  // MARK: The end

  private func end() async -> Ending? {
    if shell.terminal.isInteractive {
      let open = host.look { lesson, _ in
        lesson.standing.phase == .paper ? lesson.openPapers.count : 0
      }
      say(
        (open > 0 ? "还有 \(open) 份试卷没有交，会一起收上来。" : "")
          + "结束以后写出记录，不能再接着上。确定结束吗？输入 y 结束，回车不结束。")
      guard case .line(let answer) = await shell.read("结束？[y] "),
        ["y", "yes", "是", "好", "结束", "end", "确定"].contains(
          TypedForms.trimmed(TypedForms.folded(answer)).lowercased())
      else {
        say("没有结束，接着上课。")
        return nil
      }
    }
    return await perform("end")
  }

  private func afterEnd() async -> Ending? {
    file()
    said = ""
    show()
    return nil
  }

  /// Writes the records, or what is missing of them.
  private func file() {
    room.filed = LessonFiling(host, in: shell)
  }

  private func finish() -> Ending? {
    guard let filed = room.filed, !filed.isComplete else { return .ended }
    file()
    guard room.filed?.isComplete == true else {
      show()
      return nil
    }
    show()
    return .ended
  }

  private func leave() -> Ending {
    let title = host.look { lesson, _ in lesson.header.classTitle }
    if room.filed != nil { return room.filed?.isComplete == true ? .ended : .endedUnfiled }
    shell.say("课还没有结束，都存好了。输入 class resume \(title) 接着上，class end \(title) 结束。")
    return .left
  }

  // MARK: Showing

  /// Draws the page with what was said last.
  func show() {
    let rows = shell.isScreenAlive ? shell.terminal.rows - 3 - (said.isEmpty ? 0 : 1) : nil
    let (empty, room, now) = (shell.screen(), room, Timestamp.now())
    var (screen, key) = host.look { lesson, _ in
      var screen = empty
      ClassPageDrawing(lesson: lesson, now: now, room: room).draw(on: &screen, rows: rows)
      return (screen, ClassPageKey(of: lesson))
    }
    if shownKey?.round != key.round { self.room.hidesBars = false }
    shownKey = key
    if !said.isEmpty { screen.paragraph(said, tone: .strong) }
    shell.showFresh(screen)
  }

  /// Says something under the page; for a script only the pages that are new are printed.
  func say(_ text: String) {
    said = text
    guard !shell.isScreenAlive else { return show() }
    let key = host.look { lesson, _ in ClassPageKey(of: lesson) }
    if !text.isEmpty { shell.say(text) }
    if key != shownKey {
      said = ""
      show()
    }
  }

  /// Says what is wrong; on standard error for a script.
  private func complain(_ text: String) {
    refusals += 1
    guard shell.terminal.isInteractive else { return StandardError.write(text + "\n") }
    say(text)
  }

  /// Draws the page again where devices, the clock or another instructor have changed it, and tells
  /// what else is new.
  private func follow() {
    guard !isBusy, shell.terminal.isInteractive else { return }
    let (isAlive, before) = (shell.isScreenAlive, notices)
    let (key, after, news, round) = host.look { lesson, _ in
      var notices = before
      let news = notices.news(of: lesson, tellsCounts: !isAlive, at: .now)
      return (ClassPageKey(of: lesson), notices, news, lesson.standing.current)
    }
    notices = after
    let trouble = notices.trouble(host.diskProblem)
    if key != shownKey {
      let isTimeUp = round.flatMap { round in
        round.deadline.flatMap { deadline in round.closedAt.map { $0 >= deadline } }
      }
      said = key.page == .closed && isTimeUp == true ? "时间到，收卷了。" : ""
      if key.page == .ended, room.filed == nil { file() }
      show()
    }
    for text in [news, trouble].compactMap(\.self) { notify(text) }
  }
}
