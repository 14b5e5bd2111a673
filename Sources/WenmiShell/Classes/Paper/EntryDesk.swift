import Classroom
import LineEditing
import Quiz
import Sessions

/// Papers that are typed in, one line after another; each is kept as soon as it is clear.
@MainActor
final class EntryDesk {
  let shell: Shell
  let book: EntryBook
  private var status = ExitStatus.done
  /// A doubtful line, which stands at the prompt again to be put right.
  private var again = ""
  private var lineNumber = 0

  init(_ book: EntryBook, in shell: Shell) {
    self.book = book
    self.shell = shell
  }

  /// Reads lines until the end.
  ///
  /// - Returns: ``ExitStatus/findings`` where a line of a script was doubtful or not understood,
  ///   ``ExitStatus/data`` where one could not be kept.
  func run() async throws -> ExitStatus {
    greet()
    while case .line(let line) = await shell.readLine(request) {
      again = ""
      lineNumber += 1
      guard !TypedForms.trimmed(line).isEmpty, !isComment(line) else { continue }
      do {
        guard try await take(line) else { return status }
      } catch let problem as ShellProblem {
        tell(problem.message, isData: problem.exitStatus == .data)
      } catch let problem as LessonProblem {
        tell(problem.message, isData: problem.kind == .notStored)
      }
    }
    farewell()
    return status
  }

  /// A line of a file that is for people.
  private func isComment(_ line: String) -> Bool {
    !shell.terminal.isInteractive && TypedForms.folded(line).drop { $0.isWhitespace }.first == "#"
  }

  // MARK: Asking

  private var request: LineRequest {
    let lesson = book.lesson
    let all = lesson.header.learners.count
    let missing = lesson.notEntered.map {
      Completion.Candidate($0.name, aliases: [$0.number.rawValue])
    }
    let everybody = lesson.header.learners.map {
      Completion.Candidate($0.name, aliases: [$0.number.rawValue])
    }
    let commands = ["看", "缺", "撤", "改", "总分", "差", "定", "完成", "退出", "帮助"].map {
      Completion.Candidate($0)
    }
    let name = book.isSecond ? "复录" : "登分"
    return LineRequest(
      prompt: shell.terminal.isInteractive
        ? "\(name) \(all - lesson.notEntered.count)/\(all)> " : "",
      initialText: again, remembers: true,
      completer: { query in
        switch query.precedingWords.first.map(String.init) {
        case nil: missing + commands
        case "缺", "缺考": missing
        case _: query.precedingWords.count == 1 ? everybody : []
        }
      })
  }

  // MARK: Lines

  /// - Returns: Whether more lines are read.
  private func take(_ line: String) async throws -> Bool {
    switch try EntryCommand(line) {
    case .paper(let line): try await takePaper(line)
    case .show(let who): show(try learner(who))
    case .list: list()
    case .absent(let names): try await noteAbsence(of: names)
    case .undo: try await undo()
    case .total(let who, let points, let isMeant):
      try await note(points, of: try learner(who), isMeant: isMeant)
    case .change(let who, let number, let answer):
      try await change(try learner(who), number, to: answer)
    case .differences: try tellDifferences()
    case .settle(let who, let number, let verdict):
      try await settle(try learner(who), number, verdict)
    case .help: help()
    case .leave:
      farewell()
      return false
    case .void: return try await !void()
    case .finish: return try await !finish()
    }
    return true
  }

  /// Somebody of the class.
  func learner(_ typed: String) throws(LessonProblem) -> Learner {
    try EntryReading(book.lesson).learner(atHeadOf: typed).learner
  }

  private func takePaper(_ line: String) async throws {
    var read = try EntryReading(book.lesson).read(line)
    guard !read.entry.answers.isEmpty || !read.rest.isEmpty || line.contains(where: \.isWhitespace)
    else {
      throw ShellProblem(
        "\(read.learner.label) 后面没有答案。要看录了什么写 ？\(read.learner.number)，没来考写 缺 \(read.learner.number)。"
      )
    }
    if !read.rest.isEmpty {
      guard let whole = await takeRest(of: read) else { return shell.say("这一份没有记。") }
      read = whole
    }
    if let before = book.lesson.standing.entries[read.learner.number], before == read.entry {
      return shell.say("\(read.learner.label)：和先前录的一样。")
    }
    guard read.isAccepted else { return tellDoubts(of: read, line) }
    try await book.add([.entered(read.entry)])
    say(read.entry, of: read.learner)
    for doubt in read.doubts { shell.say("  照记：\(doubt.message)", tone: .faint) }
    try tellDifferences(of: read.learner)
  }

  private func tellDoubts(of read: ReadEntry, _ line: String) {
    let canBeMeant = read.doubts.allSatisfy(\.canBeMeant)
    let check = EntryCheck(book.lesson, read.entry)
    tell(
      (["\(read.learner.label) 没有记，请核对："] + read.doubts.map { "  \($0.message)" }
        + ["  读作：\(check.counts)。"]
        + (canBeMeant ? ["  改好再回车；卷面就是这样的，行末加 ! 照记。"] : []))
        .joined(separator: "\n"))
    if read.rest.isEmpty { again = line }
  }

  /// Says what was kept of a paper.
  func say(_ entry: PaperEntry, of learner: Learner) {
    let check = EntryCheck(book.lesson, entry)
    let variant = book.lesson.variants.count > 1 ? "（\(entry.variant.title)）" : ""
    let total = entry.total.map { abs($0 - entry.points) < 0.005 ? "，与卷面总分相符" : "" } ?? ""
    shell.say("\(learner.label)\(variant)：\(check.counts)\(total)。\(check.sections)。")
  }

  // MARK: Saying

  /// Says what is wrong: to a person at once, for a script with the number of the line.
  func tell(_ message: String, isData: Bool = false) {
    guard !shell.terminal.isInteractive else { return shell.say(message) }
    if status != .data { status = isData ? .data : .findings }
    StandardError.write("第 \(lineNumber) 行：\(message)\n")
  }

  private func greet() {
    guard shell.terminal.isInteractive else { return }
    let lesson = book.lesson
    var screen = shell.screen()
    screen.paragraph(
      "\(lesson.header.classTitle)“\(lesson.header.title)” \(book.isSecond ? "复录" : "登分")，"
        + "应考 \(lesson.header.learners.count) 人", tone: .strong)
    screen.paragraph("一人一行：\(EntryHelp.example(for: lesson))")
    screen.paragraph(
      "没有作答写 -；缺 12 记缺考；？7 看录了什么；撤 撤掉上一行；帮助 看全部写法。录一行存一行。", tone: .faint)
    if book.isSecond {
      screen.paragraph("复录请不要看初录；录一份就和初录比一份。", tone: .faint)
    }
    shell.show(screen)
  }

  private func help() {
    var screen = shell.screen()
    EntryHelp.draw(for: book.lesson, isSecond: book.isSecond, on: &screen)
    shell.show(screen)
  }

  private func farewell() {
    let lesson = book.lesson
    let missing = lesson.notEntered.count
    let done = lesson.header.learners.count - missing
    let rest = missing == 0 ? "都录了。" : "还有 \(missing) 人没有录。"
    guard book.host != nil else { return shell.say("只是试一遍，没有存。") }
    let flag = book.isSecond ? " --second" : ""
    shell.say(
      "\(book.isSecond ? "复录" : "登分") \(done) 人，已存，\(rest)接着录：class enter \(lesson.header.classID)\(flag)"
    )
  }

  // MARK: One question a line

  /// Reads the questions that a line left open on lines of their own; `nil` where it was given up.
  private func takeRest(of read: ReadEntry) async -> ReadEntry? {
    var entry = read.entry
    var doubts = read.doubts
    for question in read.rest {
      while true {
        let prompt =
          "\(read.learner.name) 第 \(question.number) 题（\(question.question.kind.title)）> "
        guard case .line(let line) = await shell.read(prompt) else { return nil }
        lineNumber += 1
        let text = TypedForms.trimmed(line)
        if ["取消", "cancel"].contains(text) { return nil }
        let isMeant = text.hasSuffix("照记") || text.hasSuffix("!") || text.hasSuffix("！")
        let typed = isMeant ? String(text.dropLast(text.hasSuffix("照记") ? 2 : 1)) : text
        let (answer, found) = EntryReading(book.lesson).answer(
          typed, to: question, by: read.learner.number)
        if found.isEmpty || isMeant && found.allSatisfy(\.canBeMeant) {
          entry = entry.with(answer, to: question.slot)
          break
        }
        // A script is not asked again.
        guard shell.terminal.isInteractive else {
          entry = entry.with(answer, to: question.slot)
          doubts += found
          break
        }
        shell.say(found.map(\.message).joined(separator: "\n"))
      }
    }
    if let doubt = EntryCheck(book.lesson, entry).totalDoubt { doubts.append(doubt) }
    return ReadEntry(read.learner, entry, doubts, isMeant: read.isMeant)
  }
}
