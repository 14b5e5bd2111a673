import LineEditing
import Quiz
import Sessions
import SpacedRepetition
import Study

/// What a drill does for the learner's memory beside asking.
extension DrillRun {
  // MARK: Coming back

  /// Asks a question again after some others, or at the end.
  func comeBack(_ reference: QuestionReference, after distance: Int) {
    order.insert(
      Turn(question: reference, place: nil), at: min(number + 1 + distance, order.count))
  }

  /// Forgets that a question comes back, since the answer that was the reason is taken back.
  func dropReturn(of reference: QuestionReference, after place: Int) {
    guard
      let last = order.indices.last(where: {
        $0 > place && order[$0].place == nil && order[$0].question == reference
      })
    else { return }
    order.remove(at: last)
  }

  /// Lets come back what was not learnt yet when the drill was left.
  func takeUpReturns() async {
    guard memory.bringsBack, !log.progress.answers.isEmpty else { return }
    let record = await memory.record()
    var seen: Set<QuestionReference> = []
    for answer in log.progress.answers where seen.insert(answer.question).inserted {
      if record[answer.question].card.isInSteps {
        order.append(Turn(question: answer.question, place: nil))
      }
    }
  }

  // MARK: Ratings

  /// Takes what is typed after an answer: a rating, or what is so in the checklist.
  func rateOrTick(_ typed: String, on reference: QuestionReference) async -> Step? {
    guard let latest, var choice = latest.choice,
      let rating = RatingChoice.rating(typed: typed, takesDigits: latest.takesDigits)
    else { return await tick(typed, on: reference) }
    let record = RatingRecord(question: reference, at: .now(), rating: rating)
    if let step = await save(.rating(record)) { return step }
    memory.rated()
    choice.rating = rating
    choice.reason = nil
    if choice.comesBack != choice.card.isInSteps {
      if choice.comesBack {
        dropReturn(of: reference, after: number)
      } else if memory.bringsBack {
        comeBack(reference, after: 4)
      }
      choice.comesBack = choice.card.isInSteps && memory.bringsBack
    }
    self.latest?.choice = choice
    var screen = shell.screen()
    choice.draw(takesDigits: latest.takesDigits, on: &screen)
    shell.show(screen)
    return nil
  }

  // MARK: The key

  /// Asks what becomes of a history whose answers were to another key.
  func settleKey(of question: Question, at reference: QuestionReference) async -> Step? {
    guard shell.terminal.isInteractive, !options.isQuiet,
      let times = await memory.answersToOldKey(question, at: reference)
    else { return nil }
    shell.say(
      "下一题的答案在题库里改过了。你以前按旧答案做过 \(times) 次。\n[回车] 以前的照旧算   [n] 从头学（复习日程重新排）")
    switch await shell.read("> ") {
    case .line(let line):
      let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
      let anew = ["n", "no", "从头学", "从头", "重学", "不算"].contains(word)
      if anew { announce("好，这一题从头学。") }
      memory.settleKey(of: reference, anew: anew)
      if ["q", "quit", "退出"].contains(word) { return .leave(.left) }
      return nil
    case .terminated: return .leave(.terminated)
    case .endOfInput: return .leave(.left)
    case .interrupted, .timedOut: return nil
    }
  }
}

extension DrillRun.Answered {
  /// Whether digits rate the answer, and are not needed to tick what no rule can judge.
  var takesDigits: Bool { question.content.checklist.isEmpty }
}
