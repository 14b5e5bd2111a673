import DurableFiles
import LineEditing
import Quiz
import SecretarialRules
import Sessions

/// Where a learner writes a document: line by line, pasted, or in an editor. What is written stays
/// until it is handed in, on the disk too, however the learner leaves.
@MainActor
final class DraftDesk {
  /// What comes of asking for the next thing.
  enum Reading {
    /// A whole document.
    case document(String)
    /// A line that is no part of a document.
    case line(String)
    /// No line.
    case event(LineEvent)
  }

  private let question: QuestionReference
  private let shell: Shell
  private let store: DraftStore
  private let isQuiet: Bool
  /// Whether the document is one question of a paper, which has commands of its own.
  private let isInExam: Bool
  private var lines: [String]
  /// Whether the learner should hear what there is before the next line is read.
  private var mustTell: Bool

  init(
    _ question: QuestionReference, in shell: Shell, isQuiet: Bool, isInExam: Bool = false
  ) {
    self.isInExam = isInExam
    self.question = question
    self.shell = shell
    self.isQuiet = isQuiet
    store = DraftStore(directory: shell.store.directory)
    let text = shell.terminal.isInteractive ? store.text(of: question, by: shell.learner) : ""
    lines = Self.lines(of: text)
    mustTell = !lines.isEmpty
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map(String.init)
    while lines.last.map({ TypedForms.trimmed($0).isEmpty }) ?? false { lines.removeLast() }
    return lines
  }

  /// What is written so far; nil for nothing.
  var draft: String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }

  /// Forgets the draft, because it has been handed in and saved.
  func clear() {
    lines = []
    mustTell = false
    store.remove(question, shell.learner)
  }

  /// Puts a document back that was handed in and taken back.
  func restore(_ text: String) {
    lines = Self.lines(of: text)
    mustTell = true
    keep()
  }

  /// Reads commands, lines and pasted text until something is to be done with them.
  ///
  /// - Parameters:
  ///   - request: How to ask where a command may be typed too.
  ///   - redraw: Puts the question on the screen again.
  /// - Returns: A document, a line that is none, or what came instead.
  func next(_ request: LineRequest, redraw: () -> Void) async -> Reading {
    guard shell.terminal.isInteractive else { return await nextFromPipe(request) }
    while true {
      tell()
      let event = await shell.readLine(request)
      guard case .line(let text) = event else { return .event(event) }
      let isOneLine = !text.contains(where: \.isNewline)
      switch isOneLine ? DraftLines.command(text) : nil {
      case .edit: await edit(redraw)
      case .show: show()
      case .clear:
        clear()
        say("草稿清空了。")
      case .cancel: say(lines.isEmpty ? "还没有动笔。\(Self.ways)" : "没有在写。\(handing)")
      case .end: if let document = handedIn() { return .document(document) }
      case nil:
        if isOneLine, isCommand(text) { return .line(text) }
        if isOneLine, TypedForms.trimmed(text).isEmpty {
          if lines.isEmpty { return .line(text) }
          if let document = handedIn() { return .document(document) }
          continue
        }
        if let reading = await write(text, request, redraw) { return reading }
      }
    }
  }

  private func isCommand(_ line: String) -> Bool {
    if isInExam {
      if case .answer = ExamInput(line, on: .empty) { return false }
    } else if case .answer = DrillInput(line, on: .empty) {
      return false
    }
    return !TypedForms.trimmed(line).isEmpty
  }

  // MARK: Line by line

  /// Takes a first piece, then lines until the document ends or the learner stops.
  private func write(
    _ first: String, _ request: LineRequest, _ redraw: () -> Void
  ) async -> Reading? {
    if !first.contains(where: \.isNewline),
      CommandCatalog.commandName(beginning: first) != nil
    {
      return .line(first)
    }
    if take(first) { return handedIn().map { .document($0) } }
    say("接着写或粘贴。写完另起一行，只输入 完 再回车；取消 停下；e 转到编辑器。")
    var lineRequest = request
    lineRequest.prompt = "写> "
    if request.countdown != nil {
      lineRequest.countdown = { left in
        "剩 \(QuestionScreen.clock(Int(left.components.seconds))) 写> "
      }
    }
    lineRequest.completer = nil
    while true {
      let event = await shell.readLine(lineRequest)
      guard case .line(let text) = event else {
        if case .timedOut(let partial) = event, !partial.isEmpty { _ = take(partial) }
        guard case .interrupted = event else { return .event(event) }
        say("停下了。\(handing)")
        return nil
      }
      switch text.contains(where: \.isNewline) ? nil : DraftLines.command(text) {
      case .end: return handedIn().map { .document($0) }
      case .cancel:
        say("停下了。\(handing)")
        return nil
      case .edit:
        await edit(redraw)
        return nil
      case .show: show()
      case .clear, nil: if take(text) { return handedIn().map { .document($0) } }
      }
    }
  }

  /// Adds to the draft; says whether it is complete.
  private func take(_ text: String) -> Bool {
    let (taken, ends) = DraftLines.taken(text)
    lines += taken
    keep()
    return ends
  }

  private func keep() {
    // What cannot be put on the disk is still here until the learner leaves.
    try? store.save(lines.joined(separator: "\n"), of: question, by: shell.learner)
  }

  private func handedIn() -> String? {
    guard !lines.isEmpty else {
      say("还没有写。\(Self.ways)")
      return nil
    }
    // Told again where the answer is refused.
    mustTell = true
    return lines.joined(separator: "\n")
  }

  /// Lines of a script up to the end mark or the end of input, unless the first is a command.
  private func nextFromPipe(_ request: LineRequest) async -> Reading {
    var lines: [String] = []
    while true {
      let event = await shell.readLine(request)
      guard case .line(let line) = event else {
        guard case .endOfInput = event, !lines.isEmpty else { return .event(event) }
        return .document(lines.joined(separator: "\n"))
      }
      if lines.isEmpty, TypedForms.trimmed(line).isEmpty || isCommand(line) { return .line(line) }
      switch DraftLines.command(line) {
      case .end: return .document(lines.joined(separator: "\n"))
      case .cancel, .clear: lines = []
      case .edit, .show, nil: lines.append(line)
      }
    }
  }

  // MARK: In an editor

  private func edit(_ redraw: () -> Void) async {
    guard let editor = DraftEditor(shell.variable) else {
      return say("没有找到编辑器。可以设置 EDITOR 再来，或者直接在这里写、粘贴。")
    }
    if let keys = editor.keys {
      say(keys)
      guard case .line(let line) = await shell.read("[回车] 打开编辑器，取消 不开> "),
        DraftLines.command(line) != .cancel
      else { return }
    }
    let path: String
    do throws(FileError) {
      path = try store.put(lines.joined(separator: "\n"), question, shell.learner)
    } catch {
      return say("草稿文件没有建成，编辑器没有打开。可以直接在这里写、粘贴。\n\(error)")
    }
    let end = editor.edit(path, on: shell.terminal)
    let outcome = taken(from: path)
    keep()
    mustTell = false
    redraw()
    say(words(on: end, of: editor, outcome))
  }

  /// What an editor has left.
  private enum Taken {
    case text
    case nothing
    case unreadable
  }

  /// Takes what the editor has saved, however it ended: nothing that was saved is lost.
  private func taken(from path: String) -> Taken {
    guard let bytes = try? FileContents.bytes(of: path, limit: DraftStore.limit + 1),
      let text = DraftStore.text(bytes)
    else { return .unreadable }
    let found = Self.lines(of: text)
    guard !found.isEmpty else { return .nothing }
    lines = found
    return .text
  }

  private func words(
    on end: Terminal.ProgramEnd, of editor: DraftEditor, _ outcome: Taken
  ) -> String {
    let rest = lines.isEmpty ? Self.ways : handing
    switch (end, outcome) {
    case (.notStarted, _), (.exited(126), _), (.exited(127), _):
      return "编辑器“\(editor.command)”打不开。请设置 EDITOR，或者直接在这里写、粘贴。" + (lines.isEmpty ? "" : handing)
    case (.exited(0), .text): return "从编辑器收到。\(handing)"
    case (_, .unreadable): return "编辑器存下的不是 UTF-8 文字，或者太长，没有收。\(rest)"
    case (.exited(0), .nothing): return "编辑器里没有存下文字。\(rest)"
    case (.exited, _), (.killed, _): return "编辑器没有正常结束，没有交卷。\(rest)"
    }
  }

  // MARK: What is said

  /// What becomes of the draft when the learner leaves without handing it in; `nil` for none.
  var farewell: String? {
    guard !lines.isEmpty, shell.terminal.isInteractive else { return nil }
    return store.text(of: question, by: shell.learner).isEmpty
      ? "没有交的草稿没有存盘。" : "没有交的草稿（\(lines.count) 行）存好了，下次做到这一题接着写。"
  }

  private static let ways = "输入 e 用编辑器写，或者直接写、粘贴。"

  /// What there is and what can be done with it.
  private var handing: String {
    guard !lines.isEmpty else { return "没有留下草稿。" }
    let count = lines.reduce(0) { sum, line in sum + line.count { !$0.isWhitespace } }
    let text = lines.joined(separator: "\n")
    let isMarked = !SecrecyMarkDetector.marks(in: text).isEmpty
    return "草稿 \(lines.count) 行 \(count) 字：回车\(isInExam ? "交这一题" : "交卷")，e 接着改，看 显示，清空 重写；也可以接着写。"
      + (isMarked ? "里面有密级标志，草稿不存盘，离开就没有了；练习请用不涉密的内容。" : "")
  }

  private func tell() {
    guard mustTell else { return }
    mustTell = false
    say(handing)
  }

  private func show() {
    guard !lines.isEmpty else { return say("还没有写。\(Self.ways)") }
    var screen = shell.screen()
    for line in lines { screen.paragraph(line, indent: 2) }
    shell.show(screen)
    say(handing)
  }

  private func say(_ text: String) {
    if !isQuiet { shell.say(text) }
  }
}
