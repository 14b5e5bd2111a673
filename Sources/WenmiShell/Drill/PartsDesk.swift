import LineEditing
import Quiz

/// Where a learner answers the parts of a question one after the other; what is answered is handed
/// in as a whole.
@MainActor
final class PartsDesk {
  private let question: Question
  private let page: QuestionPage
  private let shell: Shell
  /// What was typed for the parts before the present one; `nil` where one was left out.
  private var answers: [String?] = []

  init(_ question: Question, on page: QuestionPage, in shell: Shell) {
    self.question = question
    self.page = page
    self.shell = shell
  }

  /// The part that is asked, from 0.
  var place: Int { min(answers.count, page.parts.count - 1) }

  /// How to think about the part that is asked.
  var advice: String { question.hint ?? question.parts[place].advice }

  /// What becomes of the answers when the learner leaves; `nil` where there are none.
  var farewell: String? {
    answers.isEmpty ? nil : "这道材料题没有答完，答过的小题没有记下，下次从第 1 小题做起。"
  }

  /// Shows the material again.
  func showMaterial() {
    var screen = shell.screen()
    QuestionDrawing(question: ShownQuestion(question, on: page)).drawPassage(on: &screen)
    shell.show(screen)
  }

  /// Reads lines until the parts are answered or there is something else to do.
  ///
  /// - Parameters:
  ///   - request: How to ask.
  ///   - hearing: Done for every line.
  /// - Returns: The answers to all parts as one, a command, or what came instead of a line.
  func next(_ request: LineRequest, hearing: () -> Void) async -> DrillRun.Reading {
    while true {
      let event = await shell.readLine(request)
      if case .line = event { hearing() }
      guard case .line(let line) = event else {
        guard case .timedOut = event, answers.contains(where: { $0 != nil }) else {
          return .event(event)
        }
        shell.announce("时间到，没有答到的小题不得分。")
        return handedIn
      }
      let part = page.parts[place]
      let input = DrillInput(line, on: part.page, isPart: true)
      switch input {
      case .nothing:
        shell.say("请答第 \(part.number) 小题：\(part.page.answerForm)。跳过输入 s，看材料输入 m，退出输入 q。")
      case .skip:
        shell.say("第 \(part.number) 小题跳过，不得分。")
        if let end = goOn(with: nil) { return end }
      case .back where !answers.isEmpty: takeBack()
      case .answer(let typed):
        // All parts at once, or lines that were pasted.
        if typed.contains(where: { "|｜".contains($0) || $0.isNewline }) { return .input(input) }
        switch TakenAnswer(
          typed, to: question.parts[place], on: part.page, isInteractive: true)
        {
        case .refused(let message): shell.say(message)
        case .marked: if let end = goOn(with: typed) { return end }
        }
      case .hint, .back, .why, .note, .flag, .help, .quit, .material: return .input(input)
      }
    }
  }

  /// Goes on to the next part; after the last one there is something to hand in.
  private func goOn(with typed: String?) -> DrillRun.Reading? {
    answers.append(typed)
    guard answers.count == page.parts.count else {
      showPart()
      return nil
    }
    return handedIn
  }

  /// The answers as one line; where there is none, the question was left out.
  private var handedIn: DrillRun.Reading {
    guard answers.contains(where: { $0 != nil }) else {
      answers = []
      return .input(.skip)
    }
    let open = page.parts.count - answers.count
    return .input(
      .answer(
        (answers.map { $0 ?? "" } + [String](repeating: "", count: open)).joined(separator: " | ")))
  }

  private func takeBack() {
    let typed = answers.removeLast()
    shell.say("第 \(place + 1) 小题重答，原来\(typed.map { "答的是：\($0)" } ?? "跳过了。")")
    showPart()
  }

  private func showPart() {
    var screen = shell.screen()
    QuestionScreen(question: question, page: page, part: place).drawPart(place, on: &screen)
    shell.show(screen)
  }
}
