#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CLibEdit
internal import CTerminal
internal import TextLayout

extension LineEditor {
  /// The next character for libedit, or `nil` to end reading; waits as long as it must.
  func nextCharacter() -> UInt32? {
    if waitingText != nil { return Key.insertWaitingText.code }
    while outcome == nil {
      if let token = decoder.next() {
        needsPainting = true
        if let character = character(for: token) { return character }
        continue
      }
      if needsPainting, !wakeUp.wait(for: input, until: .now).hasInput { paint() }
      waitForInput()
    }
    return nil
  }

  private var wakeUp: WakeUpPipe { switchboard.wakeUp }

  private func character(for token: InputDecoder.Token) -> UInt32? {
    if token != .key(.search) { searchedText = nil }
    if request.textWasDeleted != nil, deletesCharacter(token) { request.textWasDeleted?() }
    switch token {
    case .character(let scalar): return scalar.value
    case .key(.suspend):
      // The whole job stops, not only this process of it.
      kill(0, SIGTSTP)
      return nil
    case .key(let key): return key.code
    case .paste(let text):
      waitingText = text
      return Key.insertWaitingText.code
    }
  }

  /// Whether a key takes out a character; those that take out more say so themselves.
  private func deletesCharacter(_ token: InputDecoder.Token) -> Bool {
    switch token {
    // Backspace, in the two ways in which terminals send it.
    case .character("\u{8}"), .character("\u{7F}"): return line.cursor > 0
    // Ctrl-D, which ends input only on an empty line.
    case .key(.delete), .character("\u{4}"): return line.cursor < line.scalars.count
    case .character, .key, .paste: return false
    }
  }

  private func waitForInput() {
    if let event = switchboard.reasonToStop() {
      outcome = event
      return
    }
    let now = ContinuousClock.now
    var deadline = request.deadline
    if let end = deadline {
      guard end > now else {
        if request.countdown != nil { paint() }
        outcome = .timedOut(partial: text)
        return
      }
      if request.countdown != nil, let secondsLeft = request.secondsLeft(at: now) {
        if secondsLeft != shownSeconds { paint() }
        // The moment when the countdown shows one second less.
        deadline = end - .seconds(max(0, secondsLeft - 1))
      }
    }
    let (hasInput, isWoken) = wakeUp.wait(for: input, until: deadline)
    if isWoken { answerWakeUp() }
    if hasInput, outcome == nil { readInput() }
  }

  private func readInput() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = Self.read(input, &bytes)
    if count > 0 {
      decoder.append(bytes.prefix(count))
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      outcome = .endOfInput
    }
  }

  private static func read(_ descriptor: Int32, _ bytes: inout [UInt8]) -> Int {
    #if canImport(Darwin)
      Darwin.read(descriptor, &bytes, bytes.count)
    #else
      Glibc.read(descriptor, &bytes, bytes.count)
    #endif
  }

  private func answerWakeUp() {
    for signal in wakeUp.takeSignals() where outcome == nil {
      switch signal {
      case SIGINT:
        decoder.reset()
        outcome = .interrupted
      case SIGTERM, SIGHUP: outcome = .terminated(signal: signal)
      case SIGTSTP: suspend()
      case SIGCONT: resume()
      case SIGWINCH:
        el_resize(editor)
        let (rows, columns) = screenSize
        painter.reflow(width: columns, height: rows)
        needsPainting = true
      default: continue
      }
    }
    let notices = switchboard.takeNotices()
    if !notices.isEmpty, outcome == nil { paint(above: notices) }
    if outcome != nil, !notices.isEmpty { switchboard.print(notices, asLines: true) }
  }

  /// Stops the process with the terminal as the shell expects it.
  private func suspend() {
    switchboard.draw(painter.leave())
    _ = terminal_editor_set_raw(editor, 0)
    terminal_restore()
    isContinuationExpected = true
    terminal_stop_process()
    takeTerminalBack()
  }

  /// Continued after a stop that was not announced (SIGSTOP): the shell has set the terminal.
  private func resume() {
    guard !isContinuationExpected else {
      isContinuationExpected = false
      return
    }
    _ = terminal_editor_set_raw(editor, 0)
    takeTerminalBack()
  }

  private func takeTerminalBack() {
    _ = terminal_guard(input, output, 1)
    _ = terminal_editor_set_raw(editor, 1)
    el_resize(editor)
    switchboard.draw("\r" + Self.pasteModeOn)
    painter.forget()
    needsPainting = true
  }

  // MARK: Drawing

  /// Draws the line where it is, below new lines.
  func paint(above lines: String = "") {
    let (scalars, cursor) = line
    let now = ContinuousClock.now
    shownSeconds = request.secondsLeft(at: now)
    let image = image(of: scalars, cursor: cursor, at: now)
    switchboard.draw(painter.paint(image, height: screenSize.rows, above: lines))
    needsPainting = false
    request.textDidChange?(Self.string(scalars))
  }

  /// The line as it stands after its prompt.
  func image(
    of scalars: [Unicode.Scalar], cursor: Int, at now: ContinuousClock.Instant = .now
  ) -> LineImage {
    LineImage(
      prompt: request.prompt(at: now), text: scalars, cursor: cursor, width: screenSize.columns)
  }

  /// The size of the screen; 24 by 80 where the terminal does not know.
  var screenSize: (rows: Int, columns: Int) {
    var rows: Int32 = 24
    var columns: Int32 = 80
    _ = terminal_window_size(output, &rows, &columns)
    return (Int(rows), Int(columns))
  }
}
