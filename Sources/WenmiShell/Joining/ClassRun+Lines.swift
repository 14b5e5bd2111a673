import ClassroomClient
import LineEditing
import Quiz

/// What is done with lines.
extension ClassRun {
  /// Takes a line that was typed or came from a script.
  func take(_ line: String) async {
    if let confirmation {
      self.confirmation = nil
      await confirm(confirmation, with: line)
      return updatePrompt()
    }
    guard let state else {
      return say("还没有连上，请稍等。")
    }
    let question = currentQuestion
    let input = ClassInput(
      line, at: question, isPaper: paper != nil,
      isPart: question.map { sheet(for: $0).part != nil } ?? false)
    if let question, isWriting(question), await write(line, input, at: question) { return }
    switch input {
    case .nothing where state.phase == .buzz: await buzz()
    case .nothing: if isInteractive { say(whatToDo) }
    case .help: print { ClassHelp.draw(isPaper: paper != nil, on: &$0) }
    case .show: if question == nil { say(whatToDo) } else { showQuestion() }
    case .buzz: await buzz()
    case .list: showList()
    case .go(let number): go(to: number)
    case .next: goToNextOpen(saying: true)
    case .previous: goToPrevious()
    case .handIn: await askToHandIn()
    case .quit: await askToLeave()
    case .answer(let typed): await answer(typed)
    }
    updatePrompt()
  }

  private func confirm(_ confirmation: Confirmation, with line: String) async {
    let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    let agrees = ["y", "yes", "是", "好", "对", "交", "交卷", "hand-in", "离开"].contains(word)
    switch confirmation {
    case .handIn where agrees: await handIn()
    case .handIn: say("没有交卷，接着作答。")
    case .leave where agrees: await leaveAnyway()
    case .leave: say("好，接着等。")
    }
  }

  private var whatToDo: String {
    guard let state else { return "请稍等。" }
    if state.isPaused { return "暂停，请看老师。" }
    switch state.phase {
    case .lobby: return "还没有开始，请等老师。"
    case .question: return "请作答：\(currentQuestion?.body.answerForm ?? "")。看题输入 看题，帮助输入 ?。"
    case .closed: return "收卷了，请等老师公布。"
    case .revealed: return "请看老师讲，等下一题。"
    case .buzz: return "输入 抢 再回车。"
    case .poll: return "请输入 1 至 \(state.poll?.options.count ?? 1) 投票。"
    case .paper: return "请作答；n 下一题，list 看题目，交卷 交卷，帮助输入 ?。"
    case .handedIn: return "已经交卷，请等老师。"
    case .released: return "成绩已经公布。离开输入 q。"
    case .ended: return "这堂课结束了。"
    }
  }

  // MARK: Answers

  private func answer(_ typed: String) async {
    guard let state else { return }
    if state.isPaused { return say("这一行没有交：暂停，请看老师。") }
    if state.phase == .poll, let poll = state.poll { return await vote(typed, in: poll) }
    if state.phase == .buzz { return say("先抢到再口头回答：输入 抢 再回车。") }
    guard let question = currentQuestion, canAnswer(state) else {
      return say("这一行没有交：\(whatToDo)")
    }
    // Somebody was still typing for the question before.
    if isInteractive, prompt.wasBegunForAnother, paper == nil {
      askAgain(typed)
      return say("题目换了。这是答第 \(question.number) 题的吗？是就再按一次回车，不是请改掉。", tone: .strong)
    }
    take(typed, at: question)
  }

  /// Puts a line on the sheet of a question and sends what is complete.
  private func take(_ typed: String, at question: ClassQuestion) {
    let sheet = sheet(for: question)
    switch sheet.take(typed) {
    case .answer(let answer): send(answer, to: question.id)
    case .nextPart:
      print { screen in
        ClassQuestionScreen(question: question).drawPart(sheet.part ?? 0, on: &screen)
      }
    case .goesOn: updatePrompt()
    case .edit:
      let said = sheet.edit(in: shell, from: answer(to: question))
      showQuestion()
      say(said)
    case .show: print { screen in for line in sheet.lines { screen.paragraph(line, indent: 2) } }
    case .said(let text): say(text)
    }
  }

  private func canAnswer(_ state: LessonState) -> Bool {
    !state.isPaused
      && (state.phase == .question || (state.phase == .paper && paper?.isOpen ?? false))
  }

  /// Whether lines are those of a document.
  private func isWriting(_ question: ClassQuestion) -> Bool {
    guard let state, canAnswer(state) else { return false }
    return question.takesDocument
  }

  /// Takes a line of a document; `false` where it is a command.
  private func write(
    _ line: String, _ input: ClassInput, at question: ClassQuestion
  ) async -> Bool {
    let isDraftWord =
      !line.contains(where: \.isNewline) && DraftLines.command(line) != nil
      // Said of the paper where nothing is written.
      && !(input == .handIn && sheet(for: question).lines.isEmpty)
    if isDraftWord {
      take(line, at: question)
    } else if case .answer = input {
      take(line, at: question)
    } else if case .nothing = input, !sheet(for: question).lines.isEmpty {
      take(line, at: question)
    } else {
      return false
    }
    updatePrompt()
    return true
  }

  private func vote(_ typed: String, in poll: ClassPoll) async {
    let text = TypedForms.trimmed(TypedForms.folded(typed))
    let place =
      Int(text).map { $0 - 1 } ?? poll.options.firstIndex(of: text)
      ?? (text.count == 1 ? letterPlace(text) : nil)
    guard let place, poll.options.indices.contains(place) else {
      settled.insert("poll \(poll.id)")
      return say("请输入 1 至 \(poll.options.count) 投票。")
    }
    do throws(ClassProblem) {
      try await link.vote(place, in: poll.id, token: self.place.token)
      say("已存好：投了第 \(place + 1) 项（不记名）。", tone: .faint)
    } catch {
      say("没有存上：\(error.words(at: link.address))", tone: .wrong)
    }
    settled.insert("poll \(poll.id)")
  }

  private func letterPlace(_ text: String) -> Int? {
    guard let byte = text.lowercased().utf8.first, byte >= UInt8(ascii: "a") else { return nil }
    return Int(byte - UInt8(ascii: "a"))
  }

  private func buzz() async {
    guard let state, state.phase == .buzz, let question = state.question else {
      return say("现在不是抢答。\(whatToDo)")
    }
    do throws(ClassProblem) {
      let (isFirst, by) = try await link.buzz(question: question.id, token: place.token)
      if isFirst {
        say("你抢到了，请回答！", tone: .strong)
      } else {
        say("没有抢到\(by.map { "，是\($0)" } ?? "")。")
      }
    } catch {
      say("没有抢上：\(error.words(at: link.address))", tone: .wrong)
    }
  }
}
