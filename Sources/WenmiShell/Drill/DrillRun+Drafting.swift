import LineEditing
import Quiz
import Sessions

/// What questions need whose answer is a whole document.
extension DrillRun {
  /// What was read at a question.
  enum Reading {
    case input(DrillInput)
    case event(LineEvent)
  }

  /// Reads a line, or at a desk a whole document or the answers to all parts.
  func read(
    _ request: LineRequest, on page: QuestionPage, at desk: DraftDesk?, redraw: () -> Void
  ) async -> Reading {
    if let parts { return await parts.next(request) { interruptions = 0 } }
    guard let desk else {
      let event = await shell.readLine(request)
      guard case .line(let line) = event else { return .event(event) }
      return .input(DrillInput(line, on: page))
    }
    switch await desk.next(request, redraw: redraw) {
    case .document(let text): return .input(.answer(text))
    case .line(let line): return .input(DrillInput(line, on: page))
    case .event(let event): return .event(event)
    }
  }

  /// The desk of a question, with the draft that lies there.
  func desk(for question: QuestionReference) -> DraftDesk {
    if let desk = desks[question] { return desk }
    let desk = DraftDesk(question, in: shell, isQuiet: options.isQuiet)
    desks[question] = desk
    return desk
  }

  /// Makes a draft again of a document that was taken back.
  ///
  /// - Returns: What was answered, in a few words.
  func restoreDraft(_ answer: AnswerRecord, to question: QuestionReference) -> String {
    if let latest, latest.reference == question {
      // What the session file must not keep is still at hand.
      desk(for: question).restore(latest.response.canonical)
    } else if Response.isPlaceholder(answer.response) {
      return "一份没有保存文字的公文。"
    } else {
      desk(for: question).restore(answer.response)
    }
    return "一份公文，已放回草稿。"
  }

  // MARK: What no rule can judge

  /// What can be typed after an answer.
  func keys(after answered: Answered, on screen: Screen) -> String {
    let why = answered.page.takesDocument ? "看范文" : screen.isNarrow ? "解析" : "逐项解析"
    if !answered.question.content.checklist.isEmpty {
      return screen.isNarrow
        ? "[1 3]自查 [回车]下一题 [w]范文 [q]存退"
        : "[1 3] 自查做到的   [回车] 下一题   [w] \(why)   [u] 撤回   [q] 存好退出"
    }
    return screen.isNarrow
      ? "[回车]下一题 [w]\(why) [u]撤回 [q]存退"
      : answered.choice == nil
        ? "[回车] 下一题   [w] \(why)   [u] 撤回   [note 文字] 记笔记   [q] 存好退出"
        : "[回车] 下一题  [1-4] 改评分  [w] \(why)  [u] 撤回  [note 文字] 笔记  [q] 存退"
  }

  /// Takes what a learner types after an answer: the numbers of what is so in the checklist.
  func tick(_ typed: String, on reference: QuestionReference) async -> Step? {
    let items = latest?.question.content.checklist ?? []
    guard !items.isEmpty else {
      shell.say("这题已经判过。回车做下一题，u 撤回重答，w 看解析。")
      return nil
    }
    guard let ticks = ChecklistTicks(typed, of: items.count) else {
      shell.say("自查请输入做到的序号，1 至 \(items.count)，如 1 3；都做到输入 全，都没做到输入 无。回车做下一题。")
      return nil
    }
    let record = ChecklistRecord(
      question: reference, at: .now(),
      ticked: items.indices.filter(ticks.places.contains).map { items[$0] },
      unticked: items.indices.filter { !ticks.places.contains($0) }.map { items[$0] })
    if let step = await save(.checklist(record)) { return step }
    shell.say("自查记下了：做到 \(record.ticked.count)/\(items.count)，不影响得分。改就再输入一次，回车做下一题。")
    return nil
  }
}
