internal import CLibEdit
internal import CTerminal
internal import TextLayout

/// Reads lines from a person at a terminal, with libedit.
///
/// libedit keeps the line and knows the keys; it gets its characters from here and draws nothing.
/// Created, used and destroyed on the reading thread; never `Sendable`.
final class LineEditor {
  let editor: OpaquePointer
  let switchboard: Switchboard
  let input: Int32
  let output: Int32
  let historyFile: HistoryFile?
  var history: InputHistory

  var decoder = InputDecoder()
  var painter = LinePainter()
  /// What is being read.
  var request = LineRequest()
  /// Why reading ends without a line.
  var outcome: LineEvent?
  /// Pasted text or the initial text, on its way into the line as a whole.
  var waitingText: String?
  /// What ^Y brings back.
  var killedText = ""
  /// What is searched for while ^R is pressed again and again.
  var searchedText: String?
  var needsPainting = true
  /// The seconds that the countdown shows.
  var shownSeconds: Int64?
  var isContinuationExpected = false

  private let nowhere: UnsafeMutablePointer<FILE>
  private var commandNames: [UnsafeMutablePointer<wchar_t>] = []

  /// Prepares libedit for a terminal; `nil` where it refuses.
  init?(
    switchboard: Switchboard, input: Int32, output: Int32, historyFile: String?,
    historyLimit: Int
  ) {
    // Without a UTF-8 locale libedit silently drops typed Chinese.
    guard TextLayout.hasUnicodeLocale, let nowhere = fopen("/dev/null", "r+") else { return nil }
    guard
      let editor = el_init_fd("line-editing", nowhere, nowhere, nowhere, input, output, output)
    else {
      fclose(nowhere)
      return nil
    }
    self.nowhere = nowhere
    self.editor = editor
    self.switchboard = switchboard
    self.input = input
    self.output = output
    self.historyFile = historyFile.map { HistoryFile(path: $0, limit: historyLimit) }
    history = InputHistory(lines: self.historyFile?.load() ?? [], limit: historyLimit)
    _ = terminal_editor_set_owner(editor, Unmanaged.passUnretained(self).toOpaque())
    _ = terminal_editor_use_emacs_keys(editor)
    _ = terminal_editor_use_plain_keys(editor)
    _ = terminal_editor_set_reader(editor) { editor, character in
      guard let scalar = LineEditor.owner(of: editor).nextCharacter() else { return 0 }
      character?.pointee = wchar_t(bitPattern: scalar)
      return 1
    }
    addCommands()
  }

  deinit {
    el_end(editor)
    fclose(nowhere)
    for name in commandNames { name.deallocate() }
  }

  /// The object that a callback of libedit belongs to.
  static func owner(of editor: OpaquePointer?) -> LineEditor {
    Unmanaged<LineEditor>.fromOpaque(terminal_editor_owner(editor)).takeUnretainedValue()
  }

  /// Reads one line.
  func read(_ request: LineRequest) -> LineEvent {
    self.request = request
    outcome = nil
    waitingText = request.initialText.isEmpty ? nil : request.initialText
    shownSeconds = nil
    searchedText = nil
    needsPainting = true
    history.rewind()
    painter.forget()
    guard terminal_guard(input, output, 1) == 0 else { return .endOfInput }
    switchboard.takeScreen()
    switchboard.draw(Self.pasteModeOn)
    var count: Int32 = 0
    let line = el_wgets(editor, &count)
    let event: LineEvent
    if let line, count > 0 {
      event = .line(Self.text(in: UnsafeBufferPointer(start: line, count: Int(count) - 1)))
      switchboard.draw(painter.finish(image(of: line, count: Int(count) - 1)))
    } else {
      event = outcome ?? .endOfInput
      switchboard.draw(painter.leave())
    }
    terminal_restore()
    switchboard.releaseScreen()
    return event
  }

  /// Remembers a line that has been read, in memory and in the file.
  func remember(_ line: String) {
    if history.remember(line) { historyFile?.append(line) }
  }

  static let pasteModeOn = "\u{1B}[?2004h"

  // MARK: The line in libedit

  /// The line as libedit holds it.
  var line: (scalars: [Unicode.Scalar], cursor: Int) {
    guard let info = el_wline(editor)?.pointee, let start = info.buffer else { return ([], 0) }
    let buffer = UnsafeBufferPointer(start: start, count: info.lastchar - start)
    return (Self.scalars(in: buffer), info.cursor - start)
  }

  /// The line as a string.
  var text: String { Self.string(line.scalars) }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static func scalars(in buffer: UnsafeBufferPointer<wchar_t>) -> [Unicode.Scalar] {
    buffer.map { Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}" }
  }

  private static func text(in buffer: UnsafeBufferPointer<wchar_t>) -> String {
    string(scalars(in: buffer))
  }

  private func image(of line: UnsafePointer<wchar_t>, count: Int) -> LineImage {
    let scalars = Self.scalars(in: UnsafeBufferPointer(start: line, count: count))
    return image(of: scalars, cursor: count)
  }

  /// Wide characters that libedit keeps a pointer to.
  func keep(_ name: String) -> UnsafeMutablePointer<wchar_t> {
    let characters = Self.wide(name)
    let copy = UnsafeMutablePointer<wchar_t>.allocate(capacity: characters.count)
    copy.initialize(from: characters, count: characters.count)
    commandNames.append(copy)
    return copy
  }

  /// A text as a zero-terminated wide string.
  static func wide(_ text: String) -> [wchar_t] {
    text.unicodeScalars.map { wchar_t(bitPattern: $0.value) } + [0]
  }
}
