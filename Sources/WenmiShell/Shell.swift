public import LineEditing
public import Quiz
import SecretarialRules
public import Sessions
import TextLayout

/// The prompt: who is practising, with which banks, where the sessions go.
@MainActor
public final class Shell {
  /// Where lines come from and screens go.
  public let terminal: Terminal
  /// The folders.
  public let home: Home
  /// The sessions of this home.
  public let store: SessionStore
  private let environment: @Sendable (String) -> String?
  private(set) var learner: String
  private var openLibrary: QuestionLibrary?
  private var foldedHistory: History?
  private var openStudy: LearnerStudy?
  var openWordingModel: OpenWordingModel?
  /// What is to be said above the next screen.
  private var heldBack = ""
  private var comingHistory: Task<Result<History, SessionError>, Never>?

  /// Puts a prompt together; nothing is read yet but what the first screen needs.
  ///
  /// - Parameters:
  ///   - terminal: Where lines come from and screens go.
  ///   - home: The folders.
  ///   - learner: Who is practising; `nil` for whoever practised last.
  ///   - environment: Looks up TERM.
  public init(
    terminal: Terminal, home: Home, learner: String?,
    environment: @escaping @Sendable (String) -> String?
  ) {
    self.terminal = terminal
    self.home = home
    self.environment = environment
    store = SessionStore(directory: home.sessions)
    self.learner = learner ?? ""
  }

  /// Looks up a variable of the environment.
  var variable: @Sendable (String) -> String? { environment }

  /// All banks, opened when they are first asked for.
  public var library: QuestionLibrary {
    if let openLibrary { return openLibrary }
    let library = QuestionLibrary(folders: home.bankFolders)
    openLibrary = library
    return library
  }

  /// Forgets the banks, because a file changed; they are opened again when they are asked for.
  func banksChanged() { openLibrary = nil }

  /// What is known of the learner's study.
  var study: LearnerStudy {
    if let openStudy, openStudy.learner == learner { return openStudy }
    let study = LearnerStudy(learner: learner, store: store) { [weak self] in self?.complain($0) }
    openStudy = study
    return study
  }

  /// Returns when what is known of the learner's study is written down, if anything is.
  func settleStudy() async { await openStudy?.settle() }

  /// What the learner has answered in all sessions so far.
  func history() -> History {
    if let foldedHistory { return foldedHistory }
    return taken(Result { () throws(SessionError) in try store.history(of: learner) })
  }

  /// Begins to read the history aside, for somebody who has other things to read first.
  func readHistoryAhead() {
    guard foldedHistory == nil, comingHistory == nil else { return }
    let (store, learner) = (store, learner)
    comingHistory = Task.detached {
      Result { () throws(SessionError) in try store.history(of: learner) }
    }
  }

  /// The history that is being read aside, or as ``history()`` gives it.
  func historyReadAhead() async -> History {
    guard foldedHistory == nil, let coming = comingHistory else { return history() }
    let result = await coming.value
    // Somebody may have answered, or have become somebody else, while it was read.
    guard comingHistory == coming else { return history() }
    return taken(result)
  }

  private func taken(_ result: Result<History, SessionError>) -> History {
    comingHistory = nil
    switch result {
    case .success(let history):
      foldedHistory = history
      return history
    case .failure(let error):
      complain("\(error)\n")
      return History()
    }
  }

  /// Forgets what was folded, because a session went on.
  func historyChanged() {
    foldedHistory = nil
    comingHistory = nil
    openStudy?.sessionsChanged()
  }

  /// Changes who is practising.
  ///
  /// - Parameter name: A name of at most 32 characters.
  /// - Throws: ``ShellProblem`` where it cannot be a name.
  func change(learner name: String) throws {
    guard name.count <= 32, name.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw ShellProblem("“\(name.prefix(40))”不能作姓名。请用 32 个字以内的姓名或者学号。")
    }
    learner = name
    historyChanged()
  }

  /// An empty screen as wide as the terminal.
  func screen() -> Screen {
    Screen(
      columns: terminal.columns - (terminal.isInteractive ? 1 : 0), usesColour: terminal.usesColour)
  }

  /// Prints a screen.
  func show(_ screen: Screen) { terminal.write(takeHeldBack() + screen.text) }

  /// Prints a screen at the top of a cleared terminal, so that its first line stays where it is.
  func showFresh(_ screen: Screen) {
    terminal.write((isScreenAlive ? "\u{1b}[H\u{1b}[2J" : "") + takeHeldBack() + screen.text)
  }

  /// Whether the terminal can be cleared: a person sits there and it is not a dumb one.
  var isScreenAlive: Bool {
    let kind = environment("TERM") ?? ""
    return terminal.isInteractive && !["", "dumb", "unknown"].contains(kind)
  }

  /// Says what is wrong with files: on standard error for a script, above the next screen for a
  /// person.
  func complain(_ text: String) {
    guard terminal.isInteractive else { return StandardError.write(text) }
    heldBack += TextLayout.sanitised(text)
  }

  /// Prints a sentence that the next screen must not wipe away.
  func announce(_ text: String) {
    var screen = screen()
    screen.paragraph(text)
    heldBack += screen.text
    if !isScreenAlive { terminal.write(takeHeldBack()) }
  }

  /// What was held back until a screen is there; prints nothing itself.
  private func takeHeldBack() -> String {
    defer { heldBack = "" }
    return heldBack
  }

  /// Prints a sentence.
  ///
  /// - Parameter text: The sentence; what could drive a terminal is taken out.
  public func say(_ text: String) { say(text, tone: .plain) }

  /// Prints a sentence in a tone.
  func say(_ text: String, tone: Screen.Tone) {
    var screen = screen()
    screen.paragraph(text, tone: tone)
    show(screen)
  }

  /// Reads a line that is neither remembered nor completed.
  func read(_ prompt: String) async -> LineEvent {
    await readLine(LineRequest(prompt: terminal.isInteractive ? prompt : ""))
  }

  /// Reads a line after everything that was to be said.
  func readLine(_ request: LineRequest) async -> LineEvent {
    let rest = takeHeldBack()
    if !rest.isEmpty { terminal.write(rest) }
    return await terminal.readLine(request)
  }
}
