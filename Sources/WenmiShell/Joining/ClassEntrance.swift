import ClassroomClient
import DurableFiles
import LineEditing
import Quiz
import TextLayout

/// What somebody wants who joins a class.
public struct JoinWish: Sendable {
  /// As typed: `10.0.3.8:8080`, or as copied from the QR code with the code in it.
  public var address: String
  /// The six digits; asked for where it is missing and needed.
  public var code: String?
  /// 学号 or 姓名; asked for where it is missing and needed.
  public var number: String?

  /// Joins what is held at an address.
  public init(address: String, code: String? = nil, number: String? = nil) {
    self.address = address
    self.code = code
    self.number = number
  }
}

/// The way into a class: finds it, then a place in it, the one from before or a new one.
@MainActor
struct ClassEntrance {
  let shell: Shell
  let link: ClassLink
  let wish: JoinWish
  private let places: PlaceStore

  init(_ wish: JoinWish, in shell: Shell) throws {
    self.shell = shell
    self.wish = wish
    places = PlaceStore(sessions: shell.home.sessions)
    guard let address = ServerAddress(Self.plain(wish.address)) else {
      throw ShellProblem(
        "课堂地址看不懂：\(wish.address.prefix(60))\n  请照老师屏幕上的写，如 wenmi join 10.0.3.8:8080 --code 123456")
    }
    link = ClassLink(address)
  }

  /// Half-width and without the signs that come along when an address is copied.
  private static func plain(_ typed: String) -> String {
    TypedForms.trimmed(TypedForms.folded(typed)).replacing("。", with: ".")
  }

  /// Finds the class.
  func lesson() async throws -> LessonSummary {
    do {
      return try await link.lesson()
    } catch {
      throw problem(error)
    }
  }

  /// The place from before, unless somebody else is wished for.
  func earlierPlace(in lesson: LessonSummary) -> PlaceStore.Place? {
    guard let place = places.place(at: link.address, lesson: lesson.lesson) else { return nil }
    guard let number = wish.number.map(Self.plain) else { return place }
    return [place.number, place.name].contains(number) ? place : nil
  }

  /// Forgets a place that is no longer good.
  func forget(in lesson: LessonSummary) {
    try? places.forget(at: link.address, lesson: lesson.lesson)
  }

  /// Takes a new place.
  func newPlace(in lesson: LessonSummary) async throws -> PlaceStore.Place {
    guard lesson.phase != .ended else { throw ShellProblem("这堂课已经结束。", exitStatus: .data) }
    var (code, roster) = try await codeAndRoster()
    var name = wish.number
    while true {
      let typed: String
      if let name { typed = name } else { typed = try await askName(among: roster) }
      name = nil
      do {
        return try await place(code: code, typed: typed, in: lesson)
      } catch .refused(let refusal) where isWorthAsking(refusal) {
        shell.say(refusal.words)
        // The code may have been changed meanwhile.
        if refusal.reason == .wrongCode { (code, roster) = try await codeAndRoster(asking: true) }
      } catch {
        throw problem(error)
      }
    }
  }

  private func place(
    code: String, typed: String, in lesson: LessonSummary
  ) async throws(ClassProblem) -> PlaceStore.Place {
    var random = SystemRandomNumberGenerator()
    // A device that cannot be remembered is a new one each time, and the teacher can let it in.
    let device = (try? places.device(using: &random)) ?? String(repeating: "0", count: 32)
    let member = try await link.join(
      code: code, number: TypedForms.trimmed(typed), device: device)
    let place = PlaceStore.Place(
      lesson: lesson.lesson, token: member.token, number: member.number, name: member.name)
    do throws(FileError) {
      try places.keep(place, at: link.address)
    } catch {
      shell.complain("\(error)\n  课照常上；离开后回来要再输入课堂码。\n")
    }
    return place
  }

  /// Whether a person can do something about a refusal by typing something else.
  private func isWorthAsking(_ refusal: Refusal) -> Bool {
    switch refusal.reason {
    case .wrongCode, .unknownLearner, .taken, .unreadable: shell.terminal.isInteractive
    case .notSignedIn, .notAllowed, .notFound, .closed, .notNow, .handedIn, .gone, .tooLarge,
      .slowDown, .full, .notStored, .other:
      false
    }
  }

  // MARK: The code

  /// The code, with which the roster can be had.
  private func codeAndRoster(asking: Bool = false) async throws -> (String, [RosterEntry]) {
    var given = asking ? nil : wish.code ?? ServerAddress.code(in: Self.plain(wish.address))
    while true {
      let isGiven = given != nil
      let typed: String
      if let given { typed = given } else { typed = try await ask("课堂码（老师屏幕上的 6 位数字）> ") }
      given = nil
      let code = Self.plain(typed).filter { !$0.isWhitespace }
      guard code.utf8.count == 6, code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        let message = "课堂码是 6 位数字，“\(typed.prefix(20))”不是。请看老师的屏幕。"
        guard shell.terminal.isInteractive, !isGiven else { throw ShellProblem(message) }
        shell.say(message)
        continue
      }
      // Whoever names himself at once need not see who else is there.
      if wish.number != nil { return (code, []) }
      do {
        return (code, try await link.roster(code: code))
      } catch .refused(let refusal) where isWorthAsking(refusal) {
        shell.say(refusal.words)
      } catch {
        throw problem(error)
      }
    }
  }

  // MARK: The name

  private func askName(among roster: [RosterEntry]) async throws -> String {
    let candidates = roster.filter { !$0.isTaken }.map { entry in
      Completion.Candidate(Self.word(entry.name), aliases: [Self.word(entry.number)])
    }
    let prompt = "姓名或者学号（Tab 补全，? 看名单）> "
    while true {
      let typed = try await ask(prompt) { query in
        query.precedingWords.isEmpty ? candidates : []
      }
      switch TypedForms.trimmed(TypedForms.folded(typed)) {
      case "": continue
      case "?": showRoster(roster)
      default: return typed
      }
    }
  }

  /// A name as it may be put into the line that is being typed.
  private static func word(_ name: String) -> String {
    TextLayout.sanitised(name).filter { !$0.isNewline }
  }

  private func showRoster(_ roster: [RosterEntry]) {
    var screen = shell.screen()
    let names = roster.map { entry in
      Self.word("\(entry.number) \(entry.name)\(entry.isTaken ? "（已加入）" : "")")
    }
    screen.verbatim(TextLayout.columns(names, width: screen.columns))
    shell.show(screen)
  }

  private func ask(
    _ prompt: String,
    completer: (@Sendable (Completion.Query) -> [Completion.Candidate])? = nil
  ) async throws -> String {
    let request = LineRequest(
      prompt: shell.terminal.isInteractive ? prompt : "", completer: completer)
    guard case .line(let line) = await shell.readLine(request) else {
      throw ShellProblem("没有加入课堂。")
    }
    return line
  }

  /// A problem as it is told on the command line.
  private func problem(_ problem: ClassProblem) -> ShellProblem {
    let isTyping =
      if case .refused(let refusal) = problem {
        [.wrongCode, .unknownLearner, .taken].contains(refusal.reason)
      } else {
        false
      }
    return ShellProblem(
      problem.words(at: link.address), exitStatus: isTyping ? .usage : .data)
  }
}
